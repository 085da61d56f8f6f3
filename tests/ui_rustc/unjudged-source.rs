use cors_runtime::{Origin, OriginSet, cors};

fn is_tenant(origin: &Origin<'_>) -> bool {
    origin.host().ends_with(".tenant.example")
}

static TENANTS: OriginSet = OriginSet::new();

cors! {
    static ACCOUNT: Policy = { allow_origins: [TENANTS, is_tenant], allow_credentials: true };
}

fn main() {
    let _ = &ACCOUNT;
}
