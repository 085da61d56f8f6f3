use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: ["https://app.example.com"],
        expose_headers: [location, X Upload Id],
    };
}

fn main() {}
