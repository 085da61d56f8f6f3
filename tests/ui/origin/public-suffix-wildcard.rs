use cors_runtime::cors;

cors! {
    pub static SITE: Policy = {
        allow_origins: ["https://app.example.com", "https://*.github.io"],
    };
}

fn main() {}
