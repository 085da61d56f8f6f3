use cors_runtime::cors;

cors! {
    #[allow(dead_code, cors::max_age_over_day)]
    pub static SITE: Policy = { allow_origins: *, max_age: 2h };
}

fn main() {}
