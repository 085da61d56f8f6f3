use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: ["https://app.example.com"],
        allow_methods: AllowMethods::list([Method::GET, Method::PUT]),
    };
}

fn main() {}
