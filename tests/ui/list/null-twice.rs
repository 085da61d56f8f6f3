use cors_runtime::cors;

cors! {
    pub static SITE: Policy = {
        #[allow(cors::null_origin, reason = "a page in a sandbox")]
        allow_origins: [null, "https://app.example.com", null],
    };
}

fn main() {}
