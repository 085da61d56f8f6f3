use cors_runtime::cors;

cors! {
    pub static SITE: Policy = {
        allow_origins: ["https://app.example.com"],
        allow_headers: [#[cfg(debug_assertions)] X-Trace, X-Trace],
    };
}

fn main() {}
