//! `.report_only()` around tower-http: its answers go out untouched, and those that ours would not equal are logged.

use std::fmt::Debug;

use axum::{Router, routing::get};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};
use tower_layer::Layer;

use crate::{
    answer::Answer,
    application::{Application, ask},
    grid::grid,
    log::logged,
    policies::READ,
    tower_http::layers,
};

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
        let (mut changed, mut silent) = (0, 0);
        for request in grid() {
            let now = ask(&mut theirs, &request);
            let lines = logged(|| assert_eq!(ask(&mut observed, &request), now, "{request:?}"));
            let is_change = visible(ask(&mut ours, &request)) != visible(now);
            assert_eq!(lines.len(), usize::from(is_change), "{request:?}: {lines:?}");
            if is_change {
                changed += 1;
            } else {
                silent += 1;
            }
        }
        assert!(changed > 0 && silent > 0, "{changed} changed, {silent} silent");
    }
}

/// `axum::serve` takes the observed router, and the router answers as it did.
#[test]
fn an_axum_server_is_observed() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build().unwrap();
    let lines = logged(|| {
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
    });
    assert_eq!(lines.len(), 1, "{lines:?}");
}
