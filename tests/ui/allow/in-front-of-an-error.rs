use cors_runtime::cors;

cors! {
    pub static SITE: Policy = {
        allow_origins: [#[allow(cors::trailing_dot)] "https://app.example.com/"],
    };

    #[allow(cors::safelisted_exposed_header)]
    pub static OTHER: Policy = { allow_origins: ["https://app.example.com"], expose_headers: [Set-Cookie] };
}

fn main() {}
