use cors_runtime::cors;

cors! {
    pub static PUBLIC: Policy = {
        allowedOriginPatterns: ["https://*.example.com"],
    };
}

fn main() {}
