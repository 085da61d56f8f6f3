use cors_runtime::cors;

cors! {
    static ACCOUNT: Policy = { allow_origins: ["https://app.example.com"] };
    static FEED: Policy = { allow_origins: * };

    pub static API: Routes = {
        "account/:id" => ACCOUNT,
        "/:a/:b" => ACCOUNT,
    };
}

fn main() {}
