use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow-origins: *,
    };
}

fn main() {}
