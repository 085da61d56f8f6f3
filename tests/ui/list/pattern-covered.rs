use cors_runtime::cors;

cors! {
    pub static SITE: Policy = {
        allow_origins: ["https://*.example.com", "https://*.eu.example.com"],
    };
}

fn main() {}
