use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        max_age: 2h,
    };
}

fn main() {}
