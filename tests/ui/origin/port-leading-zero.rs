use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: ["https://example.com:08443"],
    };
}

fn main() {}
