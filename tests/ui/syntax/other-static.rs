use cors_runtime::cors;

cors! {
    static TENANTS: OriginSet = OriginSet::new();
    static FEED: Policy = { allow_origins: [TENANTS] };
    static OTHER: CorsLayer = { allow_origins: * };
}

fn main() {}
