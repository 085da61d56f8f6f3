use cors_runtime::cors;

cors! {
    static PUBLIC: Policy = { allow_origins: * },
}

fn main() {}
