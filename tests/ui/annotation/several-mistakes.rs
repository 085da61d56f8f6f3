use cors_runtime::cross_origin;

#[cross_origin(
    allow_origins: ["https://app.example.com/", "http://app.example.com"],
    allow_credentials: yes,
    max_age: "600",
)]
fn show() {}

fn main() {
    let _ = show;
}
