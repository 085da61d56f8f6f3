use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: ["http://a.example/"],
        allow_credentials: true,
    };
}

fn main() {}
