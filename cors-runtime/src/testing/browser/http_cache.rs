//! Responses that a browser keeps (RFC 9111).
//!
//! A response is kept before anybody has looked at its CORS headers, so one that was made for an image, or for another
//! page of the same site, may be what a script gets.

use super::{Fields, Profile, WireRequest, WireResponse};

#[derive(Clone, Debug, Default)]
pub(super) struct HttpCache(Vec<Entry>);

/// What a kept response is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    site: String,
    url: String,
    /// `None` where it makes no difference.
    credentials: Option<bool>,
}

#[derive(Clone, Debug)]
struct Entry {
    place: Place,
    /// The fields that `Vary` names, with what the request had; `None` if it matches no other request.
    varied: Option<Vec<(String, Option<String>)>>,
    response: WireResponse,
    fresh_until: u64,
}

/// What is kept for a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Kept {
    Nothing,
    /// It need not be sent.
    Fresh(WireResponse),
    /// It may be sent with these.
    Stale(Fields),
}

impl Place {
    pub(super) fn of(site: &str, request: &WireRequest, profile: &Profile) -> Self {
        let credentials = profile.splits_responses_by_credentials.then_some(request.credentials);
        Self { site: site.to_owned(), url: request.url.clone(), credentials }
    }
}

impl HttpCache {
    pub(super) fn find(&self, place: &Place, request: &WireRequest, now: u64) -> Kept {
        if !uses_cache(request) {
            return Kept::Nothing;
        }
        let Some(entry) = self.0.iter().rev().find(|entry| entry.serves(place, request)) else { return Kept::Nothing };
        if now < entry.fresh_until {
            return Kept::Fresh(entry.response.clone());
        }
        let mut conditions = Fields::default();
        for (validator, condition) in [("etag", "If-None-Match"), ("last-modified", "If-Modified-Since")] {
            if let Some(value) = entry.response.headers.get(validator) {
                conditions.push_text(condition, &value);
            }
        }
        Kept::Stale(conditions)
    }

    /// RFC 9111, section 3, as far as browsers do it without guessing; and section 4.4 for what changes something.
    pub(super) fn keep(&mut self, place: &Place, request: &WireRequest, response: &WireResponse, now: u64) {
        if !matches!(request.method.as_str(), "GET" | "HEAD" | "OPTIONS") && response.status < 400 {
            self.0.retain(|entry| (&entry.place.site, &entry.place.url) != (&place.site, &place.url));
        }
        if !uses_cache(request) || matches!(response.status, 206 | 304) {
            return;
        }
        // Engines keep one response for an address, whatever it varies by: another one takes its place.
        self.0.retain(|entry| entry.place != *place);
        let lifetime = lifetime(&response.headers);
        let can_be_confirmed = response.headers.has("etag") || response.headers.has("last-modified");
        if has_directive(&response.headers, "no-store") || (lifetime == 0 && !can_be_confirmed) {
            return;
        }
        let response = response.clone();
        let varied = varied(request, &response);
        self.0.push(Entry { place: place.clone(), varied, response, fresh_until: now.saturating_add(lifetime) });
    }

    /// What a 304 makes of the kept response (RFC 9111, sections 3.2 and 4.3.4): its fields replace the old ones, those of
    /// CORS too, and what it lacks stays.
    pub(super) fn confirm(
        &mut self,
        place: &Place,
        request: &WireRequest,
        confirmation: &WireResponse,
        now: u64,
    ) -> Option<WireResponse> {
        let mut response = self.0.iter().rev().find(|entry| entry.serves(place, request))?.response.clone();
        let news = || confirmation.headers.iter().filter(|(name, _)| !name.eq_ignore_ascii_case("content-length"));
        for (name, _) in news() {
            response.headers.remove(name);
        }
        for (name, value) in news() {
            response.headers.push_text(name, value);
        }
        self.keep(place, request, &response, now);
        Some(response)
    }

    /// Drops what a request would be answered with.
    pub(super) fn forget(&mut self, place: &Place, request: &WireRequest) {
        self.0.retain(|entry| !entry.serves(place, request));
    }
}

impl Entry {
    /// RFC 9111, section 4.1: absent equals only absent.
    fn serves(&self, place: &Place, request: &WireRequest) -> bool {
        self.place == *place
            && self
                .varied
                .as_ref()
                .is_some_and(|varied| varied.iter().all(|(name, value)| request.headers.get(name) == *value))
    }
}

/// With a condition or a range of its own a script gets past the cache (Fetch, "HTTP-network-or-cache fetch").
fn uses_cache(request: &WireRequest) -> bool {
    const CONDITIONS: [&str; 6] =
        ["if-modified-since", "if-none-match", "if-unmodified-since", "if-match", "if-range", "range"];
    request.method == "GET" && !CONDITIONS.iter().any(|name| request.headers.has(name))
}

fn varied(request: &WireRequest, response: &WireResponse) -> Option<Vec<(String, Option<String>)>> {
    let names = response.headers.lines("vary").flat_map(|line| line.split(','));
    let names = names.map(|name| name.trim_matches([' ', '\t'])).filter(|name| !name.is_empty());
    names.map(|name| (name != "*").then(|| (name.to_owned(), request.headers.get(name)))).collect()
}

/// In seconds (RFC 9111, section 4.2.1).
fn lifetime(headers: &Fields) -> u64 {
    if has_directive(headers, "no-cache") {
        return 0;
    }
    let age = directives(headers).find(|(name, _)| name.eq_ignore_ascii_case("max-age"));
    age.and_then(|(_, value)| value.trim_matches('"').parse().ok()).unwrap_or(0)
}

fn has_directive(headers: &Fields, wanted: &str) -> bool {
    directives(headers).any(|(name, _)| name.eq_ignore_ascii_case(wanted))
}

fn directives(headers: &Fields) -> impl Iterator<Item = (&str, &str)> {
    let directives = headers.lines("cache-control").flat_map(|line| line.split(','));
    directives.map(|directive| {
        let (name, value) = directive.split_once('=').unwrap_or((directive, ""));
        (name.trim_matches([' ', '\t']), value.trim_matches([' ', '\t']))
    })
}
