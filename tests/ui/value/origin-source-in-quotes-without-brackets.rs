use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: "TENANTS",
    };
}

fn main() {}
