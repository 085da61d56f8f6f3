//! What is legal in an origin but rarely meant: rules that `#[allow(...)]` silences.

use alloc::{format, string::String, vec::Vec};

use super::{
    HostPattern, Meaning, Origin, PortPattern,
    findings::Findings,
    host, idn, judge,
    offer::{self, Ask},
    parts::Parts,
    port,
    scheme::Class,
    text::quote,
};
use crate::{
    Rule, Violation,
    public_suffix::{LIST_DATE, is_listed, is_public_suffix, rule_below},
};

/// Says what is doubtful about a literal that [`judge`](super::judge) accepted; of any other it says nothing.
///
/// Pushes violations of rules that can be allowed, each rule at most once. A suggestion breaks no rule of `judge`.
///
/// The facts behind them are Fetch's ("bad port"), the URL standard's ("origin", "special scheme") and those of
/// Secure Contexts ("potentially trustworthy origin").
///
/// ```
/// use cors_rules::{Rule, origin::advise};
///
/// let mut violations = Vec::new();
/// advise("http://localhost:6000", &mut violations);
/// let rules: Vec<Rule> = violations.iter().map(|violation| violation.rule).collect();
/// assert_eq!(rules, [Rule::DevelopmentOrigin, Rule::BlockedPort]);
/// ```
pub fn advise(text: &str, violations: &mut Vec<Violation>) {
    advise_beside(advise, text, violations);
}

/// As [`advise`], but what is suggested is accepted by `ask`.
pub(super) fn advise_beside(ask: Ask, text: &str, violations: &mut Vec<Violation>) {
    let Some(meaning) = judge::meaning_of(text) else { return };
    let mut findings = Findings::new(text);
    let parts = Parts::split(text);
    check_pageless_scheme(&parts, ask, &mut findings);
    check_custom_scheme(&parts, &mut findings);
    check_firefox_extension(&parts, &mut findings);
    check_chrome_extension(&parts, &mut findings);
    check_loopback(&parts, is_loopback(&meaning), &mut findings);
    check_labels(&parts, &mut findings);
    check_trailing_dot(&parts, ask, &mut findings);
    check_onion(&parts, &mut findings);
    check_public_suffix(&parts, &meaning, &mut findings);
    check_port_wildcard(&parts, &meaning, ask, &mut findings);
    check_blocked_port(&parts, &mut findings);
    violations.append(&mut findings.into_vec());
}

fn is_loopback(meaning: &Meaning<'_>) -> bool {
    match meaning {
        Meaning::Exact(text) => Origin::parse(text.as_bytes()).is_some_and(|origin| origin.is_loopback()),
        Meaning::Pattern(pattern) => pattern.is_loopback(),
    }
}

/// The URL standard gives `ws`, `wss` and `ftp` an origin, but no document is loaded through them: a WebSocket
/// handshake carries the origin of the page that opens it (Fetch, "WebSocket protocol modifications").
fn check_pageless_scheme(parts: &Parts<'_>, ask: Ask, findings: &mut Findings<'_>) {
    let Some(name) = parts.scheme().filter(|_| parts.class() == Class::Pageless) else { return };
    let message =
        format!("no page has the scheme {}: a browser sends the origin of the page that connects", quote(name));
    let violation = Violation::new(Rule::PagelessScheme, message);
    let page_scheme = if name == "wss" { "https" } else { "http" };
    let fixed = format!("{page_scheme}://{}", parts.host_and_port);
    let violation = violation.help("write the http or https origin of the page");
    // Development servers have the page on another port, and its origin needs a gate.
    let is_development = host::is_loopback(parts.host);
    findings.add(name, if is_development { violation } else { offer::suggest_if_accepted(violation, fixed, ask) });
}

/// Web views send the origin of an app's own scheme as it is, and any app on the device can register that scheme. So
/// it tells an app from a web site, but not one app from another.
fn check_custom_scheme(parts: &Parts<'_>, findings: &mut Findings<'_>) {
    let Some(name) = parts.scheme().filter(|_| parts.class() == Class::Custom) else { return };
    if matches!(name, "chrome-extension" | "moz-extension") {
        return;
    }
    let message = format!("any app on the user's device can claim the scheme {}", quote(name));
    let mut violation = Violation::new(Rule::CustomScheme, message);
    let looks_like_http = name.len() > 2 && name.starts_with(['h', 't']) && name.bytes().all(|b| b"htps".contains(&b));
    if looks_like_http {
        violation = violation.help("write `https://` if that was meant");
    } else {
        violation = violation.help("let the app send a token if it is to be trusted: its origin proves nothing");
        violation = match (name, parts.host) {
            ("capacitor" | "ionic", "localhost") => {
                violation.help("list `https://localhost` as well: that is the origin of a Capacitor app on Android")
            }
            ("tauri", "localhost") => violation.help(
                "list `http://tauri.localhost` as well: that is the origin of a Tauri app on Windows and Android",
            ),
            _ => violation,
        };
    }
    findings.add(name, violation);
}

