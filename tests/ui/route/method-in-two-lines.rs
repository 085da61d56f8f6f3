use cors_runtime::cors;

cors! {
    static PUBLIC: Policy = { allow_origins: * };

    pub static API: Routes = {
        GET | PUT "/feed" => PUBLIC,
        POST | PUT "/feed" => deny,
    };
}

fn main() {}
