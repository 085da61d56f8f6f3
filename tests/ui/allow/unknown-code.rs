use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        #[allow(cors::CORS9999)]
        allow_origins: *,
    };
}

fn main() {}
