//! `#[cfg]`, `#[allow(cors::...)]`, and the attributes that are rustc's business.

use std::rc::Rc;

use cors_rules::{Rule, Severity, Violation, literal, nearest};
use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use quote::quote;

use super::{methods::text_of, routes, string, syntax};
use crate::{
    ast::{Allow, Attributes},
    diagnostics::Diagnostics,
    tokens::{Range, Tokens, stream},
};

/// In front of an item: what we do not know is passed on to rustc.
pub(super) fn of_item(tokens: &mut Tokens, diagnostics: &mut Diagnostics) -> Attributes {
    let mut attributes = Attributes::default();
    while let Some((range, group)) = next(tokens, diagnostics) {
        match name(&group).as_deref() {
            Some("cfg") => gate(&mut attributes, &group),
            Some("allow") => {
                let others = allow(&mut attributes, &group, diagnostics);
                if !others.is_empty() {
                    attributes.others.extend(quote!(#[allow(#others)]));
                }
            }
            Some("expect" | "deny" | "warn" | "forbid") if names_our_rule(&group) => {
                let violation = syntax("only `allow` speaks of the rules of `cors!`")
                    .help("write `#[allow(cors::rule_name)]`, or delete it");
                diagnostics.error(range, violation);
            }
            Some("cross_origin") => {
                let violation = Violation::new(Rule::DuplicateAttribute, "a policy cannot have a policy of its own")
                    .help("delete the attribute");
                diagnostics.error(range, violation);
            }
            _ => attributes.others.extend(quote!(# #group)),
        }
    }
    attributes
}

/// In front of an element, a key or a route: only `#[cfg]`, `#[allow(cors::...)]` and comments mean something there.
pub(super) fn of_part(tokens: &mut Tokens, diagnostics: &mut Diagnostics) -> Attributes {
    let mut attributes = Attributes::default();
    while let Some((range, group)) = next(tokens, diagnostics) {
        match name(&group).as_deref() {
            Some("cfg") => gate(&mut attributes, &group),
            Some("doc") => {}
            Some("allow") => {
                let others = allow(&mut attributes, &group, diagnostics);
                if !others.is_empty() {
                    diagnostics.error(range, foreign_lint(others));
                }
            }
            Some("expect") if allow(&mut attributes, &group, diagnostics).is_empty() => {
                let violation = syntax("`expect` is rustc's: here an `allow` that allows nothing is an error anyway")
                    .help("write `allow` instead of `expect`");
                diagnostics.error(range, violation);
            }
            _ => {
                let violation = syntax("this attribute has no meaning here")
                    .help("write `#[cfg(...)]` or `#[allow(cors::rule_name, reason = \"...\")]`");
                diagnostics.error(range, violation);
            }
        }
    }
    attributes
}

fn next(tokens: &mut Tokens, diagnostics: &mut Diagnostics) -> Option<(Range, Group)> {
    loop {
        let [TokenTree::Punct(hash), TokenTree::Group(group), ..] = tokens.rest() else { return None };
        if hash.as_char() != '#' || group.delimiter() != Delimiter::Bracket {
            return None;
        }
        let range = Range { start: hash.span(), end: group.span() };
        let inside = Tokens::inside(group);
        // What a user's own macro passes on as `$x:meta` is in a group without delimiters.
        let mut flat = Group::new(Delimiter::Bracket, stream(inside.rest()));
        flat.set_span(group.span());
        tokens.take();
        tokens.take();
        if is_attribute(inside) {
            return Some((range, flat));
        }
        let violation = syntax("this is no attribute of Rust")
            .help("write a name, and perhaps arguments in parentheses or `=` and a literal; or delete it");
        diagnostics.error(range, violation);
    }
}

/// What is passed on to rustc must be something that it can read: a path, with a group or `=` and a literal behind it. A
/// literal may be what a macro gives.
fn is_attribute(mut inside: Tokens) -> bool {
    if inside.at_ident("unsafe") {
        inside.take();
        return matches!(inside.rest(), [TokenTree::Group(group)] if group.delimiter() == Delimiter::Parenthesis);
    }
    let is_path = |tokens: &mut Tokens| matches!(routes::path(tokens).last(), Some(TokenTree::Ident(_)));
    if !is_path(&mut inside) {
        return false;
    }
    if inside.eat_punct("=").is_none() {
        return matches!(inside.rest(), [] | [TokenTree::Group(_)]);
    }
    if let [TokenTree::Literal(_)] = inside.rest() {
        return true;
    }
    is_path(&mut inside) && inside.eat_punct("!").is_some() && matches!(inside.rest(), [TokenTree::Group(_)])
}

/// Whether `cors::` stands in the parentheses.
fn names_our_rule(group: &Group) -> bool {
    let inside = group.stream().into_iter().nth(1);
    let Some(TokenTree::Group(list)) = inside else { return false };
    Tokens::inside(&list).split_commas().iter().any(|part| part.at_ident("cors"))
}

fn name(group: &Group) -> Option<String> {
    match group.stream().into_iter().next()? {
        TokenTree::Ident(name) => Some(name.to_string()),
        _ => None,
    }
}

fn gate(attributes: &mut Attributes, group: &Group) {
    attributes.gates.push(quote!(# #group));
    attributes.development |= group.stream().into_iter().nth(1).is_some_and(|predicate| is_development(&predicate));
}

/// Whether a predicate in parentheses holds in development builds only: `debug_assertions` or `test`, alone or inside
/// `all(...)`.
fn is_development(predicate: &TokenTree) -> bool {
    let TokenTree::Group(group) = predicate else { return false };
    let parts = Tokens::inside(group).split_commas();
    parts.iter().any(|part| match part.rest() {
        [TokenTree::Ident(name)] => name == "debug_assertions" || name == "test",
        [TokenTree::Ident(name), inner] if name == "all" => is_development(inner),
        _ => false,
    })
}

/// Reads `#[allow(...)]` and returns the lints that are not ours.
fn allow(attributes: &mut Attributes, group: &Group, diagnostics: &mut Diagnostics) -> TokenStream {
    let list = group.stream().into_iter().nth(1);
    let Some(TokenTree::Group(list)) = list else { return TokenStream::new() };
    let mut others = Vec::new();
    let mut ours = Vec::new();
    let mut bare = Vec::new();
    let mut reason = None;
    for mut part in Tokens::inside(&list).split_commas() {
        let range = part.range();
        if part.at_ident("cors") {
            part.take();
            let name = part.eat_punct("::").and_then(|_| part.eat_ident());
            ours.push((name.map(|name| name.to_string()).unwrap_or_default(), range));
        } else if part.at_ident("reason") {
            reason = part.rest().last().and_then(string);
            if let Some(violation) = reason.as_deref().and_then(literal::check) {
                diagnostics.error(range, violation);
            }
        } else if let [TokenTree::Ident(name)] = part.rest()
            && Rule::from_name(&name.to_string()).is_some()
        {
            bare.push((name.to_string(), range));
        } else {
            others.push(stream(part.rest()));
        }
    }
    for (name, range) in bare {
        let (violation, meant) = match judge(&name, reason.as_deref()) {
            Ok(rule) => {
                let message = format!("`{name}` is a rule of `cors!`, which is named behind `cors::`");
                (syntax(message).help(format!("write `cors::{name}`")), Some(rule))
            }
            Err(wrong) => wrong,
        };
        diagnostics.error(range, violation);
        let allow = |rule| Rc::new(Allow { rule, reason: reason.clone(), range });
        attributes.allows.extend(meant.map(allow));
    }
    for (name, range) in ours {
        match judge(&name, reason.as_deref()) {
            Ok(rule) => attributes.allows.push(Rc::new(Allow { rule, reason: reason.clone(), range })),
            Err((violation, meant)) => {
                diagnostics.error(range, violation);
                // What it was to allow would be an echo.
                if let Some(rule) = meant {
                    attributes.allows.push(Rc::new(Allow { rule, reason: reason.clone(), range }));
                }
            }
        }
    }
    match reason {
        Some(reason) if !others.is_empty() => quote!(#(#others,)* reason = #reason),
        _ => quote!(#(#others),*),
    }
}

/// The names of the rules that can be allowed.
fn allowable() -> Vec<&'static str> {
    let mut names = Vec::new();
    for rule in Rule::ALL {
        if rule.severity() != Severity::Error {
            names.push(rule.name());
        }
    }
    names
}

/// Another lint than ours in front of a part, where rustc would never see it.
fn foreign_lint(lints: TokenStream) -> Violation {
    let first = Tokens::new(lints, Span::call_site()).split_commas();
    let name = first.first().map(|lint| text_of(lint.rest())).unwrap_or_default();
    match nearest(&name, &allowable()) {
        Some(near) => syntax(format!("`{name}` is no rule of `cors!`")).help(format!("write `cors::{near}`")),
        None => syntax(format!("`{name}` is no rule of `cors!`, and rustc does not look for its lints here"))
            .help("put it in front of the whole item or statement, or delete it"),
    }
}

/// A wrong one comes back with the rule that it was meant to allow.
fn judge(name: &str, reason: Option<&str>) -> Result<Rule, (Violation, Option<Rule>)> {
    let Some(rule) = Rule::from_name(name) else {
        let message = if name.is_empty() {
            "`cors` alone names no rule".to_owned()
        } else {
            format!("there is no rule `cors::{name}`")
        };
        let violation = Violation::new(Rule::UnknownRule, message);
        return Err(match nearest(name, &allowable()) {
            Some(near) => (violation.help(format!("write `cors::{near}`")), Rule::from_name(near)),
            None => (violation.help("copy the rule's name from the message that you want to silence"), None),
        });
    };
    let name = rule.name();
    match rule.severity() {
        Severity::Error => {
            let violation = Violation::new(Rule::ImpossibleAllow, format!("`{name}` has no opt-out"));
            Err((violation.help(format!("change the policy: {} never works or is never safe", rule.title())), None))
        }
        Severity::DenyWithReason if reason.is_none_or(|reason| reason.trim().is_empty()) => {
            let message = format!("`{name}` is dangerous and allowed without a reason");
            let help = format!("write `#[allow(cors::{name}, reason = \"why it is safe here\")]`");
            Err((Violation::new(Rule::MissingReason, message).help(help), Some(rule)))
        }
        _ => Ok(rule),
    }
}

#[cfg(test)]
mod tests {
    use super::foreign_lint;

    #[test]
    fn lints_of_rustc_are_no_slips_of_the_pen() {
        for lint in [
            "dead_code",
            "deprecated",
            "unused",
            "unused_imports",
            "unused_variables",
            "unused_must_use",
            "unreachable_code",
            "unreachable_pub",
            "unknown_lints",
            "missing_docs",
            "non_upper_case_globals",
            "non_camel_case_types",
            "private_interfaces",
            "clippy::all",
            "clippy::unwrap_used",
        ] {
            let violation = foreign_lint(lint.parse().expect("tokens"));
            assert!(violation.help.iter().all(|line| !line.contains("cors::")), "{lint}: {:?}", violation.help);
        }
        for (lint, rule) in [("custom_schema", "custom_scheme"), ("null_origins", "null_origin")] {
            let violation = foreign_lint(lint.parse().expect("tokens"));
            assert_eq!(violation.help, [format!("write `cors::{rule}`")], "{lint}");
        }
    }
}
