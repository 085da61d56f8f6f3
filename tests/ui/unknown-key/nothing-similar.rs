use cors_runtime::cors;

cors! {
    pub static PUBLIC: Policy = {
        allow_origins: *,
        timeout: 30s,
    };
}

fn main() {}
