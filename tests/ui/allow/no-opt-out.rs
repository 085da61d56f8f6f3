use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        #[allow(cors::wildcard_with_credentials, reason = "we need it")]
        allow_origins: *,
        allow_credentials: true,
    };
}

fn main() {}
