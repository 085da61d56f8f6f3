use cors_runtime::cors;

cors! {
    static READ: Policy = { allow_origins: * };

    static API: Routes = {
        #[cfg(all())]      PUT "/feed"         => READ,
        #[cfg(not(any()))] PATCH | PUT "/feed" => deny,
        #[cfg(all())]      _                   => READ,
        #[cfg(not(any()))] _                   => deny,
    };
}

fn main() {}
