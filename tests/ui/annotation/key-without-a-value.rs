use cors_runtime::cross_origin;

#[cross_origin(allow_origins)]
fn show() {}

fn main() {
    let _ = show;
}
