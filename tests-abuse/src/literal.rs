//! Target: any text in a literal of a policy.

use std::collections::BTreeSet;

use cors_compiler as compiler;
use cors_rules::{Rule, Severity};
use cors_runtime::{ItemViolation, OriginList};
use proc_macro2::{Literal, TokenStream, extra::invalidate_current_thread_spans};
use quote::quote;

use crate::expansion::{called, messages, parses};

/// Longer literals are too long, and nothing else.
const MAX_LEN: usize = 2048;

/// Where a literal can stand.
type Place = fn(&Literal) -> TokenStream;

/// Every place, in the order of the letters that choose it.
const PLACES: [Place; 11] = [
    |text| quote! { static A: Policy = { allow_origins: [#text], allow_credentials: true }; },
    |text| quote! { static A: Policy = { allow_origins: [#text] }; },
    |text| quote! { static A: Policy = { allow_origins: ["https://a.example"], allow_methods: [#text] }; },
    |text| quote! { static A: Policy = { allow_origins: ["https://a.example"], allow_headers: [#text] }; },
    |text| quote! { static A: Policy = { allow_origins: ["https://a.example"], expose_headers: [#text] }; },
    |text| quote! { static A: Policy = { allow_origins: ["https://a.example"], max_age: #text }; },
    |text| {
        quote! { static A: Policy = {
        allow_origins: ["https://a.example"], forbid_other_origins: true, own_origins: [#text] }; }
    },
    |text| quote! { static A: Policy = { allow_origins: [#[allow(cors::null_origin, reason = #text)] null] }; },
    |text| quote! { static A: Policy = { allow_origins: [#[cfg(feature = #text)] "https://a.example"] }; },
    |text| quote! { static R: Routes = { #text => deny, "/a" => deny }; },
    |text| quote! { static R: Routes = { #text "/a" => deny }; },
];

/// Reads the first byte as a place, `a` the first one, and the rest as a literal there.
///
/// No panic; a few messages at most; an expansion that is items. In a list of origins beside credentials, the verdict of
/// an item at start-up.
pub fn literal(bytes: &[u8]) {
    let Some((letter, bytes)) = bytes.split_first() else { return };
    let number = usize::from(letter.wrapping_sub(b'a')) % PLACES.len();
    let Some(place) = PLACES.get(number) else { return };
    let text = String::from_utf8_lossy(bytes.get(..MAX_LEN).unwrap_or(bytes));
    let input = place(&Literal::string(&text));
    let written = compiler::cors(called(&input));
    let messages: Vec<_> = messages(written.clone()).into_iter().map(|(message, _)| message).collect();
    assert!(messages.len() <= 24, "{} messages for {input}", messages.len());
    parses::<syn::File>("cors!", &input.to_string(), &written);
    if number == 0 {
        agrees(&text, &messages);
    }
    invalidate_current_thread_spans();
}

/// What the compiler says of an item is what the library says of it at start-up.
fn agrees(text: &str, messages: &[String]) {
    let mut codes = BTreeSet::new();
    for message in messages {
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
