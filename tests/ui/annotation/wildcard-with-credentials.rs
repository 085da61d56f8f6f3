use cors_runtime::cross_origin;

#[cross_origin(allow_origins: *, allow_credentials: true)]
fn show() {}

fn main() {
    let _ = show;
}
