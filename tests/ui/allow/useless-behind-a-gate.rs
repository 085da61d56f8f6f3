use cors_runtime::cors;

cors! {
    pub static SITE: Policy = {
        allow_origins: ["https://app.example.com", #[cfg(any())] #[allow(cors::trailing_dot)] "https://b.example.com"],
    };

    #[cfg(any())]
    #[allow(cors::max_age_over_day)]
    pub static NEVER: Policy = { allow_origins: *, max_age: 2h };
}

fn main() {}
