use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: *
        #[allow(cors::max_age_over_day)]
        max_age: 7d,
    };
}

fn main() {}
