use cors_runtime::cors;

cors! {
    #[cross_origin(deny)]
    static PUBLIC: Policy = { allow_origins: * };
}

fn main() {}
