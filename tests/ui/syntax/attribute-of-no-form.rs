use cors_runtime::cors;

cors! {
    #[7]
    static PUBLIC: Policy = { allow_origins: * };

    #[cfg unix]
    static OPEN: Policy = { allow_origins: [#[doc = ] "https://app.example.com"] };
}

fn main() {}
