use cors_runtime::cors;

cors! {
    static NONE_LEFT: Policy = {
        allow_origins: ["https://app.example.com"],
        forbid_other_origins: true,
        own_origins: [#[cfg(any())] "https://api.example.com", #[cfg(not(all()))] "https://own.example.com"],
    };

    static ONE_LEFT: Policy = {
        allow_origins: ["https://app.example.com"],
        forbid_other_origins: true,
        own_origins: [#[cfg(any())] "https://api.example.com", #[cfg(not(any()))] "https://own.example.com"],
    };
}

fn main() {}
