use cors_runtime::cors;

cors! {
    pub const PUBLIC: Policy = { allow_origins: * };
}

fn main() {}
