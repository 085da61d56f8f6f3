use cors_runtime::cors;

cors! {
    static PUBLIC = { allow_origins: * };
}

fn main() {}
