//! `get(feed).post(create)`: how axum's own routes are written, where a policy or handlers are expected.

use proc_macro2::{Delimiter, TokenTree};

use super::{
    handlers::{METHODS, path_without_generics},
    methods::text_of,
    routes,
};
use crate::tokens::Tokens;

/// Methods and what stands in their parentheses.
pub(super) struct Calls(Vec<(String, Vec<TokenTree>)>);

/// `None` if these are no such calls.
pub(super) fn of_routing(trees: &[TokenTree]) -> Option<Calls> {
    let mut tokens = Tokens::of(trees.to_vec(), trees.first()?.span());
    let mut calls = Vec::new();
    while !tokens.is_empty() {
        if !calls.is_empty() {
            tokens.eat_punct(".")?;
        }
        let Some(TokenTree::Ident(name)) = routes::path(&mut tokens).pop() else { return None };
        let arguments = tokens.eat_group(Delimiter::Parenthesis)?;
        let name = name.to_string();
        let method = name.to_ascii_uppercase();
        if name == method || !METHODS.contains(&method.as_str()) {
            return None;
        }
        calls.push((method, Tokens::inside(&arguments).rest().to_vec()));
    }
    (!calls.is_empty()).then_some(Calls(calls))
}

impl Calls {
    /// `GET: feed, POST: create`, if these are handlers.
    pub(super) fn suggestion(&self) -> Option<String> {
        let mut handlers = Vec::new();
        for (method, handler) in &self.0 {
            handlers.push(format!("{method}: {}", handler_text(handler)?));
        }
        Some(handlers.join(", "))
    }
}

/// A handler as it is written; `None` if it is none.
pub(super) fn handler_text(trees: &[TokenTree]) -> Option<String> {
    let first = trees.first()?;
    path_without_generics(Tokens::of(trees.to_vec(), first.span())).ok()?;
    let text = if trees.iter().all(|tree| !matches!(tree, TokenTree::Punct(sign) if sign.as_char() == '<')) {
        text_of(trees)
    } else {
        crate::tokens::stream(trees).to_string()
    };
    (!text.contains('\n')).then_some(text)
}
