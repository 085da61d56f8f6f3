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
    let is_digit = |c: char| c.is_ascii_digit();
    let (_, number) = text.split_at_checked(text.find(is_digit).unwrap_or_default()).unwrap_or_default();
    let digits = number.find(|c| !is_digit(c)).unwrap_or(number.len());
    let (digits, after) = number.split_at_checked(digits).unwrap_or_default();
    let unit = match after.trim().trim_end_matches('s') {
        "" | "sec" | "second" | ")" => "",
        "min" | "minute" => "m",
        "h" | "hour" => "h",
        "d" | "day" => "d",
        other => other,
    };
    let written = format!("{digits}{unit}");
    let is_plain = text.starts_with(is_digit) || text.contains("from_secs");
    if is_plain && max_age::seconds(&written).is_ok_and(|seconds| max_age::check_cap(seconds).is_none()) {
        format!("write `max_age: {written}`")
    } else {
        "write `max_age: 600`, `10m`, `2h` or `1d`".to_owned()
    }
}
