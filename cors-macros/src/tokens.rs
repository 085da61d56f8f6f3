//! A cursor over token trees, and spans that cover several of them.

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::quote;

/// From the first token of something to its last. Stable Rust cannot join spans, but an error between two tokens
/// underlines both and all between.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Range {
    pub(crate) start: Span,
    pub(crate) end: Span,
}

impl From<Span> for Range {
    fn from(span: Span) -> Self {
        Self { start: span, end: span }
    }
}

impl Range {
    pub(crate) fn of(trees: &[TokenTree]) -> Option<Self> {
        Some(Self { start: trees.first()?.span(), end: trees.last()?.span() })
    }

    pub(crate) fn to(self, end: Self) -> Self {
        Self { start: self.start, end: end.end }
    }
}

/// A value and where it was written.
#[derive(Clone, Debug)]
pub(crate) struct Spanned<T> {
    pub(crate) value: T,
    pub(crate) range: Range,
}

impl<T> Spanned<T> {
    pub(crate) fn new(value: T, range: impl Into<Range>) -> Self {
        Self { value, range: range.into() }
    }
}

/// Token trees being read.
#[derive(Clone, Debug)]
pub(crate) struct Tokens {
    trees: Vec<TokenTree>,
    at: usize,
    /// Where something that is missing would have stood.
    end: Span,
}

impl Tokens {
    pub(crate) fn new(stream: TokenStream, end: Span) -> Self {
        let mut trees = Vec::new();
        flatten(stream, &mut trees);
        Self::of(trees, end)
    }

    /// Some of the trees that were read.
    pub(crate) fn of(trees: Vec<TokenTree>, end: Span) -> Self {
        Self { trees, at: 0, end }
    }

    pub(crate) fn inside(group: &Group) -> Self {
        Self::new(group.stream(), group.span_close())
    }

    pub(crate) fn rest(&self) -> &[TokenTree] {
        self.trees.get(self.at..).unwrap_or_default()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.rest().is_empty()
    }

    pub(crate) fn peek(&self) -> Option<&TokenTree> {
        self.rest().first()
    }

    /// The span of the next token, or of the place where it is missing.
    pub(crate) fn span(&self) -> Span {
        self.peek().map_or(self.end, TokenTree::span)
    }

    /// All that is left, or the place where something is missing.
    pub(crate) fn range(&self) -> Range {
        Range::of(self.rest()).unwrap_or_else(|| self.end.into())
    }

    pub(crate) fn take(&mut self) -> Option<TokenTree> {
        let tree = self.peek().cloned();
        self.at += usize::from(tree.is_some());
        tree
    }

    pub(crate) fn take_rest(&mut self) -> Vec<TokenTree> {
        let rest = self.rest().to_vec();
        self.at = self.trees.len();
        rest
    }

    /// Whether the characters of `punct` come next, without a space between them: with one they are other signs.
    pub(crate) fn at_punct(&self, punct: &str) -> bool {
        for (at, c) in punct.chars().enumerate() {
            let is_last = at + 1 == punct.len();
            match self.rest().get(at) {
                Some(TokenTree::Punct(p)) if p.as_char() == c && (is_last || p.spacing() == Spacing::Joint) => {}
                _ => return false,
            }
        }
        true
    }

    pub(crate) fn take_punct(&mut self, punct: &str) -> Option<&[TokenTree]> {
        if !self.at_punct(punct) {
            return None;
        }
        let start = self.at;
        self.at += punct.len();
        self.trees.get(start..self.at)
    }

    pub(crate) fn eat_punct(&mut self, punct: &str) -> Option<Range> {
        self.take_punct(punct).and_then(Range::of)
    }

    pub(crate) fn at_ident(&self, name: &str) -> bool {
        matches!(self.peek(), Some(TokenTree::Ident(ident)) if ident == name)
    }

    pub(crate) fn eat_ident(&mut self) -> Option<Ident> {
        match self.peek()? {
            TokenTree::Ident(ident) => {
                let ident = ident.clone();
                self.at += 1;
                Some(ident)
            }
            _ => None,
        }
    }

    pub(crate) fn eat_group(&mut self, delimiter: Delimiter) -> Option<Group> {
        match self.peek()? {
            TokenTree::Group(group) if group.delimiter() == delimiter => {
                let group = group.clone();
                self.at += 1;
                Some(group)
            }
            _ => None,
        }
    }

    /// The elements of a list. A comma after the last one makes no empty element; any other two commas do.
    pub(crate) fn split_commas(mut self) -> Vec<Self> {
        let mut parts = Vec::new();
        while !self.is_empty() {
            let len = self.rest().iter().position(is_comma).unwrap_or(self.rest().len());
            let trees = self.rest().get(..len).unwrap_or_default().to_vec();
            self.at += len;
            parts.push(Self::of(trees, self.span()));
            self.take();
        }
        parts
    }

    /// Puts what stood behind a comma back behind it.
    pub(crate) fn push_with_comma(&mut self, part: &Self) {
        let mut comma = Punct::new(',', Spacing::Alone);
        // A part ends where its comma stood.
        comma.set_span(self.end);
        self.trees.push(comma.into());
        self.trees.extend_from_slice(part.rest());
        self.end = part.end;
    }

    /// Goes behind the next `;`, to where the next item may begin.
    pub(crate) fn skip_item(&mut self) {
        while let Some(tree) = self.take() {
            if matches!(&tree, TokenTree::Punct(p) if p.as_char() == ';') {
                return;
            }
        }
    }
}

/// Trees that were read, for rustc to read.
pub(crate) fn stream(trees: &[TokenTree]) -> TokenStream {
    quote!(#(#trees)*)
}

/// What a user's own `macro_rules` passes on as `$x:literal` or `$x:path` comes in a group without delimiters.
fn flatten(stream: TokenStream, trees: &mut Vec<TokenTree>) {
    for tree in stream {
        match tree {
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => flatten(group.stream(), trees),
            tree => trees.push(tree),
        }
    }
}

fn is_comma(tree: &TokenTree) -> bool {
    matches!(tree, TokenTree::Punct(p) if p.as_char() == ',')
}
