use cors_runtime::cors;

cors! {
    pub static SITE: Policy = { allow_origins: *, expose_headers: [Content-Disposition], max_age: 7d };

    #[allow(cors::max_age_over_day)]
    pub static OTHER: Policy = { max_age: 0, ..SITE };
}

fn main() {}
