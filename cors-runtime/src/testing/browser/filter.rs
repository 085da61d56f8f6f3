//! What a script sees of a response.

use super::{Credentials, Fields, Tainting, WireResponse};

/// Fetch, "CORS-safelisted response-header name".
const SAFELISTED: [&str; 7] =
    ["cache-control", "content-language", "content-length", "content-type", "expires", "last-modified", "pragma"];

/// The lines that a script sees (Fetch, "basic filtered response", "CORS filtered response", "opaque filtered response").
pub(super) fn visible(response: &WireResponse, tainting: Tainting, credentials: Credentials) -> Fields {
    let exposed = response.headers.list("access-control-expose-headers").ok().flatten().unwrap_or_default();
    // With credentials `*` is a name like any other.
    let exposes_all = credentials != Credentials::Include && exposed.contains(&"*");
    let mut visible = Fields::default();
    for (name, value) in response.headers.iter() {
        let is_one_of = |names: &[&str]| names.iter().any(|listed| listed.eq_ignore_ascii_case(name));
        let is_visible = match tainting {
            Tainting::Basic => true,
            Tainting::Cors => exposes_all || is_one_of(&SAFELISTED) || is_one_of(&exposed),
            Tainting::Opaque | Tainting::OpaqueRedirect => false,
        };
        if is_visible && !is_one_of(&["set-cookie", "set-cookie2"]) {
            visible.push_text(name, value);
        }
    }
    visible
}
