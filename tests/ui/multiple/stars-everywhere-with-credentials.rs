use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: *,
        allow_methods: *,
        allow_headers: *,
        expose_headers: *,
        allow_credentials: true,
    };
}

fn main() {}
