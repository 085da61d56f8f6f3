use cors_runtime::cors;

cors! {
    #[cfg(debug_assertions)]
    static WIDE: Policy = { allow_origins: ["https://staging.example.com"] };

    static ACCOUNT: Policy = { allow_credentials: true, ..WIDE };
}

fn main() {}
