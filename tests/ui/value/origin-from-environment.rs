use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: [std::env::var("ORIGIN")],
    };
}

fn main() {}
