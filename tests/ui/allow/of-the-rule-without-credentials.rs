use cors_runtime::cors;

cors! {
    pub static SITE: Policy = {
        allow_origins: [#[allow(cors::development_origin, reason = "a demo")] "http://localhost:3000"],
        allow_credentials: true,
    };
}

fn main() {}
