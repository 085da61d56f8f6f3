use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: ["https://app.example.com\u{200b}"],
    };
}

fn main() {}
