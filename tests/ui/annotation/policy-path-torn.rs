use cors_runtime::cross_origin;

#[cross_origin(policies: :ACCOUNT)]
fn show() {}

fn main() {}
