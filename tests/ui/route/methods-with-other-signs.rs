use cors_runtime::cors;

cors! {
    static ACCOUNT: Policy = { allow_origins: ["https://app.example.com"] };
    static FEED: Policy = { allow_origins: * };

    pub static API: Routes = {
        GET + PATCH          "/account/{id}" => ACCOUNT,
        GET/PATCH/DELETE     "/feed/{id}"    => FEED,
        GET || PATCH || PUT  "/news"         => FEED,
        GET&POST             "/search"       => FEED,
        GET or POST          "/other"        => FEED,
        GET | POST           "/fine"         => FEED,
    };
}

fn main() {}
