//! Every prefix of a policy, as an editor sends it while it is typed.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use crate::{
    compile::{annotate, compile, router},
    editor::words,
};

const ANNOTATIONS: [&str; 6] = [
    "crate::policies::ACCOUNT",
    "deny",
    r#"{ allow_origins: ["https://app.example.com"], max_age: 10m }"#,
    r#"allow_origins: ["https://app.example.com", #[cfg(test)] TENANTS], allow_methods: [GET, X-Odd], max_age: 2h, ..BASE"#,
    r#"#[allow(cors::custom_scheme, reason = "the app")] allow_origins: ["tauri://localhost"], allow_credentials: true"#,
    r#""ACCOUNT", 7, none => { GET }"#,
];

const HANDLERS: [&str; 6] = [
    r#"/// A comment.
    #[cfg(unix)] #[expect(dead_code, reason = "x")] #[doc(hidden)] #[tracing::instrument(skip(id))]
    pub(in crate::accounts) async unsafe extern "C" fn show<'a, F: Fn(&'a str) -> u8>(id: u64, f: F) -> u8 where F: Copy { id }"#,
    "#[cross_origin(deny)] #[get(\"/account\")] fn show(&self) -> Self {}",
    "fn r#match(#[cfg(x)] mut self: Box<Self>);",
    "pub struct Account { id: u64 }",
    "const SHOW: fn() = || ();",
    "impl<T> Account<T> { fn show() {} }",
];

