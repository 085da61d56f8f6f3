use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        #[allow(cors::all)]
        allow_origins: *,
    };
}

fn main() {}
