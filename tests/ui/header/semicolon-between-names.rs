use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: ["https://app.example.com"],
        allow_headers: [Content-Type; X-CSRF-Token],
    };
}

fn main() {}
