use cors_runtime::cors;

cors! {
    pub static SITE: Policy = {
        allow_origins: ["https://app.example.com"],
        allow_headers: [Access-Control-Request-Private-Network],
    };
}

fn main() {}
