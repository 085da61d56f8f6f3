//! The methods that are registered, by what browsers and people do with them.

/// Browsers send these in capitals, however a script writes them (Fetch, "normalize a method").
pub(super) const NORMALIZED: &[&str] = &["DELETE", "GET", "HEAD", "OPTIONS", "POST", "PUT"];

/// All registered methods that a script can send, those that browsers write in capitals first.
pub(super) const REGISTERED: &[&str] = &[
    "DELETE",
    "GET",
    "HEAD",
    "OPTIONS",
    "POST",
    "PUT",
    "ACL",
    "BASELINE-CONTROL",
    "BIND",
    "CHECKIN",
    "CHECKOUT",
    "COPY",
    "LABEL",
    "LINK",
    "LOCK",
    "MERGE",
    "MKACTIVITY",
    "MKCALENDAR",
    "MKCOL",
    "MKREDIRECTREF",
    "MKWORKSPACE",
    "MOVE",
    "ORDERPATCH",
    "PATCH",
    "PRI",
    "PROPFIND",
    "PROPPATCH",
    "QUERY",
    "REBIND",
    "REPORT",
    "SEARCH",
    "UNBIND",
    "UNCHECKOUT",
    "UNLINK",
    "UNLOCK",
    "UPDATE",
    "UPDATEREDIRECTREF",
    "VERSION-CONTROL",
];

/// Registered methods that are no neighbour of another word: one letter off is a slip. `REPORT` is not among them, for
/// `REPOST`, nor `UNLOCK`, for `UNBLOCK`, nor `CHECKIN`, for `CHECK-IN`.
pub(super) const UNMISTAKABLE: &[&str] = &[
    "BASELINE-CONTROL",
    "DELETE",
    "MKACTIVITY",
    "MKCALENDAR",
    "MKCOL",
    "MKREDIRECTREF",
    "MKWORKSPACE",
    "OPTIONS",
    "ORDERPATCH",
    "PATCH",
    "PROPFIND",
    "PROPPATCH",
    "QUERY",
    "SEARCH",
    "UNCHECKOUT",
    "UPDATEREDIRECTREF",
    "VERSION-CONTROL",
];

/// Whether a method of this name is registered, in whatever case it is written.
///
/// ```
/// use cors_rules::method::is_registered;
///
/// assert!(is_registered("version-control") && !is_registered("version"));
/// ```
#[must_use]
pub fn is_registered(method: &str) -> bool {
    registered(method).is_some()
}

/// The registered method that equals the text but for case.
pub(super) fn registered(text: &str) -> Option<&'static str> {
    REGISTERED.iter().find(|known| known.eq_ignore_ascii_case(text)).copied()
}
