use cors_runtime::{cors, cross_origin};

cors! {
    static ACCOUNT: Policy = { allow_origins: ["https://app.example.com"], allow_credentials: true };
}

#[cross_origin(max_age: 10m, ..ACCOUNT)]
fn show() {}

fn main() {
    let _ = (show, &ACCOUNT);
}
