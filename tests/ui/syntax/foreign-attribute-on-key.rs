use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: *,
        #[deprecated]
        max_age: 2h,
    };
}

fn main() {}
