use cors_runtime::cors;

cors! {
    static : Policy = { allow_origins: * };
}

fn main() {}
