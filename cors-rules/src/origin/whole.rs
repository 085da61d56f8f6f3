//! Rules about a literal as a whole. A literal that breaks one of them is no origin with a mistake in it but something
//! else, so nothing more is said about it.

use alloc::{format, string::String, vec::Vec};

use super::{
    findings::Findings,
    fix, foreign, scheme,
    text::{is_invisible, quote},
};
use crate::{Rule, Violation};

/// More origins than these are left to an editor.
const MAX_SPELLED_OUT: usize = 20;

/// Advice that opens the policy to anybody, as one may without credentials.
pub(super) const OPENINGS: &[&str] = &[ALLOW_EVERY_SITE, ALLOW_EVERY_PAGE];
pub(super) const ALLOW_EVERY_SITE: &str =
    "write `allow_origins: *`, without quotes or brackets, if every site may read the responses";
const ALLOW_EVERY_PAGE: &str = "write `#[allow(cors::null_origin, reason = \"...\")] null`, without quotes, if every page \
     may have what this policy allows";

/// Whether the text is something else than one origin; if so, that has been reported.
pub(super) fn check(text: &str, findings: &mut Findings<'_>) -> bool {
    check_empty(text, findings)
        || check_star(text, findings)
        || check_quotes(text, findings)
        || check_null(text, findings)
        || check_opaque_scheme(text, findings)
        || foreign::check_name(text, findings)
        || foreign::check_json(text, findings)
        || check_regex(text, findings)
        || check_several(text, findings)
        || check_invisible(text, findings)
}

/// The literal without what surrounds it unseen.
pub(super) fn trim(literal: &str) -> &str {
    literal.trim_matches(is_stray)
}

fn is_stray(c: char) -> bool {
    c == ' ' || is_invisible(c)
}

/// White space around an origin is part of the bytes that are compared (Fetch, "CORS check").
pub(super) fn check_surroundings(literal: &str, text: &str, findings: &mut Findings<'_>) {
    if text.len() < literal.len() {
        report_invisible(literal, if literal.starts_with(is_stray) { 0 } else { text.len() }, findings);
    }
}

/// An origin has a scheme and a host (Fetch, `serialized-origin`).
fn check_empty(text: &str, findings: &mut Findings<'_>) -> bool {
    if text.is_empty() {
        let violation = Violation::new(Rule::MissingScheme, "an empty string is no origin");
        findings.add(
            text,
            violation.help("write a scheme and a host, as in `https://app.example.com`, or delete the string"),
        );
    }
    text.is_empty()
}

/// `Access-Control-Allow-Origin` is either one origin or `*` (Fetch, "HTTP responses"), so a `*` in a list either does
/// nothing or makes the list pointless.
fn check_star(text: &str, findings: &mut Findings<'_>) -> bool {
    if text == "*" {
        let violation =
            Violation::new(Rule::WildcardInList, "`\"*\"` stands in a list, but allows every origin or none");
        findings.add(text, violation.help(ALLOW_EVERY_SITE).help("delete `\"*\"` if only the listed sites may"));
    }
    text == "*"
}

/// What a `*` without quotes breaks as an element of `allow_origins`, as one in quotes does.
///
/// Beside credentials nobody is sent to `allow_origins: *`, which is refused there.
#[must_use]
pub fn listed_star(credentials: bool) -> Violation {
    let violation = Violation::new(Rule::WildcardInList, "`*` stands in a list, where it means nothing");
    let violation =
        if credentials { violation } else { violation.help("write `allow_origins: *` to allow every site") };
    violation.help("delete the `*` if only the listed sites may read the responses")
}

/// The value of a variable often comes with the quotes that its file has around it.
fn check_quotes(text: &str, findings: &mut Findings<'_>) -> bool {
    const QUOTES: [char; 7] = ['"', '\'', '`', '“', '”', '‘', '’'];
    let inside = text.strip_prefix(QUOTES).and_then(|rest| rest.strip_suffix(QUOTES));
    let is_quoted = inside.is_some_and(|inside| !inside.contains(QUOTES));
    if is_quoted {
        let message = format!("{} has quotes around it, which are part of the text that is compared", quote(text));
        findings.add(text, Violation::new(Rule::InvalidHostByte, message).help("delete the quotes inside the string"));
    }
    is_quoted
}

