use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: ["https://a.example.com" "https://b.example.com"],
    };
}

fn main() {}
