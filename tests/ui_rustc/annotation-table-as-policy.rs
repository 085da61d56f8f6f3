use cors_runtime::{cors, cross_origin};

cors! {
    static API: Routes = { "/" => { allow_origins: ["https://app.example.com"] } };
}

#[cross_origin(API)]
fn show() {}

fn main() {
    let _ = (show, &API);
}
