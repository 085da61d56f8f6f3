use cors_runtime::cors;

cors! {
    static READ: Policy = { allow_origins: * };

    static SHARED: Routes = {
        #[cfg(all())]      "/x/{*rest}" => deny,
        #[cfg(not(any()))] _            => READ,
    };

    static NEVER: Routes = {
        #[cfg(all())] "/x/{*rest}" => deny,
        #[cfg(any())] _            => READ,
    };

    static CLOSED: Routes = {
        #[cfg(all())]      "/x/{*rest}" => deny,
        #[cfg(all())]      "/x"         => deny,
        #[cfg(not(any()))] _            => READ,
    };

    static MEANT: Routes = {
        #[cfg(all())]
        #[allow(cors::more_open_parent)]
        "/x/{*rest}"            => deny,
        #[cfg(not(any()))] _    => READ,
    };
}

fn main() {}
