use cors_runtime::cors;

cors! {
    allow_origins: *,
    expose_headers: [ETag],
}

fn main() {}
