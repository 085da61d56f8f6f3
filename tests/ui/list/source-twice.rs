use cors_runtime::{OriginSet, cors};

static TENANTS: OriginSet = OriginSet::new();

cors! {
    pub static SITE: Policy = {
        allow_origins: [TENANTS, "https://app.example.com", TENANTS],
    };
}

fn main() {}
