use cors_runtime::cors;

cors! {
    static mut ACCOUNT: Policy = { allow_origins: ["https://app.example.com"] };
}

fn main() {}
