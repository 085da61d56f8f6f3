//! An annotated function is what it was, wherever it stands and whatever else stands in front of it.
#![deny(warnings)]

use std::fmt::Display;

use cors_runtime::{__private::Annotated, cors, cross_origin};

cors! {
    static PUBLIC: Policy = { allow_origins: * };
    static ACCOUNT: Policy = { allow_origins: ["https://app.example.com"], allow_credentials: true };
}

fn policy<A: Annotated>() -> String {
    A::POLICY.to_string()
}

/// With a comment.
#[cross_origin(ACCOUNT)]
#[must_use]
pub fn show() -> u8 {
    7
}

#[expect(clippy::unused_async, reason = "a stub")]
#[cross_origin(self::ACCOUNT)]
#[inline]
async fn update() {}

#[cross_origin(crate::accounts::policies::LIST)]
pub(crate) const fn double(n: u8) -> u8 {
    n * 2
}

#[cross_origin(deny)]
fn generic<'a, T, F: Fn(&'a str) -> T, const N: usize>(make: F, words: [&'a str; N]) -> Vec<T>
where
    T: Display,
{
    words.into_iter().map(make).collect()
}

#[cross_origin(PUBLIC)]
fn any_argument(text: impl Display, mut count: usize) -> impl Iterator<Item = String> {
    count += 1;
    std::iter::repeat_n(text.to_string(), count)
}

#[cross_origin(deny)]
extern "C" fn foreign() {}

#[cross_origin(deny)]
fn r#match() {}

// The paths begin with `self`, and the functions are no methods.
#[cross_origin(deny)]
fn of_this_module(number: self::accounts::Number) -> u8 {
    number.0
}

#[cross_origin(deny)]
fn taken_apart(self::accounts::Number(number): self::accounts::Number) -> u8 {
    number
}

// The attribute of a tracer, not a route: it has a routing attribute's name and no path.
#[cross_origin(deny)]
#[rust_analyzer::trace(name = "/traced")]
fn traced() {}

#[cfg(any())]
#[cross_origin(nowhere::NOTHING)]
fn gated() {}

#[cross_origin(nowhere::NOTHING)]
#[cfg(any())]
fn gated() {}

#[cross_origin(PUBLIC)]
#[cfg(all())]
fn gated() {}

#[cfg_attr(all(), cross_origin(PUBLIC))]
fn attributed() {}

// Dead, and said to be: that goes for the annotation, too.
#[cross_origin(ACCOUNT)]
#[expect(dead_code)]
fn later() {}

#[cross_origin({ allow_origins: ["https://bi.example.com"] })]
fn in_braces() {}

#[cross_origin(
    allow_origins: [
        "https://bi.example.com",
        #[allow(cors::custom_scheme)]
        "tauri://localhost",
        #[cfg(debug_assertions)]
        "http://localhost:3000",
    ],
    max_age: 10m,
)]
fn in_place() {}

#[cross_origin(#[allow(cors::custom_scheme)] allow_origins: ["tauri://localhost"])]
fn allowed() {}

mod accounts {
    pub mod policies {
        cors_runtime::cors! {
            pub static LIST: Policy = { allow_origins: ["https://list.example.com"] };
        }
    }

    mod handlers {
        #[cors_runtime::cross_origin(super::policies::LIST)]
        pub fn list() {}

        #[::cors_runtime::cross_origin(deny)]
        pub(in crate::accounts) fn hidden() {}
    }

    pub use handlers::list;
    pub use handlers::list as everything;

    pub struct Number(pub u8);

    pub fn of_hidden() -> String {
        handlers::hidden();
        super::policy::<handlers::hidden>()
    }
}

macro_rules! handler {
    ($(#[$attribute:meta])* $visibility:vis $name:ident, $policy:path) => {
        $(#[$attribute])*
        #[cross_origin($policy)]
        $visibility fn $name() {}
    };
}

handler!(#[doc = "Written by a macro."] pub(crate) written, accounts::policies::LIST);

fn main() {
    #[cross_origin(ACCOUNT)]
    fn nested() {}

    nested();
    assert_eq!((show(), double(4)), (7, 8));
    drop(update());
    assert_eq!(generic(str::len, ["a", "bc"]), [1, 2]);
    assert_eq!(any_argument("x", 1).count(), 2);
    assert_eq!((of_this_module(accounts::Number(7)), taken_apart(accounts::Number(8))), (7, 8));
    (foreign(), r#match(), traced(), gated(), attributed(), in_braces(), in_place(), allowed(), written());
    (accounts::list(), accounts::everything());

    for account in [policy::<show>(), policy::<update>(), policy::<nested>()] {
        assert!(account.starts_with("ACCOUNT\n"), "{account}");
    }
    for list in [policy::<double>(), policy::<written>(), policy::<accounts::list>(), policy::<accounts::everything>()]
    {
        assert!(list.starts_with("LIST\n"), "{list}");
    }
    for public in [policy::<any_argument>(), policy::<gated>(), policy::<attributed>()] {
        assert!(public.starts_with("PUBLIC\n"), "{public}");
    }
    assert!(policy::<in_place>().starts_with("policy of in_place\n"), "{}", policy::<in_place>());
    let denied = [policy::<generic>(), policy::<foreign>(), policy::<r#match>(), policy::<traced>()];
    assert!(denied.iter().all(|denied| *denied == accounts::of_hidden()), "{denied:?}");
    policy::<of_this_module>();
    policy::<taken_apart>();
    policy::<in_braces>();
    policy::<allowed>();
}
