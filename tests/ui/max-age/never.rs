use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: *,
        max_age: never,
    };
}

fn main() {}
