use cors_runtime::cors;

cors! {
    static PUBLIC: Policy;
}

fn main() {}
