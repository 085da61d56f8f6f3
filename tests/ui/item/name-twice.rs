use cors_runtime::cors;

cors! {
    pub static PUBLIC: Policy = { allow_origins: * };
    pub static PUBLIC: Policy = { allow_origins: ["https://app.example.com"] };
}

fn main() {}
