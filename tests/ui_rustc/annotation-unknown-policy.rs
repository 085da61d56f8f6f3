use cors_runtime::{cors, cross_origin};

cors! {
    static ACCOUNT: Policy = { allow_origins: ["https://app.example.com"] };
}

#[cross_origin(ACOUNT)]
fn show() {}

#[cross_origin(policies::ACCOUNT)]
fn list() {}

fn main() {
    let _ = (show, list, &ACCOUNT);
}
