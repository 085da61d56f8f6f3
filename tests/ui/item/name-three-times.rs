use cors_runtime::cors;

cors! {
    pub static PUBLIC: Policy = { allow_origins: * };
    pub static PUBLIC: Policy = { allow_origins: *, max_age: 2h };
    pub static PUBLIC: Policy = { allow_origins: *, max_age: 0 };
}

fn main() {}
