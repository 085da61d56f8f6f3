use cors_runtime::cors;

cors! {
    static PUBLIC: Policy = { allow_origins: * };

    pub static API: Routes = {
        GET "/feed" => PUBLIC,
        HEAD "/feed" => deny,
    };
}

fn main() {}
