#![deny(warnings)]
#![forbid(dead_code)]

use cors_runtime::cors;

cors! {
    #[cfg(all())]
    static BASE: Policy = { allow_origins: ["https://app.example.com"] };
    #[cfg(not(all()))]
    static BASE: Policy = { allow_origins: ["https://staging.example.com"] };
    #[cfg(all())]
    static CHILD: Policy = { max_age: 0, ..BASE };

    #[cfg(debug_assertions)]
    static DEVELOPMENT: Policy = { allow_origins: ["http://localhost:*"], allow_credentials: true };

    static API: Routes = {
        #[cfg(any())] GET "/a" => absent::POLICY,
        PUT "/a" => shared::POLICY,
        POST "/a" => OPEN,
        #[cfg(any())] "/b" => { allow_origins: [absent::SOURCE] },
        #[cfg(debug_assertions)] "/c" => { allow_origins: ["http://localhost:3000"] },
        GET "/d" => shared::POLICY,
        HEAD "/d" => self::shared::POLICY,
        #[cfg(any())] _ => absent::POLICY,
        #[cfg(all())] _ => OPEN,
    };

    static OPEN: Policy = { allow_origins: * };
}

mod shared {
    cors_runtime::cors! {
        pub static POLICY: Policy = { allow_origins: *, allow_methods: [GET, PUT] };
    }
}

fn main() {
    let _ = (&BASE, &CHILD, &API);
    #[cfg(debug_assertions)]
    let _ = &DEVELOPMENT;
}
