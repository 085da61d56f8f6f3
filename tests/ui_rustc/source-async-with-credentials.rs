use cors_runtime::{Origin, cors};

async fn is_tenant(origin: &Origin<'_>) -> bool {
    origin.host().ends_with(".tenant.example")
}

cors! {
    static ACCOUNT: Policy = { allow_origins: [is_tenant], allow_credentials: true };
}

fn main() {
    let _ = &ACCOUNT;
}
