use cors_runtime::cors;

cors! {
    pub static SITE: Policy = {
        allow_origins: *,
        expose_headers: ["ETag\u{ad}"],
    };
}

fn main() {}
