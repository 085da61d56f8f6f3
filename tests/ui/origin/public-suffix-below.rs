use cors_runtime::cors;

cors! {
    pub static SITE: Policy = {
        allow_origins: ["https://*.amazonaws.com"],
    };
}

fn main() {}
