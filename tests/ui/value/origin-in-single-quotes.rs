use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: [
            'https://app.example.com',
            #[allow(cors::subdomain_wildcard_with_credentials)]
            "https://pr-*.preview.example.com",
        ],
        allow_credentials: true,
    };
}

fn main() {}
