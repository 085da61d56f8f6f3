//! Where a redirect leads (Fetch, "HTTP-redirect fetch").

use super::{Cause, Mode, Profile, Tainting, WireResponse, load::Load, url::Url};

const MAX_REDIRECTS: u8 = 20;

/// Headers that say what a body is like.
const OF_BODY: [&str; 5] =
    ["content-encoding", "content-language", "content-length", "content-location", "content-type"];

pub(super) const fn is_redirect(status: u16) -> bool {
    matches!(status, 301 | 302 | 303 | 307 | 308)
}

/// Turns the request to where the response points; `false` if it points nowhere, so that it is the response.
pub(super) fn follow(load: &mut Load, profile: &Profile, response: &WireResponse) -> Result<bool, Cause> {
    let Some(url) = target(load, response)? else { return Ok(false) };
    if load.redirects == MAX_REDIRECTS {
        return Err(Cause::TooManyRedirects);
    }
    load.redirects += 1;
    let is_foreign = load.mode == Mode::Cors && !load.page.is_origin_of(&url);
    if url.has_userinfo && (load.tainting == Tainting::Cors || is_foreign) {
        return Err(Cause::UserinfoInLocation);
    }
    if response.status != 303 && load.has_stream {
        return Err(Cause::StreamRedirected);
    }
    let becomes_get = match response.status {
        301 | 302 => load.method == "POST",
        303 => !matches!(load.method.as_str(), "GET" | "HEAD"),
        _ => false,
    };
    if becomes_get {
        "GET".clone_into(&mut load.method);
        (load.has_body, load.has_stream) = (false, false);
        for name in OF_BODY {
            load.headers.remove(name);
        }
    }
    if !url.is_same_origin(&load.url) {
        // From here on nobody can tell whose request it is: neither the page's site nor the target's wanted it so.
        load.is_tainted |= !load.page.is_origin_of(&load.url);
        if profile.preflight_keeps_authorization {
            load.has_stale_authorization = true;
        } else {
            load.headers.remove("authorization");
        }
    }
    load.url = url;
    Ok(true)
}

/// Fetch, "location URL". Several lines are no URL.
fn target(load: &Load, response: &WireResponse) -> Result<Option<Url>, Cause> {
    let mut lines = response.headers.lines("location");
    match (lines.next(), lines.next()) {
        (None, _) => Ok(None),
        (Some(location), None) => {
            load.url.join(location).map(Some).map_err(|_| Cause::BadLocation { value: location.to_owned() })
        }
        _ => Err(Cause::BadLocation { value: response.headers.get("location").unwrap_or_default() }),
    }
}
