use cors_runtime::{cors, cross_origin};

cors! {
    static ACCOUNT: Policy = { allow_origins: ["https://app.example.com"], allow_credentials: true };
}

#[cross_origin(ACCOUNT)]
#[must_use]
#[cors_runtime::cross_origin(deny)]
fn show() -> u8 {
    7
}

fn main() {
    let _ = (show, &ACCOUNT);
}
