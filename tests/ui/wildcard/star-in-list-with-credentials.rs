use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: [*],
        allow_credentials: true,
    };
}

fn main() {}
