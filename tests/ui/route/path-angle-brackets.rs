use cors_runtime::cors;

cors! {
    static ACCOUNT: Policy = { allow_origins: ["https://app.example.com"] };
    static FEED: Policy = { allow_origins: * };

    pub static API: Routes = {
        GET "/account/<id>" => ACCOUNT,
        "/feed/<int:id>/<path:rest>" => FEED,
        "/a<b" => FEED,
    };
}

fn main() {}
