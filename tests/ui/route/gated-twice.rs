use cors_runtime::cors;

cors! {
    static PUBLIC: Policy = { allow_origins: * };

    pub static API: Routes = {
        #[cfg(debug_assertions)] GET "/feed" => PUBLIC,
        #[cfg(debug_assertions)] GET "/feed" => deny,
    };
}

fn main() {}
