use cors_runtime::cors;

cors! {
    static fn: Policy = { allow_origins: * };

    pub static match: Policy = { allow_origins: ["https://app.example.com/"] };

    static self: Policy = { allow_origins: * };
}

fn main() {}
