use cors_runtime::cors;

cors! {
    pub static SITE: Policy = {
        allow_origins: [#[allow(cors::null_origin, reason = "a \u{202e}test")] null],
    };
}

fn main() {}
