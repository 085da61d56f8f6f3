//! `cargo run -p example-axum --bin table`

use shop::{Shop, table};

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await?;
    println!("http://{}\n\n{}", listener.local_addr()?, table::API);
    axum::serve(listener, table::API.wrap(table::app(Shop::new("Ada's")))).await
}
