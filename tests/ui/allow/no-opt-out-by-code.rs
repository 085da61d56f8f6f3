use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: [#[allow(cors::CORS0103)] "https://app.example.com/"],
    };
}

fn main() {}
