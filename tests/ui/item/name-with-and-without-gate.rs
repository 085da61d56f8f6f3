use cors_runtime::cors;

cors! {
    #[cfg(debug_assertions)]
    pub static ACCOUNT: Policy = { allow_origins: ["http://localhost:3000"] };
    pub static ACCOUNT: Policy = { allow_origins: ["https://app.example.com"] };
}

fn main() {}
