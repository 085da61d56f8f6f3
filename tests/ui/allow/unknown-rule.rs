use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        #[allow(cors::permissive)]
        allow_origins: *,
    };
}

fn main() {}
