use cors_runtime::cross_origin;

#[cross_origin(deny)]
pub const SHOW: fn() = || ();

fn main() {
    SHOW();
}
