use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        #[allow(cors)]
        allow_origins: *,
    };
}

fn main() {}