const ROUTER: &str = r#"
    "/account/{id}" => { GET: show, PATCH: accounts::update, #[cfg(test)] DELETE: ::krate::delete },
    #[cfg(unix)] #[allow(cors::more_open_parent)] "/feed/{*rest}" => { GET: feed },
    GET | PUT "/report" => { allow_origins: ["https://bi.example.com"], max_age: 10m },
    "/internal" => deny,
    _ => policies::POLICY,
"#;

const GENERIC: [&str; 6] = [
    r#""/a" => { GET: feed::<Postgres, [u8; 4], fn(u8) -> Vec<u8>>, PATCH: show::<7>, PUT: a::<>::show::<'a, '_,> }"#,
    r#""/a" => { GET: show::<-7, { N }, true, 'x', "x", { -1 }, ()> }"#,
    r#""/a" => { GET: show::<&'a mut dyn Read, *const u8, !, _, [T], (A, B), Self::T> }"#,
    r#""/a" => { GET: show::<Box<dyn Fn(&str, A) -> Option<u8> + Send + 'static>, dyn ::a::Iterator<Item = u8>> }"#,
    r#""/a" => { GET: show::<<Vec<u8> as IntoIterator>::Item, <A>::B::<C>::D, crate::a::B> }"#,
    r#"#[cfg(unix)] "/a" => { #[cfg(test)] GET: show::<[u8; { a::N }], &[&&u8]>, POST: ::a::r#match::<A> }, _ => deny"#,
];

/// The input cut off behind each of its tokens, with the groups that are open there closed.
fn prefixes(input: &TokenStream) -> Vec<TokenStream> {
    let mut prefixes = vec![TokenStream::new()];
    let mut before: Vec<TokenTree> = Vec::new();
    for tree in input.clone() {
        if let TokenTree::Group(group) = &tree {
            for inner in self::prefixes(&group.stream()) {
                let cut = TokenTree::from(Group::new(group.delimiter(), inner));
                prefixes.push(before.iter().cloned().chain([cut]).collect());
            }
        }
        before.push(tree);
        prefixes.push(before.iter().cloned().collect());
    }
    prefixes
}

#[test]
fn each_prefix_gives_items_or_errors() {
    let input: TokenStream = include_str!("language.input.rs").parse().expect("tokens");
    let prefixes = prefixes(&input);
    assert!(prefixes.len() > 150, "only {} prefixes", prefixes.len());
    for prefix in prefixes {
        words(prefix.clone());
        let written = compile(prefix.clone());
        assert!(!written.is_empty(), "nothing was written for {prefix}");
        assert!(syn::parse2::<syn::File>(written).is_ok(), "no items were written for {prefix}");
    }
}

#[test]
fn any_tokens_in_any_place() {
    let input: TokenStream = include_str!("language.input.rs").parse().expect("tokens");
    let odd = odd();
    for prefix in prefixes(&input) {
        for odd in &odd {
            let mut trees: Vec<TokenTree> = prefix.clone().into_iter().collect();
            push_deep(&mut trees, odd);
            let input: TokenStream = trees.into_iter().collect();
            words(input.clone());
            compile(input);
        }
    }
}

fn odd() -> Vec<TokenStream> {
    [
        "*", "=>", "..", "#", "::", "\"\"", "7", "'x'", "b\"\"", "{}", "[]", "()", "static", "_", ",", ";", "!", "<",
        ">", "&", "|",
    ]
    .iter()
    .map(|odd| odd.parse().expect("tokens"))
    .collect()
}

/// Puts `odd` behind the last token of the innermost open group.
fn push_deep(trees: &mut Vec<TokenTree>, odd: &TokenStream) {
    match trees.pop() {
        Some(TokenTree::Group(group)) if group.delimiter() != Delimiter::None => {
            let mut inner: Vec<TokenTree> = group.stream().into_iter().collect();
            push_deep(&mut inner, odd);
            trees.push(Group::new(group.delimiter(), inner.into_iter().collect()).into());
        }
        last => {
            trees.extend(last);
            trees.extend(odd.clone());
        }
    }
}

/// What was typed is there, token for token, and what follows it are items.
fn annotates(arguments: &TokenStream, item: &TokenStream) {
    let written: Vec<TokenTree> = annotate(arguments.clone(), item).into_iter().collect();
    let (typed, added) = written.split_at(item.clone().into_iter().count());
    let typed: TokenStream = typed.iter().cloned().collect();
    assert_eq!(typed.to_string(), item.to_string(), "#[cross_origin({arguments})]");
    let added: TokenStream = added.iter().cloned().collect();
    assert!(syn::parse2::<syn::File>(added.clone()).is_ok(), "#[cross_origin({arguments})] {item} adds {added}");
}

#[test]
fn an_annotation_never_swallows_its_item() {
    let parsed = |texts: [&str; 6]| texts.map(|text| text.parse::<TokenStream>().expect("tokens"));
    let (annotations, handlers) = (parsed(ANNOTATIONS), parsed(HANDLERS));
    let [first_annotation, ..] = &annotations;
    let [first_handler, ..] = &handlers;
    for arguments in annotations.iter().flat_map(prefixes) {
        annotates(&arguments, first_handler);
    }
    for item in handlers.iter().flat_map(prefixes) {
        annotates(first_annotation, &item);
        annotates(&TokenStream::new(), &item);
    }
    for (arguments, item) in annotations.iter().flat_map(|arguments| handlers.iter().map(move |item| (arguments, item)))
    {
        annotates(arguments, item);
    }
}

#[test]
fn any_tokens_in_any_place_of_an_annotation() {
    let [.., handler] = HANDLERS.map(|text| text.parse::<TokenStream>().expect("tokens"));
    let [first, ..] = HANDLERS;
    let handlers = [handler, first.parse().expect("tokens")];
    for arguments in ANNOTATIONS.iter().flat_map(|text| prefixes(&text.parse().expect("tokens"))) {
        for odd in odd() {
            let mut trees: Vec<TokenTree> = arguments.clone().into_iter().collect();
            push_deep(&mut trees, &odd);
            for handler in &handlers {
                annotates(&trees.iter().cloned().collect(), handler);
            }
        }
    }
}

/// Whatever stands between `<` and `>`: an expression is written, or a message and an expression.
#[test]
fn generic_arguments_that_are_no_rust_are_reported() {
    let odd: Vec<_> = odd().into_iter().chain(["'a", "-", "=", "->", "dyn", "fn", "as", "+"].map(parsed)).collect();
    for generic in GENERIC.map(parsed) {
        assert!(!router(generic.clone()).to_string().contains("compile_error"), "{generic} is refused");
        for prefix in prefixes(&generic) {
            for odd in &odd {
                let mut trees: Vec<TokenTree> = prefix.clone().into_iter().collect();
                push_deep(&mut trees, odd);
                let input: TokenStream = trees.into_iter().collect();
                let written = router(input.clone());
                assert!(syn::parse2::<syn::Expr>(written.clone()).is_ok(), "router! {{ {input} }} gives {written}");
            }
        }
    }
}

/// What is nested without an end neither exhausts the stack nor takes long.
#[test]
fn deep_generic_arguments_are_reported() {
    for deep in ["show::<", "A<", "<A as B<", "fn() -> ", "A() -> ", "&", "*const "].map(|part| part.repeat(10_000)) {
        let input = parsed(&format!("\"/a\" => {{ GET: show::<{deep}A> }}, _ => POLICY,"));
        let written = router(input).to_string();
        let is_read = deep.starts_with(['&', '*']);
        assert_eq!(written.contains("compile_error"), !is_read, "{}", &deep[..8]);
    }
}

fn parsed(text: &str) -> TokenStream {
    text.parse().expect("tokens")
}

#[test]
fn a_router_is_an_expression_whatever_is_typed() {
    let input: TokenStream = ROUTER.parse().expect("tokens");
    for prefix in prefixes(&input) {
        for odd in odd().into_iter().chain([TokenStream::new()]) {
            let mut trees: Vec<TokenTree> = prefix.clone().into_iter().collect();
            push_deep(&mut trees, &odd);
            let input: TokenStream = trees.into_iter().collect();
            let written = router(input.clone());
            assert!(syn::parse2::<syn::Expr>(written.clone()).is_ok(), "router! {{ {input} }} gives {written}");
        }
    }
}
