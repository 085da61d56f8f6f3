use cors_runtime::cors;

cors! {
    static PUBLIC: Policy = Policy::new();
}

fn main() {}
