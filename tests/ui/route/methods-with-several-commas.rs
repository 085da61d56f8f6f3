use cors_runtime::cors;

cors! {
    static ACCOUNT: Policy = { allow_origins: ["https://app.example.com"] };
    static FEED: Policy = { allow_origins: * };

    pub static API: Routes = {
        GET, PATCH, DELETE "/account/{id}" => ACCOUNT,
        #[cfg(unix)] GET,
        POST "/feed" => FEED,
        "/fine" => FEED,
    };
}

fn main() {}
