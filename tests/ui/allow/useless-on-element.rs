use cors_runtime::cors;

cors! {
    pub static SITE: Policy = {
        allow_origins: [#[allow(cors::port_wildcard)] "https://app.example.com:8443"],
    };
}

fn main() {}
