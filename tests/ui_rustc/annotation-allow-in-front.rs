use cors_runtime::cross_origin;

#[allow(cors::custom_scheme)]
#[cross_origin(allow_origins: ["tauri://localhost"])]
fn show() {}

fn main() {
    show();
}
