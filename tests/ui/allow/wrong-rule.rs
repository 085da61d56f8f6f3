use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: [#[allow(cors::null_origin, reason = "a test")] "https://example.com:*"],
    };
}

fn main() {}
