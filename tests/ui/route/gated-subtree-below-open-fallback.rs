use cors_runtime::cors;

cors! {
    pub static PUBLIC: Policy = { allow_origins: * };

    pub static API: Routes = {
        #[cfg(feature = "admin")] "/admin/{*rest}" => deny,
        _                                          => PUBLIC,
    };
}

fn main() {}
