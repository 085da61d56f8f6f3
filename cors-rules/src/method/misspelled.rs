//! Methods that are a slip away from a registered one.

use alloc::{borrow::ToOwned, format, vec::Vec};

use crate::{
    Rule, Violation,
    fix::{Check, each},
    policy::is_safelisted,
    slip::{Slip, is_respelled, slip},
    wildcard::is_word_for_star,
};

use super::known::{NORMALIZED, REGISTERED, UNMISTAKABLE, registered};

/// What people write between two methods, and what no method has in it.
const GLUE: &[char] = &['|', '+', '&'];

/// Any token may be a method (RFC 9110, section 9.1), so this works, for a method that no server has: the browser is
/// told no about the one that was meant.
pub(super) fn check_misspelled(method: &str, check: Check) -> Option<Violation> {
    if registered(method).is_some() {
        return None;
    }
    if let Some(several) = glued(method) {
        let message = format!("`{method}` is one method to a browser");
        let mut violation = Violation::new(Rule::MisspelledMethod, message);
        // The others are sent whatever the list says.
        if let Some(refused) = several.iter().find(|method| !is_safelisted(method)) {
            violation = violation.naming(*refused);
        }
        return Some(each(violation, "method", &several, check));
    }
    meant(method).map(|meant| {
        let message = format!("`{method}` looks like a slip of the pen for `{meant}`");
        Violation::new(Rule::MisspelledMethod, message).suggest(meant).naming(meant)
    })
}

/// Where other libraries have a word, `*` is what browsers read (Fetch, "CORS-preflight fetch"); `ANY` is a method's name
/// to them, and no request has it.
pub(super) fn check_any(method: &str) -> Option<Violation> {
    is_word_for_star(method).then(|| {
        Violation::new(Rule::MisspelledMethod, "every method is written `*`")
            .help("write `allow_methods: *`; in front of a path write no method at all")
    })
}

/// The same in front of a path, where no method at all is for every method.
pub(super) fn check_any_routed(method: &str, is_alone: bool) -> Option<Violation> {
    is_word_for_star(method).then(|| {
        let what = if is_alone { format!("`{method}`") } else { "all methods of the line".to_owned() };
        Violation::new(Rule::MisspelledMethod, format!("`{method}` is a method's name here, and no request has it"))
            .help(format!("delete {what}: a line without a method covers every method"))
    })
}

/// `GET|POST` is a token.
fn glued(method: &str) -> Option<Vec<&'static str>> {
    let mut several = Vec::new();
    for part in method.split(GLUE) {
        several.push(registered(part)?);
    }
    (several.len() > 1).then_some(several)
}

/// Custom methods are short words (`PURGE`, `WATCH`, `PUTS`), and much in use: only what is no word is a slip.
fn meant(method: &str) -> Option<&'static str> {
    let bare = method.trim_matches(|c: char| !c.is_ascii_alphanumeric());
    let respelled = || UNMISTAKABLE.iter().find(|known| is_respelled(method, known)).copied();
    let slip = || REGISTERED.iter().find(|known| is_slip(method, known)).copied();
    registered(bare).or_else(respelled).or_else(slip)
}

