//! Header names and methods that Rust's lexer takes apart, or calls numbers and keywords.
#![deny(warnings)]

use cors_runtime::cors;

cors! {
    static ACCOUNT: Policy = {
        allow_origins: ["https://app.example.com"],
        allow_methods: [GET, M-SEARCH, VERSION-CONTROL, purge, "X-1e", type],
        allow_headers: [
            X-2FA-Token, X-B3-TraceId, if-none-match, "X-2e-Token", If-Match, X_Token, X-Request-Id,
            x-3, DNT2, type, "X-1", Sentry-Trace, baggage, X-CSRF-Token, X.Y,
        ],
        expose_headers: [ETag, X-RateLimit-Remaining, Content-Range, x-0x10, X-1_000],
    };

    static API: Routes = { M-SEARCH | "purge" "/feed" => ACCOUNT };
}

fn main() {
    let shown = format!("{ACCOUNT:?}");
    for name in ["x-2fa-token", "x-b3-traceid", "if-none-match", "x-2e-token", "x-0x10", "x-1_000", "M-SEARCH"] {
        assert!(shown.contains(name), "{name} is missing in {shown}");
    }
    let _ = &API;
}
