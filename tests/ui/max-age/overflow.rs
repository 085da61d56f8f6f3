use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: *,
        max_age: 99999999999999999999,
    };
}

fn main() {}
