//! Answers to preflights that a browser keeps (Fetch, "CORS-preflight cache").

use super::{Profile, preflight::Grant};

#[derive(Clone, Debug, Default)]
pub(super) struct PreflightCache(Vec<Entry>);

/// What a kept permission is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Key {
    pub(super) site: String,
    pub(super) origin: String,
    pub(super) url: String,
    pub(super) includes_credentials: bool,
}

/// Methods and headers are entries of their own, so what two answers permit adds up.
#[derive(Clone, Debug)]
struct Entry {
    key: Key,
    permits: Permission,
    expires: u64,
}

#[derive(Clone, Debug)]
enum Permission {
    Method(String),
    Header(String),
}

impl Key {
    fn is_same_place(&self, other: &Self) -> bool {
        (&self.site, &self.origin, &self.url) == (&other.site, &other.origin, &other.url)
    }
}

impl PreflightCache {
    pub(super) fn permits_method(&self, profile: &Profile, key: &Key, method: &str, now: u64) -> bool {
        let asked = Permission::Method(method.to_owned());
        self.0.iter().any(|entry| entry.is_usable(profile, key, now) && entry.covers(profile, &asked))
    }

    pub(super) fn permits_header(&self, profile: &Profile, key: &Key, name: &str, now: u64) -> bool {
        let asked = Permission::Header(name.to_owned());
        self.0.iter().any(|entry| entry.is_usable(profile, key, now) && entry.covers(profile, &asked))
    }

    /// Fetch, "CORS-preflight fetch", the last steps: an entry that would have done already lives as long as the new
    /// answer says.
    pub(super) fn keep(&mut self, profile: &Profile, key: &Key, grant: &Grant, now: u64) {
        if profile.replaces_entries {
            self.clear(key);
        }
        self.0.retain(|entry| now < entry.expires);
        let Some(age) = grant.max_age else { return };
        let expires = now.saturating_add(age);
        let methods = grant.methods.iter().cloned().map(Permission::Method);
        let headers = grant.headers.iter().cloned().map(Permission::Header);
        for permits in methods.chain(headers) {
            let is_match = |entry: &&mut Entry| entry.is_usable(profile, key, now) && entry.covers(profile, &permits);
            match self.0.iter_mut().find(is_match) {
                Some(entry) => entry.expires = expires,
                None => self.0.push(Entry { key: key.clone(), permits, expires }),
            }
        }
    }

    /// Fetch, "clear cache entries".
    pub(super) fn clear(&mut self, key: &Key) {
        self.0.retain(|entry| !entry.key.is_same_place(key));
    }
}

impl Entry {
    /// Fetch, "cache entry match": what was asked with credentials is good without them, not the other way round.
    fn is_usable(&self, profile: &Profile, key: &Key, now: u64) -> bool {
        let fits = if profile.splits_preflights_by_credentials {
            self.key.includes_credentials == key.includes_credentials
        } else {
            self.key.includes_credentials || !key.includes_credentials
        };
        fits && self.key.is_same_place(key) && now < self.expires
    }

    /// Fetch, "method cache entry match" and "header-name cache entry match".
    fn covers(&self, profile: &Profile, asked: &Permission) -> bool {
        let is_wild = !profile.star_is_never_kept && (!self.key.includes_credentials || profile.star_kept_is_wild);
        match (&self.permits, asked) {
            (Permission::Method(kept), Permission::Method(asked)) => kept == asked || kept == "*" && is_wild,
            (Permission::Header(kept), Permission::Header(asked)) => {
                let is_nameless = !asked.eq_ignore_ascii_case("authorization") || profile.star_covers_authorization;
                kept.eq_ignore_ascii_case(asked) || kept == "*" && is_nameless && is_wild
            }
            _ => false,
        }
    }
}
