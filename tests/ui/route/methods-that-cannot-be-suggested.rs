use cors_runtime::cors;

cors! {
    static ACCOUNT: Policy = { allow_origins: ["https://app.example.com"] };
    static FEED: Policy = { allow_origins: * };

    pub static API: Routes = {
        route GET "/feed" => FEED,
        GET, TRACE "/news" => FEED,
        GET + PATCH "q" => FEED,
    };
}

fn main() {}
