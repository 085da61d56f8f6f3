//! Bytes that a layer, its service and its future take.

use tower_layer::Layer;
use tower_service::Service;

use crate::{
    handler::Handler,
    policies::{API, List, OPEN, THREE},
    request::without_origin,
    theirs,
};

/// `what/who` and its size. Services and futures are given beyond those of the handler inside.
#[must_use]
pub fn all() -> Vec<(String, usize)> {
    let three = theirs::list(List::three().origins);
    [
        of("any/ours", OPEN.layer()),
        of("3/ours", THREE.layer()),
        of("table/ours", API.layer()),
        of("any/tower-http", theirs::any()),
        of("3/tower-http", three),
    ]
    .concat()
}

fn of<L>(name: &str, layer: L) -> Vec<(String, usize)>
where
    L: Layer<Handler>,
    L::Service: Service<http::Request<bytes::Bytes>>,
{
    let mut service = layer.layer(Handler);
    let handlers = size_of::<<Handler as Service<http::Request<bytes::Bytes>>>::Future>();
    let mut sizes = vec![
        (format!("layer/{name}"), size_of_val(&layer)),
        (format!("service/{name}"), size_of_val(&service) - size_of::<Handler>()),
    ];
    // tower's contract wants every service asked whether it is ready; nobody here ever is not.
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    if service.poll_ready(&mut context).is_ready() {
        let futures = without_origin().into_iter().map(|request| size_of_val(&service.call(request)));
        sizes.extend(futures.map(|size| (format!("future/{name}"), size.saturating_sub(handlers))));
    }
    sizes
}
