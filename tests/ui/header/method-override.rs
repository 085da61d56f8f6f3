use cors_runtime::cors;

cors! {
    pub static SITE: Policy = {
        allow_origins: ["https://app.example.com"],
        allow_methods: [GET, POST],
        allow_headers: [Content-Type, X-HTTP-Method-Override],
    };
}

fn main() {}
