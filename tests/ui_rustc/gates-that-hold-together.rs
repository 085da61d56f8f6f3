use cors_runtime::cors;

cors! {
    static READ: Policy = { allow_origins: * };
    static LISTED: Policy = { allow_origins: ["https://app.example.com"] };

    static API: Routes = {
        #[cfg(all())]      PUT "/feed"         => READ,
        #[cfg(not(any()))] PATCH | PUT "/feed" => deny,
        #[cfg(all())]      GET "/news"         => LISTED,
        #[cfg(not(any()))] HEAD "/news"        => READ,
        #[cfg(all())]      HEAD "/head"        => LISTED,
        #[cfg(not(any()))] HEAD "/head"        => READ,
        #[cfg(all())]      GET "/never"        => LISTED,
        #[cfg(any())]      HEAD "/never"       => READ,
        #[cfg(all())]      _                   => READ,
        #[cfg(not(any()))] _                   => deny,
    };
}

fn main() {}
