use cors_runtime::cors;

cors! {
    static PUBLIC: Policy = {
        allow_origins: *,
        allow_headers: [*, #[cfg(feature = "login")] Authorization],
    };
}

fn main() {}
