use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: ["crate::sites::TENANTS"],
        allow_credentials: true,
    };
}

fn main() {}
