//! `cargo run -p example-axum --bin table`

use shop::{Shop, table};

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let address = std::env::var("ADDRESS").unwrap_or_else(|_| "127.0.0.1:3000".to_owned());
    let listener = tokio::net::TcpListener::bind(address).await?;
    eprintln!("{}", table::API);
    println!("listening on http://{}", listener.local_addr()?);
    axum::serve(listener, table::API.wrap(table::app(Shop::new("Ada's")))).await
}
