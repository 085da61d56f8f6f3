//! `cargo run -p example-axum --bin annotated`

use shop::{Shop, annotated};

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let (router, api) = annotated::app(Shop::new("Ada's"));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await?;
    println!("http://{}\n\n{api}", listener.local_addr()?);
    axum::serve(listener, api.wrap(router)).await
}
