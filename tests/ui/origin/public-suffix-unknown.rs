use cors_runtime::cors;

cors! {
    pub static SITE: Policy = {
        allow_origins: ["https://*.internal"],
    };
}

fn main() {}
