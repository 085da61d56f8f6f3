use axum::{Router, routing::get};
use cors_runtime::cors;

cors! {
    static PUBLIC: Policy = { allow_origins: * };
    static API: Routes = { GET "/feed" => PUBLIC };
}

#[allow(dead_code)]
async fn serve(listener: tokio::net::TcpListener) -> std::io::Result<()> {
    let router = Router::new().route("/feed", get(async || "news"));
    axum::serve(listener, API.report_only().wrap(router)).await
}

fn main() {}
