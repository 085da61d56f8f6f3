use cors_runtime::cors;

cors! {
    #[allow(cors::max_age_over_day)]
    #[allow(cors::max_age_over_day)]
    pub static SITE: Policy = { allow_origins: *, max_age: 7d };
}

fn main() {}
