use cors_runtime::cors;

const APP: &str = "https://app.example.com";

cors! {
    static ACCOUNT: Policy = { allow_origins: [APP], allow_credentials: true };
}

fn main() {
    let _ = &ACCOUNT;
}
