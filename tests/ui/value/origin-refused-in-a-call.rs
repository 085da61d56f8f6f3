use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: [Origin::new("https://*.github.io")],
    };
}

fn main() {}
