use cors_runtime::cors;

cors! {
    static FEED: Policy = { allow_origins: * };;
    static NEWS: Policy = { allow_origin: * };
}

fn main() {}
