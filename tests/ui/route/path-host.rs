use cors_runtime::cors;

cors! {
    static ACCOUNT: Policy = { allow_origins: ["https://app.example.com"] };
    static FEED: Policy = { allow_origins: * };

    pub static API: Routes = {
        GET "api.example.com/feed" => FEED,
        "localhost:3000/news" => FEED,
        "example.com/other" => FEED,
    };
}

fn main() {}
