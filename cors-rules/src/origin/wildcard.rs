//! The rules about `*` in a host: it stands for labels in front of a fixed parent, or inside the first label between
//! hyphens, and nowhere else.
//!
//! Every library that was laxer has let in `evilexample.com` for `*example.com`, or `example.community` for
//! `example.com*`.

use alloc::format;

use super::{findings::Findings, ipv4, parts::Parts, scheme::Class, text::quote, whole};
use crate::{Rule, Violation};

const FORMS: &str = "write `*.` in front of a fixed host, as in `https://*.example.com`, or one `*` between hyphens in \
     the first label, as in `https://app-*.example.com`";

/// Where the `*` of a host may stand.
pub(super) fn check(parts: &Parts<'_>, findings: &mut Findings<'_>) {
    let host = parts.host;
    if !host.contains('*') && !parts.stray.contains('*') {
        return;
    }
    if host.trim_end_matches('.') == "*" {
        check_whole_host(parts, findings);
    } else if parts.class() == Class::Custom {
        check_custom_scheme(parts, findings);
    } else if !host.contains('*') {
        misplaced(parts.stray, format!("{} follows an address, which takes no wildcard", quote(parts.stray)), findings);
    } else if host.contains('[') {
        check_address(host, findings);
    } else {
        check_labels(host, findings);
    }
}

/// A wildcard instead of the host is `*` in disguise, but answered with the caller's own origin, so browsers no longer
/// stop it when cookies travel (Fetch, "CORS check").
fn check_whole_host(parts: &Parts<'_>, findings: &mut Findings<'_>) {
    let violation =
        Violation::new(Rule::WholeHostWildcard, format!("{} stands for every host there is", quote(parts.text)));
    findings.add(
        parts.host,
        match parts.class() {
            Class::Custom => violation.help("write each origin exactly as the app or extension sends it"),
            _ => violation
                .help(whole::ALLOW_EVERY_SITE)
                .help("write the hosts, or `https://*.example.com` for the subdomains of one, if only some may"),
        },
    );
}

/// The origin of an app or an extension is one word that its platform chose; parts of it mean nothing.
fn check_custom_scheme(parts: &Parts<'_>, findings: &mut Findings<'_>) {
    let message = format!("an origin with the scheme {} takes no wildcard", quote(parts.scheme().unwrap_or_default()));
    let violation = Violation::new(Rule::MisplacedWildcard, message);
    findings.add(parts.host, violation.help("write each origin exactly as the app or extension sends it"));
}

/// Addresses have no subdomains (URL, "host").
fn check_address(host: &str, findings: &mut Findings<'_>) {
    let violation = Violation::new(
        Rule::IpWildcard,
        format!("{} puts a wildcard on an address, which has no subdomains", quote(host)),
    );
    findings.add(host, violation.help("write each address in a string of its own"));
}

/// One `*`, in the first label, in front of a parent that is fixed.
fn check_labels(host: &str, findings: &mut Findings<'_>) {
    let (first, parent) = host.split_once('.').unwrap_or((host, ""));
    let stars = host.matches('*').count();
    if stars > 1 {
        misplaced(host, format!("{} has more than one wildcard", quote(host)), findings);
    } else if parent.contains('*') {
        misplaced(host, format!("the wildcard in {} is not in the first label", quote(host)), findings);
    } else if parent.trim_end_matches('.').is_empty() {
        misplaced(host, format!("{} has no fixed parent behind its wildcard", quote(host)), findings);
    } else if ipv4::ends_in_number(parent) {
        check_address(host, findings);
    } else {
        check_border(host, first, parent, findings);
    }
}

fn misplaced(part: &str, message: alloc::string::String, findings: &mut Findings<'_>) {
    let mut violation = Violation::new(Rule::MisplacedWildcard, message).help(FORMS);
    if part.split('.').all(|label| label == "*" || ipv4::ends_in_number(label)) {
        violation = violation.help("write each address in a string of its own: there are no address ranges");
    }
    findings.add(part, violation);
}

/// A wildcard that touches a letter also stands for letters: `*example.com` is `evilexample.com`, too. A hyphen in
/// between is a border because whoever hands out the names (a preview host, say) puts it there.
fn check_border(host: &str, first: &str, parent: &str, findings: &mut Findings<'_>) {
    let Some((before, after)) = first.split_once('*') else { return };
    let is_border = (before.is_empty() || before.ends_with('-')) && (after.is_empty() || after.starts_with('-'));
    if is_border {
        return;
    }
    let other = format!("{before}evil{after}.{parent}");
    let message = format!("the wildcard in {} stops at no border: it would also match {}", quote(host), quote(&other));
    findings.add(host, Violation::new(Rule::PartialLabelWildcard, message).help(FORMS));
}
