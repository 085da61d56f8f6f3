use cors_runtime::cors;

cors! {
    #[allow(cors::safelisted_exposed_header)]
    pub static SITE: Policy = {
        allow_origins: *,
        expose_headers: [#[allow(cors::safelisted_exposed_header)] Expires],
    };
}

fn main() {}
