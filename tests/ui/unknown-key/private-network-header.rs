use cors_runtime::cors;

cors! {
    pub static SITE: Policy = {
        allow_origins: *,
        "Access-Control-Allow-Private-Network": true,
    };
}

fn main() {}
