use cors_runtime::cross_origin;

#[cross_origin(origins = "https://app.example.com", allowCredentials = "true", maxAge = 3600)]
async fn show() {}

#[cross_origin(origins = {"https://app.example.com", "https://b.example.com"}, methods = ["GET"])]
async fn update() {}

#[cross_origin(allow_origins = "https://app.example.com")]
async fn create() {}

fn main() {}