/// Firefox makes up the host of an extension's origin anew for each installation, so that pages cannot find out which
/// extensions a user has.
fn check_firefox_extension(parts: &Parts<'_>, findings: &mut Findings<'_>) {
    if parts.scheme() == Some("moz-extension") {
        let message = format!(
            "{} is the origin of an extension in one Firefox, and another one in every other",
            quote(parts.text)
        );
        let violation = Violation::new(Rule::FirefoxExtension, message);
        findings.add(
            parts.text,
            violation
                .help("give the extension a host permission for this server: then it needs no CORS")
                .help("let it send a token"),
        );
    }
}

/// Chrome derives an extension's id from its key: 32 letters from `a` to `p`, and no port.
fn check_chrome_extension(parts: &Parts<'_>, findings: &mut Findings<'_>) {
    if parts.scheme() != Some("chrome-extension") {
        return;
    }
    let is_id = parts.host.len() == 32 && parts.host.bytes().all(|b| matches!(b, b'a'..=b'p'));
    if !is_id || parts.port.is_some() {
        let message =
            format!("{} is no extension id: Chrome's have 32 letters from `a` to `p`", quote(parts.host_and_port));
        let violation = Violation::new(Rule::ChromeExtensionId, message);
        findings.add(parts.host_and_port, violation.help("copy the id from `chrome://extensions`"));
    }
}

/// On the user's own machine, any program or page that gets hold of the port has this origin (Secure Contexts calls it
/// trustworthy, which speaks of the network only). It is fine while developing and a hole afterwards.
fn check_loopback(parts: &Parts<'_>, is_loopback: bool, findings: &mut Findings<'_>) {
    if !is_loopback {
        return;
    }
    let message = format!(
        "{} is the user's own machine, where any program can listen, and release builds allow it too",
        quote(parts.text)
    );
    let mut violation = Violation::new(Rule::DevelopmentOrigin, message);
    let app = match (parts.host, parts.port) {
        ("localhost", None) => Some("a Capacitor app on Android"),
        ("tauri.localhost", None) => Some("a Tauri app on Windows and Android"),
        _ => None,
    };
    violation = violation.help("write `#[cfg(debug_assertions)]` in front of it if it is there for development");
    violation = match app {
        Some(app) => violation.help(format!(
            "write `#[allow(cors::development_origin, reason = \"{app}\")]` in front of it if that is its origin"
        )),
        None => violation
            .help("write `#[allow(cors::development_origin, reason = \"...\")]` in front of it if users need it"),
    };
    findings.add(parts.host_and_port, violation);
}

/// Older URL parsers refuse an `xn--` label that does not decode, newer ones pass it through (URL, "domain to ASCII"),
/// and no registry sells such a name: it is a slip of the pen.
fn check_labels(parts: &Parts<'_>, findings: &mut Findings<'_>) {
    if parts.class() == Class::Custom {
        return;
    }
    let is_wrong = |label: &&str| !label.contains('*') && !idn::is_valid_a_label(label);
    if let Some(label) = parts.host.split('.').find(is_wrong) {
        let violation =
            Violation::new(Rule::InvalidAlabel, format!("{} stands for no name: it does not decode", quote(label)));
        findings.add(label, violation.help("copy the host from the address bar of a browser"));
    }
}

/// `example.com.` is the same name for DNS but another origin (URL keeps the dot), and only few people type it.
fn check_trailing_dot(parts: &Parts<'_>, ask: Ask, findings: &mut Findings<'_>) {
    let Some(host) = parts.host.strip_suffix('.') else { return };
    let message = format!("{} ends in a dot, which makes it another origin than without", quote(parts.host));
    let port = parts.port.map_or_else(String::new, |port| format!(":{port}"));
    let fixed = format!("{}://{host}{port}", parts.scheme().unwrap_or_default());
    findings.add(parts.host, offer::suggest_if_accepted(Violation::new(Rule::TrailingDot, message), fixed, ask));
}

/// Tor Browser, and Firefox with its settings, sends `null` instead of an onion page's origin, so that no other site
/// learns of the visit.
fn check_onion(parts: &Parts<'_>, findings: &mut Findings<'_>) {
    if parts.class() == Class::Page && parts.host.trim_end_matches('.').strip_suffix(".onion").is_some() {
        let message =
            format!("{} is an onion host, and Tor Browser sends `null` instead of its origin", quote(parts.host));
        let violation = Violation::new(Rule::OnionOrigin, message);
        findings.add(parts.host, violation.help("let such pages send a token, under a policy with `allow_origins: *`"));
    }
}

