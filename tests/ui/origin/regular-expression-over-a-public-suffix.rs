use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: [r"https://.*\.com$"],
    };
}

fn main() {}
