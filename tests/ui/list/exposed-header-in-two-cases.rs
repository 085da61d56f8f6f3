use cors_runtime::cors;

cors! {
    pub static SITE: Policy = {
        allow_origins: *,
        expose_headers: [ETag, Etag],
    };
}

fn main() {}
