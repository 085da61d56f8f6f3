use cors_runtime::cors;

cors! {
    pub static SITE: Policy = {
        allow_origins: ["https://*.example.com", #[cfg(feature = "beta")] "https://beta.example.com"],
    };
}

fn main() {}
