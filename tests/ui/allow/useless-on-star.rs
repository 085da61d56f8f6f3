use cors_runtime::cors;

cors! {
    pub static SITE: Policy = {
        allow_origins: *,
        allow_headers: [#[allow(cors::header_wildcard_in_list)] *, Authorization],
    };
}

fn main() {}
