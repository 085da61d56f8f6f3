use cors_runtime::cors;

cors! {
    pub static SITE: Policy = { allow_origins: ["https://app.example.com", "https://app.example.com"] };

    pub static UNCACHED: Policy = { max_age: 0, ..SITE };
}

fn main() {}
