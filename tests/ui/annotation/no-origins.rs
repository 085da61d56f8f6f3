use cors_runtime::cross_origin;

#[cross_origin(max_age: 10m)]
fn show() {}

fn main() {
    let _ = show;
}
