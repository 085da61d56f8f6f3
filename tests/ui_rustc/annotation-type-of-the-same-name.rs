use cors_runtime::cross_origin;

#[allow(non_camel_case_types)]
pub struct account {}

#[cross_origin(deny)]
pub fn account() {}

fn main() {
    account();
}
