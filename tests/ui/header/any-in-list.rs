use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: *,
        allow_headers: [*, Authorization, X-Request-Id],
    };
}

fn main() {}
