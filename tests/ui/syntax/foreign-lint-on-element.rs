use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: [#[allow(dead_code)] "https://app.example.com"],
    };
}

fn main() {}
