use cors_runtime::cors;

cors! {
    static PUBLIC: Policy = Policy { allow_origins: * };
}

fn main() {}
