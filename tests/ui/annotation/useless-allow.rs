use cors_runtime::cross_origin;

#[cross_origin(#[allow(cors::custom_scheme)] allow_origins: ["https://app.example.com"])]
fn show() {}

fn main() {
    let _ = show;
}
