use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: ["https://app.example.com"],
        allow_methods: [Method::GET, Method::POST],
    };

    pub static API: Routes = {
        GET "/account" => ACCOUNT,
        POST "/account" => ACCOUNT,
        HEAD "/account" => ACCOUNT,
    };
}

fn main() {}
