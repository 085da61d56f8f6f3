use cors_runtime::cors;

cors! {
    pub static SITE: Policy = {
        allow_origins: ["https://*.example.com", "https://a.example.com", "https://b.example.com"],
    };
}

fn main() {}
