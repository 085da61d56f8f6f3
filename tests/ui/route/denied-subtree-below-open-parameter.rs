use cors_runtime::cors;

cors! {
    pub static PUBLIC: Policy = { allow_origins: * };

    pub static API: Routes = {
        "/internal/{*rest}" => deny,
        "/{page}"           => PUBLIC,
        "/{page}/"          => PUBLIC,
    };
}

fn main() {}