/// Below a public suffix (URL, "public suffix") anybody can get a name, so a pattern over such a domain, or over one that
/// has such domains in it, trusts strangers. Which domains these are is only known from a list, which never has all of
/// them: URL warns that it is no security boundary.
fn check_public_suffix(parts: &Parts<'_>, meaning: &Meaning<'_>, findings: &mut Findings<'_>) {
    let (Meaning::Pattern(pattern), Some(domain)) = (meaning, shared_domain(meaning)) else { return };
    let (name, text) = (quote(domain), quote(parts.text));
    let why = if domain.contains('.') || is_listed(domain) {
        format!("anybody can register below {name} (public suffix list of {LIST_DATE})")
    } else {
        format!("{name} may be anybody's (the public suffix list of {LIST_DATE} does not know it)")
    };
    let violation = |what: &str| Violation::new(Rule::PublicSuffixWildcard, format!("{why}, and {text} trusts {what}"));
    let violation = match pattern.host {
        HostPattern::Label { suffix, parent, .. } => {
            let violation = violation("every host there that fits");
            let violation = violation.help(if suffix.is_empty() {
                String::from("end the label in what only your account can have, such as `-your-team`")
            } else {
                format!("check who can have a host that ends in `{suffix}{parent}`: often a project's name is enough")
            });
            violation.help("serve such pages below a domain of your own, as in `https://*.preview.example.com`")
        }
        _ => violation("every host there").help(own_hosts_below(domain)),
    };
    let allow = "write `#[allow(cors::public_suffix_wildcard, reason = \"...\")]` in front of it if every host that it \
                 stands for is yours";
    findings.add(parts.host, violation.help(allow));
}

/// An example where there can be one: below `*.kawasaki.jp` it would be as public.
fn own_hosts_below(domain: &str) -> String {
    let (host, hosts) = (format!("https://your-name.{domain}"), format!("https://*.your-name.{domain}"));
    match judge::meaning_of(&hosts) {
        Some(meaning) if shared_domain(&meaning).is_none() => {
            format!("list your own hosts, such as `{host}`, or those below one, as in `{hosts}`")
        }
        _ => String::from("list your own hosts"),
    }
}

/// The domain below which anybody can choose a host that the pattern stands for, if there is one.
fn shared_domain<'a>(meaning: &Meaning<'a>) -> Option<&'a str> {
    let Meaning::Pattern(pattern) = meaning else { return None };
    let (parent, has_one_label) = match pattern.host {
        HostPattern::Exact(_) => return None,
        HostPattern::Subdomains(parent) => (parent, false),
        HostPattern::Label { parent, .. } => (parent, true),
    };
    // A final dot changes the origin, not whose it is.
    let parent = parent.trim_matches('.');
    if host::is_loopback(parent) {
        None
    } else if is_public_suffix(parent) && !is_listed(parent) {
        // The list has no rule for `ck` itself, but one for every name below it.
        rule_below(parent).or(Some(parent))
    } else if is_public_suffix(parent) {
        Some(parent)
    } else if has_one_label {
        None
    } else {
        rule_below(parent)
    }
}

/// Every service on the host would be let in, whoever runs it. On a user's own machine that is what development needs.
fn check_port_wildcard(parts: &Parts<'_>, meaning: &Meaning<'_>, ask: Ask, findings: &mut Findings<'_>) {
    let Meaning::Pattern(pattern) = meaning else { return };
    if pattern.port == PortPattern::Any && !pattern.is_loopback() {
        let message = format!("`:*` trusts whatever listens on any port of {}", quote(parts.host));
        let violation = Violation::new(Rule::PortWildcard, message);
        let example = format!("{}://{}:8443", pattern.scheme, parts.host);
        let help = if offer::is_accepted(&example, ask) {
            format!("write each port in a string of its own, as in `\"{example}\"`")
        } else {
            String::from("write each port in a string of its own")
        };
        findings.add(parts.port.unwrap_or_default(), violation.help(help));
    }
}

/// Browsers refuse to fetch anything from these ports, pages included (Fetch, "bad port").
fn check_blocked_port(parts: &Parts<'_>, findings: &mut Findings<'_>) {
    let Some(digits) = parts.port.filter(|_| parts.class() == Class::Page) else { return };
    if port::canonical(digits).is_some_and(port::is_blocked) {
        let violation = Violation::new(Rule::BlockedPort, format!("no browser loads a page from port `{digits}`"));
        findings.add(digits, violation.help("serve the page from another port, such as 3000 or 8080"));
    }
}
