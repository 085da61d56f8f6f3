use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: *,
        #[cfg(debug_assertions)]
        max_age: 0,
    };
}

fn main() {}
