use cors_runtime::cors;

cors! {
    pub static SITE: Policy = {
        allow_origins: ["https://app.example.com"],
        allow_methods: [#[allow(cors::method_case)] PATCH],
        allow_headers: [#[allow(cors::misspelled_header)] Authorization],
        expose_headers: [#[allow(cors::safelisted_exposed_header)] ETag],
    };
}

fn main() {}
