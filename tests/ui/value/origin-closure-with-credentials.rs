use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: [move |origin| origin.host() != "evil.example"],
        allow_credentials: true,
    };
}

fn main() {}
