use cors_runtime::cors;

cors! {
    pub static PUBLIC: Policy = {
        allow_origins: *,
        exposedHeaders: [ETag],
    };
}

fn main() {}
