use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: [
            'https://app.example.com',
            'https://admin.example.com',
            "http://*",
        ],
    };
}

fn main() {}
