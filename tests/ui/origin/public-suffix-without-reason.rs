use cors_runtime::cors;

cors! {
    pub static SITE: Policy = {
        allow_origins: [#[allow(cors::public_suffix_wildcard)] "https://*.github.io"],
    };
}

fn main() {}
