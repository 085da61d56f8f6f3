use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: ["https://*.github.io/", "https://*.github.io"],
    };
}

fn main() {}
