use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: [AllowOrigin::async_predicate(is_ours)],
    };
}

fn main() {}
