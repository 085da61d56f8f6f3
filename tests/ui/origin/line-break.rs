use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: ["https://app.example.com\r\nX-Evil: 1"],
    };
}

fn main() {}
