use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: ["https://app.example.com", "app://here" #[allow(cors::custom_scheme)]],
    };
}

fn main() {}
