use cors_runtime::cors;

cors! {
    pub static PUBLIC: Policy = { allow_origins: * };

    pub static API: Routes = {
        "/tenants/{tenant}"         => PUBLIC,
        "/tenants/{tenant}/{*rest}" => deny,
    };
}

fn main() {}
