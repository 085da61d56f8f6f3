//! Policies whose parts come from a user's own macros.
#![deny(warnings)]

use cors_runtime::cors;

macro_rules! site {
    ($(#[$attribute:meta])* $name:ident, $origin:literal, $source:path, $credentials:literal, $age:literal, $header:ident) => {
        cors! {
            $(#[$attribute])*
            static $name: Policy = {
                allow_origins: [$origin, $source],
                allow_credentials: $credentials,
                allow_headers: [$header, X-Request-Id],
                max_age: $age,
            };
        }
    };
}

macro_rules! sites {
    ($($name:ident: [$($origin:expr),*]),*) => {
        cors! { $(static $name: Policy = { allow_origins: [$($origin),*] };)* }
    };
}

macro_rules! table {
    ($visibility:vis $name:ident: $($method:ident $path:literal => $policy:path),*; else $fallback:path) => {
        cors! {
            $visibility static $name: Routes = { $($method $path => $policy,)* _ => $fallback };
        }
    };
}

macro_rules! whole {
    ($($policy:tt)*) => { cors! { $($policy)* } };
}

mod sources {
    pub(crate) static TENANTS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
}

site!(
    /// The web app.
    ACCOUNT, "https://app.example.com", sources::TENANTS, false, 600, Authorization
);
sites!(ONE: ["https://one.example.com"], TWO: ["https://one.example.com", "https://two.example.com"]);
table!(pub(crate) API: GET "/account/{id}" => ACCOUNT, PUT "/one" => crate::ONE; else TWO);
whole! {
    static PUBLIC: Policy = { allow_origins: *, allow_headers: [X-2FA-Token, If-None-Match] };
}

fn main() {
    let _ = (&ACCOUNT, &ONE, &TWO, &API, &PUBLIC);
}
