//! What every app's tests want to say about its policies, for both forms of the shop.

use cors_runtime::testing::{assert_covers, assert_errors_are_readable, assert_preflights_arrive, assert_report};
use shop::{Shop, annotated, table};

#[tokio::test]
async fn preflights_arrive_and_errors_are_readable() {
    let app = table::API.wrap(table::app(Shop::new("Ada's")));
    assert_preflights_arrive(&table::API, app.clone()).await;
    assert_errors_are_readable(&table::API, app).await;

    let (router, api) = annotated::app(Shop::new("Ada's"));
    assert_preflights_arrive(api, api.wrap(router.clone())).await;
    assert_errors_are_readable(api, api.wrap(router)).await;
}

#[test]
fn every_route_has_a_decision_and_every_line_a_route() {
    assert_covers(&table::API, &table::app(Shop::new("Ada's")));
    let (router, api) = annotated::app(Shop::new("Ada's"));
    assert_covers(api, &router);
}

/// `BLESS=1 cargo test -p example-axum` writes the files: whoever reviews a change sees there who may read what.
#[test]
fn the_policies_are_as_reviewed() {
    assert_report(&table::API, "tests/table.txt");
    assert_report(annotated::app(Shop::new("Ada's")).1, "tests/annotated.txt");
}
