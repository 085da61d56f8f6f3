use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: [#[allow(cors::null_origin)] null],
    };
}

fn main() {}
