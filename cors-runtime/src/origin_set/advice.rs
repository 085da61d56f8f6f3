//! What is advised where origins arrive at start-up: what stands in a source cannot be written there.

use cors_rules::{Rule, Severity, Violation};

use super::violations::Violations;

/// Rules that a policy may break if it says so where it is written. What arrives at start-up may not: it was not
/// reviewed with the program, and each of these lets in everybody.
pub(super) fn is_never_allowed(rule: Rule) -> bool {
    matches!(rule, Rule::NullOrigin | Rule::PublicSuffixWildcard | Rule::PublicSuffixWithCredentials)
}

pub(super) fn in_source(rule: Rule) -> String {
    let name = rule.name();
    format!(
        "write such an item into `cors!` instead, where `#[allow(cors::{name}, reason = \"...\")]` can stand in front of it"
    )
}

/// The opt-out is a call here, not an attribute, and nothing is written without quotes where nothing has any.
pub(super) fn for_start_up(mut violation: Violation, has_meaning: bool) -> Violation {
    violation.help.retain(|line| !line.contains("#[") && !line.contains("without quotes"));
    if violation.rule == Rule::WildcardInList {
        violation = violation.help(
            "write `allow_origins: *` into `cors!` instead, without credentials, if every site may read the responses",
        );
    }
    if violation.rule.severity() == Severity::Error || !has_meaning {
        return violation;
    }
    if is_never_allowed(violation.rule) {
        let line = in_source(violation.rule);
        return violation.help(line);
    }
    let name = violation.rule.name();
    violation.help(format!("meant as it is? write `OriginList::builder().allow(\"{name}\", \"...\").parse(...)`"))
}

/// In one text there are no strings to write.
pub(super) fn for_text(violations: Violations) -> Violations {
    let mut violations = violations.0;
    for found in violations.iter_mut().filter(|found| found.violation.rule == Rule::SeveralOrigins) {
        for line in &mut found.violation.help {
            if let Some(origins) = line.strip_prefix("write one string for each: ") {
                *line = format!("write a comma or a space between them: {}", origins.replace('"', ""));
            } else if line.starts_with("write one string for each origin") {
                "write a comma or a space between them, and a scheme and a host in each".clone_into(line);
            }
        }
    }
    Violations(violations)
}
