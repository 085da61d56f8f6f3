use cors_runtime::cors;

cors! {
    static PUBLIC: Policy = { allow_origins: * };

    static ACCOUNT: Policy = { allow_credentials: true, ..PUBLIC };
}

fn main() {}
