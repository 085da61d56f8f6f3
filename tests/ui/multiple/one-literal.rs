use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: ["HTTPS://admin@App.example.com:443/login"],
    };
}

fn main() {}
