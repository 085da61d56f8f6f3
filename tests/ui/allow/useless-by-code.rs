use cors_runtime::cors;

cors! {
    pub static SITE: Policy = {
        #[allow(cors::CORS0602)]
        max_age: 2h,
        allow_origins: *,
    };
}

fn main() {}
