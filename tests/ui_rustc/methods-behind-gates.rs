use cors_runtime::cors;

mod shop {
    cors_runtime::cors! {
        pub(crate) static NOTHING: Policy = { allow_origins: ["https://a.example.com"], allow_methods: [] };
        pub(crate) static GATED: Policy = {
            allow_origins: ["https://a.example.com"],
            allow_methods: [GET, #[cfg(any())] PUT, #[cfg(all())] PATCH],
        };
    }
}

cors! {
    static SAME_BLOCK: Policy = { allow_origins: ["https://a.example.com"], allow_methods: [GET, #[cfg(any())] PUT] };

    static API: Routes = {
        PUT "/nothing"                 => shop::NOTHING,
        GET | PUT "/gated"             => shop::GATED,
        PATCH "/there"                 => shop::GATED,
        GET | PUT "/same"              => SAME_BLOCK,
        GET "/read"                    => SAME_BLOCK,
        #[cfg(any())] PUT "/read"      => SAME_BLOCK,
        PUT "/body"                    => {
            allow_origins: ["https://a.example.com"],
            allow_methods: [GET, #[cfg(any())] PUT],
        },
    };
}

fn main() {}
