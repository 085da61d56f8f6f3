//! `cargo run -p example-axum --bin annotated`

use shop::{Shop, annotated};

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let (router, api) = annotated::app(Shop::new("Ada's"));
    let address = std::env::var("ADDRESS").unwrap_or_else(|_| "127.0.0.1:3000".to_owned());
    let listener = tokio::net::TcpListener::bind(address).await?;
    eprintln!("{api}");
    println!("listening on http://{}", listener.local_addr()?);
    axum::serve(listener, api.wrap(router)).await
}
