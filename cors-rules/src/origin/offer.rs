//! Which suggestions are made: none that another rule refuses. Words take the place of one that is not made.

use alloc::{format, string::String, vec::Vec};
use core::mem;

use super::{
    fix, judge,
    parts::Parts,
    scheme::{self, Class},
    whole,
};
use crate::{Rule, Severity, Violation};

/// The rules that can be allowed: [`advise`](super::advise) or its stricter twin.
pub(super) type Ask = fn(&str, &mut Vec<Violation>);

/// Whether a text would be accepted where it is suggested, at most with a warning.
pub(super) fn is_accepted(text: &str, ask: Ask) -> bool {
    if names_scheme_as_host(text) {
        return false;
    }
    let mut advice = Vec::new();
    ask(text, &mut advice);
    judge::meaning_of(text).is_some() && advice.iter().all(is_harmless)
}

/// Whether a text of which this is said may be suggested all the same.
///
/// An origin of development may: in front of it there may be the gate that it needs, and the advice to write one stands
/// beside the suggestion.
pub(super) fn is_harmless(found: &Violation) -> bool {
    found.rule.severity() == Severity::Warning
        || matches!(found.rule, Rule::DevelopmentOrigin | Rule::DevelopmentOriginWithCredentials)
}

/// `https?://host` could be mended to `https://https`, and nobody means that.
fn names_scheme_as_host(text: &str) -> bool {
    scheme::class(Parts::split(text).host.trim_end_matches('.')) == Class::Page
}

/// Adds what to write, in words if the text is none to suggest.
pub(super) fn suggest_if_accepted(violation: Violation, text: String, ask: Ask) -> Violation {
    if is_accepted(&text, ask) { violation.suggest(text) } else { in_words(violation) }
}

/// The origins that a literal would be without what these violations say; another rule may still refuse them.
pub(super) fn meant(literal: &str, found: &[Violation]) -> Vec<String> {
    let breaks = |rule| found.iter().any(|violation| violation.rule == rule);
    if found.is_empty() || breaks(Rule::NullOrigin) || breaks(Rule::WildcardInList) {
        Vec::new()
    } else if breaks(Rule::SeveralOrigins) {
        whole::each_mended(literal).unwrap_or_default()
    } else {
        fix::fix(literal).filter(|fixed| !names_scheme_as_host(fixed)).into_iter().collect()
    }
}

/// Whether a text is a pattern that does not stand in the literal: it may be what was meant, or one of many.
pub(super) fn is_guess(text: &str, literal: &str) -> bool {
    text.contains('*') && !literal.contains(text)
}

/// What is doubtful about the origins that were meant, each rule at most once.
pub(super) fn advise_on(literal: &str, meant: &[String], ask: Ask) -> Vec<Violation> {
    let mut advice: Vec<Violation> = Vec::new();
    for text in meant {
        let mut found = Vec::new();
        ask(text, &mut found);
        if is_guess(text, literal) {
            // How many hosts it stands for is worth a warning once it is written.
            found.retain(|violation| violation.rule != Rule::SubdomainWildcardWithCredentials);
        }
        for mut violation in found {
            // The places are those of another text.
            violation.range = None;
            // One of several is not to be written in the place of all.
            if meant.len() > 1 && violation.suggestion.take().is_some() {
                violation = in_words(violation);
            }
            if advice.iter().all(|known| known.rule != violation.rule) {
                advice.push(violation);
            }
        }
    }
    advice
}

/// Says in each violation of a literal what to write instead.
pub(super) fn offer(found: &mut Vec<Violation>, meant: &[String], ask: Ask) {
    let is_accepted = !meant.is_empty() && meant.iter().all(|text| is_accepted(text, ask));
    let suggested = if is_accepted { meant } else { &[] };
    let said = |violation: Violation| match (violation.rule, suggested) {
        (Rule::SeveralOrigins, []) => {
            violation.help("write one string for each origin, with a scheme and a host in each")
        }
        (_, [text]) => violation.suggest(text.as_str()),
        (Rule::SeveralOrigins, origins) => {
            violation.help(format!("write one string for each: `\"{}\"`", origins.join("\", \"")))
        }
        _ => in_words(violation),
    };
    *found = mem::take(found).into_iter().map(said).collect();
}

/// Beside credentials `*` and `null` are refused (Fetch, "CORS check"), so nobody is sent there.
pub(super) fn withdraw_openings(found: &mut Vec<Violation>) {
    withdraw(found, |line| whole::OPENINGS.contains(&line));
}

/// Own origins are exact and in the source, so nobody is sent to a pattern, to `*`, to `null` or to an origin source.
pub(super) fn withdraw_all_but_exact(found: &mut Vec<Violation>) {
    withdraw(found, |line| line.contains('*') || line.contains("origin source") || whole::OPENINGS.contains(&line));
}

fn withdraw(found: &mut Vec<Violation>, is_refused: fn(&str) -> bool) {
    let withdrawn = |mut violation: Violation| {
        violation.help.retain(|line| !is_refused(line));
        if violation.suggestion.is_none() { in_words(violation) } else { violation }
    };
    *found = mem::take(found).into_iter().map(withdrawn).collect();
}

/// What the rule of a violation without any advice asks for.
fn in_words(violation: Violation) -> Violation {
    if !violation.help.is_empty() {
        return violation;
    }
    let words = match violation.rule {
        Rule::MissingScheme => "write `://` between the scheme and the host",
        Rule::PathInOrigin => "delete everything but the scheme, the host and the port",
        Rule::UserinfoInOrigin | Rule::DefaultPort => "delete it",
        Rule::UppercaseOrigin => "write it in lower case",
        Rule::InvalidPort => "write the port without leading zeros, or leave it out with its colon",
        Rule::NonCanonicalIpv4 | Rule::NonCanonicalIpv6 => "write it as browsers send it",
        Rule::TrailingDot => "delete the dot",
        Rule::NullOrigin => "give the page an origin of its own and list that",
        Rule::InsecureOriginWithCredentials => "serve the page over https, and write that origin",
        _ => "write a scheme, `://` and a host, perhaps `:` and a port, and nothing else",
    };
    violation.help(words)
}
