use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: ["https://app.example.com"],
        allow_methods: [GET, POST, #[allow(cors::method_case)] patch],
    };

    pub static API: Routes = {
        GET "/account" => ACCOUNT,
        POST "/account" => ACCOUNT,
        PATCH "/account" => ACCOUNT,
    };
}

fn main() {}
