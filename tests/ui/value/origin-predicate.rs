use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: AllowOrigin::predicate(|origin, _| origin != "https://evil.example"),
    };
}

fn main() {}
