use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: ["https://*.0.0.1"],
    };
}

fn main() {}
