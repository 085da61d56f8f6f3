use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: ["https://app.example.com"],
        allow_methods: [GET, method()],
    };

    pub static API: Routes = {
        GET "/account" => ACCOUNT,
        POST "/account" => ACCOUNT,
        PUT "/account" => ACCOUNT,
    };
}

fn main() {}
