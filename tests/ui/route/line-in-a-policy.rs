use cors_runtime::cors;

cors! {
    static FEED: Policy = { allow_origins: * };
    static LINES: Policy = {
        GET "/feed" => FEED,
        "/news" => FEED,
    };
    static BOTH: Policy = { allow_origins: *, _ => FEED };
}

fn main() {}
