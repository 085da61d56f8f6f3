use cors_runtime::cors;

cors! {
    static FEED: Policy = { allow_origins: * };
    GET "/feed" => FEED,
}

fn main() {}
