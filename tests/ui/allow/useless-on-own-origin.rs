use cors_runtime::cors;

cors! {
    pub static SITE: Policy = {
        allow_origins: ["https://app.example.com"],
        forbid_other_origins: true,
        own_origins: [#[allow(cors::trailing_dot)] "https://api.example.com"],
    };
}

fn main() {}
