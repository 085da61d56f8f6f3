//! `600`, `600s`, `10m`, `2h`, `1d`, `default`.

use cors_rules::{Rule, Violation, max_age};
use proc_macro2::TokenTree;

use crate::{ast::MaxAge, diagnostics::Diagnostics, tokens::Tokens};

pub(super) fn max_age(part: &Tokens, diagnostics: &mut Diagnostics) -> Option<MaxAge> {
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
            diagnostics.error(part.range(), violation.help(meant(text.trim_matches('"'))));
            return None;
        }
        _ => {
            let text: Vec<_> = part.rest().iter().map(ToString::to_string).collect();
            let message = "`max_age` is written out: the macro sees no constant's value and calls no function";
            let violation = Violation::new(Rule::RuntimeValue, message).help(meant(&text.join(" ")));
            diagnostics.error(part.range(), violation);
            return None;
        }
    };
    match max_age::seconds(&text) {
        Ok(seconds) => Some(MaxAge::Seconds(seconds)),
        Err(violation) => {
            diagnostics.error(part.range(), violation);
            None
        }
    }
}

/// What to write for `10m` in quotes, `10 minutes` or `Duration::from_secs(600)`.
fn meant(text: &str) -> String {
    match max_age::meant(text) {
        Some(written) => format!("write `max_age: {written}`"),
        None => "write `max_age: 600`, `10m`, `2h` or `1d`".to_owned(),
    }
}
