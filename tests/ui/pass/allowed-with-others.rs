//! Several rules in one `#[allow]`, other lints beside them, and gates around them.
#![deny(warnings)]

use cors_runtime::cors;

cors! {
    #[allow(dead_code, cors::max_age_over_day)]
    static LINT_FIRST: Policy = { allow_origins: *, max_age: 7d };

    #[allow(cors::max_age_over_day, dead_code, reason = "kept for the next release")]
    static RULE_FIRST: Policy = { allow_origins: *, max_age: 7d };

    #[allow(dead_code)]
    #[allow(cors::max_age_over_day)]
    /// Documented in between.
    #[allow(cors::safelisted_exposed_header)]
    static ONE_EACH: Policy = { allow_origins: *, expose_headers: [Expires], max_age: 7d };

    #[allow(clippy::all, cors::max_age_over_day)]
    #[cfg(all())]
    static GATED: Policy = { allow_origins: *, max_age: 7d };

    // What no build has is judged all the same, so the `allow` earns its place.
    static ELEMENTS: Policy = {
        allow_origins: [
            "https://app.example.com",
            #[cfg(any())] #[allow(cors::port_wildcard)] "https://app.example.com:*",
            #[allow(cors::trailing_dot)] #[cfg(any())] "https://app.example.com.",
        ],
        expose_headers: [#[cfg(any())] #[allow(cors::safelisted_exposed_header)] Expires],
    };

    #[allow(dead_code, cors::path_case)]
    static API: Routes = {
        #[cfg(any())] #[allow(cors::max_age_over_day)] "/a" => { allow_origins: *, max_age: 7d },
        "/A" => GATED,
    };
}

fn main() {
    let _ = (&GATED, &ELEMENTS);
}
