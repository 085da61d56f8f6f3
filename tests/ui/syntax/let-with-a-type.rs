use cors_runtime::cors;

cors! {
    let FEED: Policy = { allow_origins: * };
    let mut NEWS: Policy = { allow_origins: * };
}

fn main() {}
