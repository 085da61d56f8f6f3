use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: [
            "https://app.example.com"
            #[allow(cors::custom_scheme)]
            "app://here",
        ],
    };
}

fn main() {}
