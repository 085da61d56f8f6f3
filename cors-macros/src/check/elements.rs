//! Every literal and name by itself.

use cors_rules::{Rule, Violation, header, max_age, method, origin, wildcard};

use super::report;
use crate::{
    ast::{Allow, Body, Entry, MaxAge, Names, Origin, OriginValue, Origins},
    diagnostics::Diagnostics,
    resolve::Effective,
};

/// Names are judged where they are written; origins also in each policy that inherits them, since credentials may have
/// been added there.
pub(super) fn check(body: &Body, effective: &Effective<'_>, diagnostics: &mut Diagnostics) {
    let allows = body.front.allows.as_slice();
    if let Some(Entry { value: Origins::List(list), allows: of_key, .. }) = effective.origins {
        for element in list {
            let scopes = [element.attributes.allows.as_slice(), of_key, &effective.origins_owner.front.allows, allows];
            origin(element, effective.credentialed(), body.front.development, &scopes, diagnostics);
        }
    }
    if let Some(entry) = &body.own_origins {
        for element in &entry.value {
            let scopes = [element.attributes.allows.as_slice(), &entry.allows, allows];
            own_origin(element, body.front.development, &scopes, diagnostics);
        }
    }
    names(body.methods.as_ref(), method::check, allows, diagnostics);
    names(body.headers.as_ref(), header::check_request, allows, diagnostics);
    names(body.exposed.as_ref(), header::check_exposed, allows, diagnostics);
    stars(body, allows, diagnostics);
    if let Some(Entry { value: MaxAge::Seconds(seconds), range, allows: of_key, .. }) = &body.max_age
        && let Some(violation) = max_age::check_cap(*seconds)
    {
        report(violation, *range, &[of_key, allows], diagnostics);
    }
}

fn origin(element: &Origin, credentialed: bool, development: bool, scopes: &[&[Allow]], diagnostics: &mut Diagnostics) {
    let mut found = Vec::new();
    match &element.value {
        OriginValue::Literal(text) => {
            if origin::judge(text, &mut found).is_none() {
                // What means nothing cannot be allowed: it would be left out.
                return found.iter().for_each(|violation| diagnostics.error(element.range, violation));
            }
            let advise = if credentialed { origin::advise_with_credentials } else { origin::advise };
            advise(text, &mut found);
        }
        // Beside credentials a rule about the whole policy says more.
        OriginValue::Null if !credentialed => found.push(origin::check_listed_null()),
        OriginValue::Null | OriginValue::Source(_) => {}
    }
    report_found(found, element, development, scopes, diagnostics);
}

/// A gate that leaves release builds out excuses a development origin, in front of it or of the whole policy.
fn report_found(
    found: Vec<Violation>,
    element: &Origin,
    development: bool,
    scopes: &[&[Allow]],
    diagnostics: &mut Diagnostics,
) {
    for violation in found {
        let is_development = matches!(violation.rule, Rule::DevelopmentOrigin | Rule::DevelopmentOriginWithCredentials);
        if !(is_development && (element.attributes.development || development)) {
            report(violation, element.range, scopes, diagnostics);
        }
    }
}

/// The service's own origins are compared by bytes only, and trusted as with credentials.
fn own_origin(element: &Origin, development: bool, scopes: &[&[Allow]], diagnostics: &mut Diagnostics) {
    let OriginValue::Literal(text) = &element.value else {
        let violation = Violation::new(Rule::InvalidValue, "an own origin is a literal")
            .help("write where the service is served, such as `\"https://api.example.com\"`");
        return diagnostics.error(element.range, &violation);
    };
    let mut found = Vec::new();
    if let Some(origin::Meaning::Pattern(_)) = origin::judge(text, &mut found) {
        found.push(
            Violation::new(Rule::InvalidValue, format!("`{text}` is a pattern, and own origins are exact"))
                .help("list each origin of the service"),
        );
    } else if found.is_empty() {
        origin::advise_with_credentials(text, &mut found);
    }
    report_found(found, element, development, scopes, diagnostics);
}

fn names(
    entry: Option<&Entry<Names>>,
    check: fn(&str) -> Option<Violation>,
    allows: &[Allow],
    diagnostics: &mut Diagnostics,
) {
    let Some(entry) = entry else { return };
    for name in &entry.value.names {
        if let Some(violation) = check(&name.text.value) {
            report(violation, name.text.range, &[&name.attributes.allows, &entry.allows, allows], diagnostics);
        }
    }
}

fn stars(body: &Body, allows: &[Allow], diagnostics: &mut Diagnostics) {
    let lists = [
        (body.methods.as_ref(), wildcard::check_methods as fn(&[&str]) -> Option<Violation>),
        (body.headers.as_ref(), wildcard::check_headers),
        (body.exposed.as_ref(), wildcard::check_exposed),
    ];
    for (entry, check) in lists {
        let Some(entry) = entry else { continue };
        let beside: Vec<_> = entry.value.names.iter().map(|name| name.text.value.as_str()).collect();
        if let (Some(star), Some(violation)) = (entry.value.star, check(&beside)) {
            report(violation, star, &[&entry.allows, allows], diagnostics);
        }
    }
}
