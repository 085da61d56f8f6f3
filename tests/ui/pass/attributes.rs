//! Other people's attributes pass through, and `#[allow]` takes names and codes.
#![deny(warnings)]

use cors_runtime::cors;

cors! {
    #[allow(dead_code, reason = "shows that rustc's lints pass through")]
    static UNUSED: Policy = { allow_origins: * };

    #[doc = "Old."]
    #[doc(hidden)]
    #[must_use]
    #[allow(cors::port_wildcard, unused_attributes)]
    static ACCOUNT: Policy = { allow_origins: ["https://app.example.com:*"] };

    static PUBLIC: Policy = {
        /// A comment on an element means nothing to anybody.
        allow_origins: [#[allow(cors::CORS0117, reason = "a test")] null],
        #[allow(cors::max_age_over_day)]
        max_age: 7d,
    };

    static API: Routes = {
        // So does one on a line.
        /// And one like this.
        "/feed" => PUBLIC,
        "/account" => ACCOUNT,
    };
}

fn main() {
    let _ = &API;
}
