use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: [#[allow(cors::null_orgin, reason = "a test")] null],
    };
}

fn main() {}
