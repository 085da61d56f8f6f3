//! Target: any tokens as the input of a macro.

use cors_compiler as compiler;
use proc_macro2::{TokenStream, TokenTree, extra::invalidate_current_thread_spans};
use quote::quote;

use crate::expansion::{called, messages, parses};

/// Longer inputs have more mistakes, but no other kinds of them.
const MAX_LEN: usize = 2048;

/// What `proc_macro2` calls the first text that was parsed since all spans were forgotten.
const INPUT: &str = "<parsed string 1>";

/// Reads the bytes as the input of `cors!`, of `router!` and of `#[cross_origin]`.
///
/// No panic; an expansion that is items, or an expression; messages that each stand in the input, and that grow with it
/// and not faster.
pub fn language(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes.get(..MAX_LEN).unwrap_or(bytes));
    if let Some(input) = tokens(&text) {
        compiles(&text, &input);
    } else {
        let text = balanced(&text);
        if let Some(input) = tokens(&text) {
            compiles(&text, &input);
        }
    }
    invalidate_current_thread_spans();
}

/// The text, each bracket with its partner. One bracket more or less is what most texts are no tokens for, and that rustc
/// says before a macro is asked.
fn balanced(text: &str) -> String {
    let mut open = Vec::new();
    let mut whole = String::new();
    for letter in text.chars() {
        match letter {
            '(' => open.push(')'),
            '[' => open.push(']'),
            '{' => open.push('}'),
            ')' | ']' | '}' => match open.pop() {
                Some(partner) => {
                    whole.push(partner);
                    continue;
                }
                None => continue,
            },
            _ => {}
        }
        whole.push(letter);
    }
    whole.extend(open.into_iter().rev());
    whole
}

/// The text's tokens, with spans that point into it and nowhere else.
fn tokens(text: &str) -> Option<TokenStream> {
    invalidate_current_thread_spans();
    text.parse().ok()
}

fn compiles(text: &str, input: &TokenStream) {
    let count = size(input.clone());
    let items = compiler::cors(called(input));
    judged(text, count, &items);
    parses::<syn::File>("cors!", text, &items);

    let words = compiler::words(called(input));
    assert!(size(words.clone()) <= 64 * count + 256, "{} tokens for an editor: {text:?}", size(words));

    let value = compiler::router(called(input));
    judged(text, count, &value);
    parses::<syn::Expr>("router!", text, &value);

    let handler = quote! { pub async fn show(id: u64) -> u64 { id } };
    annotated(text, count, compiler::cross_origin(input.clone(), &handler), &handler);
    annotated(text, count, compiler::cross_origin(quote!(deny), input), input);
}

/// The item that was annotated is there, token for token, and what follows it are items.
fn annotated(text: &str, count: usize, written: TokenStream, item: &TokenStream) {
    judged(text, count, &written);
    let len = item.clone().into_iter().count();
    let (kept, added): (Vec<_>, Vec<_>) = written.into_iter().enumerate().partition(|(at, _)| *at < len);
    let stream = |trees: Vec<(usize, TokenTree)>| trees.into_iter().map(|(_, tree)| tree).collect::<TokenStream>();
    assert_eq!(stream(kept).to_string(), item.to_string(), "#[cross_origin] with {text:?}");
    if is_item(item) {
        parses::<syn::File>("#[cross_origin]", text, &stream(added));
    }
}

/// rustc hands an attribute only what it could parse.
fn is_item(item: &TokenStream) -> bool {
    syn::parse2::<syn::Item>(item.clone()).is_ok()
        || syn::parse2::<syn::ImplItem>(item.clone()).is_ok()
        || syn::parse2::<syn::TraitItem>(item.clone()).is_ok()
}

/// The messages stand in the input; there are as many as it has tokens at most, with a constant factor; and the expansion
/// is no longer than a list of policies that inherit from each other may make it.
fn judged(text: &str, count: usize, written: &TokenStream) {
    let messages = messages(written.clone());
    assert!(messages.len() <= 4 * count + 8, "{} messages for {count} tokens: {text:?}", messages.len());
    for (message, trees) in &messages {
        assert!(message.starts_with("CORS"), "{message:?} names no rule");
        assert!(message.contains("\nsee: "), "{message:?} names no page");
        for tree in trees {
            let span = tree.span();
            let place = span.byte_range();
            let is_inside = match span.file().as_str() {
                // The whole of the macro's call, where something is missing at its end.
                "<unspecified>" => true,
                INPUT => text.get(place.clone()).is_some() && !place.is_empty(),
                _ => false,
            };
            assert!(is_inside, "{place:?} of {} is no place in {text:?}: {message}", span.file());
        }
    }
    let most = 600 + 200 * count + count * count;
    assert!(size(written.clone()) <= most, "{} tokens for {count}: {text:?}", size(written.clone()));
}

/// Tokens, those in groups included.
fn size(stream: TokenStream) -> usize {
    let of = |tree| match tree {
        TokenTree::Group(group) => 1 + size(group.stream()),
        _ => 1,
    };
    stream.into_iter().map(of).sum()
}
