//! Answers as a case writes them, right or wrong.

use axum::body::Body;
use http::{HeaderName, HeaderValue, Response};

use super::Seen;
use crate::cases::{Case, Place, Question, Recorded};

/// Loads as an image, and as anything else.
const BODY: &str = r#"<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>"#;

pub(super) fn answer(case: &Case, places: &[Place], seen: &Seen, before: usize) -> Response<Body> {
    let place = places.iter().find(|place| place.path == seen.path).unwrap_or(&places[0]);
    let origin = seen.header("origin");
    let asked = seen.header("access-control-request-method");
    let if_none_match = seen.header("if-none-match");
    let preflight = seen.is_preflight();
    let method = if preflight { asked.as_deref().unwrap_or_default() } else { seen.method() };
    let reply = if preflight { &place.preflight } else { &place.actual };
    let question = Question { origin: origin.as_deref(), method, if_none_match: if_none_match.as_deref(), before };
    let (status, lines) = reply.to(question);

    let empty = matches!(status, 204 | 304);
    let mut response = Response::new(if empty { Body::empty() } else { Body::from(BODY) });
    *response.status_mut() = status.try_into().unwrap();
    for line in lines {
        let (name, value) = line.split_once(':').unwrap();
        // One space belongs to the way a line is written; others are what a case may be about.
        let value = value.strip_prefix(' ').unwrap_or(value).replace("{case}", &case.name);
        let name = HeaderName::from_bytes(name.as_bytes()).unwrap();
        response.headers_mut().append(name, HeaderValue::from_bytes(value.as_bytes()).unwrap());
    }
    response
}
