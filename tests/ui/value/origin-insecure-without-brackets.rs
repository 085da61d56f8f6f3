use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_credentials: true,
        allow_origins: "http://app.example.com",
    };
}

fn main() {}
