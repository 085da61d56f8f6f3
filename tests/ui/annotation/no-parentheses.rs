use cors_runtime::cross_origin;

#[cross_origin]
fn show() {}

fn main() {
    let _ = show;
}
