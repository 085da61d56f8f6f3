//! Target: any tokens as the input of a macro, and any text in its literals.

use std::collections::BTreeSet;

use cors_compiler as compiler;
use cors_rules::{Rule, Severity};
use cors_runtime::{ItemViolation, OriginList};
use proc_macro2::{Literal, TokenStream, TokenTree, extra::invalidate_current_thread_spans};
use quote::quote;

/// Longer inputs have more mistakes, but no other kinds of them.
const MAX_LEN: usize = 2048;

/// What `proc_macro2` calls the first text that was parsed since all spans were forgotten.
const INPUT: &str = "<parsed string 1>";

/// Reads the bytes as the input of `cors!`, of `router!` and of `#[cross_origin]`, if they are Rust's tokens, and as a
/// literal in every place of a policy.
///
/// No panic; an expansion that is items, or an expression; messages that each stand in the input, and that grow with it
/// and not faster.
pub fn language(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes.get(..MAX_LEN).unwrap_or(bytes));
    compiles(&text);
    literals(&text);
    invalidate_current_thread_spans();
}

/// The input behind the runtime's path, which the `macro_rules` that users call puts there.
fn called(input: &TokenStream) -> TokenStream {
    quote! { [::cors_runtime] #input }
}

/// The text's tokens, with spans that point into it and nowhere else.
fn tokens(text: &str) -> Option<TokenStream> {
    invalidate_current_thread_spans();
    text.parse().ok()
}

fn compiles(text: &str) {
    let Some(input) = tokens(text) else { return };
    let count = size(input.clone());
    let items = compiler::cors(called(&input));
    judged(text, count, &items);
    parses::<syn::File>("cors!", text, &items);

    let words = compiler::words(called(&input));
    assert!(size(words.clone()) <= 64 * count + 256, "{} tokens for an editor: {text:?}", size(words));

    let value = compiler::router(called(&input));
    judged(text, count, &value);
    parses::<syn::Expr>("router!", text, &value);

    let handler = quote! { pub async fn show(id: u64) -> u64 { id } };
    annotated(text, count, compiler::cross_origin(input.clone(), &handler), &handler);
    annotated(text, count, compiler::cross_origin(quote!(deny), &input), &input);
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

/// What is written is Rust: rustc's own words about it would be about something that nobody wrote.
fn parses<T: syn::parse::Parse>(what: &str, text: &str, written: &TokenStream) {
    if let Err(error) = syn::parse2::<T>(written.clone()) {
        panic!("{what} writes no Rust ({error}) for {text:?}: {written}");
    }
}

/// The messages stand in the input; there are as many as it has tokens at most, with a constant factor; and the expansion
/// is no longer than a list of policies that inherit from each other may make it.
fn judged(text: &str, count: usize, written: &TokenStream) {
    let mut messages = Vec::new();
    collect(written.clone(), &mut messages);
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

/// Each `compile_error! { "..." }`: its text, and its tokens.
fn collect(stream: TokenStream, messages: &mut Vec<(String, Vec<TokenTree>)>) {
    let trees: Vec<TokenTree> = stream.into_iter().collect();
    for (at, tree) in trees.iter().enumerate() {
        let TokenTree::Group(group) = tree else { continue };
        let front = trees.get(at.saturating_sub(2)..at).unwrap_or_default();
        let is_error = matches!(front, [TokenTree::Ident(name), TokenTree::Punct(_)] if name == "compile_error");
        let inside: Vec<TokenTree> = group.stream().into_iter().collect();
        match inside.as_slice() {
            [TokenTree::Literal(literal)] if is_error => {
                let message = string(literal).unwrap_or_default();
                messages.push((message, [front, &inside].concat()));
            }
            _ => collect(group.stream(), messages),
        }
    }
}

fn string(literal: &Literal) -> Option<String> {
    match syn::Lit::new(literal.clone()) {
        syn::Lit::Str(text) => Some(text.value()),
        _ => None,
    }
}

/// Tokens, those in groups included.
fn size(stream: TokenStream) -> usize {
    let of = |tree| match tree {
        TokenTree::Group(group) => 1 + size(group.stream()),
        _ => 1,
    };
    stream.into_iter().map(of).sum()
}

/// The text as a string in every place where one can stand.
fn literals(text: &str) {
    let literal = Literal::string(text);
    let inputs = [
        quote! { static A: Policy = { allow_origins: [#literal] }; },
        quote! { static A: Policy = { allow_origins: ["https://a.example"], allow_methods: [#literal] }; },
        quote! { static A: Policy = { allow_origins: ["https://a.example"], allow_headers: [#literal] }; },
        quote! { static A: Policy = { allow_origins: ["https://a.example"], expose_headers: [#literal] }; },
        quote! { static A: Policy = { allow_origins: ["https://a.example"], max_age: #literal }; },
        quote! { static A: Policy = {
        allow_origins: ["https://a.example"], forbid_other_origins: true, own_origins: [#literal] }; },
        quote! { static A: Policy = {
        allow_origins: [#[allow(cors::null_origin, reason = #literal)] null] }; },
        quote! { static A: Policy = { allow_origins: [#[cfg(feature = #literal)] "https://a.example"] }; },
        quote! { static R: Routes = { #literal => deny, "/a" => deny }; },
        quote! { static R: Routes = { #literal "/a" => deny }; },
    ];
    for input in inputs {
        let written = compiler::cors(called(&input));
        let mut messages = Vec::new();
        collect(written.clone(), &mut messages);
        assert!(messages.len() <= 24, "{} messages for {input}", messages.len());
        parses::<syn::File>("cors!", &input.to_string(), &written);
    }
    agrees(text, &literal);
}

/// A literal of a policy with credentials gets the verdict of an item at start-up.
fn agrees(text: &str, literal: &Literal) {
    let input = quote! { static A: Policy = { allow_origins: [#literal], allow_credentials: true }; };
    let mut codes = BTreeSet::new();
    let mut messages = Vec::new();
    collect(compiler::cors(called(&input)), &mut messages);
    for (message, _) in messages {
        let code = message.strip_prefix("CORS").and_then(|rest| rest.get(..4)?.parse().ok());
        let rule = Rule::ALL.iter().find(|rule| Some(rule.code()) == code);
        codes.extend(rule.filter(|rule| rule.severity() != Severity::Warning).map(|rule| rule.code()));
    }
    // About the whole policy, which a `"*"` is read as.
    codes.remove(&Rule::WildcardWithCredentials.code());
    if cfg!(debug_assertions) {
        // A build with debug assertions is what a gate in front of the literal says.
        codes.remove(&Rule::DevelopmentOriginWithCredentials.code());
    }
    let at_start_up: BTreeSet<u16> = match OriginList::parse([text]) {
        Ok(_) => BTreeSet::new(),
        Err(violations) => violations.iter().map(ItemViolation::code).collect(),
    };
    assert_eq!(codes, at_start_up, "in the source and at start-up: {text:?}");
}
