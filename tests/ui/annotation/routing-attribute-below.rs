use cors_runtime::cross_origin;

// Stands for `actix_web::get` and Rocket's `get`: a tool's attribute, so that rustc leaves it alone.
#[cross_origin(deny)]
#[rust_analyzer::get("/account")]
fn show() {}

#[cross_origin(deny)]
#[rust_analyzer::route("/account", method = "GET", method = "HEAD")]
fn list() {}

fn main() {
    let _ = (show, list);
}
