use cors_runtime::cross_origin;

#[cross_origin(deny)]
fn show() {}

#[cross_origin(show)]
fn list() {}

fn main() {
    let _ = (show, list);
}