/// Sandboxed frames, `data:` and `file:` pages and requests after a cross-origin redirect all have the origin `null`
/// (Fetch, "serializing a request origin"), so any page can have it.
fn check_null(text: &str, findings: &mut Findings<'_>) -> bool {
    let is_null = text.eq_ignore_ascii_case("null");
    if text == "null" {
        let violation = Violation::new(
            Rule::NullOrigin,
            "`\"null\"` is no site: any page that wants to can have the origin `null`",
        );
        findings.add(text, violation.help(ALLOW_EVERY_PAGE));
    } else if is_null {
        let message = format!("browsers send the origin `null` in lower case, never as {}", quote(text));
        findings.add(text, Violation::new(Rule::NullOrigin, message).help("delete the string"));
    }
    is_null
}

/// Any site can make a page whose origin is `null`: a sandboxed frame, a `data:` URL, a redirect across origins (Fetch,
/// "serializing a request origin").
///
/// What a listed `null` breaks, always; beside credentials it breaks
/// [`null_with_credentials`](Rule::NullWithCredentials) instead.
#[must_use]
pub fn check_listed_null() -> Violation {
    Violation::new(
        Rule::NullOrigin,
        "`null` allows every page that wants to be `null`, such as a sandboxed frame on any site",
    )
    .help("give the page an origin of its own and list that")
    .help("write `#[allow(cors::null_origin, reason = \"...\")] null` if every site may really read this")
}

/// The origin of these URLs is opaque, and an opaque origin is sent as `null` (URL, "origin"; HTML, "serialization of
/// an origin").
fn check_opaque_scheme(text: &str, findings: &mut Findings<'_>) -> bool {
    let Some(word) = scheme::opaque(text).map(str::to_ascii_lowercase) else { return false };
    let violation = Violation::new(
        Rule::OpaqueScheme,
        format!("browsers send `Origin: null` for `{word}:` pages, never {}", quote(text)),
    );
    findings.add(
        text,
        match &*word {
            "file" => {
                violation.help("serve the page over http, as every development server does, and write that origin")
            }
            "blob" | "filesystem" => violation.help("write the origin of the page that made the URL, without the path"),
            _ => violation
                .help("write the http or https origin of the page that opens it, and send the request from there"),
        },
    );
    true
}

/// Entries are compared byte by byte (Fetch, "CORS check"), never as regular expressions. Only text that is nothing
/// else counts: `.*` alone may be a misplaced wildcard.
fn check_regex(text: &str, findings: &mut Findings<'_>) -> bool {
    const SIGNS: &[&str] = &[
        "^", "\\.", "\\/", "\\-", "\\d+", "\\w+", "\\d*", "\\w*", "\\d{", "\\w{", "\\S", "//.*", ".+", "]+", "]{",
        "(?", ")?", ")*", ")+", "https?:",
    ];
    let has_class = text
        .split('[')
        .skip(1)
        .filter_map(|rest| rest.split(']').next())
        .any(|set| set.contains('-') && !set.contains(':'));
    let has_choice = text.contains('(') && text.contains('|') && text.contains(')');
    let is_regex = has_class
        || has_choice
        || text.starts_with(".*")
        || text.ends_with('$')
        || SIGNS.iter().any(|sign| text.contains(sign));
    if is_regex {
        let violation = Violation::new(
            Rule::RegexOrigin,
            format!("{} is a regular expression, but origins are compared as they are", quote(text)),
        );
        findings.add(
            text,
            violation
                .help(
                    "write each origin in a string of its own, or `https://*.example.com` for the subdomains of a host",
                )
                .help(
                    "a run-time check that reads more than that can be an origin source: name its function in the list",
                ),
        );
    }
    is_regex
}

/// `Access-Control-Allow-Origin` holds one origin (Fetch, "HTTP responses"), and so does each entry.
fn check_several(text: &str, findings: &mut Findings<'_>) -> bool {
    let is_several = pieces(text).is_some();
    if is_several {
        let message = format!("{} names several origins in one string", quote(text));
        findings.add(text, Violation::new(Rule::SeveralOrigins, message));
    }
    is_several
}

