use cors_runtime::cors;

cors! {
    pub static PUBLIC: Policy = { allow_origins: * };

    pub static API: Routes = {
        "/feed/{*rest}"       => PUBLIC,
        "/feed/admin/{*rest}" => deny,
    };
}

fn main() {}
