//! The requests, as hyper hands them out.

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Method, Request, header};

use crate::subject::SAMPLE;

/// What a browser sends with every request. Not more of them: a map of ten fields is beyond what glibc's allocator keeps
/// at hand for a thread (1,032 bytes), and then every figure moves by some hundred instructions.
const BROWSER: [(HeaderName, &str); 6] = [
    (header::HOST, "api.example.com"),
    (header::USER_AGENT, "Mozilla/5.0"),
    (header::ACCEPT, "*/*"),
    (header::ACCEPT_LANGUAGE, "en"),
    (header::ACCEPT_ENCODING, "gzip, br"),
    (header::REFERER, "https://app.example.com/"),
];

/// A value that is part of a longer buffer, which it shares with the connection.
fn value(text: &str) -> HeaderValue {
    let line = Bytes::from(format!(" {text}\r\n").into_bytes());
    HeaderValue::from_maybe_shared(line.slice(1..=text.len())).unwrap_or_else(|_| HeaderValue::from_static(""))
}

fn request(method: Method, fields: &[(HeaderName, &str)]) -> Request<Bytes> {
    let mut request = Request::new(Bytes::new());
    *request.method_mut() = method;
    for (name, text) in BROWSER.iter().chain(fields) {
        request.headers_mut().append(name.clone(), value(text));
    }
    request
}

/// A `GET` without `Origin`: from the same site, or from no browser.
pub(crate) fn without_origin() -> Vec<Request<Bytes>> {
    vec![request(Method::GET, &[])]
}

/// A `GET` for each origin.
pub(crate) fn from_each<T: AsRef<str>>(origins: &[T]) -> Vec<Request<Bytes>> {
    origins.iter().map(|origin| request(Method::GET, &[(header::ORIGIN, origin.as_ref())])).collect()
}

/// A preflight for each origin.
pub(crate) fn preflights<T: AsRef<str>>(origins: &[T], asked_headers: &str) -> Vec<Request<Bytes>> {
    let preflight = |origin: &T| {
        request(
            Method::OPTIONS,
            &[
                (header::ORIGIN, origin.as_ref()),
                (header::ACCESS_CONTROL_REQUEST_METHOD, "PUT"),
                (header::ACCESS_CONTROL_REQUEST_HEADERS, asked_headers),
            ],
        )
    };
    origins.iter().map(preflight).collect()
}

/// Up to [`SAMPLE`] origins from all parts of a list: the mean over them is the mean over the list.
pub(crate) fn sample(origins: &[&'static str]) -> Vec<String> {
    let wanted = SAMPLE.min(origins.len());
    (0..wanted)
        .filter_map(|at| origins.get((2 * at + 1) * origins.len() / (2 * wanted)))
        .map(ToString::to_string)
        .collect()
}

/// Origins that are not listed, and differ in the last byte only from one that is. Others are refused earlier.
pub(crate) fn near_misses(origins: &[&'static str]) -> Vec<String> {
    sample(origins)
        .into_iter()
        .map(|origin| format!("{}q", origin.get(..origin.len() - 1).unwrap_or_default()))
        .collect()
}
