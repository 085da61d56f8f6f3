use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: [#[allow(cors::null_origin, reason = because)] null],
    };
}

fn main() {}
