use cors_runtime::cors;

cors! {
    static ACCOUNT: Policy = { allow_origins: ["https://app.example.com"] };

    static PUBLIC: Policy = { allow_origins: * };

    static ADMIN: Policy = { ..ACCOUNT, ..PUBLIC };
}

fn main() {}
