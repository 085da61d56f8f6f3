use cors_runtime::cross_origin;

#[cross_origin("https://app.example.com")]
fn show() {}

fn main() {
    let _ = show;
}
