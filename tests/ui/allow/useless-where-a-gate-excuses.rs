use cors_runtime::cors;

cors! {
    pub static SITE: Policy = {
        allow_origins: [
            "https://app.example.com",
            #[allow(cors::development_origin, reason = "for debugging")]
            #[cfg(debug_assertions)]
            "http://localhost:3000",
        ],
    };
}

fn main() {}
