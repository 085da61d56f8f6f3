use cors_runtime::cors;

cors! {
    pub static SITE: Policy = {
        #[allow(cors::duplicate_origin)]
        allow_origins: ["https://app.example.com"],
    };

    pub static ACCOUNT: Policy = {
        allow_credentials: true,
        #[allow(cors::max_age_over_day)]
        max_age: 2h,
        ..SITE
    };
}

fn main() {}
