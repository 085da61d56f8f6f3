use cors_runtime::cross_origin;

#[cross_origin(none)]
fn show() {}

fn main() {
    let _ = show;
}
