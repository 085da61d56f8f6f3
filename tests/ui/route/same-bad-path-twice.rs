use cors_runtime::cors;

cors! {
    static PUBLIC: Policy = { allow_origins: * };

    pub static API: Routes = {
        GET "/feed/:id" => PUBLIC,
        PUT "/feed/:id" => deny,
    };
}

fn main() {}
