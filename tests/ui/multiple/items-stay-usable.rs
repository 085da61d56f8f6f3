use cors_runtime::{Origin, OriginSet, Policy, Routes, cors};
use http::Request;

fn is_tenant(origin: &Origin<'_>) -> bool {
    origin.host() == "tenant.example"
}

static TENANTS: OriginSet = OriginSet::new();

cors! {
    /// Used below.
    pub static PUBLIC: Policy = { allow_origins: [is_tenant, TENANTS], max_age: 600000 };

    static ACCOUNT: Policy = { allow_origins: ["https://app.example.com/"] };

    pub(crate) static API: Routes = {
        GET "/feed" => PUBLIC,
        PUT "/account" => ACCOUNT,
        patch "/account" => deny,
    };
}

static CHOSEN: &Policy = &PUBLIC;

fn table() -> &'static Routes {
    &API
}

fn main() {
    let request = Request::new(());
    let _ = PUBLIC.decide(&request);
    let _ = table().decide(&request);
    let _ = CHOSEN.decide(&request);
}
