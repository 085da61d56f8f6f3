//! The six CORS response headers and `Vary`, in an `http` header map.

use http::{
    HeaderMap, HeaderName, HeaderValue,
    header::{
        self, ACCESS_CONTROL_ALLOW_CREDENTIALS, ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS,
        ACCESS_CONTROL_ALLOW_ORIGIN, ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE,
    },
};

use crate::{matching::Match, policy::Table, ruling::Vary};

const ALL: [HeaderName; 6] = [
    ACCESS_CONTROL_ALLOW_ORIGIN,
    ACCESS_CONTROL_ALLOW_CREDENTIALS,
    ACCESS_CONTROL_ALLOW_METHODS,
    ACCESS_CONTROL_ALLOW_HEADERS,
    ACCESS_CONTROL_EXPOSE_HEADERS,
    ACCESS_CONTROL_MAX_AGE,
];

pub(crate) const ANY: HeaderValue = HeaderValue::from_static("*");
pub(crate) const NULL: HeaderValue = HeaderValue::from_static("null");
pub(crate) const TRUE: HeaderValue = HeaderValue::from_static("true");

/// Removes what the application, or a layer inside, wrote: it would share what the policy denies, and a second
/// `Access-Control-Allow-Origin` fails in every browser.
#[inline]
pub(crate) fn strip(headers: &mut HeaderMap) {
    if headers.keys().any(|name| name.as_str().starts_with("access-control-")) {
        for name in ALL {
            headers.remove(name);
        }
    }
}

/// The value of `Access-Control-Allow-Origin`; `echo` is the request's own value, needed where a pattern or a source
/// matched.
#[inline]
pub(crate) fn allow_origin(matched: Match, echo: Option<HeaderValue>) -> Option<HeaderValue> {
    match matched {
        Match::Any => Some(ANY),
        Match::Few(value) => Some(value.clone()),
        Match::Many(text) => Some(HeaderValue::from_static(text)),
        Match::Null => Some(NULL),
        Match::Pattern(_) | Match::Source(_) => echo,
        _ => None,
    }
}

/// The headers of an actual response.
#[inline]
pub(crate) fn insert_actual(headers: &mut HeaderMap, table: &Table, origin: HeaderValue) {
    insert(headers, ACCESS_CONTROL_ALLOW_ORIGIN, origin);
    if table.credentials {
        insert(headers, ACCESS_CONTROL_ALLOW_CREDENTIALS, TRUE);
    }
    if let Some(names) = &table.expose_headers {
        insert(headers, ACCESS_CONTROL_EXPOSE_HEADERS, names.clone());
    }
}

/// The headers of an answered preflight.
pub(crate) fn insert_preflight(
    headers: &mut HeaderMap,
    table: &Table,
    allow_methods: Option<&HeaderValue>,
    origin: HeaderValue,
) {
    insert(headers, ACCESS_CONTROL_ALLOW_ORIGIN, origin);
    if table.credentials {
        insert(headers, ACCESS_CONTROL_ALLOW_CREDENTIALS, TRUE);
    }
    if let Some(methods) = allow_methods.or(table.allow_methods.as_ref()) {
        insert(headers, ACCESS_CONTROL_ALLOW_METHODS, methods.clone());
    }
    if let Some(names) = &table.allow_headers {
        insert(headers, ACCESS_CONTROL_ALLOW_HEADERS, names.clone());
    }
    if let Some(seconds) = &table.max_age {
        insert(headers, ACCESS_CONTROL_MAX_AGE, seconds.clone());
    }
}

/// A map that is full takes nothing more; the response then goes out unshared, which is the safe side.
#[inline]
fn insert(headers: &mut HeaderMap, name: HeaderName, value: HeaderValue) {
    let _ = headers.try_insert(name, value);
}

/// Adds members to `Vary` unless they are there. `false` if there was no room, so that nothing cacheable is shared
/// without them.
#[inline]
pub(crate) fn add_vary(headers: &mut HeaderMap, vary: Vary) -> bool {
    let value = match vary {
        Vary::Nothing => return true,
        Vary::Origin => const { HeaderValue::from_static("Origin") },
        Vary::Method => const { HeaderValue::from_static("Access-Control-Request-Method") },
        Vary::OriginAndMethod => const { HeaderValue::from_static("Origin, Access-Control-Request-Method") },
    };
    if vary == Vary::Origin && headers.contains_key(header::VARY) && varies(headers, b"Origin") {
        return true;
    }
    headers.try_append(header::VARY, value).is_ok()
}

fn varies(headers: &HeaderMap, name: &[u8]) -> bool {
    headers.get_all(header::VARY).iter().any(|line| {
        line.as_bytes().split(|&byte| byte == b',').any(|member| {
            let member = member.trim_ascii();
            member == b"*" || member.eq_ignore_ascii_case(name)
        })
    })
}
