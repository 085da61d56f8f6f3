use cors_runtime::cors;

cors! {
    pub static PUBLIC: Policy = {
        allow_origins: *,
        supports_credentials: true,
    };
}

fn main() {}
