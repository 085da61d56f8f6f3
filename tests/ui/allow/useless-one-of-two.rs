use cors_runtime::cors;

cors! {
    pub static SITE: Policy = {
        allow_origins: ["https://app.example.com"],
        #[allow(cors::max_age_over_day, cors::max_age_in_milliseconds)]
        max_age: 7d,
    };
}

fn main() {}
