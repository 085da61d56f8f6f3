//! `.report_only()` around tower-http: its answers go out untouched, and those that ours would not equal are logged.

use std::{
    fmt::Debug,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use axum::{Router, routing::get};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};
use tower_layer::Layer;
use tracing::{Event, Metadata, Subscriber, span};

use crate::{
    answer::Answer,
    application::{Application, ask},
    grid::grid,
    policies::READ,
    tower_http::layers,
};

#[derive(Clone, Default)]
struct Count(Arc<AtomicUsize>);

impl Subscriber for Count {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target() == "cors"
    }
    fn new_span(&self, _: &span::Attributes<'_>) -> span::Id {
        span::Id::from_u64(1)
    }
    fn record(&self, _: &span::Id, _: &span::Record<'_>) {}
    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}
    fn event(&self, _: &Event<'_>) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
    fn enter(&self, _: &span::Id) {}
    fn exit(&self, _: &span::Id) {}
}

/// Without what the log does not speak of: who answers, how often a member of `Vary` is sent, and what follows a `*`.
fn visible(mut answer: Answer) -> impl Debug + PartialEq {
    answer.from_application = false;
    answer.private_network = false;
    answer.vary.dedup();
    answer
}

#[test]
fn what_would_change_is_logged_and_nothing_else() {
    for (layer, policy) in layers() {
        let mut theirs = layer.clone().layer(Application);
        let mut observed = policy.report_only().layer().layer(theirs.clone());
        let mut ours = policy.wrap(theirs.clone());
        let (mut logged, mut silent) = (0, 0);
        for request in grid() {
            let count = Count::default();
            let answer = tracing::subscriber::with_default(count.clone(), || ask(&mut observed, &request));
            let now = ask(&mut theirs, &request);
            assert_eq!(answer, now, "{request:?}");
            let is_change = visible(ask(&mut ours, &request)) != visible(now);
            assert_eq!(count.0.load(Ordering::Relaxed), usize::from(is_change), "{request:?}");
            if is_change {
                logged += 1;
            } else {
                silent += 1;
            }
        }
        assert!(logged > 0 && silent > 0, "{logged} logged, {silent} silent");
    }
}

/// `axum::serve` takes the observed router, and the router answers as it did.
#[test]
fn an_axum_server_is_observed() {
    let count = Count::default();
    let _log = tracing::subscriber::set_default(count.clone());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build().unwrap();
    runtime.block_on(async {
        let router = Router::new().route("/feed", get(|| async { "news" }));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(async move { axum::serve(listener, READ.report_only().wrap(router)).await });

        let mut client = TcpStream::connect(address).await.unwrap();
        let preflight = "OPTIONS /feed HTTP/1.1\r\nhost: api\r\norigin: https://app.example.com\r\n\
                         access-control-request-method: GET\r\nconnection: close\r\n\r\n";
        client.write_all(preflight.as_bytes()).await.unwrap();
        let mut answer = String::new();
        client.read_to_string(&mut answer).await.unwrap();
        assert!(answer.starts_with("HTTP/1.1 405"), "{answer}");
        assert!(!answer.contains("access-control-"), "{answer}");
    });
    assert_eq!(count.0.load(Ordering::Relaxed), 1);
}
