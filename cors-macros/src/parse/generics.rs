//! Generic arguments, so that what is written is Rust: rustc's parser would speak of what the macro wrote.
//!
//! Types are read as they are spelled most; any other can be given a name with `type`.

use proc_macro2::{Delimiter, Span, TokenTree};

use super::routes;
use crate::tokens::Tokens;

/// Where it cannot be read on.
type Read = Result<(), Span>;

/// Nobody nests deeper, and reading on without an end would exhaust the compiler's stack.
const MAX_DEPTH: u8 = 64;

/// `<A, 'a, 7, Item = B>`
pub(super) fn arguments(tokens: &mut Tokens) -> Read {
    arguments_at(0, tokens)
}

fn arguments_at(depth: u8, tokens: &mut Tokens) -> Read {
    if depth >= MAX_DEPTH {
        return Err(tokens.span());
    }
    sign(tokens, "<")?;
    while !tokens.at_punct(">") {
        argument(depth + 1, tokens)?;
        if tokens.eat_punct(",").is_none() {
            break;
        }
    }
    sign(tokens, ">")
}

fn argument(depth: u8, tokens: &mut Tokens) -> Read {
    if tokens.at_punct("'") {
        return lifetime(tokens);
    }
    if is_constant(tokens) {
        return constant(depth, tokens);
    }
    if matches!(tokens.rest(), [TokenTree::Ident(_), TokenTree::Punct(equals), ..] if equals.as_char() == '=') {
        name(tokens)?;
        sign(tokens, "=")?;
    }
    of_type(depth, tokens, true)
}

/// `has_bounds`: whether `dyn A + B` may stand there without parentheses.
fn of_type(depth: u8, tokens: &mut Tokens, mut has_bounds: bool) -> Read {
    if depth >= MAX_DEPTH {
        return Err(tokens.span());
    }
    loop {
        if tokens.eat_punct("&").is_some() {
            if tokens.at_punct("'") {
                lifetime(tokens)?;
            }
            word(tokens, "mut");
        } else if tokens.eat_punct("*").is_some() {
            if !word(tokens, "const") && !word(tokens, "mut") {
                return Err(tokens.span());
            }
        } else {
            break;
        }
        has_bounds = false;
    }
    if let Some(group) = tokens.eat_group(Delimiter::Parenthesis) {
        return types(depth + 1, &mut Tokens::inside(&group));
    }
    if let Some(group) = tokens.eat_group(Delimiter::Bracket) {
        let mut inside = Tokens::inside(&group);
        of_type(depth + 1, &mut inside, true)?;
        if inside.eat_punct(";").is_some() {
            constant(depth + 1, &mut inside)?;
        }
        return end(&inside);
    }
    if tokens.eat_punct("!").is_some() || word(tokens, "_") {
        return Ok(());
    }
    if word(tokens, "fn") {
        return signature(depth + 1, tokens);
    }
    if word(tokens, "dyn") {
        loop {
            if tokens.at_punct("'") {
                lifetime(tokens)?;
            } else {
                path(depth, tokens)?;
            }
            if !has_bounds || tokens.eat_punct("+").is_none() {
                return Ok(());
            }
        }
    }
    if tokens.eat_punct("<").is_some() {
        of_type(depth + 1, tokens, true)?;
        if word(tokens, "as") {
            path(depth + 1, tokens)?;
        }
        sign(tokens, ">")?;
        sign(tokens, "::")?;
        return segments(depth, tokens);
    }
    path(depth, tokens)
}

fn path(depth: u8, tokens: &mut Tokens) -> Read {
    tokens.eat_punct("::");
    segments(depth, tokens)
}

fn segments(depth: u8, tokens: &mut Tokens) -> Read {
    loop {
        if !word(tokens, "Self") {
            name(tokens)?;
        }
        if matches!(tokens.peek(), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis) {
            return signature(depth + 1, tokens);
        }
        let colons = tokens.eat_punct("::");
        if tokens.at_punct("<") {
            arguments_at(depth, tokens)?;
            if tokens.eat_punct("::").is_none() {
                return Ok(());
            }
        } else if colons.is_none() {
            return Ok(());
        }
    }
}

/// `(A, B) -> C`
fn signature(depth: u8, tokens: &mut Tokens) -> Read {
    let Some(parameters) = tokens.eat_group(Delimiter::Parenthesis) else { return Err(tokens.span()) };
    types(depth, &mut Tokens::inside(&parameters))?;
    if tokens.eat_punct("->").is_some() { of_type(depth + 1, tokens, false) } else { Ok(()) }
}

fn types(depth: u8, tokens: &mut Tokens) -> Read {
    while !tokens.is_empty() {
        of_type(depth, tokens, true)?;
        if tokens.eat_punct(",").is_none() {
            return end(tokens);
        }
    }
    Ok(())
}

fn is_constant(tokens: &Tokens) -> bool {
    match tokens.peek() {
        Some(TokenTree::Literal(_)) => true,
        Some(TokenTree::Ident(word)) => word == "true" || word == "false",
        Some(TokenTree::Group(group)) => group.delimiter() == Delimiter::Brace,
        _ => tokens.at_punct("-"),
    }
}

/// A literal or the path of a constant, in braces or without.
fn constant(depth: u8, tokens: &mut Tokens) -> Read {
    if depth >= MAX_DEPTH {
        return Err(tokens.span());
    }
    if let Some(braces) = tokens.eat_group(Delimiter::Brace) {
        let mut inside = Tokens::inside(&braces);
        constant(depth + 1, &mut inside)?;
        return end(&inside);
    }
    if tokens.eat_punct("-").is_some() {
        let is_number = match tokens.peek() {
            Some(TokenTree::Literal(literal)) => literal.to_string().as_bytes().first().is_some_and(u8::is_ascii_digit),
            _ => false,
        };
        if is_number {
            tokens.take();
        }
        return read(is_number, tokens);
    }
    if let Some(TokenTree::Literal(_)) = tokens.peek() {
        tokens.take();
        return Ok(());
    }
    if word(tokens, "true") || word(tokens, "false") { Ok(()) } else { path(depth, tokens) }
}

fn lifetime(tokens: &mut Tokens) -> Read {
    sign(tokens, "'")?;
    let is_there = tokens.eat_ident().is_some();
    read(is_there, tokens)
}

fn name(tokens: &mut Tokens) -> Read {
    let is_there = routes::name(tokens).is_some();
    read(is_there, tokens)
}

fn word(tokens: &mut Tokens, wanted: &str) -> bool {
    let is_there = tokens.at_ident(wanted);
    if is_there {
        tokens.take();
    }
    is_there
}

fn sign(tokens: &mut Tokens, wanted: &str) -> Read {
    let is_there = tokens.eat_punct(wanted).is_some();
    read(is_there, tokens)
}

fn end(tokens: &Tokens) -> Read {
    read(tokens.is_empty(), tokens)
}

fn read(is_read: bool, tokens: &Tokens) -> Read {
    if is_read { Ok(()) } else { Err(tokens.span()) }
}
