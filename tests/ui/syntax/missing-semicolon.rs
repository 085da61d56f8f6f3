use cors_runtime::cors;

cors! {
    static PUBLIC: Policy = { allow_origins: * }
    static OTHER: Policy = { allow_origins: * };
}

fn main() {}
