use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: *,
        max_age: 10 minutes,
    };
}

fn main() {}
