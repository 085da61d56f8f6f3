//! What articles say about CORS with credentials and tokens: every claim of `cors_runtime::claims`, in three engines.
//!
//! Right policies answer through axum. Headers that no policy can say are written by hand.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

mod ask;
mod authorization;
mod credentials;

const PAGE: &str = include_str!("../../../cors-runtime/src/docs/claims.md");
const TESTS: [&str; 2] = [include_str!("authorization.rs"), include_str!("credentials.rs")];

/// A claim that is on the page only was never asked; one that is tested only is never read.
#[test]
fn the_page_and_the_tests_have_the_same_claims() {
    let headings = PAGE.lines().filter_map(|line| line.strip_prefix("# ")?.split_once(':'));
    let of_page: Vec<_> = headings.map(|(id, _)| id.to_lowercase()).collect();
    let of_tests: Vec<_> = TESTS
        .iter()
        .flat_map(|tests| tests.lines())
        .filter_map(|line| line.strip_prefix("async fn ")?.split_once('_'))
        .map(|(id, _)| id.to_owned())
        .filter(|id| id.ends_with(|last: char| last.is_ascii_digit()))
        .collect();
    assert_eq!(of_page, of_tests);
    assert_eq!(of_page.len(), 21);
    for part in ["\nChromium: ", "cors_runtime::cors! {"] {
        assert_eq!(PAGE.matches(part).count(), 21, "{part}");
    }
}
