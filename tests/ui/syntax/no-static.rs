use cors_runtime::cors;

cors! {
    FEED: Policy = { allow_origins: * };
    NEWS = { allow_origins: * };
}

fn main() {}
