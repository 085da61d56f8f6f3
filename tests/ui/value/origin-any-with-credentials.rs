use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: any,
        allow_credentials: true,
    };
}

fn main() {}
