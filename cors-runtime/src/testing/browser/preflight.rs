//! What a browser asks before it sends a request, and whether the answer permits it (Fetch, "CORS-preflight fetch").

use super::{Cause, Fields, InvalidAge, Profile, WireRequest, WireResponse, check::check_access, load::Load};

/// What an answer permits, and for how long.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Grant {
    pub(super) methods: Vec<String>,
    pub(super) headers: Vec<String>,
    /// In seconds; `None` if it must not be kept.
    pub(super) max_age: Option<u64>,
    /// Whether a `*` was taken for `Authorization`.
    pub(super) relies_on_star: bool,
}

/// No cookie, no login, no body.
pub(super) fn question(load: &Load, profile: &Profile) -> WireRequest {
    let mut headers = Fields::default();
    headers.push("Origin", load.preflight_origin(profile));
    headers.push("Accept", "*/*");
    headers.push("Access-Control-Request-Method", &load.method);
    let names = load.unsafe_names(profile);
    if !names.is_empty() {
        headers.push("Access-Control-Request-Headers", names.join(","));
    }
    WireRequest {
        method: "OPTIONS".to_owned(),
        url: load.url.text(),
        headers,
        credentials: false,
        body: false,
        is_preflight: true,
    }
}

/// The check is that of the request: what will carry cookies needs an answer for cookies, though the preflight had none.
pub(super) fn judge(load: &Load, profile: &Profile, response: &WireResponse) -> Result<Grant, Cause> {
    if matches!(response.status, 301 | 302 | 303 | 307 | 308) {
        return Err(Cause::PreflightRedirected);
    }
    check_access(&response.headers, load.preflight_origin(profile), load.includes_credentials())?;
    if !(200..300).contains(&response.status) {
        return Err(Cause::PreflightFailed);
    }
    let methods = response.headers.list("access-control-allow-methods").map_err(Cause::MethodsUnreadable)?;
    let headers = response.headers.list("access-control-allow-headers").map_err(Cause::HeadersUnreadable)?;
    let methods = match methods {
        None if load.always_asks => vec![load.method.as_str()],
        methods => methods.unwrap_or_default(),
    };
    let headers = headers.unwrap_or_default();
    check_method(load, &methods)?;
    let relies_on_star = check_headers(load, profile, &headers)?;
    Ok(Grant {
        methods: methods.into_iter().map(ToOwned::to_owned).collect(),
        headers: headers.into_iter().map(ToOwned::to_owned).collect(),
        max_age: max_age(&response.headers, profile),
        relies_on_star,
    })
}

/// Methods are compared byte for byte. With credentials `*` is a method like any other.
fn check_method(load: &Load, methods: &[&str]) -> Result<(), Cause> {
    let is_listed = methods.contains(&load.method.as_str());
    let is_covered = !load.includes_credentials() && methods.contains(&"*");
    if is_listed || is_covered || load.has_safelisted_method() {
        return Ok(());
    }
    Err(Cause::MethodNotAllowed { method: load.method.clone() })
}

/// Names have no case. `*` does not stand for `Authorization`, though engines still let it; whether it had to is the
/// result.
fn check_headers(load: &Load, profile: &Profile, headers: &[&str]) -> Result<bool, Cause> {
    let is_listed = |name: &str| headers.iter().any(|listed| listed.eq_ignore_ascii_case(name));
    let has_star = !load.includes_credentials() && headers.contains(&"*");
    let refused = |name: &str| {
        let written = load.headers.iter().map(|(name, _)| name).find(|written| written.eq_ignore_ascii_case(name));
        Cause::HeaderNotAllowed { name: written.unwrap_or(name).to_owned() }
    };
    let relies_on_star = load.headers.has("authorization") && !is_listed("authorization");
    if relies_on_star && !(has_star && profile.star_covers_authorization) {
        return Err(refused("authorization"));
    }
    match load.unsafe_names(profile).iter().find(|name| !is_listed(name) && !has_star) {
        Some(name) => Err(refused(name)),
        None => Ok(relies_on_star),
    }
}

fn max_age(headers: &Fields, profile: &Profile) -> Option<u64> {
    let mut lines = headers.lines("access-control-max-age");
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let invalid = match (lines.next(), lines.next()) {
        (None, _) => InvalidAge::FiveSeconds,
        (Some(text), None) if is_digits(text) => {
            let age = text.parse().unwrap_or(u64::MAX);
            return Some(profile.max_age_cap.map_or(age, |cap| age.min(cap)));
        }
        (Some(text), None) if text.strip_prefix('-').is_some_and(is_digits) => profile.negative_max_age,
        _ => profile.unreadable_max_age,
    };
    match invalid {
        InvalidAge::FiveSeconds => Some(5),
        InvalidAge::NotKept => None,
    }
}
