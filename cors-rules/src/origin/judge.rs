//! The verdict on one literal of `allow_origins`.

use alloc::{borrow::ToOwned, format, string::String, vec::Vec};

use super::{
    HostPattern, Origin, Pattern, PortPattern,
    findings::Findings,
    host,
    offer::{self, Ask},
    parts::Parts,
    port, shape, whole, wildcard,
};
use crate::{Rule, Violation};

/// What a literal of `allow_origins` means once it broke no E rule.
///
/// ```
/// use cors_rules::origin::{Meaning, judge};
///
/// let mut violations = Vec::new();
/// assert_eq!(judge("https://a.example", &mut violations), Some(Meaning::Exact("https://a.example")));
/// assert!(matches!(judge("https://*.a.example", &mut violations), Some(Meaning::Pattern(_))));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning<'a> {
    /// One origin, canonical: [`Origin::parse`] reads it.
    Exact(&'a str),
    /// The origins that a wildcard stands for.
    Pattern(Pattern<'a>),
}

/// Judges one literal of `allow_origins`.
///
/// Pushes every violation that makes the literal useless or unsafe whatever stands beside it, each rule at most once,
/// all with the same suggestion if the whole literal can be mended to one that [`advise`](super::advise) has at most
/// warnings about. Returns the meaning if nothing was pushed. What is legal but rarely meant is left to `advise`.
///
/// The measure is the byte comparison of the CORS check (Fetch, "CORS check"): an entry that no browser sends in these
/// very bytes allows nobody.
///
/// ```
/// use cors_rules::{Rule, origin::judge};
///
/// let mut violations = Vec::new();
/// assert_eq!(judge("https://Example.com/", &mut violations), None);
/// let rules: Vec<Rule> = violations.iter().map(|violation| violation.rule).collect();
/// assert_eq!(rules, [Rule::UppercaseOrigin, Rule::PathInOrigin]);
/// assert_eq!(violations[0].suggestion.as_deref(), Some("https://example.com"));
/// ```
pub fn judge<'a>(text: &'a str, violations: &mut Vec<Violation>) -> Option<Meaning<'a>> {
    let (meaning, mut found) = inspect(text);
    let meant = offer::meant(text, &found);
    offer::offer(&mut found, &meant, super::advise);
    violations.append(&mut found);
    meaning
}

/// What is to be said about one literal of `allow_origins`, all at once.
///
/// ```
/// use cors_rules::{Rule, origin::Verdict};
///
/// let verdict = Verdict::of("http://localhost:3000/", true);
/// assert!(verdict.meaning.is_none());
/// assert_eq!(verdict.refused[0].rule, Rule::PathInOrigin);
/// assert_eq!(verdict.advice[0].rule, Rule::DevelopmentOriginWithCredentials);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict<'a> {
    /// What the literal stands for, if it stands for anything.
    pub meaning: Option<Meaning<'a>>,
    /// What [`judge`] says. None of it can be allowed: the literal means nothing.
    pub refused: Vec<Violation>,
    /// What [`advise`](super::advise) says of the literal, or of the literal with what `refused` says mended: whoever
    /// mends one mistake should not meet the next one only then.
    pub advice: Vec<Violation>,
}

impl<'a> Verdict<'a> {
    /// Judges a literal of `allow_origins`, beside credentials or not.
    #[must_use]
    pub fn of(text: &'a str, credentials: bool) -> Self {
        let ask: Ask = if credentials { super::advise_with_credentials } else { super::advise };
        let mut verdict = Self::by(text, ask);
        if credentials {
            offer::withdraw_openings(&mut verdict.refused);
        }
        verdict
    }

    /// Judges a literal of `own_origins`: one exact origin, trusted as with credentials.
    ///
    /// ```
    /// use cors_rules::origin::Verdict;
    ///
    /// let verdict = Verdict::of_own("https://*.example.com/");
    /// assert_eq!((verdict.refused.len(), verdict.advice.len()), (1, 1));
    /// assert_eq!(verdict.refused[0].suggestion, None, "a pattern is no own origin");
    /// ```
    #[must_use]
    pub fn of_own(text: &'a str) -> Self {
        let mut verdict = Self::by(text, advise_own);
        offer::withdraw_all_but_exact(&mut verdict.refused);
        verdict
    }

    fn by(text: &'a str, ask: Ask) -> Self {
        let (meaning, mut refused) = inspect(text);
        let mut advice = Vec::new();
        ask(text, &mut advice);
        let meant = offer::meant(text, &refused);
        advice.extend(offer::advise_on(text, &meant, ask));
        offer::offer(&mut refused, &meant, ask);
        Self { meaning, refused, advice }
    }

