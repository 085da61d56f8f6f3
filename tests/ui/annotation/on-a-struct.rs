use cors_runtime::cross_origin;

#[cross_origin(deny)]
pub struct Show;

fn main() {
    let _ = Show;
}
