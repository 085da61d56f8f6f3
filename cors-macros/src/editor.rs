//! What an editor should know of a `cors!`: each word of the language as a path to where it is documented, each path of
//! the user's as it stands. Only rust-analyzer sees this; rustc sees what `expand` writes.
//!
//! It reads the tokens with its own eyes, since it is needed most while the parser can make nothing of them. It judges
//! nothing and reports nothing.
//!
//! rust-analyzer completes a name by expanding twice, as it stands and with a made-up name at the cursor, and looks up the
//! place of that name in the first expansion. So nothing in front of a name may depend on it, and a list ends with one
//! more of the paths that its elements become: then an element that is not there yet has a place, too.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};

use crate::tokens::{Tokens, stream};

/// What the input of `cors!` names.
pub(crate) fn words(input: TokenStream) -> TokenStream {
    let mut tokens = Tokens::new(input, Span::call_site());
    let runtime = match tokens.eat_group(Delimiter::Bracket) {
        Some(path) => path.stream(),
        None => quote!(::cors_runtime),
    };
    let mut words = TokenStream::new();
    while !tokens.is_empty() {
        let (gates, item) = (gates(&mut tokens), item(&mut tokens));
        words.extend(quote! { #gates let _ = { #item }; });
    }
    quote! {
        const _: () = {
            use #runtime::__private::editor as __editor;
            #words
        };
    }
}

/// `static NAME: Policy = { ... };`, or as much of it as there is.
fn item(tokens: &mut Tokens) -> TokenStream {
    let mut words = TokenStream::new();
    let mut is_table = false;
    while let Some(tree) = tokens.take() {
        match tree {
            TokenTree::Punct(end) if end.as_char() == ';' => break,
            TokenTree::Punct(colon) if colon.as_char() == ':' => {
                if let Some(kind) = tokens.eat_ident() {
                    is_table = kind == "Routes";
                    words.extend(quote! { let _: __editor::kinds::#kind; });
                }
            }
            TokenTree::Group(body) if body.delimiter() == Delimiter::Brace => {
                words.extend(if is_table { table(&body) } else { policy(&body) });
            }
            _ => {}
        }
    }
    words
}

/// The keys of a body, and what their values name.
fn policy(body: &Group) -> TokenStream {
    let mut tokens = Tokens::inside(body);
    let mut words = TokenStream::new();
    while !tokens.is_empty() {
        gates(&mut tokens);
        if tokens.eat_punct("..").is_some() {
            let base = path(&mut tokens);
            words.extend(quote! {
                let _ = __editor::keys::allow_origins;
                let _: &__editor::kinds::Policy = &#base;
            });
        } else if let Some(key) = tokens.eat_ident() {
            words.extend(quote! { let _ = __editor::keys::#key; });
            if tokens.eat_punct(":").is_some() {
                words.extend(value(&key, &mut tokens));
            }
        } else {
            tokens.take();
        }
    }
    quote! { #words let _ = __editor::keys::allow_origins; }
}

/// What stands behind a key.
fn value(key: &Ident, tokens: &mut Tokens) -> TokenStream {
    if key == "max_age" {
        let age = word(tokens).map(|word| quote! { let _ = __editor::ages::#word; });
        quote! { #age let _ = __editor::ages::default; }
    } else if key == "allow_credentials" || key == "forbid_other_origins" {
        let flag = word(tokens).map(|word| quote! { let _: bool = #word; });
        quote! { #flag let _: bool = true; }
    } else {
        // The brackets may follow later.
        word(tokens);
        match tokens.eat_group(Delimiter::Bracket) {
            Some(list) if key == "allow_origins" => origins(&list),
            Some(list) if key == "allow_methods" => methods(&list),
            _ => TokenStream::new(),
        }
    }
}

/// A name with a colon behind it is the next key already.
fn word(tokens: &mut Tokens) -> Option<Ident> {
    match tokens.rest() {
        [TokenTree::Ident(_), TokenTree::Punct(colon), ..] if colon.as_char() == ':' => None,
        _ => tokens.eat_ident(),
    }
}

/// The paths among the elements.
fn origins(list: &Group) -> TokenStream {
    let null = quote! { let _ = { use __editor::origins::null; &null }; };
    elements(list, &null, |element| {
        let path = path(element);
        (!path.is_empty()).then(|| quote! { let _ = { use __editor::origins::null; &#path }; })
    })
}

/// A name with a hyphen or in quotes is none of Rust's, and none that is documented.
fn methods(list: &Group) -> TokenStream {
    elements(list, &quote! { let _ = __editor::methods::GET; }, |element| match element.rest() {
        [TokenTree::Ident(method)] => Some(quote! { let _ = __editor::methods::#method; }),
        _ => None,
    })
}

/// `one_more` stands where there is no name yet: in front of a gate, behind it, and at the end.
fn elements(list: &Group, one_more: &TokenStream, word: fn(&mut Tokens) -> Option<TokenStream>) -> TokenStream {
    let mut words = TokenStream::new();
    for mut element in Tokens::inside(list).split_commas() {
        let gates = gates(&mut element);
        match word(&mut element) {
            word if gates.is_empty() => word.to_tokens(&mut words),
            word => {
                let word = word.as_ref().unwrap_or(one_more);
                words.extend(quote! { #one_more #gates #word });
            }
        }
    }
    quote! { #words #one_more }
}

/// The methods and policies of the lines. A name that is not behind an arrow may become a method.
fn table(body: &Group) -> TokenStream {
    let mut tokens = Tokens::inside(body);
    let mut words = TokenStream::new();
    let mut gates_of_line = TokenStream::new();
    while !tokens.is_empty() {
        if tokens.at_punct("#") {
            gates_of_line = gates(&mut tokens);
        } else if tokens.eat_punct("=>").is_some() {
            let target = match tokens.eat_group(Delimiter::Brace) {
                Some(body) => policy(&body),
                None => target(&mut tokens),
            };
            words.extend(quote! {
                let _ = __editor::methods::GET;
                #gates_of_line let _ = { #target };
            });
            gates_of_line = TokenStream::new();
        } else {
            match tokens.take() {
                Some(TokenTree::Ident(method)) if method != "_" => {
                    words.extend(quote! { let _ = __editor::methods::#method; });
                }
                _ => {}
            }
        }
    }
    quote! { #words let _ = __editor::methods::GET; }
}

fn target(tokens: &mut Tokens) -> TokenStream {
    let path = path(tokens);
    quote! {
        use __editor::targets::deny;
        let _: &__editor::kinds::Policy = &#path;
    }
}

/// Takes the attributes that stand here, and returns those that may switch off what follows.
fn gates(tokens: &mut Tokens) -> TokenStream {
    let mut gates = TokenStream::new();
    while tokens.eat_punct("#").is_some() {
        let Some(attribute) = tokens.eat_group(Delimiter::Bracket) else { break };
        if Tokens::inside(&attribute).at_ident("cfg") {
            gates.extend(quote! { # #attribute });
        }
    }
    gates
}

/// Names with `::` between them, perhaps without the last one.
fn path(tokens: &mut Tokens) -> TokenStream {
    let mut path = TokenStream::new();
    loop {
        if let Some(colons) = tokens.take_punct("::") {
            path.extend(stream(colons));
        } else if !path.is_empty() {
            return path;
        }
        match tokens.eat_ident() {
            Some(name) => name.to_tokens(&mut path),
            None => return path,
        }
    }
}
