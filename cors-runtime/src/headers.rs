//! The six CORS response headers and `Vary`, in an `http` header map.

#![expect(clippy::inline_always, reason = "measured: calls cost a tenth of what is added to a request")]

use http::{
    HeaderMap, HeaderName, HeaderValue,
    header::{
        self, ACCESS_CONTROL_ALLOW_CREDENTIALS, ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS,
        ACCESS_CONTROL_ALLOW_ORIGIN, ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE,
    },
};

use crate::{
    head::Field,
    matching::Match,
    policy::{Origins, Policy},
    ruling::{Granted, Vary},
};

const ALL: [HeaderName; 6] = [
    ACCESS_CONTROL_ALLOW_ORIGIN,
    ACCESS_CONTROL_ALLOW_CREDENTIALS,
    ACCESS_CONTROL_ALLOW_METHODS,
    ACCESS_CONTROL_ALLOW_HEADERS,
    ACCESS_CONTROL_EXPOSE_HEADERS,
    ACCESS_CONTROL_MAX_AGE,
];

const ANY: HeaderValue = HeaderValue::from_static("*");
static NULL: HeaderValue = HeaderValue::from_static("null");
const TRUE: HeaderValue = HeaderValue::from_static("true");
const ORIGIN: HeaderValue = HeaderValue::from_static("Origin");

/// Removes what the application, or a layer inside, wrote: it would share what the policy denies, and a second
/// `Access-Control-Allow-Origin` fails in every browser. Says whether there is a `Vary`, which the same look finds.
#[inline(always)]
pub(crate) fn strip(headers: &mut HeaderMap) -> bool {
    let mut has_vary = false;
    for name in headers.keys() {
        if ALL.contains(name) {
            return remove_all(headers);
        }
        has_vary |= *name == header::VARY;
    }
    has_vary
}

#[cold]
fn remove_all(headers: &mut HeaderMap) -> bool {
    // A constant would be built anew for each response.
    static NAMES: [HeaderName; 6] = ALL;
    for name in &NAMES {
        headers.remove(name);
    }
    headers.keys().any(|name| *name == header::VARY)
}

/// The value of `Access-Control-Allow-Origin`, where a list holds it.
#[inline(always)]
pub(crate) fn listed(matched: Match) -> Option<&'static HeaderValue> {
    match matched {
        Match::Few(value) => Some(value),
        Match::Null => Some(&NULL),
        _ => None,
    }
}

/// The value of `Access-Control-Allow-Origin`: the policy's, or else the request's, which the policy allows.
#[inline(always)]
pub(crate) fn allow_origin(matched: Match, origin: Field<&HeaderValue>) -> Option<HeaderValue> {
    match (matched, origin) {
        (Match::Any, _) => Some(ANY),
        (_, Field::One(origin)) if matched.is_echoed() => Some(origin.clone()),
        _ => listed(matched).cloned(),
    }
}

/// What a response to an ordinary request gets; `listed` gives the origin that the policy's list allows.
#[inline(always)]
pub(crate) fn put_actual(headers: &mut HeaderMap, policy: &Policy, listed: impl FnOnce() -> Option<HeaderValue>) {
    let has_vary = strip(headers);
    let table = policy.table();
    let origin = match table.origins {
        Origins::Nobody => None,
        Origins::Any => Some(ANY),
        Origins::Listed(_) if !add_vary_origin(headers, has_vary) => None,
        Origins::Listed(_) => listed(),
    };
    let Some(origin) = origin else { return };
    add(headers, ACCESS_CONTROL_ALLOW_ORIGIN, origin);
    if table.credentials {
        add(headers, ACCESS_CONTROL_ALLOW_CREDENTIALS, TRUE);
    }
    if let Some(names) = &table.expose_headers {
        add(headers, ACCESS_CONTROL_EXPOSE_HEADERS, names.clone());
    }
}

/// As [`put_actual`], for an origin that is the request's own value.
#[cfg(feature = "tower")]
#[inline(never)]
pub(crate) fn put_echo(headers: &mut HeaderMap, policy: &Policy, origin: Option<HeaderValue>) {
    put_actual(headers, policy, || origin);
}

/// The headers of an answered preflight, beside its `Vary`.
pub(crate) fn put_answer(headers: &mut HeaderMap, granted: Granted, origin: HeaderValue) {
    let table = granted.policy.table();
    add(headers, ACCESS_CONTROL_ALLOW_ORIGIN, origin);
    if table.credentials {
        add(headers, ACCESS_CONTROL_ALLOW_CREDENTIALS, TRUE);
    }
    if let Some(methods) = granted.allow_methods() {
        add(headers, ACCESS_CONTROL_ALLOW_METHODS, methods.clone());
    }
    if let Some(names) = &table.allow_headers {
        add(headers, ACCESS_CONTROL_ALLOW_HEADERS, names.clone());
    }
    if let Some(seconds) = &table.max_age {
        add(headers, ACCESS_CONTROL_MAX_AGE, seconds.clone());
    }
}

/// `false` if the map is full. The response then goes out unshared, which is the safe side.
///
/// Out of line, or each program would have a copy of what a header map does then. Nothing is there to be replaced: what the
/// application wrote was removed.
#[inline(never)]
fn add(headers: &mut HeaderMap, name: HeaderName, value: HeaderValue) -> bool {
    headers.try_append(name, value).is_ok()
}

/// Adds `Origin` to `Vary`. `false` if there was no room, so that nothing cacheable is shared without it.
#[inline(always)]
pub(crate) fn add_vary_origin(headers: &mut HeaderMap, has_vary: bool) -> bool {
    (has_vary && varies(headers)) || add(headers, header::VARY, ORIGIN)
}

/// As [`add_vary_origin`], for an answer whose headers nobody has touched.
pub(crate) fn add_vary(headers: &mut HeaderMap, vary: Vary, has_vary: bool) -> bool {
    let value = match vary {
        Vary::Nothing => return true,
        Vary::Origin => return add_vary_origin(headers, has_vary),
        Vary::Method => const { HeaderValue::from_static("Access-Control-Request-Method") },
        Vary::OriginAndMethod => const { HeaderValue::from_static("Origin, Access-Control-Request-Method") },
    };
    add(headers, header::VARY, value)
}

#[cold]
fn varies(headers: &HeaderMap) -> bool {
    headers.get_all(header::VARY).iter().any(|line| {
        line.as_bytes().split(|&byte| byte == b',').any(|member| {
            let member = member.trim_ascii();
            member == b"*" || member.iter().map(u8::to_ascii_lowercase).eq(*b"origin")
        })
    })
}
