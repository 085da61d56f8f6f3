use cors_runtime::cors;

cors! {
    pub(in) static PUBLIC: Policy = { allow_origins: * };

    pub(policies) static OPEN: Policy = { allow_origins: * };
}

fn main() {}
