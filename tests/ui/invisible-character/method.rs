use cors_runtime::cors;

cors! {
    pub static SITE: Policy = {
        allow_origins: *,
        allow_methods: [GET, "PU\u{200b}T"],
    };
}

fn main() {}
