use cors_runtime::cors;

cors! {
    pub static SITE: Policy = {
        allow_origins: *,
        allow_headers: [*],
    };
}

fn main() {}
