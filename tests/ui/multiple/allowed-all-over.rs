use cors_runtime::cors;

cors! {
    #[allow(cors::wildcard_with_credentials, cors::null_origin, cors::duplicate_origin)]
    pub static SITE: Policy = {
        allow_origins: [null, "https://app.example.com", "https://app.example.com"],
        #[allow(cors::duplicate_header)]
        allow_headers: [X-Id, X-ID],
        expose_headers: [#[allow(cors::safelisted_exposed_header)] ETag],
        #[allow(cors::max_age)]
        max_age: 7d,
    };
}

fn main() {}