    /// What may be written for the literal: itself, or what mends it. `None` if a rule refuses that, too.
    ///
    /// ```
    /// use cors_rules::origin::Verdict;
    ///
    /// let offered = |text| Verdict::of(text, false).offered(text).map(str::to_owned);
    /// assert_eq!(offered("a.example").as_deref(), Some("https://a.example"));
    /// assert_eq!(offered("*.github.io"), None);
    /// ```
    #[must_use]
    pub fn offered<'o>(&'o self, text: &'o str) -> Option<&'o str> {
        if self.refused.is_empty() {
            self.advice.iter().all(offer::is_harmless).then_some(text)
        } else {
            mended(&self.refused)
        }
    }

    /// The one origin or pattern that a literal means, mended where it needs it, whatever a rule says of that. A pattern is
    /// taken as it is written: what a guess at one would cover is no news to anybody.
    ///
    /// ```
    /// use cors_rules::origin::Verdict;
    ///
    /// assert_eq!(Verdict::meant("https://*.github.io/").as_deref(), Some("https://*.github.io"));
    /// assert_eq!(Verdict::meant("*.example.com"), None);
    /// assert_eq!(Verdict::meant("https://a.example,https://b.example"), None);
    /// ```
    #[must_use]
    pub fn meant(text: &str) -> Option<String> {
        let (meaning, refused) = inspect(text);
        if meaning.is_some() {
            return Some(text.to_owned());
        }
        let mut meant = offer::meant(text, &refused);
        meant.pop().filter(|mended| meant.is_empty() && !offer::is_guess(mended, text))
    }
}

/// Own origins are compared by their bytes alone, so a pattern among them is none.
fn advise_own(text: &str, violations: &mut Vec<Violation>) {
    if let Some(Meaning::Pattern(_)) = meaning_of(text) {
        let message = format!("`{text}` is a pattern, and own origins are exact");
        violations.push(Violation::new(Rule::InvalidValue, message).help("list each origin of the service"));
    } else {
        super::advise_with_credentials(text, violations);
    }
}

/// What to write instead, where [`judge`] knows it.
#[must_use]
pub fn mended(refused: &[Violation]) -> Option<&str> {
    refused.iter().find_map(|violation| violation.suggestion.as_deref())
}

/// The meaning alone, without the work of finding a suggestion.
///
/// ```
/// use cors_rules::origin::{Meaning, meaning_of};
///
/// assert_eq!(meaning_of("https://a.example"), Some(Meaning::Exact("https://a.example")));
/// assert_eq!(meaning_of("https://a.example/"), None);
/// ```
#[must_use]
pub fn meaning_of(text: &str) -> Option<Meaning<'_>> {
    inspect(text).0
}

/// Every rule of `judge`, in the order of reading. The early returns are where the rest would be noise.
fn inspect(literal: &str) -> (Option<Meaning<'_>>, Vec<Violation>) {
    let mut findings = Findings::new(literal);
    let text = whole::trim(literal);
    if whole::check(text, &mut findings) {
        return (None, findings.into_vec());
    }
    whole::check_surroundings(literal, text, &mut findings);
    let parts = Parts::split(text);
    if shape::check_placeholder(&parts, &mut findings) || !shape::check_scheme(&parts, &mut findings) {
        return (None, findings.into_vec());
    }
    shape::check_slashes(&parts, &mut findings);
    shape::check_tail(&parts, &mut findings);
    shape::check_userinfo(&parts, &mut findings);
    shape::check_case(&parts, &mut findings);
    host::check(&parts, &mut findings);
    wildcard::check(&parts, &mut findings);
    port::check(&parts, &mut findings);
    let meaning = if findings.is_empty() { meaning(&parts) } else { None };
    (meaning, findings.into_vec())
}

/// The meaning of a literal in which nothing was found.
fn meaning<'a>(parts: &Parts<'a>) -> Option<Meaning<'a>> {
    let port = match parts.port {
        None => PortPattern::Default,
        Some("*") => PortPattern::Any,
        Some(digits) => PortPattern::Number(port::canonical(digits)?),
    };
    let host = match parts.host.split_once('*') {
        None if port != PortPattern::Any => {
            return Origin::parse(parts.text.as_bytes()).map(|o| Meaning::Exact(o.as_str()));
        }
        None => HostPattern::Exact(parts.host),
        Some(("", parent)) if parent.starts_with('.') => HostPattern::Subdomains(parent),
        Some((prefix, rest)) => {
            let (suffix, parent) = rest.split_at_checked(rest.find('.')?)?;
            HostPattern::Label { prefix, suffix, parent }
        }
    };
    Some(Meaning::Pattern(Pattern { scheme: parts.scheme()?, host, port }))
}