/// `CAL` is not meant as `ACL`, but `GTE` is as `GET`.
fn is_slip(method: &str, known: &str) -> bool {
    match slip(method, known) {
        Some(Slip::Swapped | Slip::Doubled) => known.len() > 3 || NORMALIZED.contains(&known),
        Some(Slip::Missing | Slip::Extra) => UNMISTAKABLE.contains(&known),
        Some(Slip::Wrong) => UNMISTAKABLE.contains(&known) && known.len() > 5,
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use crate::{Rule, method::check};

    #[test]
    fn other_methods_are_left_alone() {
        for method in [
            "PURGE",
            "BAN",
            "SUBSCRIBE",
            "UNSUBSCRIBE",
            "NOTIFY",
            "M-SEARCH",
            "REFRESH",
            "VIEW",
            "LIST",
            "WATCH",
            "BATCH",
            "MATCH",
            "FETCH",
            "PITCH",
            "PUSH",
            "PULL",
            "SET",
            "LET",
            "PUTS",
            "GETS",
            "PORT",
            "PAST",
            "HOST",
            "READ",
            "WRITE",
            "CREATE",
            "REMOVE",
            "INSERT",
            "UPSERT",
            "BLOCK",
            "UNBLOCK",
            "LOOK",
            "FIND",
            "LIKE",
            "LINE",
            "MODE",
            "MORE",
            "POLL",
            "PUB",
            "PING",
            "SYNC",
            "RUN",
            "CALL",
            "SEND",
            "TEST",
            "LOAD",
            "SAVE",
            "HEADERS",
            "REPOST",
            "RESORT",
            "REMIND",
            "REWIND",
            "UNWIND",
            "REPORTS",
            "LABELS",
            "UPLOAD",
            "UPGRADE",
            "CHECK-IN",
            "IMPORT",
            "EXPORT",
            "RESEARCH",
            "CAL",
            "DRAFT",
            "DELEGATE",
            "DELETED",
            "BCOPY",
            "BDELETE",
            "BMOVE",
            "BPROPFIND",
            "BITS_POST",
            "BPROPPATCH",
            "RPC_IN_DATA",
            "SSTP_DUPLEX_POST",
            "X-MS-ENUMATTS",
            "SOURCE",
            "DESCRIBE",
            "SETUP",
            "PLAY",
            "PAUSE",
            "INVITE",
            "BYE",
            "ACK",
            "REGISTER",
            "MESSAGE",
            "MKFILE",
            "MKDIR",
            "X-PATCH",
            "PATCH2",
            "GET1",
            "G",
            "PU",
            "purge",
            "Foo",
            "*",
        ] {
            assert_eq!(check(method), None, "{method}");
        }
    }

    #[test]
    fn slips_are_found() {
        for (method, meant) in [
            ("PTACH", "PATCH"),
            ("PACTH", "PATCH"),
            ("PATHC", "PATCH"),
            ("PACH", "PATCH"),
            ("PATH", "PATCH"),
            ("PATCHH", "PATCH"),
            ("GTE", "GET"),
            ("GETT", "GET"),
            ("PSOT", "POST"),
            ("POSTT", "POST"),
            ("UPT", "PUT"),
            ("HAED", "HEAD"),
            ("DELTE", "DELETE"),
            ("DELEET", "DELETE"),
            ("DELET", "DELETE"),
            ("DELATE", "DELETE"),
            ("OPTION", "OPTIONS"),
            ("PROFIND", "PROPFIND"),
            ("PROPATCH", "PROPPATCH"),
            ("PROP_FIND", "PROPFIND"),
            ("MKCALENDER", "MKCALENDAR"),
            ("VERSION_CONTROL", "VERSION-CONTROL"),
            ("LCOK", "LOCK"),
            ("MOEV", "MOVE"),
            ("delte", "DELETE"),
            ("'PUT'", "PUT"),
            ("PUT.", "PUT"),
        ] {
            let violation = check(method).unwrap();
            assert_eq!(violation.rule, Rule::MisspelledMethod, "{method}");
            assert_eq!(violation.suggestion.as_deref(), Some(meant), "{method}");
            assert_eq!(violation.named.as_deref(), Some(meant), "{method}");
        }
    }

    #[test]
    fn methods_glued_together_are_found() {
        for method in ["GET|POST", "get+post"] {
            let violation = check(method).unwrap();
            assert_eq!(violation.rule, Rule::MisspelledMethod, "{method}");
            assert_eq!(violation.help, ["write one method per element: GET, POST"], "{method}");
        }
        assert_eq!(check("BAN|PURGE"), None);
    }
}
