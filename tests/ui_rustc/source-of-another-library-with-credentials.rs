use cors_runtime::cors;
use http::{HeaderValue, request::Parts};

fn is_tenant(origin: &HeaderValue, _: &Parts) -> bool {
    origin.as_bytes().ends_with(b".tenant.example")
}

cors! {
    static ACCOUNT: Policy = { allow_origins: [is_tenant], allow_credentials: true };
}

fn main() {
    let _ = &ACCOUNT;
}
