use cors_runtime::cross_origin;

#[cross_origin(policies::)]
fn show() {}

fn main() {
    let _ = show;
}
