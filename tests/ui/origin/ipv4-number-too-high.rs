use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: ["https://256.1.1.1"],
    };
}

fn main() {}