/// Each of several origins by itself, mended where it needs it; `None` if one of them cannot be.
pub(super) fn each_mended(literal: &str) -> Option<Vec<String>> {
    let pieces = pieces(trim(literal)).filter(|pieces| pieces.len() <= MAX_SPELLED_OUT)?;
    pieces.into_iter().map(fix::accepted_or_fixed).collect()
}

/// The origins that separators divide the text into, if it is more than one. A separator in a path is no separator, and
/// neither is a space in a host.
fn pieces(text: &str) -> Option<Vec<&str>> {
    const HARD: [char; 3] = [',', ';', '|'];
    const JUNK: [char; 5] = [' ', '"', '\'', '`', ','];
    let split = |is_separator: &dyn Fn(char) -> bool| {
        let in_brackets = || text.strip_prefix('[')?.strip_suffix(']').filter(|rest| rest.contains(JUNK));
        let pieces = foreign::json_elements(text)
            .or_else(in_brackets)
            .unwrap_or(text)
            .split(is_separator)
            .map(|piece| piece.trim_matches(|c| JUNK.contains(&c) || is_invisible(c)));
        pieces.filter(|piece| !piece.is_empty()).collect::<Vec<_>>()
    };
    if foreign::json_elements(text).is_some() {
        return Some(split(&|c| c == ','));
    }
    if let Some((before, after)) = text.split_once(HARD) {
        let pieces = split(&|c| HARD.contains(&c));
        let is_in_tail = before.split_once("://").is_some_and(|(_, rest)| rest.contains(['/', '?', '#']));
        let is_in_braces = before.contains('{') && after.contains('}');
        let is_in_brackets = is_list_of_ports(before, after);
        let is_separator =
            !is_in_tail || after.starts_with(' ') || pieces.iter().skip(1).any(|piece| piece.contains("://"));
        if pieces.len() > 1 && is_separator && !is_in_braces && !is_in_brackets {
            return Some(pieces);
        }
    }
    let pieces = split(&char::is_whitespace);
    let all_have_schemes = pieces.iter().all(|piece| piece.contains("://"));
    let all_are_hosts = pieces.iter().all(|piece| !piece.contains("://") && piece.contains('.'));
    (pieces.len() > 1 && (all_have_schemes || all_are_hosts)).then_some(pieces)
}

/// `:[8080,8081]` is a port with too much in it, and the second half is no origin.
fn is_list_of_ports(before: &str, after: &str) -> bool {
    let is_open = before.rsplit_once(":[").is_some_and(|(_, first)| !first.contains([']', ':']));
    is_open
        && after.split_once(']').is_some_and(|(rest, behind)| !rest.contains(':') && !behind.contains([',', ';', '|']))
}

/// Nobody sees these characters in a review, browsers never send them (URL, "forbidden host code point"), and a line
/// break would start another header (RFC 9110, section 5.5).
fn check_invisible(text: &str, findings: &mut Findings<'_>) -> bool {
    let Some(at) = text.find(is_invisible).or_else(|| space_before_host(text)) else { return false };
    report_invisible(text, at, findings);
    true
}

/// A space behind `://` surrounds the host, which ends or begins a line of its own where a text was wrapped.
fn space_before_host(text: &str) -> Option<usize> {
    let (scheme, rest) = text.split_once("://")?;
    rest.starts_with(' ').then_some(scheme.len() + "://".len())
}

fn report_invisible(text: &str, at: usize, findings: &mut Findings<'_>) {
    let Some((c, part)) = text.get(at..).and_then(|rest| rest.chars().next().map(|c| (c, rest))) else { return };
    let part = part.get(..c.len_utf8()).unwrap_or(part);
    let name = if c == ' ' { "a space" } else { "an invisible character" };
    let offset = findings.offset_of(part);
    let message =
        format!("{name} (U+{:04X}) stands at byte {offset}, and origins are compared byte by byte", u32::from(c));
    findings.add(
        part,
        Violation::new(Rule::InvisibleCharacter, message)
            .help("delete it, and type the origin anew if an editor hides it"),
    );
}
