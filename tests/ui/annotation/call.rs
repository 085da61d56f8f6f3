use cors_runtime::cross_origin;

#[cross_origin(policies::account())]
fn show() {}

fn main() {
    let _ = show;
}
