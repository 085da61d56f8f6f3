use cors_runtime::{cors, cross_origin, router};

cors! {
    static PUBLIC: Policy = { allow_origins: * };
}

#[cross_origin(PUBLIC)]
async fn feed() -> &'static str {
    "news"
}

#[allow(dead_code)]
async fn serve(listener: tokio::net::TcpListener) -> std::io::Result<()> {
    let (router, api) = router! {
        "/feed" => { GET: feed },
    };
    axum::serve(listener, api.wrap(router)).await
}

fn main() {}
