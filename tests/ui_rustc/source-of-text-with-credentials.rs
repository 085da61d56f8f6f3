use cors_runtime::cors;

fn is_tenant(origin: &str) -> bool {
    origin.ends_with(".tenant.example")
}

cors! {
    static ACCOUNT: Policy = { allow_origins: [is_tenant], allow_credentials: true };
}

fn main() {
    let _ = &ACCOUNT;
}
