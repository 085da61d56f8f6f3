//! `600`, `600s`, `10m`, `2h`, `1d`, `default`.

use cors_rules::{Rule, Severity, Violation, max_age};
use proc_macro2::TokenTree;

use crate::{
    ast::{Allow, MaxAge},
    diagnostics::Diagnostics,
    tokens::Tokens,
};

pub(super) fn max_age(part: &Tokens, allows: &[Allow], diagnostics: &mut Diagnostics) -> Option<MaxAge> {
    let text = match part.rest() {
        [TokenTree::Ident(word)] if word == "default" => return Some(MaxAge::Default),
        [TokenTree::Literal(literal)] if !literal.to_string().starts_with(['"', '\'', 'b', 'r', 'c']) => {
            literal.to_string()
        }
        [TokenTree::Punct(sign), TokenTree::Literal(literal)] => format!("{}{literal}", sign.as_char()),
        [TokenTree::Literal(literal)] => {
            let text = literal.to_string();
            let violation =
                Violation::new(Rule::InvalidValue, format!("`max_age` is a number or a duration, not the text {text}"));
            let inner = text.trim_matches('"');
            diagnostics.error(
                part.range(),
                &match max_age::seconds(inner) {
                    Ok(_) => violation.help(format!("write `max_age: {inner}`")),
                    Err(_) => violation.help("write `max_age: 600`, `10m`, `2h` or `1d`"),
                },
            );
            return None;
        }
        _ => {
            let violation = Violation::new(
                Rule::RuntimeValue,
                "`max_age` is a number or a duration, known when the program is built",
            )
            .help("write `max_age: 600`, `10m`, `2h` or `1d`");
            diagnostics.error(part.range(), &violation);
            return None;
        }
    };
    let judged = max_age::seconds(&text).and_then(|seconds| match max_age::check_cap(seconds) {
        Some(violation) if !allows.iter().any(|allow| allow.rule == violation.rule) => Err(violation),
        _ => Ok(seconds),
    });
    match judged {
        Ok(seconds) => Some(MaxAge::Seconds(seconds)),
        Err(violation) => {
            debug_assert_ne!(violation.rule.severity(), Severity::Warning);
            diagnostics.error(part.range(), &violation);
            None
        }
    }
}
