//! Whether preflights reach the table, whatever stands around it.

use std::{convert::Infallible, future::Future, panic::Location};

use axum::body::Body;
use http::{Request, Response};
use tower_service::Service;

use super::{
    Browser,
    browser::{Model, Page, Profile, Step, WireResponse},
    front::request_of,
    guarded::Guarded,
    probe::{Answered, Failures, Probe, answered_by, differences, probes},
};
use crate::Routes;

/// Fails a test unless the preflight for each line of the table gets the table's own answer: no authentication, limit, timeout,
/// redirect or other CORS layer stands in front of it, and it stands in front of the routes.
///
/// Each method of each line is asked for once, with no cookie and no token, as browsers do it. No request follows, so no handler
/// runs. Denied lines are left out.
///
/// ```
/// use axum::{Router, routing::put};
/// use cors_runtime::{cors, testing::assert_preflights_arrive};
///
/// cors! {
///     static ACCOUNT: Policy = { allow_origins: ["https://app.example.com"], allow_headers: [Content-Type] };
///     static API: Routes = { PUT "/account/{id}" => ACCOUNT };
/// }
///
/// fn app() -> Router {
///     Router::new().route("/account/{id}", put(async || "saved"))
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// // In a `#[tokio::test]`, with the app as `main` serves it:
/// assert_preflights_arrive(&API, API.wrap(app())).await;
/// # }
/// ```
///
/// # Panics
///
/// With each line whose preflight does not arrive, what the browser's console says then, and where the layer must go.
#[track_caller]
pub fn assert_preflights_arrive<S>(table: &'static Routes, app: S) -> impl Future<Output = ()>
where
    S: Service<Request<Body>, Response = Response<Body>, Error = Infallible>,
{
    let caller = Location::caller();
    async move {
        let (probes, mut app) = (probes(table), app);
        let mut each = Vec::new();
        for probe in &probes {
            if let Some(why) = failure(table, probe, &mut app).await {
                each.push((probe.line.clone(), why));
            }
        }
        let (name, count) = (table.table().name, each.len());
        let title = format!("{count} of {} preflights do not get the answer of `{name}`", probes.len());
        Failures { caller, title, each }.assert_none();
    }
}

async fn failure<S>(table: &'static Routes, probe: &Probe, app: &mut S) -> Option<String>
where
    S: Service<Request<Body>, Response = Response<Body>, Error = Infallible>,
{
    // Whoever watches an upload always asks first.
    let names = probe.policy.table().allow_headers.as_ref().and_then(|list| list.to_str().ok()).unwrap_or_default();
    let names = names.split(',').filter(|name| !matches!(*name, "" | "*"));
    let request = names.fold(probe.request().watch_upload(), |request, name| request.header(name, "1"));
    let page = Page::at(&probe.origin)?;
    let Step::Send(exchange) = Model::new(Profile::STANDARD).begin(&page, &request, 0) else { return None };
    let wire = exchange.request();
    let expected = Guarded::Table(table).expects(wire)?;
    let response = match answered_by(app, request_of(wire).ok()?.map(Body::from)).await {
        Answered::With(response) => response,
        Answered::Panicked => {
            return Some(format!(
                "  the app panicked\n  help: write `{}.wrap(...)` around everything",
                table.table().name
            ));
        }
    };
    if expected.is_met(&response) {
        return None;
    }
    let send = |wire: &super::browser::WireRequest| if wire.is_preflight { Ok(response.clone()) } else { Err(()) };
    Some(match Browser::chromium().page(&probe.origin).guard(table).fetch_over(&request, send) {
        Ok(verdict) => format!("  {verdict}"),
        // The browser goes on, with what another layer allows.
        Err(()) => accepted(table, &expected, &response),
    })
}

fn accepted(table: &Routes, expected: &super::guarded::Expected, response: &WireResponse) -> String {
    let name = table.table().name;
    format!(
        "{}  help: write `{name}.wrap(...)` around everything, and delete what else answers `OPTIONS` or writes CORS headers",
        differences(expected, response)
    )
}
