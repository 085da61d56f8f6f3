use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: ["https://app.example.com"],
        forbid_other_origins: true,
        own_origins: ["https://api.example.com, https://*.example.com"],
    };
}

fn main() {}
