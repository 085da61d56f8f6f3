use cors_runtime::cors;

cors! {
    pub static SITE: Policy = {
        #[allow(cors::max_age_over_day, reason = "the answer never changes")]
        max_age: 2h,
        allow_origins: *,
    };
}

fn main() {}
