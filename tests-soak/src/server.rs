//! The server: a table with a line of every kind in front of an axum router, on a socket of its own.

use std::{net::SocketAddr, time::Duration};

use axum::{
    Router,
    http::{StatusCode, header},
    routing::get,
    serve::ListenerExt as _,
};
use cors_runtime::{OriginSet, cors};
use tokio::{net::TcpListener, runtime::Runtime, time::sleep};

use crate::moving::Moving;

static TENANTS: OriginSet = OriginSet::new();
static PARTNERS: OriginSet = OriginSet::new();

pub(crate) static TENANT: Moving = Moving::new("tenant", &TENANTS);
pub(crate) static PARTNER: Moving = Moving::new("partner", &PARTNERS);

pub(crate) const APP: &str = "https://app.example.com";
pub(crate) const OWN: &str = "https://api.example.com";

cors! {
    static FEED: Policy = { allow_origins: *, expose_headers: [ETag] };

    static ACCOUNT: Policy = {
        allow_origins: [
            "https://app.example.com",
            #[allow(cors::subdomain_wildcard_with_credentials)] "https://*.preview.example.com",
            TENANTS,
        ],
        allow_credentials: true,
        allow_headers: [Content-Type],
        expose_headers: [X-Total-Count],
        max_age: 10m,
    };

    static ORDERS: Policy = {
        allow_origins: [PARTNERS],
        forbid_other_origins: true,
        own_origins: ["https://api.example.com"],
    };

    static API: Routes = {
        GET        "/feed/{*rest}"     => FEED,
        GET | PUT  "/account/{id}"     => ACCOUNT,
        GET        "/broken"           => ACCOUNT,
        GET | POST "/orders"           => ORDERS,
        "/internal"                    => deny,
        "/internal/{*rest}"            => deny,
    };
}

fn router() -> Router {
    let account = || async { ([("x-total-count", "7"), ("vary", "accept-encoding")], "Ada") };
    let broken = || async { (StatusCode::INTERNAL_SERVER_ERROR, "no") };
    // What a handler must not be able to say.
    let internal = || async { ([(header::ACCESS_CONTROL_ALLOW_ORIGIN, "*")], "secret") };
    Router::new()
        .route("/feed/{*rest}", get(|| async { ([(header::ETAG, "\"7\"")], "news ".repeat(400)) }))
        .route("/account/{id}", get(account).put(|body: String| async move { body.len().to_string() }))
        .route("/broken", get(broken))
        .route("/orders", get(|| async { "orders" }).post(|_: String| async { "ordered" }))
        .route("/internal", get(internal))
        .route("/internal/{*rest}", get(internal))
}

/// A running server; it ends with this value.
pub(crate) struct Server {
    runtime: Runtime,
    pub(crate) address: SocketAddr,
    resting: usize,
}

impl Server {
    pub(crate) fn start() -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
        let address = listener.local_addr().unwrap();
        let listener = listener.tap_io(|stream| stream.set_nodelay(true).unwrap());
        runtime.spawn(async move { axum::serve(listener, API.wrap(router())).await });
        let resting = runtime.metrics().num_alive_tasks();
        Self { runtime, address, resting }
    }

    /// Waits until no connection is left. `false` if some stay although nobody is at their other end.
    pub(crate) fn rests(&self) -> bool {
        self.runtime.block_on(async {
            for _ in 0..1_000 {
                if self.runtime.metrics().num_alive_tasks() <= self.resting {
                    return true;
                }
                sleep(Duration::from_millis(10)).await;
            }
            false
        })
    }
}
