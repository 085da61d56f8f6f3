use cors_runtime::cors;

cors! {
    pub static PUBLIC: Policy = { allow_origins: * };

    pub static API: Routes = {
        "/admin/{*rest}"                  => deny,
        #[cfg(feature = "admin")] "/admin" => deny,
        _                                 => PUBLIC,
    };
}

fn main() {}
