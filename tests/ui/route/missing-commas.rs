use cors_runtime::cors;

cors! {
    static PUBLIC: Policy = { allow_origins: * };

    pub static API: Routes = {
        GET "/feed" => PUBLIC
        PUT "/feed" => { allow_origins: [] }
        "/news" => deny
    };
}

fn main() {}
