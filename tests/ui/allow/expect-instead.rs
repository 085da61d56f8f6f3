use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: [#[expect(cors::null_origin, reason = "a test")] null],
    };
}

fn main() {}
