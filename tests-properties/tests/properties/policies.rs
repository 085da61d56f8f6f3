// Written by `cargo run -q -p cors-property-tests`. Do not edit: change the program, and run it again.

use super::described::{Base, Described, Facts, Guard, Line};

/// All of them, the shortest first.
pub static ALL: &[Described] = &[
    Described { text: r#"pub static GUARD: Policy = { allow_origins: * };"#, guard: Guard::Policy(&e0::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Routes = {
    PUT "/" => deny,
};"#, guard: Guard::Routes(&e1::GUARD), sets: &[], base: None, lines: &[Line { path: "/", methods: &["PUT"], group: 999, facts: None }], otherwise: None },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: [is_partner] };"#, guard: Guard::Policy(&e2::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://partner.example"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: *, max_age: 2h };"#, guard: Guard::Policy(&e3::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: Some(7200), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: *, max_age: 5s };"#, guard: Guard::Policy(&e4::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: Some(5), own: &[] }) },
    Described { text: r#"#[cfg(test)]
pub static GUARD: Policy = { allow_origins: * };"#, guard: Guard::Policy(&e5::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: *, max_age: 1d };"#, guard: Guard::Policy(&e6::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: Some(86400), own: &[] }) },
    Described { text: r#"#[cfg(all())]
pub static GUARD: Policy = { allow_origins: * };"#, guard: Guard::Policy(&e7::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: *, max_age: 10m };"#, guard: Guard::Policy(&e8::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: Some(600), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: *, allow_methods: * };"#, guard: Guard::Policy(&e9::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &["*"], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"#[cfg(not(any()))]
pub static GUARD: Policy = { allow_origins: * };"#, guard: Guard::Policy(&e10::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["http://192.0.2.7"] };"#, guard: Guard::Policy(&e11::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["http://192.0.2.7"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://example.com"] };"#, guard: Guard::Policy(&e12::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://example.com"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["capacitor://localhost"] };"#, guard: Guard::Policy(&e13::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["capacitor://localhost"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://[2001:db8::1]"] };"#, guard: Guard::Policy(&e14::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://[2001:db8::1]"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: *, expose_headers: [Link] };"#, guard: Guard::Policy(&e15::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &["Link"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["http://app.example.com"] };"#, guard: Guard::Policy(&e16::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["http://app.example.com"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://app.example.com"] };"#, guard: Guard::Policy(&e17::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://app.example.com"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://shop.example.org"] };"#, guard: Guard::Policy(&e18::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://shop.example.org"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Routes = {
    "/b/{*rest}" => deny,
    "/b" => deny,
};"#, guard: Guard::Routes(&e19::GUARD), sets: &[], base: None, lines: &[Line { path: "/b/{*rest}", methods: &[], group: 999, facts: None }, Line { path: "/b", methods: &[], group: 999, facts: None }], otherwise: None },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://admin.example.com"] };"#, guard: Guard::Policy(&e20::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://admin.example.com"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: *, expose_headers: [Link, ETag] };"#, guard: Guard::Policy(&e21::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &["Link", "ETag"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://*.tenant.example.org"] };"#, guard: Guard::Policy(&e22::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://*.tenant.example.org"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://xn--bcher-kva.example"] };"#, guard: Guard::Policy(&e23::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://xn--bcher-kva.example"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: [is_app, "https://*.example.com"] };"#, guard: Guard::Policy(&e24::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["tauri://app.example", "https://*.example.com"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: *, expose_headers: [X-C, Retry-After] };"#, guard: Guard::Policy(&e25::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &["X-C", "Retry-After"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: *, allow_headers: [Accept, Authorization] };"#, guard: Guard::Policy(&e26::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &["Accept", "Authorization"], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://intranet"], allow_credentials: true };"#, guard: Guard::Policy(&e27::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://intranet"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: *, allow_methods: [DELETE], expose_headers: * };"#, guard: Guard::Policy(&e28::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &["DELETE"], headers: &[], exposed: &["*"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["http://old.example.net:8080"], max_age: 10m };"#, guard: Guard::Policy(&e29::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["http://old.example.net:8080"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: Some(600), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: [#[cfg(any())] "https://*-web.branch.example"] };"#, guard: Guard::Policy(&e30::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &[], absent: &["https://*-web.branch.example"], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["tauri://localhost"], allow_credentials: true };"#, guard: Guard::Policy(&e31::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["tauri://localhost"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://192.0.2.7"], allow_credentials: true };"#, guard: Guard::Policy(&e32::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://192.0.2.7"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: *, allow_headers: [Content-Type, Authorization] };"#, guard: Guard::Policy(&e33::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &["Content-Type", "Authorization"], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["capacitor://localhost"], allow_credentials: true };"#, guard: Guard::Policy(&e34::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["capacitor://localhost"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"#[cfg(all())]
pub static GUARD: Policy = { allow_origins: [SHOPS] };"#, guard: Guard::Policy(&e35::GUARD), sets: &[(&e35::SHOPS, "SHOPS", &["https://pr-*.review.example"])], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://pr-*.review.example"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://*.corp.internal"], allow_credentials: true };"#, guard: Guard::Policy(&e36::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://*.corp.internal"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["http://192.0.2.7", is_partner], allow_headers: [X-B] };"#, guard: Guard::Policy(&e37::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["http://192.0.2.7", "https://partner.example"], absent: &[], credentials: false, methods: &[], headers: &["X-B"], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"#[cfg(test)]
pub static GUARD: Policy = { allow_origins: *, allow_methods: *, expose_headers: [X-C] };"#, guard: Guard::Policy(&e38::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &["*"], headers: &[], exposed: &["X-C"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://app.example.com:444"], allow_credentials: true };"#, guard: Guard::Policy(&e39::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://app.example.com:444"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://[2001:db8::1]:9443"], allow_headers: ["x.y~z"] };"#, guard: Guard::Policy(&e40::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://[2001:db8::1]:9443"], absent: &[], credentials: false, methods: &[], headers: &["x.y~z"], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: *, expose_headers: [Retry-After, Location, X-Request-Id] };"#, guard: Guard::Policy(&e41::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &["Retry-After", "Location", "X-Request-Id"], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: * };
pub static GUARD: Policy = { max_age: default, ..BASE };"#, guard: Guard::Policy(&e42::GUARD), sets: &[], base: Some(Base { policy: &e42::BASE, facts: &Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }, rewrites_origins: false, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://*.tenant.example.org"], allow_credentials: true };"#, guard: Guard::Policy(&e43::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://*.tenant.example.org"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://app.example.com:8443"], allow_credentials: true };"#, guard: Guard::Policy(&e44::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://app.example.com:8443"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://*-b.example.net", "https://app.example.com:444"] };"#, guard: Guard::Policy(&e45::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://*-b.example.net", "https://app.example.com:444"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: [SHOPS], allow_credentials: true };"#, guard: Guard::Policy(&e46::GUARD), sets: &[(&e46::SHOPS, "SHOPS", &["https://192.0.2.7"])], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://192.0.2.7"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: [#[cfg(test)] "http://127.0.0.1:8080"], allow_credentials: true };"#, guard: Guard::Policy(&e47::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["http://127.0.0.1:8080"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["safari-web-extension://7f1c2a34-0000-4000-8000-000000000000"] };"#, guard: Guard::Policy(&e48::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["safari-web-extension://7f1c2a34-0000-4000-8000-000000000000"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: *, allow_headers: [Range, X-A, Idempotency-Key], max_age: 7_201 };"#, guard: Guard::Policy(&e49::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &["Range", "X-A", "Idempotency-Key"], exposed: &[], max_age: Some(7201), own: &[] }) },
    Described { text: r#"#[cfg(all())]
pub static GUARD: Policy = { allow_origins: ["https://[2001:db8::1]"], allow_credentials: true };"#, guard: Guard::Policy(&e50::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://[2001:db8::1]"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://a.b.c.shop.example.org"], expose_headers: [ETag, Link] };"#, guard: Guard::Policy(&e51::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://a.b.c.shop.example.org"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &["ETag", "Link"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://under_score.example.net:65535"], allow_credentials: true };"#, guard: Guard::Policy(&e52::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://under_score.example.net:65535"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: * };
pub static GUARD: Policy = { expose_headers: ["X-7-Left"], ..BASE };"#, guard: Guard::Policy(&e53::GUARD), sets: &[], base: Some(Base { policy: &e53::BASE, facts: &Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }, rewrites_origins: false, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &["X-7-Left"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://192.0.2.7"], allow_credentials: true, allow_methods: [QUERY] };"#, guard: Guard::Policy(&e54::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://192.0.2.7"], absent: &[], credentials: true, methods: &["QUERY"], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"#[cfg(test)]
pub static GUARD: Policy = { allow_origins: [#[cfg(test)] "http://127.0.0.1:*"], allow_credentials: true };"#, guard: Guard::Policy(&e55::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["http://127.0.0.1:*"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"#[cfg(test)]
pub static GUARD: Policy = { allow_origins: [#[cfg(test)] "http://localhost:*"], allow_credentials: true };"#, guard: Guard::Policy(&e56::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["http://localhost:*"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://*.tenant.example.org", "https://example.com"], expose_headers: * };"#, guard: Guard::Policy(&e57::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://*.tenant.example.org", "https://example.com"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &["*"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://*-b.example.net", "https://example.com"], allow_credentials: true };"#, guard: Guard::Policy(&e58::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://*-b.example.net", "https://example.com"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: *, allow_methods: [PATCH, PURGE], allow_headers: [Content-Type], max_age: 5s };"#, guard: Guard::Policy(&e59::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &["PATCH", "PURGE"], headers: &["Content-Type"], exposed: &[], max_age: Some(5), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://*-b.example.net"], allow_credentials: true, allow_methods: [PROPFIND] };"#, guard: Guard::Policy(&e60::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://*-b.example.net"], absent: &[], credentials: true, methods: &["PROPFIND"], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"#[cfg(test)]
pub static GUARD: Policy = { allow_origins: *, #[allow(cors::wildcard_without_authorization)] allow_headers: * };"#, guard: Guard::Policy(&e61::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &["*"], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: *, allow_headers: [X-B, Range] };
pub static GUARD: Policy = { max_age: 1, ..BASE };"#, guard: Guard::Policy(&e62::GUARD), sets: &[], base: Some(Base { policy: &e62::BASE, facts: &Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &["X-B", "Range"], exposed: &[], max_age: None, own: &[] }, rewrites_origins: false, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &["X-B", "Range"], exposed: &[], max_age: Some(1), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: *, allow_methods: ["x!", PROPFIND], allow_headers: [X-CSRF-Token, If-None-Match] };"#, guard: Guard::Policy(&e63::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &["x!", "PROPFIND"], headers: &["X-CSRF-Token", "If-None-Match"], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"#[cfg(not(any()))]
pub static GUARD: Policy = { allow_origins: [SHOPS], allow_credentials: true };"#, guard: Guard::Policy(&e64::GUARD), sets: &[(&e64::SHOPS, "SHOPS", &["https://intranet"])], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://intranet"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://app.example.com:8443"], expose_headers: [#[cfg(not(all()))] Link, ETag] };"#, guard: Guard::Policy(&e65::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://app.example.com:8443"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &["ETag"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [#[allow(cors::development_origin, reason = "a desktop app")] "http://localhost:*"],
};"#, guard: Guard::Policy(&e66::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["http://localhost:*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [#[allow(cors::development_origin, reason = "a desktop app")] "http://127.0.0.1:*"],
};"#, guard: Guard::Policy(&e67::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["http://127.0.0.1:*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: [SHOPS], allow_methods: [QUERY] };"#, guard: Guard::Policy(&e68::GUARD), sets: &[(&e68::SHOPS, "SHOPS", &["https://proj-*-team.previews.example", "https://app.example.com:444"])], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://proj-*-team.previews.example", "https://app.example.com:444"], absent: &[], credentials: false, methods: &["QUERY"], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: * };
pub static GUARD: Policy = { allow_methods: [QUERY], expose_headers: [Retry-After], ..BASE };"#, guard: Guard::Policy(&e69::GUARD), sets: &[], base: Some(Base { policy: &e69::BASE, facts: &Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }, rewrites_origins: false, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &["QUERY"], headers: &[], exposed: &["Retry-After"], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: * };
pub static GUARD: Policy = { allow_headers: [X-CSRF-Token, X-A], expose_headers: *, ..BASE };"#, guard: Guard::Policy(&e70::GUARD), sets: &[], base: Some(Base { policy: &e70::BASE, facts: &Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }, rewrites_origins: false, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &["X-CSRF-Token", "X-A"], exposed: &["*"], max_age: None, own: &[] }) },
    Described { text: r#"#[cfg(not(any()))]
pub static GUARD: Policy = { allow_origins: *, allow_headers: [#[cfg(not(all()))] X-A, X-CSRF-Token], expose_headers: * };"#, guard: Guard::Policy(&e71::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &["X-CSRF-Token"], exposed: &["*"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: [SHOPS, "https://app.example.com:444"] };"#, guard: Guard::Policy(&e72::GUARD), sets: &[(&e72::SHOPS, "SHOPS", &["http://localhost:*", "https://1.known.example"])], base: None, lines: &[], otherwise: Some(&Facts { origins: &["http://localhost:*", "https://1.known.example", "https://app.example.com:444"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static P0: Policy = { allow_origins: * };
pub static GUARD: Routes = {
    "/e/x/{*rest}" => deny,
    "/e/x" => deny,
    "/e/{id}" => P0,
};"#, guard: Guard::Routes(&e73::GUARD), sets: &[], base: None, lines: &[Line { path: "/e/x/{*rest}", methods: &[], group: 999, facts: None }, Line { path: "/e/x", methods: &[], group: 999, facts: None }, Line { path: "/e/{id}", methods: &[], group: 0, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }], otherwise: None },
    Described { text: r#"pub static BASE: Policy = { allow_origins: * };
pub static GUARD: Policy = { allow_methods: [PURGE, #[cfg(test)] M-SEARCH, HEAD, DELETE], ..BASE };"#, guard: Guard::Policy(&e74::GUARD), sets: &[], base: Some(Base { policy: &e74::BASE, facts: &Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }, rewrites_origins: false, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &["PURGE", "M-SEARCH", "HEAD", "DELETE"], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://app.example.com:8443", TENANTS] };"#, guard: Guard::Policy(&e75::GUARD), sets: &[(&e75::TENANTS, "TENANTS", &["https://proj-*-team.previews.example", "https://[2001:db8::1]"])], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://app.example.com:8443", "https://proj-*-team.previews.example", "https://[2001:db8::1]"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: ["https://shop.example.org", "https://proj-*-team.previews.example"],
    allow_credentials: true,
};"#, guard: Guard::Policy(&e76::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://shop.example.org", "https://proj-*-team.previews.example"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: *, max_age: 86399 };
pub static GUARD: Policy = { allow_headers: ["x.y~z", Range, If-None-Match], ..BASE };"#, guard: Guard::Policy(&e77::GUARD), sets: &[], base: Some(Base { policy: &e77::BASE, facts: &Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: Some(86399), own: &[] }, rewrites_origins: false, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &["x.y~z", "Range", "If-None-Match"], exposed: &[], max_age: Some(86399), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: ["https://*.example.net:8443"],
    allow_credentials: true,
    allow_headers: ["X-2e-Token", X-B],
};"#, guard: Guard::Policy(&e78::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://*.example.net:8443"], absent: &[], credentials: true, methods: &[], headers: &["X-2e-Token", "X-B"], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: *,
    allow_headers: [Idempotency-Key, #[cfg(any())] "x.y~z", "X-2e-Token"],
    expose_headers: *,
};"#, guard: Guard::Policy(&e79::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &["Idempotency-Key", "X-2e-Token"], exposed: &["*"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: *,
    expose_headers: [Location, X-Request-Id, X-Total-Count, #[cfg(all())] ETag],
    max_age: 600,
};"#, guard: Guard::Policy(&e80::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &["Location", "X-Request-Id", "X-Total-Count", "ETag"], max_age: Some(600), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: * };
pub static GUARD: Policy = { allow_headers: [X-Request-Id], expose_headers: [Link], max_age: 0, ..BASE };"#, guard: Guard::Policy(&e81::GUARD), sets: &[], base: Some(Base { policy: &e81::BASE, facts: &Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }, rewrites_origins: false, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &["X-Request-Id"], exposed: &["Link"], max_age: Some(0), own: &[] }) },
    Described { text: r#"#[cfg(not(all()))]
pub static GUARD: Policy = { allow_origins: * };
#[cfg(test)]
pub static GUARD: Policy = { allow_origins: ["https://*.corp.internal"] };"#, guard: Guard::Policy(&e82::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://*.corp.internal"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Routes = {
    "/c/{id}" => { allow_origins: * },
    "/c/d" => { allow_origins: [is_partner, "https://intranet"], allow_methods: * },
};"#, guard: Guard::Routes(&e83::GUARD), sets: &[], base: None, lines: &[Line { path: "/c/{id}", methods: &[], group: 2, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/c/d", methods: &[], group: 3, facts: Some(&Facts { origins: &["https://partner.example", "https://intranet"], absent: &[], credentials: false, methods: &["*"], headers: &[], exposed: &[], max_age: None, own: &[] }) }], otherwise: None },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: ["https://proj-*-team.previews.example"],
    allow_credentials: true,
    expose_headers: [X-Request-Id],
};"#, guard: Guard::Policy(&e84::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://proj-*-team.previews.example"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &["X-Request-Id"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: ["https://app.example.com:444"],
    allow_credentials: true,
    allow_methods: [PURGE],
    max_age: 5s,
};"#, guard: Guard::Policy(&e85::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://app.example.com:444"], absent: &[], credentials: true, methods: &["PURGE"], headers: &[], exposed: &[], max_age: Some(5), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: ["https://*.corp.internal", "http://app.example.com"],
    allow_methods: [#[cfg(any())] M-SEARCH, PATCH],
};"#, guard: Guard::Policy(&e86::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://*.corp.internal", "http://app.example.com"], absent: &[], credentials: false, methods: &["PATCH"], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: *,
    allow_methods: [PATCH, launch, #[cfg(all())] POST],
    expose_headers: [ETag, Location, Retry-After],
};"#, guard: Guard::Policy(&e87::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &["PATCH", "launch", "POST"], headers: &[], exposed: &["ETag", "Location", "Retry-After"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: *,
    allow_methods: [PUT, launch, #[cfg(any())] PURGE, M-SEARCH, QUERY, GET, PATCH],
    expose_headers: *,
};"#, guard: Guard::Policy(&e88::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &["PUT", "launch", "M-SEARCH", "QUERY", "GET", "PATCH"], headers: &[], exposed: &["*"], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: [#[cfg(test)] "http://localhost:3000"], allow_credentials: true };
pub static GUARD: Policy = { max_age: 10m, ..BASE };"#, guard: Guard::Policy(&e89::GUARD), sets: &[], base: Some(Base { policy: &e89::BASE, facts: &Facts { origins: &["http://localhost:3000"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }, rewrites_origins: false, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["http://localhost:3000"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: Some(600), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: ["https://192.0.2.7:8443"],
    allow_credentials: true,
    allow_methods: [launch, #[cfg(not(all()))] QUERY],
};"#, guard: Guard::Policy(&e90::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://192.0.2.7:8443"], absent: &[], credentials: true, methods: &["launch"], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static P2: Policy = { allow_origins: *, expose_headers: [Location, X-Request-Id, X-Total-Count] };
pub static GUARD: Routes = {
    "/" => P2,
    "/f" => P2,
};"#, guard: Guard::Routes(&e91::GUARD), sets: &[], base: None, lines: &[Line { path: "/", methods: &[], group: 2, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &["Location", "X-Request-Id", "X-Total-Count"], max_age: None, own: &[] }) }, Line { path: "/f", methods: &[], group: 2, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &["Location", "X-Request-Id", "X-Total-Count"], max_age: None, own: &[] }) }], otherwise: None },
    Described { text: r#"pub static BASE: Policy = { allow_origins: *, allow_headers: [Range], expose_headers: [ETag, Link, Retry-After] };
pub static GUARD: Policy = { max_age: 1d, ..BASE };"#, guard: Guard::Policy(&e92::GUARD), sets: &[], base: Some(Base { policy: &e92::BASE, facts: &Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &["Range"], exposed: &["ETag", "Link", "Retry-After"], max_age: None, own: &[] }, rewrites_origins: false, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &["Range"], exposed: &["ETag", "Link", "Retry-After"], max_age: Some(86400), own: &[] }) },
    Described { text: r#"pub static P0: Policy = { allow_origins: ["capacitor://localhost"], allow_credentials: true };
pub static GUARD: Routes = {
    "/b/{*rest}" => P0,
    "/b" => P0,
};"#, guard: Guard::Routes(&e93::GUARD), sets: &[], base: None, lines: &[Line { path: "/b/{*rest}", methods: &[], group: 0, facts: Some(&Facts { origins: &["capacitor://localhost"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/b", methods: &[], group: 0, facts: Some(&Facts { origins: &["capacitor://localhost"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }], otherwise: None },
    Described { text: r#"#[cfg(test)]
pub static GUARD: Policy = {
    allow_origins: ["https://admin.example.com"],
    allow_methods: *,
    allow_headers: [X-A, "x.y~z"],
    max_age: 1,
};"#, guard: Guard::Policy(&e94::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://admin.example.com"], absent: &[], credentials: false, methods: &["*"], headers: &["X-A", "x.y~z"], exposed: &[], max_age: Some(1), own: &[] }) },
    Described { text: r#"#[cfg(all())]
pub static GUARD: Policy = {
    allow_origins: ["https://192.0.2.7"],
    forbid_other_origins: true,
    own_origins: ["https://www.service.example"],
};"#, guard: Guard::Policy(&e95::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://192.0.2.7"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &["https://www.service.example"] }) },
    Described { text: r#"pub static P0: Policy = { allow_origins: *, allow_methods: *, max_age: 1 };
pub static GUARD: Routes = {
    PUT "/f" => P0,
    PURGE "/f" => P0,
    GET "/f" => P0,
};"#, guard: Guard::Routes(&e96::GUARD), sets: &[], base: None, lines: &[Line { path: "/f", methods: &["PUT"], group: 0, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &["*"], headers: &[], exposed: &[], max_age: Some(1), own: &[] }) }, Line { path: "/f", methods: &["PURGE"], group: 0, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &["*"], headers: &[], exposed: &[], max_age: Some(1), own: &[] }) }, Line { path: "/f", methods: &["GET"], group: 0, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &["*"], headers: &[], exposed: &[], max_age: Some(1), own: &[] }) }], otherwise: None },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: *,
    allow_headers: [*, Authorization],
    expose_headers: [X-Total-Count, X-Request-Id, ETag, Link],
    max_age: 10m,
};"#, guard: Guard::Policy(&e97::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &["*", "Authorization"], exposed: &["X-Total-Count", "X-Request-Id", "ETag", "Link"], max_age: Some(600), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [#[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner],
    allow_credentials: true,
};"#, guard: Guard::Policy(&e98::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://partner.example"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: ["https://*.example.com", TENANTS, "https://[2001:db8::1]:9443", "https://*.example.net:8443"],
    allow_methods: [POST, PUT],
};"#, guard: Guard::Policy(&e99::GUARD), sets: &[(&e99::TENANTS, "TENANTS", &[])], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://*.example.com", "https://[2001:db8::1]:9443", "https://*.example.net:8443"], absent: &[], credentials: false, methods: &["POST", "PUT"], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: ["https://under_score.example.net:65535", #[cfg(not(test))] "capacitor://localhost"],
    allow_methods: [launch, QUERY, PURGE],
};"#, guard: Guard::Policy(&e100::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://under_score.example.net:65535"], absent: &["capacitor://localhost"], credentials: false, methods: &["launch", "QUERY", "PURGE"], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"#[cfg(any())]
pub static GUARD: Policy = { allow_origins: *, allow_methods: [PUT] };
#[cfg(all())]
pub static GUARD: Policy = { allow_origins: *, allow_headers: [Authorization] };"#, guard: Guard::Policy(&e101::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &["Authorization"], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static P0: Policy = { allow_origins: ["https://xn--bcher-kva.example", "https://*.example.net:8443"] };
pub static GUARD: Routes = {
    "/e/x/{*rest}" => P0,
    "/e/x" => P0,
};"#, guard: Guard::Routes(&e102::GUARD), sets: &[], base: None, lines: &[Line { path: "/e/x/{*rest}", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://xn--bcher-kva.example", "https://*.example.net:8443"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/e/x", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://xn--bcher-kva.example", "https://*.example.net:8443"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }], otherwise: None },
    Described { text: r#"pub static BASE: Policy = { allow_origins: *, allow_methods: [PUT, GET, #[cfg(not(test))] POST, #[cfg(test)] launch, PURGE] };
pub static GUARD: Policy = { expose_headers: *, ..BASE };"#, guard: Guard::Policy(&e103::GUARD), sets: &[], base: Some(Base { policy: &e103::BASE, facts: &Facts { origins: &["*"], absent: &[], credentials: false, methods: &["PUT", "GET", "launch", "PURGE"], headers: &[], exposed: &[], max_age: None, own: &[] }, rewrites_origins: false, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &["PUT", "GET", "launch", "PURGE"], headers: &[], exposed: &["*"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: *,
    allow_headers: [If-None-Match, X-Request-Id],
    expose_headers: [X-Total-Count, ETag, #[cfg(not(all()))] "X-7-Left", Location],
};"#, guard: Guard::Policy(&e104::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &["If-None-Match", "X-Request-Id"], exposed: &["X-Total-Count", "ETag", "Location"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: *,
    allow_headers: [#[cfg(not(all()))] Range, #[cfg(all())] Accept, "x.y~z"],
    expose_headers: [X-Request-Id],
    max_age: default,
};"#, guard: Guard::Policy(&e105::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &["Accept", "x.y~z"], exposed: &["X-Request-Id"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: *,
    #[allow(cors::wildcard_without_authorization)] allow_headers: *,
    expose_headers: [Location, X-Request-Id, ETag],
    max_age: 2h,
};"#, guard: Guard::Policy(&e106::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &["*"], exposed: &["Location", "X-Request-Id", "ETag"], max_age: Some(7200), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: *, expose_headers: [X-Request-Id, "X-7-Left"] };
pub static GUARD: Policy = { allow_headers: [Authorization], expose_headers: *, max_age: 1, ..BASE };"#, guard: Guard::Policy(&e107::GUARD), sets: &[], base: Some(Base { policy: &e107::BASE, facts: &Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &["X-Request-Id", "X-7-Left"], max_age: None, own: &[] }, rewrites_origins: false, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &["Authorization"], exposed: &["*"], max_age: Some(1), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://admin.example.com"], allow_credentials: true };
pub static GUARD: Policy = { expose_headers: ["X-7-Left", ETag], max_age: default, ..BASE };"#, guard: Guard::Policy(&e108::GUARD), sets: &[], base: Some(Base { policy: &e108::BASE, facts: &Facts { origins: &["https://admin.example.com"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }, rewrites_origins: false, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["https://admin.example.com"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &["X-7-Left", "ETag"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: *,
    allow_methods: [PROPFIND, launch, PUT],
    allow_headers: [X-A, "x.y~z", Authorization, X-CSRF-Token, X-Request-Id],
    max_age: 10m,
};"#, guard: Guard::Policy(&e109::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &["PROPFIND", "launch", "PUT"], headers: &["X-A", "x.y~z", "Authorization", "X-CSRF-Token", "X-Request-Id"], exposed: &[], max_age: Some(600), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: *,
    allow_headers: [If-None-Match, Accept, "X-2e-Token"],
    expose_headers: [Retry-After, ETag, Link, X-Total-Count],
    max_age: 1440m,
};"#, guard: Guard::Policy(&e110::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &["If-None-Match", "Accept", "X-2e-Token"], exposed: &["Retry-After", "ETag", "Link", "X-Total-Count"], max_age: Some(86400), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: *, allow_methods: *, expose_headers: * };
pub static GUARD: Policy = { allow_methods: [#[cfg(any())] launch], expose_headers: *, max_age: 1d, ..BASE };"#, guard: Guard::Policy(&e111::GUARD), sets: &[], base: Some(Base { policy: &e111::BASE, facts: &Facts { origins: &["*"], absent: &[], credentials: false, methods: &["*"], headers: &[], exposed: &["*"], max_age: None, own: &[] }, rewrites_origins: false, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &["*"], max_age: Some(86400), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: *,
    allow_methods: [PATCH, #[cfg(test)] QUERY],
    expose_headers: [ETag, #[cfg(any())] Location, X-C, "X-7-Left", Link],
    max_age: 10m,
};"#, guard: Guard::Policy(&e112::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &["PATCH", "QUERY"], headers: &[], exposed: &["ETag", "X-C", "X-7-Left", "Link"], max_age: Some(600), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: *,
    allow_headers: ["x.y~z", Content-Type, Accept, If-None-Match, X-CSRF-Token, Idempotency-Key],
    expose_headers: *,
    max_age: 7_201,
};"#, guard: Guard::Policy(&e113::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &["x.y~z", "Content-Type", "Accept", "If-None-Match", "X-CSRF-Token", "Idempotency-Key"], exposed: &["*"], max_age: Some(7201), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: ["https://*-b.example.net"],
    allow_headers: ["x.y~z", X-B],
    forbid_other_origins: true,
    own_origins: ["https://www.service.example"],
};"#, guard: Guard::Policy(&e114::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://*-b.example.net"], absent: &[], credentials: false, methods: &[], headers: &["x.y~z", "X-B"], exposed: &[], max_age: None, own: &["https://www.service.example"] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: *, expose_headers: [Link, ETag, Retry-After], max_age: 10m };
pub static GUARD: Policy = { expose_headers: [Retry-After, Location], max_age: 600, ..BASE };"#, guard: Guard::Policy(&e115::GUARD), sets: &[], base: Some(Base { policy: &e115::BASE, facts: &Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &["Link", "ETag", "Retry-After"], max_age: Some(600), own: &[] }, rewrites_origins: false, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &["Retry-After", "Location"], max_age: Some(600), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: ["https://192.0.2.7"],
    allow_credentials: true,
    max_age: 1,
    forbid_other_origins: true,
    own_origins: ["https://service.test:8443"],
};"#, guard: Guard::Policy(&e116::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://192.0.2.7"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: Some(1), own: &["https://service.test:8443"] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: *, #[allow(cors::wildcard_without_authorization)] allow_headers: * };
pub static GUARD: Policy = { allow_methods: [DELETE, GET], max_age: default, ..BASE };"#, guard: Guard::Policy(&e117::GUARD), sets: &[], base: Some(Base { policy: &e117::BASE, facts: &Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &["*"], exposed: &[], max_age: None, own: &[] }, rewrites_origins: false, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &["DELETE", "GET"], headers: &["*"], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: *, allow_methods: *, allow_headers: [*, Authorization] };
pub static GUARD: Policy = { allow_methods: [#[cfg(test)] PROPFIND, M-SEARCH, "x!", DELETE], ..BASE };"#, guard: Guard::Policy(&e118::GUARD), sets: &[], base: Some(Base { policy: &e118::BASE, facts: &Facts { origins: &["*"], absent: &[], credentials: false, methods: &["*"], headers: &["*", "Authorization"], exposed: &[], max_age: None, own: &[] }, rewrites_origins: false, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &["PROPFIND", "M-SEARCH", "x!", "DELETE"], headers: &["*", "Authorization"], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: [SHOPS], allow_methods: [PURGE, POST, QUERY], allow_headers: ["x.y~z"] };"#, guard: Guard::Policy(&e119::GUARD), sets: &[(&e119::SHOPS, "SHOPS", &["https://*.corp.internal", "http://127.0.0.1:*", "https://[2001:db8::1]:9443"])], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://*.corp.internal", "http://127.0.0.1:*", "https://[2001:db8::1]:9443"], absent: &[], credentials: false, methods: &["PURGE", "POST", "QUERY"], headers: &["x.y~z"], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        "https://app.example.com:8443",
        #[cfg(test)] #[allow(cors::null_origin, reason = "a frame without an origin")] null,
    ],
    max_age: 5s,
};"#, guard: Guard::Policy(&e120::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://app.example.com:8443", "null"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: Some(5), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [SHOPS, "https://intranet", "https://*.example.net:8443"],
    allow_credentials: true,
    allow_headers: [Authorization, X-A],
};"#, guard: Guard::Policy(&e121::GUARD), sets: &[(&e121::SHOPS, "SHOPS", &["http://127.0.0.1:*"])], base: None, lines: &[], otherwise: Some(&Facts { origins: &["http://127.0.0.1:*", "https://intranet", "https://*.example.net:8443"], absent: &[], credentials: true, methods: &[], headers: &["Authorization", "X-A"], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static P0: Policy = { allow_origins: ["https://under_score.example.net:65535"], allow_credentials: true };
pub static GUARD: Routes = {
    "/g/{id}/h/{*rest}" => P0,
    "/g/{id}/h" => P0,
    _ => P0,
};"#, guard: Guard::Routes(&e122::GUARD), sets: &[], base: None, lines: &[Line { path: "/g/{id}/h/{*rest}", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://under_score.example.net:65535"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/g/{id}/h", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://under_score.example.net:65535"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }], otherwise: Some(&Facts { origins: &["https://under_score.example.net:65535"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static P0: Policy = { allow_origins: ["https://a.b.c.shop.example.org"], allow_credentials: true };
pub static GUARD: Routes = {
    "/g/{id}/h/{*rest}" => P0,
    "/g/{id}/h" => P0,
    "/g/{id}" => P0,
};"#, guard: Guard::Routes(&e123::GUARD), sets: &[], base: None, lines: &[Line { path: "/g/{id}/h/{*rest}", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://a.b.c.shop.example.org"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/g/{id}/h", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://a.b.c.shop.example.org"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/g/{id}", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://a.b.c.shop.example.org"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }], otherwise: None },
    Described { text: r#"#[cfg(all())]
pub static GUARD: Policy = {
    allow_origins: ["https://dot.example.net.", is_app, "https://*-web.branch.example"],
    allow_headers: [X-CSRF-Token, If-None-Match, X-A, Range, Authorization],
};"#, guard: Guard::Policy(&e124::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://dot.example.net.", "tauri://app.example", "https://*-web.branch.example"], absent: &[], credentials: false, methods: &[], headers: &["X-CSRF-Token", "If-None-Match", "X-A", "Range", "Authorization"], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: ["http://old.example.net:8080", "https://[2001:db8::1]"],
    allow_methods: [launch, DELETE],
    allow_headers: [#[cfg(any())] X-Request-Id],
    max_age: 601,
};"#, guard: Guard::Policy(&e125::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["http://old.example.net:8080", "https://[2001:db8::1]"], absent: &[], credentials: false, methods: &["launch", "DELETE"], headers: &[], exposed: &[], max_age: Some(601), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [#[cfg(all())] "https://shop.example.org", TENANTS, is_partner],
    allow_methods: *,
    max_age: 1d,
};"#, guard: Guard::Policy(&e126::GUARD), sets: &[(&e126::TENANTS, "TENANTS", &["https://1.known.example", "https://xn--bcher-kva.example"])], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://shop.example.org", "https://1.known.example", "https://xn--bcher-kva.example", "https://partner.example"], absent: &[], credentials: false, methods: &["*"], headers: &[], exposed: &[], max_age: Some(86400), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://xn--bcher-kva.example"], allow_credentials: true };
pub static GUARD: Policy = { allow_credentials: false, allow_headers: [Content-Type], max_age: 1440m, ..BASE };"#, guard: Guard::Policy(&e127::GUARD), sets: &[], base: Some(Base { policy: &e127::BASE, facts: &Facts { origins: &["https://xn--bcher-kva.example"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }, rewrites_origins: false, rewrites_credentials: true }), lines: &[], otherwise: Some(&Facts { origins: &["https://xn--bcher-kva.example"], absent: &[], credentials: false, methods: &[], headers: &["Content-Type"], exposed: &[], max_age: Some(86400), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: * };
pub static GUARD: Policy = {
    allow_methods: [#[cfg(not(all()))] PURGE, M-SEARCH],
    allow_headers: [Content-Type, #[cfg(not(any()))] If-None-Match],
    ..BASE,
};"#, guard: Guard::Policy(&e128::GUARD), sets: &[], base: Some(Base { policy: &e128::BASE, facts: &Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }, rewrites_origins: false, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &["M-SEARCH"], headers: &["Content-Type", "If-None-Match"], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: *,
    allow_methods: [#[cfg(not(test))] QUERY, POST, PATCH, DELETE, M-SEARCH],
    #[allow(cors::wildcard_without_authorization)] allow_headers: *,
    max_age: 601,
};"#, guard: Guard::Policy(&e129::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &["POST", "PATCH", "DELETE", "M-SEARCH"], headers: &["*"], exposed: &[], max_age: Some(601), own: &[] }) },
    Described { text: r#"#[cfg(not(any()))]
pub static BASE: Policy = { allow_origins: ["https://example.com"] };
#[cfg(not(any()))]
pub static GUARD: Policy = { allow_headers: ["X-2e-Token", Accept], expose_headers: [ETag, X-Total-Count], ..BASE };"#, guard: Guard::Policy(&e130::GUARD), sets: &[], base: Some(Base { policy: &e130::BASE, facts: &Facts { origins: &["https://example.com"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }, rewrites_origins: false, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["https://example.com"], absent: &[], credentials: false, methods: &[], headers: &["X-2e-Token", "Accept"], exposed: &["ETag", "X-Total-Count"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: *,
    allow_methods: [DELETE, PUT, PROPFIND, launch],
    allow_headers: [If-None-Match, Idempotency-Key, Content-Type],
    expose_headers: [Retry-After],
    max_age: 1d,
};"#, guard: Guard::Policy(&e131::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &["DELETE", "PUT", "PROPFIND", "launch"], headers: &["If-None-Match", "Idempotency-Key", "Content-Type"], exposed: &["Retry-After"], max_age: Some(86400), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["tauri://localhost"] };
pub static GUARD: Policy = {
    allow_origins: [#[cfg(all())] "https://*-web.branch.example"],
    allow_methods: *,
    allow_headers: [Accept],
    ..BASE,
};"#, guard: Guard::Policy(&e132::GUARD), sets: &[], base: Some(Base { policy: &e132::BASE, facts: &Facts { origins: &["tauri://localhost"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }, rewrites_origins: true, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["https://*-web.branch.example"], absent: &[], credentials: false, methods: &["*"], headers: &["Accept"], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: *,
    allow_headers: [#[cfg(any())] Authorization, Idempotency-Key, If-None-Match],
    expose_headers: ["X-7-Left", ETag, X-Total-Count, Retry-After, Location],
    max_age: 1d,
};"#, guard: Guard::Policy(&e133::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &["Idempotency-Key", "If-None-Match"], exposed: &["X-7-Left", "ETag", "X-Total-Count", "Retry-After", "Location"], max_age: Some(86400), own: &[] }) },
    Described { text: r#"#[cfg(not(any()))]
pub static BASE: Policy = { allow_origins: *, allow_methods: [M-SEARCH, PATCH, PURGE, #[cfg(any())] PUT] };
#[cfg(not(any()))]
pub static GUARD: Policy = { allow_headers: ["x.y~z", X-A], max_age: 7_201, ..BASE };"#, guard: Guard::Policy(&e134::GUARD), sets: &[], base: Some(Base { policy: &e134::BASE, facts: &Facts { origins: &["*"], absent: &[], credentials: false, methods: &["M-SEARCH", "PATCH", "PURGE"], headers: &[], exposed: &[], max_age: None, own: &[] }, rewrites_origins: false, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &["M-SEARCH", "PATCH", "PURGE"], headers: &["x.y~z", "X-A"], exposed: &[], max_age: Some(7201), own: &[] }) },
    Described { text: r#"pub static P0: Policy = { allow_origins: ["https://shop.example.org"], allow_credentials: true };
pub static GUARD: Routes = {
    "/g/{id}/h/{*rest}" => P0,
    "/g/{id}/h" => P0,
    PATCH | GET | DELETE | POST "/g/{id}" => P0,
};"#, guard: Guard::Routes(&e135::GUARD), sets: &[], base: None, lines: &[Line { path: "/g/{id}/h/{*rest}", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://shop.example.org"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/g/{id}/h", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://shop.example.org"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/g/{id}", methods: &["PATCH", "GET", "DELETE", "POST"], group: 0, facts: Some(&Facts { origins: &["https://shop.example.org"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }], otherwise: None },
    Described { text: r#"pub static P0: Policy = { allow_origins: ["capacitor://localhost"], max_age: 1440m };
pub static P1: Policy = { allow_origins: * };
pub static GUARD: Routes = {
    #[cfg(not(any()))] "/a" => P0,
    "/a/{id}" => P1,
    _ => P0,
};"#, guard: Guard::Routes(&e136::GUARD), sets: &[], base: None, lines: &[Line { path: "/a", methods: &[], group: 0, facts: Some(&Facts { origins: &["capacitor://localhost"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: Some(86400), own: &[] }) }, Line { path: "/a/{id}", methods: &[], group: 1, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }], otherwise: Some(&Facts { origins: &["capacitor://localhost"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: Some(86400), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [TENANTS, "https://*-web.branch.example", "https://*.example.net:8443"],
    allow_credentials: true,
    forbid_other_origins: true,
    own_origins: ["https://www.service.example"],
};"#, guard: Guard::Policy(&e137::GUARD), sets: &[(&e137::TENANTS, "TENANTS", &[])], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://*-web.branch.example", "https://*.example.net:8443"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &["https://www.service.example"] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: ["https://app.example.com:8443"],
    allow_credentials: true,
    allow_methods: [HEAD, PROPFIND, #[cfg(not(test))] PURGE],
    expose_headers: [Location, "X-7-Left"],
    max_age: 5s,
};"#, guard: Guard::Policy(&e138::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://app.example.com:8443"], absent: &[], credentials: true, methods: &["HEAD", "PROPFIND"], headers: &[], exposed: &["Location", "X-7-Left"], max_age: Some(5), own: &[] }) },
    Described { text: r#"pub static P0: Policy = { allow_origins: [SHOPS] };
pub static P1: Policy = { allow_origins: ["https://*.example.net:8443"], allow_credentials: true };
pub static GUARD: Routes = {
    "/b/{*rest}" => P1,
    "/b" => P1,
    _ => P0,
};"#, guard: Guard::Routes(&e139::GUARD), sets: &[(&e139::SHOPS, "SHOPS", &[])], base: None, lines: &[Line { path: "/b/{*rest}", methods: &[], group: 1, facts: Some(&Facts { origins: &["https://*.example.net:8443"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/b", methods: &[], group: 1, facts: Some(&Facts { origins: &["https://*.example.net:8443"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }], otherwise: Some(&Facts { origins: &[], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [#[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner],
    allow_credentials: true,
    allow_headers: [Content-Type, X-CSRF-Token, Authorization],
};"#, guard: Guard::Policy(&e140::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://partner.example"], absent: &[], credentials: true, methods: &[], headers: &["Content-Type", "X-CSRF-Token", "Authorization"], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: ["https://admin.example.com", SHOPS, #[cfg(test)] "https://localhost:8443"],
    allow_methods: *,
    allow_headers: [Range, X-Request-Id],
    max_age: 5s,
};"#, guard: Guard::Policy(&e141::GUARD), sets: &[(&e141::SHOPS, "SHOPS", &["https://*.example.net:8443"])], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://admin.example.com", "https://*.example.net:8443", "https://localhost:8443"], absent: &[], credentials: false, methods: &["*"], headers: &["Range", "X-Request-Id"], exposed: &[], max_age: Some(5), own: &[] }) },
    Described { text: r#"pub static P0: Policy = { allow_origins: *, allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE] };
pub static GUARD: Routes = {
    "/g/{id}/h/{*rest}" => P0,
    "/g/{id}/h" => P0,
    "/e/x/{*rest}" => P0,
    "/e/x" => P0,
};"#, guard: Guard::Routes(&e142::GUARD), sets: &[], base: None, lines: &[Line { path: "/g/{id}/h/{*rest}", methods: &[], group: 0, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/g/{id}/h", methods: &[], group: 0, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/e/x/{*rest}", methods: &[], group: 0, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/e/x", methods: &[], group: 0, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &[], exposed: &[], max_age: None, own: &[] }) }], otherwise: None },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://*.plain.example",
        "https://192.0.2.7",
    ],
    allow_credentials: true,
};"#, guard: Guard::Policy(&e143::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["http://*.plain.example", "https://192.0.2.7"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static P0: Policy = { allow_origins: *, allow_headers: [X-CSRF-Token], max_age: 2h };
pub static GUARD: Routes = {
    GET | PROPFIND | DELETE | PURGE "/" => P0,
    PUT "/" => P0,
    "/g/{id}/h/{*rest}" => P0,
    "/g/{id}/h" => P0,
};"#, guard: Guard::Routes(&e144::GUARD), sets: &[], base: None, lines: &[Line { path: "/", methods: &["GET", "PROPFIND", "DELETE", "PURGE"], group: 0, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &["X-CSRF-Token"], exposed: &[], max_age: Some(7200), own: &[] }) }, Line { path: "/", methods: &["PUT"], group: 0, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &["X-CSRF-Token"], exposed: &[], max_age: Some(7200), own: &[] }) }, Line { path: "/g/{id}/h/{*rest}", methods: &[], group: 0, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &["X-CSRF-Token"], exposed: &[], max_age: Some(7200), own: &[] }) }, Line { path: "/g/{id}/h", methods: &[], group: 0, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &["X-CSRF-Token"], exposed: &[], max_age: Some(7200), own: &[] }) }], otherwise: None },
    Described { text: r#"#[cfg(not(any()))]
pub static BASE: Policy = { allow_origins: [#[cfg(any())] "https://under_score.example.net:65535", SHOPS], expose_headers: * };
#[cfg(not(any()))]
pub static GUARD: Policy = { max_age: 7_201, ..BASE };"#, guard: Guard::Policy(&e145::GUARD), sets: &[(&e145::SHOPS, "SHOPS", &["http://127.0.0.1:8080"])], base: Some(Base { policy: &e145::BASE, facts: &Facts { origins: &["http://127.0.0.1:8080"], absent: &["https://under_score.example.net:65535"], credentials: false, methods: &[], headers: &[], exposed: &["*"], max_age: None, own: &[] }, rewrites_origins: false, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["http://127.0.0.1:8080"], absent: &["https://under_score.example.net:65535"], credentials: false, methods: &[], headers: &[], exposed: &["*"], max_age: Some(7201), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://app.example.com",
        "https://*.tenant.example.org",
    ],
    allow_credentials: true,
};"#, guard: Guard::Policy(&e146::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["http://app.example.com", "https://*.tenant.example.org"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: [#[cfg(test)] "http://127.0.0.1:8080"] };
pub static GUARD: Policy = {
    allow_origins: ["https://app.example.com:8443"],
    allow_methods: [launch],
    allow_headers: [X-A],
    max_age: 5s,
    ..BASE,
};"#, guard: Guard::Policy(&e147::GUARD), sets: &[], base: Some(Base { policy: &e147::BASE, facts: &Facts { origins: &["http://127.0.0.1:8080"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }, rewrites_origins: true, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["https://app.example.com:8443"], absent: &[], credentials: false, methods: &["launch"], headers: &["X-A"], exposed: &[], max_age: Some(5), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = {
    allow_origins: ["https://*-b.example.net"],
    allow_credentials: true,
    forbid_other_origins: true,
    own_origins: ["https://www.service.example"],
};
pub static GUARD: Policy = { allow_credentials: false, ..BASE };"#, guard: Guard::Policy(&e148::GUARD), sets: &[], base: Some(Base { policy: &e148::BASE, facts: &Facts { origins: &["https://*-b.example.net"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &["https://www.service.example"] }, rewrites_origins: false, rewrites_credentials: true }), lines: &[], otherwise: Some(&Facts { origins: &["https://*-b.example.net"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &["https://www.service.example"] }) },
    Described { text: r#"pub static P1: Policy = {
    allow_origins: [SHOPS],
    allow_credentials: true,
    allow_headers: [Range],
    expose_headers: [Location, Link],
};
pub static GUARD: Routes = {
    "/e/x/{*rest}" => P1,
    "/e/x" => P1,
};"#, guard: Guard::Routes(&e149::GUARD), sets: &[(&e149::SHOPS, "SHOPS", &["https://3.known.example"])], base: None, lines: &[Line { path: "/e/x/{*rest}", methods: &[], group: 1, facts: Some(&Facts { origins: &["https://3.known.example"], absent: &[], credentials: true, methods: &[], headers: &["Range"], exposed: &["Location", "Link"], max_age: None, own: &[] }) }, Line { path: "/e/x", methods: &[], group: 1, facts: Some(&Facts { origins: &["https://3.known.example"], absent: &[], credentials: true, methods: &[], headers: &["Range"], exposed: &["Location", "Link"], max_age: None, own: &[] }) }], otherwise: None },
    Described { text: r#"#[cfg(not(any()))]
pub static GUARD: Policy = { allow_origins: ["tauri://localhost", SHOPS], max_age: 601 };"#, guard: Guard::Policy(&e150::GUARD), sets: &[(&e150::SHOPS, "SHOPS", &["http://app.example.com", "https://intranet", "https://intranet", "https://xn--bcher-kva.example", "http://old.example.net:8080"])], base: None, lines: &[], otherwise: Some(&Facts { origins: &["tauri://localhost", "http://app.example.com", "https://intranet", "https://intranet", "https://xn--bcher-kva.example", "http://old.example.net:8080"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: Some(601), own: &[] }) },
    Described { text: r#"pub static P0: Policy = { allow_origins: * };
pub static P1: Policy = { allow_origins: [is_partner, "capacitor://localhost"], allow_methods: *, expose_headers: * };
pub static GUARD: Routes = {
    "/e/x/{*rest}" => P1,
    "/e/x" => P1,
    "/c/{id}" => P0,
};"#, guard: Guard::Routes(&e151::GUARD), sets: &[], base: None, lines: &[Line { path: "/e/x/{*rest}", methods: &[], group: 1, facts: Some(&Facts { origins: &["https://partner.example", "capacitor://localhost"], absent: &[], credentials: false, methods: &["*"], headers: &[], exposed: &["*"], max_age: None, own: &[] }) }, Line { path: "/e/x", methods: &[], group: 1, facts: Some(&Facts { origins: &["https://partner.example", "capacitor://localhost"], absent: &[], credentials: false, methods: &["*"], headers: &[], exposed: &["*"], max_age: None, own: &[] }) }, Line { path: "/c/{id}", methods: &[], group: 0, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }], otherwise: None },
    Described { text: r#"#[cfg(test)]
pub static GUARD: Policy = {
    allow_origins: *,
    allow_methods: *,
    allow_headers: [Idempotency-Key, Authorization, Content-Type, If-None-Match, X-CSRF-Token, X-A],
    expose_headers: [Link, ETag, "X-7-Left", X-Request-Id, X-Total-Count],
};"#, guard: Guard::Policy(&e152::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &["*"], headers: &["Idempotency-Key", "Authorization", "Content-Type", "If-None-Match", "X-CSRF-Token", "X-A"], exposed: &["Link", "ETag", "X-7-Left", "X-Request-Id", "X-Total-Count"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        "https://under_score.example.net:65535",
        "http://old.example.net:8080",
        "https://a.b.c.shop.example.org",
        "https://xn--bcher-kva.example",
    ],
    allow_headers: [Authorization],
};"#, guard: Guard::Policy(&e153::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://under_score.example.net:65535", "http://old.example.net:8080", "https://a.b.c.shop.example.org", "https://xn--bcher-kva.example"], absent: &[], credentials: false, methods: &[], headers: &["Authorization"], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static P1: Policy = { allow_origins: [SHOPS, TENANTS, "capacitor://localhost"] };
pub static GUARD: Routes = {
    "/f" => P1,
    _ => P1,
};"#, guard: Guard::Routes(&e154::GUARD), sets: &[(&e154::TENANTS, "TENANTS", &["https://app.example.com:444", "https://proj-*-team.previews.example"]), (&e154::SHOPS, "SHOPS", &["https://a.b.c.shop.example.org", "https://[2001:db8::1]"])], base: None, lines: &[Line { path: "/f", methods: &[], group: 1, facts: Some(&Facts { origins: &["https://a.b.c.shop.example.org", "https://[2001:db8::1]", "https://app.example.com:444", "https://proj-*-team.previews.example", "capacitor://localhost"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }], otherwise: Some(&Facts { origins: &["https://a.b.c.shop.example.org", "https://[2001:db8::1]", "https://app.example.com:444", "https://proj-*-team.previews.example", "capacitor://localhost"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = {
    allow_origins: *,
    allow_headers: [*, Authorization],
    expose_headers: [X-Total-Count, ETag, Link, X-Request-Id],
    max_age: 86399,
};
pub static GUARD: Policy = { allow_headers: [Accept, Content-Type], expose_headers: *, ..BASE };"#, guard: Guard::Policy(&e155::GUARD), sets: &[], base: Some(Base { policy: &e155::BASE, facts: &Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &["*", "Authorization"], exposed: &["X-Total-Count", "ETag", "Link", "X-Request-Id"], max_age: Some(86399), own: &[] }, rewrites_origins: false, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &["Accept", "Content-Type"], exposed: &["*"], max_age: Some(86399), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://intranet"], allow_credentials: true };
pub static GUARD: Policy = {
    allow_methods: [POST],
    allow_headers: [Accept, X-Request-Id],
    expose_headers: [Retry-After, X-Total-Count],
    max_age: 1d,
    ..BASE,
};"#, guard: Guard::Policy(&e156::GUARD), sets: &[], base: Some(Base { policy: &e156::BASE, facts: &Facts { origins: &["https://intranet"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }, rewrites_origins: false, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["https://intranet"], absent: &[], credentials: true, methods: &["POST"], headers: &["Accept", "X-Request-Id"], exposed: &["Retry-After", "X-Total-Count"], max_age: Some(86400), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = {
    allow_origins: *,
    allow_headers: [#[cfg(all())] X-CSRF-Token, "X-2e-Token"],
    expose_headers: *,
    max_age: 86399,
};
pub static BETWEEN: Policy = { expose_headers: *, ..BASE };
pub static GUARD: Policy = { max_age: 1, ..BETWEEN };"#, guard: Guard::Policy(&e157::GUARD), sets: &[], base: Some(Base { policy: &e157::BETWEEN, facts: &Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &["X-CSRF-Token", "X-2e-Token"], exposed: &["*"], max_age: Some(86399), own: &[] }, rewrites_origins: false, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &["X-CSRF-Token", "X-2e-Token"], exposed: &["*"], max_age: Some(1), own: &[] }) },
    Described { text: r#"pub static P1: Policy = { allow_origins: *, max_age: 0 };
pub static P4: Policy = {
    allow_origins: *,
    allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE],
    allow_headers: [X-B],
};
pub static GUARD: Routes = {
    "/a" => P4,
    "/a/{id}" => P1,
};"#, guard: Guard::Routes(&e158::GUARD), sets: &[], base: None, lines: &[Line { path: "/a", methods: &[], group: 4, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &["X-B"], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a/{id}", methods: &[], group: 1, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: Some(0), own: &[] }) }], otherwise: None },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        "https://app.example.com:444",
        "https://dot.example.net.",
        "http://app.example.com",
        "https://192.0.2.7",
    ],
    allow_methods: [DELETE, PURGE, M-SEARCH, PUT],
    allow_headers: [X-B],
};"#, guard: Guard::Policy(&e159::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://app.example.com:444", "https://dot.example.net.", "http://app.example.com", "https://192.0.2.7"], absent: &[], credentials: false, methods: &["DELETE", "PURGE", "M-SEARCH", "PUT"], headers: &["X-B"], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"#[cfg(any())]
pub static GUARD: Policy = {
    allow_origins: [#[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_app],
    allow_credentials: true,
};
#[cfg(test)]
pub static GUARD: Policy = { allow_origins: ["https://pr-*.review.example"] };"#, guard: Guard::Policy(&e160::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://pr-*.review.example"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = {
    allow_origins: *,
    allow_methods: [HEAD, GET, "x!", DELETE],
    allow_headers: [Authorization, "X-2e-Token"],
};
pub static GUARD: Policy = { allow_headers: [Idempotency-Key], expose_headers: [Link, ETag, Location], max_age: 7_201, ..BASE };"#, guard: Guard::Policy(&e161::GUARD), sets: &[], base: Some(Base { policy: &e161::BASE, facts: &Facts { origins: &["*"], absent: &[], credentials: false, methods: &["HEAD", "GET", "x!", "DELETE"], headers: &["Authorization", "X-2e-Token"], exposed: &[], max_age: None, own: &[] }, rewrites_origins: false, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &["HEAD", "GET", "x!", "DELETE"], headers: &["Idempotency-Key"], exposed: &["Link", "ETag", "Location"], max_age: Some(7201), own: &[] }) },
    Described { text: r#"pub static P0: Policy = { allow_origins: ["https://admin.example.com"], max_age: 2h };
pub static GUARD: Routes = {
    "/" => { allow_origins: ["https://192.0.2.7", SHOPS], allow_credentials: true },
    "/e/x/{*rest}" => P0,
    "/e/x" => P0,
};"#, guard: Guard::Routes(&e162::GUARD), sets: &[(&e162::SHOPS, "SHOPS", &["https://3.known.example"])], base: None, lines: &[Line { path: "/", methods: &[], group: 3, facts: Some(&Facts { origins: &["https://192.0.2.7", "https://3.known.example"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/e/x/{*rest}", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://admin.example.com"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: Some(7200), own: &[] }) }, Line { path: "/e/x", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://admin.example.com"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: Some(7200), own: &[] }) }], otherwise: None },
    Described { text: r#"pub static BASE: Policy = { allow_origins: *, allow_methods: [M-SEARCH, POST, PURGE, DELETE, PUT], max_age: 5s };
pub static BETWEEN: Policy = { max_age: 601, ..BASE };
pub static GUARD: Policy = { allow_methods: [#[cfg(not(test))] launch, #[cfg(not(all()))] "x!"], ..BETWEEN };"#, guard: Guard::Policy(&e163::GUARD), sets: &[], base: Some(Base { policy: &e163::BETWEEN, facts: &Facts { origins: &["*"], absent: &[], credentials: false, methods: &["M-SEARCH", "POST", "PURGE", "DELETE", "PUT"], headers: &[], exposed: &[], max_age: Some(601), own: &[] }, rewrites_origins: false, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: Some(601), own: &[] }) },
    Described { text: r#"pub static P0: Policy = {
    allow_origins: [#[cfg(test)] "http://127.0.0.1:*"],
    allow_headers: [Range],
    forbid_other_origins: true,
    own_origins: ["https://www.service.example"],
};
pub static GUARD: Routes = {
    "/g/{id}/h/{*rest}" => P0,
    "/g/{id}/h" => P0,
};"#, guard: Guard::Routes(&e164::GUARD), sets: &[], base: None, lines: &[Line { path: "/g/{id}/h/{*rest}", methods: &[], group: 0, facts: Some(&Facts { origins: &["http://127.0.0.1:*"], absent: &[], credentials: false, methods: &[], headers: &["Range"], exposed: &[], max_age: None, own: &["https://www.service.example"] }) }, Line { path: "/g/{id}/h", methods: &[], group: 0, facts: Some(&Facts { origins: &["http://127.0.0.1:*"], absent: &[], credentials: false, methods: &[], headers: &["Range"], exposed: &[], max_age: None, own: &["https://www.service.example"] }) }], otherwise: None },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: ["https://shop.example.org", "https://*-web.branch.example"],
    allow_methods: *,
    #[allow(cors::wildcard_without_authorization)] allow_headers: *,
    forbid_other_origins: true,
    own_origins: ["https://www.service.example"],
};"#, guard: Guard::Policy(&e165::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://shop.example.org", "https://*-web.branch.example"], absent: &[], credentials: false, methods: &["*"], headers: &["*"], exposed: &[], max_age: None, own: &["https://www.service.example"] }) },
    Described { text: r#"pub static P0: Policy = { allow_origins: * };
pub static GUARD: Routes = {
    "/" => P0,
    "/a" => deny,
    GET "/a/{id}" => P0,
    PROPFIND "/a/{id}" => P0,
    "/a/{id}/b" => deny,
    #[cfg(test)] POST "/a/fixed" => P0,
    DELETE "/a/fixed" => P0,
    PUT "/a/fixed" => P0,
};"#, guard: Guard::Routes(&e166::GUARD), sets: &[], base: None, lines: &[Line { path: "/", methods: &[], group: 0, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a", methods: &[], group: 999, facts: None }, Line { path: "/a/{id}", methods: &["GET"], group: 0, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a/{id}", methods: &["PROPFIND"], group: 0, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a/{id}/b", methods: &[], group: 999, facts: None }, Line { path: "/a/fixed", methods: &["POST"], group: 0, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a/fixed", methods: &["DELETE"], group: 0, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a/fixed", methods: &["PUT"], group: 0, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }], otherwise: None },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_app,
        "https://192.0.2.7:8443",
    ],
    allow_credentials: true,
    allow_methods: ["x!"],
    allow_headers: [X-CSRF-Token, X-A],
};"#, guard: Guard::Policy(&e167::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://192.0.2.7:8443"], absent: &["tauri://app.example"], credentials: true, methods: &["x!"], headers: &["X-CSRF-Token", "X-A"], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = {
    allow_origins: *,
    allow_methods: *,
    allow_headers: [X-B, #[cfg(any())] Idempotency-Key, Accept, "x.y~z"],
    max_age: 1d,
};
pub static GUARD: Policy = { allow_headers: [X-B, Idempotency-Key, If-None-Match, Content-Type], max_age: 10m, ..BASE };"#, guard: Guard::Policy(&e168::GUARD), sets: &[], base: Some(Base { policy: &e168::BASE, facts: &Facts { origins: &["*"], absent: &[], credentials: false, methods: &["*"], headers: &["X-B", "Accept", "x.y~z"], exposed: &[], max_age: Some(86400), own: &[] }, rewrites_origins: false, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &["*"], headers: &["X-B", "Idempotency-Key", "If-None-Match", "Content-Type"], exposed: &[], max_age: Some(600), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [#[cfg(any())] TENANTS],
    allow_methods: [PUT, POST],
    allow_headers: [Content-Type, Idempotency-Key, "X-2e-Token", Accept, "x.y~z", Range],
};"#, guard: Guard::Policy(&e169::GUARD), sets: &[(&e169::TENANTS, "TENANTS", &["https://admin.example.com", "https://[2001:db8::1]:9443", "https://localhost:8443"])], base: None, lines: &[], otherwise: Some(&Facts { origins: &[], absent: &["https://admin.example.com", "https://[2001:db8::1]:9443", "https://localhost:8443"], credentials: false, methods: &["PUT", "POST"], headers: &["Content-Type", "Idempotency-Key", "X-2e-Token", "Accept", "x.y~z", "Range"], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: [SHOPS, "https://shop.example.org"], allow_credentials: true };
pub static GUARD: Policy = {
    allow_origins: ["https://*.corp.internal"],
    allow_methods: [launch],
    expose_headers: ["X-7-Left"],
    ..BASE,
};"#, guard: Guard::Policy(&e170::GUARD), sets: &[(&e170::SHOPS, "SHOPS", &["https://*.corp.internal"])], base: Some(Base { policy: &e170::BASE, facts: &Facts { origins: &["https://*.corp.internal", "https://shop.example.org"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }, rewrites_origins: true, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["https://*.corp.internal"], absent: &[], credentials: true, methods: &["launch"], headers: &[], exposed: &["X-7-Left"], max_age: None, own: &[] }) },
    Described { text: r#"#[cfg(not(any()))]
pub static GUARD: Policy = {
    allow_origins: [
        is_app,
        #[allow(cors::null_origin, reason = "a frame without an origin")] null,
        "https://admin.example.com",
        "https://[2001:db8::1]",
    ],
    expose_headers: [Location, X-Total-Count],
};"#, guard: Guard::Policy(&e171::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["tauri://app.example", "null", "https://admin.example.com", "https://[2001:db8::1]"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &["Location", "X-Total-Count"], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://*-web.branch.example"] };
pub static BETWEEN: Policy = { allow_headers: [*, Authorization], expose_headers: *, ..BASE };
pub static GUARD: Policy = { allow_origins: ["http://*.plain.example"], allow_methods: *, max_age: 86399, ..BETWEEN };"#, guard: Guard::Policy(&e172::GUARD), sets: &[], base: Some(Base { policy: &e172::BETWEEN, facts: &Facts { origins: &["https://*-web.branch.example"], absent: &[], credentials: false, methods: &[], headers: &["*", "Authorization"], exposed: &["*"], max_age: None, own: &[] }, rewrites_origins: true, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["http://*.plain.example"], absent: &[], credentials: false, methods: &["*"], headers: &["*", "Authorization"], exposed: &["*"], max_age: Some(86399), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = {
    allow_origins: ["https://[2001:db8::1]:9443", SHOPS],
    allow_credentials: true,
    allow_headers: [Idempotency-Key],
};
pub static GUARD: Policy = { max_age: 1, ..BASE };"#, guard: Guard::Policy(&e173::GUARD), sets: &[(&e173::SHOPS, "SHOPS", &["https://*.example.net:8443", "https://admin.example.com", "http://app.example.com"])], base: Some(Base { policy: &e173::BASE, facts: &Facts { origins: &["https://[2001:db8::1]:9443", "https://*.example.net:8443", "https://admin.example.com"], absent: &["http://app.example.com"], credentials: true, methods: &[], headers: &["Idempotency-Key"], exposed: &[], max_age: None, own: &[] }, rewrites_origins: false, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["https://[2001:db8::1]:9443", "https://*.example.net:8443", "https://admin.example.com"], absent: &["http://app.example.com"], credentials: true, methods: &[], headers: &["Idempotency-Key"], exposed: &[], max_age: Some(1), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: ["https://app.example.com:444"],
    allow_credentials: true,
    allow_methods: [launch, "x!", POST, GET],
    allow_headers: [Accept, If-None-Match, "X-2e-Token", Content-Type, X-B],
    expose_headers: [X-Request-Id, "X-7-Left", Retry-After],
};"#, guard: Guard::Policy(&e174::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://app.example.com:444"], absent: &[], credentials: true, methods: &["launch", "x!", "POST", "GET"], headers: &["Accept", "If-None-Match", "X-2e-Token", "Content-Type", "X-B"], exposed: &["X-Request-Id", "X-7-Left", "Retry-After"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "https://localhost:8443",
        #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_app,
    ],
    allow_credentials: true,
};"#, guard: Guard::Policy(&e175::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://localhost:8443"], absent: &["tauri://app.example"], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: ["https://192.0.2.7:8443", TENANTS, "https://192.0.2.7", SHOPS],
    allow_methods: [QUERY, #[cfg(not(all()))] PROPFIND, GET, M-SEARCH],
    allow_headers: [Accept, If-None-Match, "x.y~z", X-CSRF-Token, X-Request-Id],
};"#, guard: Guard::Policy(&e176::GUARD), sets: &[(&e176::TENANTS, "TENANTS", &[]), (&e176::SHOPS, "SHOPS", &["https://[2001:db8::1]:9443"])], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://192.0.2.7:8443", "https://192.0.2.7", "https://[2001:db8::1]:9443"], absent: &[], credentials: false, methods: &["QUERY", "GET", "M-SEARCH"], headers: &["Accept", "If-None-Match", "x.y~z", "X-CSRF-Token", "X-Request-Id"], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        "https://*.example.net:8443",
        "https://xn--bcher-kva.example",
        "https://[2001:db8::1]",
        "tauri://localhost",
    ],
    allow_methods: [launch],
    allow_headers: ["x.y~z", X-Request-Id, Accept],
    max_age: default,
};"#, guard: Guard::Policy(&e177::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://*.example.net:8443", "https://xn--bcher-kva.example", "https://[2001:db8::1]", "tauri://localhost"], absent: &[], credentials: false, methods: &["launch"], headers: &["x.y~z", "X-Request-Id", "Accept"], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static P0: Policy = {
    allow_origins: [#[allow(cors::null_origin, reason = "a frame without an origin")] null, "https://[2001:db8::1]"],
};
pub static P1: Policy = { allow_origins: ["https://example.com"] };
pub static GUARD: Routes = {
    "/e/x/{*rest}" => P1,
    "/e/x" => P1,
    "/" => P0,
};"#, guard: Guard::Routes(&e178::GUARD), sets: &[], base: None, lines: &[Line { path: "/e/x/{*rest}", methods: &[], group: 1, facts: Some(&Facts { origins: &["https://example.com"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/e/x", methods: &[], group: 1, facts: Some(&Facts { origins: &["https://example.com"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/", methods: &[], group: 0, facts: Some(&Facts { origins: &["null", "https://[2001:db8::1]"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }], otherwise: None },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [SHOPS, "https://under_score.example.net:65535", is_app],
    allow_headers: [*, Authorization],
    max_age: 1d,
    forbid_other_origins: true,
    own_origins: ["https://www.service.example"],
};"#, guard: Guard::Policy(&e179::GUARD), sets: &[(&e179::SHOPS, "SHOPS", &["http://[::1]:*", "https://192.0.2.7:8443"])], base: None, lines: &[], otherwise: Some(&Facts { origins: &["http://[::1]:*", "https://192.0.2.7:8443", "https://under_score.example.net:65535", "tauri://app.example"], absent: &[], credentials: false, methods: &[], headers: &["*", "Authorization"], exposed: &[], max_age: Some(86400), own: &["https://www.service.example"] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: ["https://[2001:db8::1]:9443"],
    allow_methods: [#[cfg(all())] "x!", POST, GET, M-SEARCH, DELETE, QUERY],
    allow_headers: ["X-2e-Token", Range, Idempotency-Key],
    expose_headers: [Link, Location, X-Request-Id, ETag, X-Total-Count],
    max_age: 0,
};"#, guard: Guard::Policy(&e180::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://[2001:db8::1]:9443"], absent: &[], credentials: false, methods: &["x!", "POST", "GET", "M-SEARCH", "DELETE", "QUERY"], headers: &["X-2e-Token", "Range", "Idempotency-Key"], exposed: &["Link", "Location", "X-Request-Id", "ETag", "X-Total-Count"], max_age: Some(0), own: &[] }) },
    Described { text: r#"pub static P0: Policy = {
    allow_origins: ["https://intranet"],
    allow_credentials: true,
    allow_headers: [Content-Type],
    max_age: 601,
    forbid_other_origins: true,
    own_origins: ["https://service.test:8443"],
};
pub static GUARD: Routes = {
    "/e/x/{*rest}" => P0,
    "/e/x" => P0,
};"#, guard: Guard::Routes(&e181::GUARD), sets: &[], base: None, lines: &[Line { path: "/e/x/{*rest}", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://intranet"], absent: &[], credentials: true, methods: &[], headers: &["Content-Type"], exposed: &[], max_age: Some(601), own: &["https://service.test:8443"] }) }, Line { path: "/e/x", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://intranet"], absent: &[], credentials: true, methods: &[], headers: &["Content-Type"], exposed: &[], max_age: Some(601), own: &["https://service.test:8443"] }) }], otherwise: None },
    Described { text: r#"pub static P0: Policy = {
    allow_origins: ["https://a-b.example.net", "tauri://localhost"],
    allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE],
    expose_headers: [X-Request-Id, X-Total-Count, Location],
    max_age: 0,
};
pub static GUARD: Routes = {
    PROPFIND | PATCH | PUT "/f" => P0,
};"#, guard: Guard::Routes(&e182::GUARD), sets: &[], base: None, lines: &[Line { path: "/f", methods: &["PROPFIND", "PATCH", "PUT"], group: 0, facts: Some(&Facts { origins: &["https://a-b.example.net", "tauri://localhost"], absent: &[], credentials: false, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &[], exposed: &["X-Request-Id", "X-Total-Count", "Location"], max_age: Some(0), own: &[] }) }], otherwise: None },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [#[cfg(any())] "https://*.corp.internal", #[cfg(any())] "https://*.tenant.example.org"],
    allow_credentials: true,
    allow_methods: [#[cfg(not(test))] DELETE, GET, POST, QUERY],
    expose_headers: [X-C, Retry-After, "X-7-Left", Location],
    max_age: 1440m,
};"#, guard: Guard::Policy(&e183::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &[], absent: &["https://*.corp.internal", "https://*.tenant.example.org"], credentials: true, methods: &["GET", "POST", "QUERY"], headers: &[], exposed: &["X-C", "Retry-After", "X-7-Left", "Location"], max_age: Some(86400), own: &[] }) },
    Described { text: r#"pub static P0: Policy = { allow_origins: * };
pub static P2: Policy = {
    allow_origins: [#[cfg(test)] "https://example.com"],
    allow_credentials: true,
    allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE],
};
pub static GUARD: Routes = {
    PUT | GET | POST "/f" => P0,
    PROPFIND "/f" => P2,
};"#, guard: Guard::Routes(&e184::GUARD), sets: &[], base: None, lines: &[Line { path: "/f", methods: &["PUT", "GET", "POST"], group: 0, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/f", methods: &["PROPFIND"], group: 2, facts: Some(&Facts { origins: &["https://example.com"], absent: &[], credentials: true, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &[], exposed: &[], max_age: None, own: &[] }) }], otherwise: None },
    Described { text: r#"pub static P1: Policy = {
    allow_origins: [#[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://localhost:*"],
    allow_credentials: true,
};
pub static GUARD: Routes = {
    POST "/c/{id}" => P1,
    PROPFIND "/c/{id}" => P1,
    "/g/{id}/h/{*rest}" => P1,
    "/g/{id}/h" => P1,
};"#, guard: Guard::Routes(&e185::GUARD), sets: &[], base: None, lines: &[Line { path: "/c/{id}", methods: &["POST"], group: 1, facts: Some(&Facts { origins: &["http://localhost:*"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/c/{id}", methods: &["PROPFIND"], group: 1, facts: Some(&Facts { origins: &["http://localhost:*"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/g/{id}/h/{*rest}", methods: &[], group: 1, facts: Some(&Facts { origins: &["http://localhost:*"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/g/{id}/h", methods: &[], group: 1, facts: Some(&Facts { origins: &["http://localhost:*"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }], otherwise: None },
    Described { text: r#"#[cfg(all())]
pub static BASE: Policy = {
    allow_origins: [
        #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner,
        "https://pr-*.review.example",
    ],
    allow_credentials: true,
};
#[cfg(all())]
pub static GUARD: Policy = { allow_methods: [M-SEARCH], ..BASE };"#, guard: Guard::Policy(&e186::GUARD), sets: &[], base: Some(Base { policy: &e186::BASE, facts: &Facts { origins: &["https://partner.example", "https://pr-*.review.example"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }, rewrites_origins: false, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["https://partner.example", "https://pr-*.review.example"], absent: &[], credentials: true, methods: &["M-SEARCH"], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"#[cfg(not(any()))]
pub static GUARD: Policy = {
    allow_origins: ["https://admin.example.com", "https://xn--bcher-kva.example"],
    allow_methods: [POST, "x!", DELETE, #[cfg(all())] PURGE, PROPFIND],
    allow_headers: [*, Authorization],
    forbid_other_origins: true,
    own_origins: ["https://service.test:8443"],
};"#, guard: Guard::Policy(&e187::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://admin.example.com", "https://xn--bcher-kva.example"], absent: &[], credentials: false, methods: &["POST", "x!", "DELETE", "PURGE", "PROPFIND"], headers: &["*", "Authorization"], exposed: &[], max_age: None, own: &["https://service.test:8443"] }) },
    Described { text: r#"#[cfg(not(test))]
pub static GUARD: Policy = { allow_origins: * };
#[cfg(not(any()))]
pub static GUARD: Policy = {
    allow_origins: [
        #[allow(cors::null_origin, reason = "a frame without an origin")] null,
        "https://proj-*-team.previews.example",
    ],
    expose_headers: [X-Total-Count, Location, ETag],
};"#, guard: Guard::Policy(&e188::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["null", "https://proj-*-team.previews.example"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &["X-Total-Count", "Location", "ETag"], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = {
    allow_origins: *,
    #[allow(cors::wildcard_without_authorization)] allow_headers: *,
    expose_headers: [Retry-After, Location, X-Total-Count],
};
pub static GUARD: Policy = {
    allow_headers: [Content-Type, If-None-Match, Authorization, Idempotency-Key],
    max_age: 1440m,
    ..BASE,
};"#, guard: Guard::Policy(&e189::GUARD), sets: &[], base: Some(Base { policy: &e189::BASE, facts: &Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &["*"], exposed: &["Retry-After", "Location", "X-Total-Count"], max_age: None, own: &[] }, rewrites_origins: false, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &["Content-Type", "If-None-Match", "Authorization", "Idempotency-Key"], exposed: &["Retry-After", "Location", "X-Total-Count"], max_age: Some(86400), own: &[] }) },
    Described { text: r#"pub static P0: Policy = {
    allow_origins: [
        #[cfg(test)] "http://127.0.0.1:*",
        #[cfg(not(any()))] "https://*.tenant.example.org",
        "https://[2001:db8::1]",
    ],
    allow_credentials: true,
    allow_headers: [X-Request-Id],
};
pub static GUARD: Routes = {
    "/b/{*rest}" => P0,
    "/b" => P0,
};"#, guard: Guard::Routes(&e190::GUARD), sets: &[], base: None, lines: &[Line { path: "/b/{*rest}", methods: &[], group: 0, facts: Some(&Facts { origins: &["http://127.0.0.1:*", "https://*.tenant.example.org", "https://[2001:db8::1]"], absent: &[], credentials: true, methods: &[], headers: &["X-Request-Id"], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/b", methods: &[], group: 0, facts: Some(&Facts { origins: &["http://127.0.0.1:*", "https://*.tenant.example.org", "https://[2001:db8::1]"], absent: &[], credentials: true, methods: &[], headers: &["X-Request-Id"], exposed: &[], max_age: None, own: &[] }) }], otherwise: None },
    Described { text: r#"pub static BASE: Policy = {
    allow_origins: *,
    allow_methods: [HEAD, PUT, QUERY, PATCH],
    #[allow(cors::wildcard_without_authorization)] allow_headers: *,
    expose_headers: [Location],
    max_age: 0,
};
pub static GUARD: Policy = { expose_headers: [X-Total-Count, Location, Link, "X-7-Left"], max_age: 1440m, ..BASE };"#, guard: Guard::Policy(&e191::GUARD), sets: &[], base: Some(Base { policy: &e191::BASE, facts: &Facts { origins: &["*"], absent: &[], credentials: false, methods: &["HEAD", "PUT", "QUERY", "PATCH"], headers: &["*"], exposed: &["Location"], max_age: Some(0), own: &[] }, rewrites_origins: false, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &["HEAD", "PUT", "QUERY", "PATCH"], headers: &["*"], exposed: &["X-Total-Count", "Location", "Link", "X-7-Left"], max_age: Some(86400), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = {
    allow_origins: *,
    allow_methods: *,
    allow_headers: [X-B, Range, Content-Type],
    expose_headers: [Link, X-Total-Count, X-C, #[cfg(any())] Location],
    max_age: 1d,
};
pub static GUARD: Policy = { allow_methods: [POST], allow_headers: [If-None-Match, Authorization], max_age: 601, ..BASE };"#, guard: Guard::Policy(&e192::GUARD), sets: &[], base: Some(Base { policy: &e192::BASE, facts: &Facts { origins: &["*"], absent: &[], credentials: false, methods: &["*"], headers: &["X-B", "Range", "Content-Type"], exposed: &["Link", "X-Total-Count", "X-C"], max_age: Some(86400), own: &[] }, rewrites_origins: false, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &["POST"], headers: &["If-None-Match", "Authorization"], exposed: &["Link", "X-Total-Count", "X-C"], max_age: Some(601), own: &[] }) },
    Described { text: r#"#[cfg(not(all()))]
pub static GUARD: Policy = {
    allow_origins: ["https://*-b.example.net", #[cfg(not(test))] "https://dot.example.net."],
    allow_credentials: true,
    forbid_other_origins: true,
    own_origins: ["https://api.service.example"],
};
#[cfg(not(any()))]
pub static GUARD: Policy = { allow_origins: *, max_age: 1d };"#, guard: Guard::Policy(&e193::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: Some(86400), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://old.example.net:8080",
    ],
    allow_credentials: true,
    allow_methods: [PROPFIND, launch, PUT],
    expose_headers: [Location, Link, ETag, "X-7-Left", X-C, X-Total-Count],
};"#, guard: Guard::Policy(&e194::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["http://old.example.net:8080"], absent: &[], credentials: true, methods: &["PROPFIND", "launch", "PUT"], headers: &[], exposed: &["Location", "Link", "ETag", "X-7-Left", "X-C", "X-Total-Count"], max_age: None, own: &[] }) },
    Described { text: r#"pub static P0: Policy = {
    allow_origins: [#[allow(cors::null_origin, reason = "a frame without an origin")] null],
    allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE],
};
pub static GUARD: Routes = {
    "/g/{id}/h/{*rest}" => P0,
    "/g/{id}/h" => P0,
    "/g/{id}" => deny,
    "/b/{*rest}" => P0,
    "/b" => P0,
};"#, guard: Guard::Routes(&e195::GUARD), sets: &[], base: None, lines: &[Line { path: "/g/{id}/h/{*rest}", methods: &[], group: 0, facts: Some(&Facts { origins: &["null"], absent: &[], credentials: false, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/g/{id}/h", methods: &[], group: 0, facts: Some(&Facts { origins: &["null"], absent: &[], credentials: false, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/g/{id}", methods: &[], group: 999, facts: None }, Line { path: "/b/{*rest}", methods: &[], group: 0, facts: Some(&Facts { origins: &["null"], absent: &[], credentials: false, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/b", methods: &[], group: 0, facts: Some(&Facts { origins: &["null"], absent: &[], credentials: false, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &[], exposed: &[], max_age: None, own: &[] }) }], otherwise: None },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: ["https://[2001:db8::1]:9443"],
    allow_credentials: true,
    allow_methods: [PURGE],
    allow_headers: [X-Request-Id, If-None-Match, Authorization, X-A],
    max_age: 86399,
    forbid_other_origins: true,
    own_origins: ["https://api.service.example", "https://service.test:8443"],
};"#, guard: Guard::Policy(&e196::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://[2001:db8::1]:9443"], absent: &[], credentials: true, methods: &["PURGE"], headers: &["X-Request-Id", "If-None-Match", "Authorization", "X-A"], exposed: &[], max_age: Some(86399), own: &["https://api.service.example", "https://service.test:8443"] }) },
    Described { text: r#"#[cfg(not(any()))]
pub static GUARD: Policy = {
    allow_origins: [#[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner],
    allow_credentials: true,
    allow_methods: [#[cfg(not(test))] QUERY, PROPFIND, PUT],
    allow_headers: [If-None-Match, "x.y~z", Idempotency-Key],
    expose_headers: [Link],
};"#, guard: Guard::Policy(&e197::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://partner.example"], absent: &[], credentials: true, methods: &["PROPFIND", "PUT"], headers: &["If-None-Match", "x.y~z", "Idempotency-Key"], exposed: &["Link"], max_age: None, own: &[] }) },
    Described { text: r#"#[cfg(all())]
pub static GUARD: Policy = {
    allow_origins: ["https://*.example.com", #[cfg(not(test))] "https://*.tenant.example.org"],
    allow_headers: [#[cfg(not(test))] X-Request-Id, Content-Type, "X-2e-Token", Authorization, Idempotency-Key],
    expose_headers: [X-Total-Count, "X-7-Left", Link, Location, X-C],
    max_age: 86399,
};"#, guard: Guard::Policy(&e198::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://*.example.com"], absent: &["https://*.tenant.example.org"], credentials: false, methods: &[], headers: &["Content-Type", "X-2e-Token", "Authorization", "Idempotency-Key"], exposed: &["X-Total-Count", "X-7-Left", "Link", "Location", "X-C"], max_age: Some(86399), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: [#[cfg(not(test))] "https://*.example.com"], allow_credentials: true };
pub static GUARD: Policy = {
    allow_credentials: false,
    allow_origins: [#[allow(cors::null_origin, reason = "a frame without an origin")] null],
    allow_methods: [QUERY],
    allow_headers: [Authorization],
    ..BASE,
};"#, guard: Guard::Policy(&e199::GUARD), sets: &[], base: Some(Base { policy: &e199::BASE, facts: &Facts { origins: &[], absent: &["https://*.example.com"], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }, rewrites_origins: true, rewrites_credentials: true }), lines: &[], otherwise: Some(&Facts { origins: &["null"], absent: &[], credentials: false, methods: &["QUERY"], headers: &["Authorization"], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"#[cfg(not(any()))]
pub static GUARD: Policy = {
    allow_origins: [
        "https://under_score.example.net:65535",
        "https://*-web.branch.example",
        #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://old.example.net:8080",
    ],
    allow_credentials: true,
    max_age: 86399,
};"#, guard: Guard::Policy(&e200::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://under_score.example.net:65535", "https://*-web.branch.example", "http://old.example.net:8080"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: Some(86399), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = {
    allow_origins: [
        "https://*-web.branch.example",
        #[allow(cors::null_origin, reason = "a frame without an origin")] null,
        "tauri://localhost",
    ],
    allow_methods: [launch, PATCH],
};
pub static GUARD: Policy = { allow_headers: [Content-Type], expose_headers: *, max_age: 1440m, ..BASE };"#, guard: Guard::Policy(&e201::GUARD), sets: &[], base: Some(Base { policy: &e201::BASE, facts: &Facts { origins: &["https://*-web.branch.example", "null", "tauri://localhost"], absent: &[], credentials: false, methods: &["launch", "PATCH"], headers: &[], exposed: &[], max_age: None, own: &[] }, rewrites_origins: false, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["https://*-web.branch.example", "null", "tauri://localhost"], absent: &[], credentials: false, methods: &["launch", "PATCH"], headers: &["Content-Type"], exposed: &["*"], max_age: Some(86400), own: &[] }) },
    Described { text: r#"pub static P0: Policy = {
    allow_origins: [#[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner],
    allow_credentials: true,
};
pub static GUARD: Routes = {
    "/a" => P0,
    "/a/{id}" => P0,
    #[cfg(not(any()))] POST "/a/{id}/b" => P0,
    PURGE "/a/{id}/b" => P0,
    PROPFIND "/a/{id}/b" => P0,
};"#, guard: Guard::Routes(&e202::GUARD), sets: &[], base: None, lines: &[Line { path: "/a", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://partner.example"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a/{id}", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://partner.example"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a/{id}/b", methods: &["POST"], group: 0, facts: Some(&Facts { origins: &["https://partner.example"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a/{id}/b", methods: &["PURGE"], group: 0, facts: Some(&Facts { origins: &["https://partner.example"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a/{id}/b", methods: &["PROPFIND"], group: 0, facts: Some(&Facts { origins: &["https://partner.example"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }], otherwise: None },
    Described { text: r#"pub static BASE: Policy = {
    allow_origins: [
        #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://old.example.net:8080",
        "https://under_score.example.net:65535",
    ],
    allow_credentials: true,
};
pub static GUARD: Policy = { expose_headers: [Retry-After, X-Total-Count], ..BASE };"#, guard: Guard::Policy(&e203::GUARD), sets: &[], base: Some(Base { policy: &e203::BASE, facts: &Facts { origins: &["http://old.example.net:8080", "https://under_score.example.net:65535"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }, rewrites_origins: false, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["http://old.example.net:8080", "https://under_score.example.net:65535"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &["Retry-After", "X-Total-Count"], max_age: None, own: &[] }) },
    Described { text: r#"pub static P0: Policy = { allow_origins: ["http://old.example.net:8080"], max_age: 7_201 };
pub static P1: Policy = { allow_origins: [#[cfg(test)] "https://intranet", TENANTS], allow_credentials: true };
pub static GUARD: Routes = {
    #[cfg(any())] "/a" => P1,
    POST "/a/{id}" => P0,
};"#, guard: Guard::Routes(&e204::GUARD), sets: &[(&e204::TENANTS, "TENANTS", &["https://pr-*.review.example", "https://shop.example.org"])], base: None, lines: &[Line { path: "/a/{id}", methods: &["POST"], group: 0, facts: Some(&Facts { origins: &["http://old.example.net:8080"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: Some(7201), own: &[] }) }], otherwise: None },
    Described { text: r#"pub static P0: Policy = { allow_origins: *, allow_headers: [X-B, Accept, #[cfg(test)] Idempotency-Key] };
pub static P1: Policy = { allow_origins: *, allow_headers: [X-B] };
pub static GUARD: Routes = {
    "/c/{id}" => { allow_origins: *, allow_headers: [X-B] },
    PATCH | GET | PROPFIND | PUT | HEAD "/c/d" => P0,
    GET "/a" => deny,
    "/" => P1,
};"#, guard: Guard::Routes(&e205::GUARD), sets: &[], base: None, lines: &[Line { path: "/c/{id}", methods: &[], group: 1, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &["X-B"], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/c/d", methods: &["PATCH", "GET", "PROPFIND", "PUT", "HEAD"], group: 0, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &["X-B", "Accept", "Idempotency-Key"], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a", methods: &["GET"], group: 999, facts: None }, Line { path: "/", methods: &[], group: 1, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &["X-B"], exposed: &[], max_age: None, own: &[] }) }], otherwise: None },
    Described { text: r#"pub static BASE: Policy = { allow_origins: [#[cfg(any())] "https://shop.example.org"], allow_credentials: true, max_age: 0 };
pub static GUARD: Policy = {
    allow_credentials: false,
    allow_origins: [#[allow(cors::null_origin, reason = "a frame without an origin")] null],
    allow_methods: *,
    allow_headers: [X-B],
    max_age: 10m,
    ..BASE,
};"#, guard: Guard::Policy(&e206::GUARD), sets: &[], base: Some(Base { policy: &e206::BASE, facts: &Facts { origins: &[], absent: &["https://shop.example.org"], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: Some(0), own: &[] }, rewrites_origins: true, rewrites_credentials: true }), lines: &[], otherwise: Some(&Facts { origins: &["null"], absent: &[], credentials: false, methods: &["*"], headers: &["X-B"], exposed: &[], max_age: Some(600), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_app,
        #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner,
    ],
    allow_credentials: true,
    allow_methods: [PUT, POST],
    expose_headers: [X-Total-Count, Link],
};"#, guard: Guard::Policy(&e207::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://partner.example"], absent: &["tauri://app.example"], credentials: true, methods: &["PUT", "POST"], headers: &[], exposed: &["X-Total-Count", "Link"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        "https://proj-*-team.previews.example",
        #[cfg(not(all()))] "https://[2001:db8::1]",
        "https://shop.example.org",
        "https://*-b.example.net",
    ],
    allow_methods: [PUT, M-SEARCH],
    allow_headers: [Idempotency-Key, X-CSRF-Token, #[cfg(any())] "X-2e-Token"],
    max_age: 0,
};"#, guard: Guard::Policy(&e208::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://proj-*-team.previews.example", "https://shop.example.org", "https://*-b.example.net"], absent: &["https://[2001:db8::1]"], credentials: false, methods: &["PUT", "M-SEARCH"], headers: &["Idempotency-Key", "X-CSRF-Token"], exposed: &[], max_age: Some(0), own: &[] }) },
    Described { text: r#"#[cfg(not(any()))]
pub static GUARD: Policy = {
    allow_origins: [SHOPS, "https://example.com"],
    allow_methods: [DELETE],
    expose_headers: ["X-7-Left", ETag, X-Request-Id, #[cfg(not(all()))] Location],
};"#, guard: Guard::Policy(&e209::GUARD), sets: &[(&e209::SHOPS, "SHOPS", &["https://pr-*.review.example", "https://0.known.example", "https://4.known.example", "https://proj-*-team.previews.example", "https://1.known.example"])], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://pr-*.review.example", "https://0.known.example", "https://4.known.example", "https://proj-*-team.previews.example", "https://1.known.example", "https://example.com"], absent: &[], credentials: false, methods: &["DELETE"], headers: &[], exposed: &["X-7-Left", "ETag", "X-Request-Id"], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = {
    allow_origins: *,
    allow_methods: [DELETE, PATCH, #[cfg(not(any()))] POST, QUERY, GET, PUT],
    #[allow(cors::wildcard_without_authorization)] allow_headers: *,
    expose_headers: [Link, X-Total-Count],
    max_age: 600,
};
pub static GUARD: Policy = { #[allow(cors::wildcard_without_authorization)] allow_headers: *, ..BASE };"#, guard: Guard::Policy(&e210::GUARD), sets: &[], base: Some(Base { policy: &e210::BASE, facts: &Facts { origins: &["*"], absent: &[], credentials: false, methods: &["DELETE", "PATCH", "POST", "QUERY", "GET", "PUT"], headers: &["*"], exposed: &["Link", "X-Total-Count"], max_age: Some(600), own: &[] }, rewrites_origins: false, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &["DELETE", "PATCH", "POST", "QUERY", "GET", "PUT"], headers: &["*"], exposed: &["Link", "X-Total-Count"], max_age: Some(600), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: [is_app] };
pub static BETWEEN: Policy = { max_age: 2h, ..BASE };
pub static GUARD: Policy = {
    allow_origins: [#[cfg(not(all()))] "https://192.0.2.7:8443", "https://intranet", "https://xn--bcher-kva.example"],
    allow_methods: [HEAD],
    expose_headers: [ETag, Location, X-Total-Count, Retry-After],
    ..BETWEEN,
};"#, guard: Guard::Policy(&e211::GUARD), sets: &[], base: Some(Base { policy: &e211::BETWEEN, facts: &Facts { origins: &["tauri://app.example"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: Some(7200), own: &[] }, rewrites_origins: true, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["https://intranet", "https://xn--bcher-kva.example"], absent: &["https://192.0.2.7:8443"], credentials: false, methods: &["HEAD"], headers: &[], exposed: &["ETag", "Location", "X-Total-Count", "Retry-After"], max_age: Some(7200), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: ["https://a-b.example.net", "https://app.example.com:444", TENANTS],
    allow_credentials: true,
    allow_methods: [M-SEARCH, DELETE, QUERY, #[cfg(test)] PATCH, PROPFIND, "x!"],
    allow_headers: [#[cfg(not(test))] X-A, X-B, X-Request-Id, Idempotency-Key, X-CSRF-Token, Content-Type, "x.y~z"],
    max_age: default,
};"#, guard: Guard::Policy(&e212::GUARD), sets: &[(&e212::TENANTS, "TENANTS", &[])], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://a-b.example.net", "https://app.example.com:444"], absent: &[], credentials: true, methods: &["M-SEARCH", "DELETE", "QUERY", "PATCH", "PROPFIND", "x!"], headers: &["X-B", "X-Request-Id", "Idempotency-Key", "X-CSRF-Token", "Content-Type", "x.y~z"], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = {
    allow_origins: [
        #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://192.0.2.7",
        "https://intranet",
    ],
    allow_credentials: true,
    max_age: 10m,
};
pub static GUARD: Policy = { allow_headers: [Accept, Authorization, X-CSRF-Token, Content-Type], max_age: 5s, ..BASE };"#, guard: Guard::Policy(&e213::GUARD), sets: &[], base: Some(Base { policy: &e213::BASE, facts: &Facts { origins: &["http://192.0.2.7", "https://intranet"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: Some(600), own: &[] }, rewrites_origins: false, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["http://192.0.2.7", "https://intranet"], absent: &[], credentials: true, methods: &[], headers: &["Accept", "Authorization", "X-CSRF-Token", "Content-Type"], exposed: &[], max_age: Some(5), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        #[cfg(any())] "https://a.b.c.shop.example.org",
        #[cfg(all())] #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://*.plain.example",
        "https://proj-*-team.previews.example",
    ],
    allow_credentials: true,
    allow_methods: [GET, launch, DELETE],
};"#, guard: Guard::Policy(&e214::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["http://*.plain.example", "https://proj-*-team.previews.example"], absent: &["https://a.b.c.shop.example.org"], credentials: true, methods: &["GET", "launch", "DELETE"], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static P0: Policy = { allow_origins: ["https://192.0.2.7"], allow_credentials: true };
pub static P1: Policy = {
    allow_origins: ["https://example.com"],
    allow_credentials: true,
    allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE],
    max_age: 2h,
};
pub static GUARD: Routes = {
    DELETE | PUT | PURGE "/f" => P0,
    POST | GET "/f" => P1,
};"#, guard: Guard::Routes(&e215::GUARD), sets: &[], base: None, lines: &[Line { path: "/f", methods: &["DELETE", "PUT", "PURGE"], group: 0, facts: Some(&Facts { origins: &["https://192.0.2.7"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/f", methods: &["POST", "GET"], group: 1, facts: Some(&Facts { origins: &["https://example.com"], absent: &[], credentials: true, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &[], exposed: &[], max_age: Some(7200), own: &[] }) }], otherwise: None },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        #[allow(cors::development_origin, reason = "a desktop app")] "http://localhost:3000",
        #[cfg(test)] "http://[::1]:*",
        "https://a.b.c.shop.example.org",
        SHOPS,
    ],
    allow_headers: [Accept, Range, Authorization],
    expose_headers: [Retry-After, X-Total-Count, X-Request-Id, "X-7-Left"],
};"#, guard: Guard::Policy(&e216::GUARD), sets: &[(&e216::SHOPS, "SHOPS", &[])], base: None, lines: &[], otherwise: Some(&Facts { origins: &["http://localhost:3000", "http://[::1]:*", "https://a.b.c.shop.example.org"], absent: &[], credentials: false, methods: &[], headers: &["Accept", "Range", "Authorization"], exposed: &["Retry-After", "X-Total-Count", "X-Request-Id", "X-7-Left"], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = {
    allow_origins: *,
    allow_methods: *,
    expose_headers: [X-Request-Id, #[cfg(all())] X-Total-Count, "X-7-Left", ETag, Retry-After, Location],
    max_age: 2h,
};
pub static GUARD: Policy = {
    allow_methods: *,
    expose_headers: [X-C, Retry-After, Link, #[cfg(any())] X-Request-Id, ETag, #[cfg(not(all()))] X-Total-Count],
    ..BASE,
};"#, guard: Guard::Policy(&e217::GUARD), sets: &[], base: Some(Base { policy: &e217::BASE, facts: &Facts { origins: &["*"], absent: &[], credentials: false, methods: &["*"], headers: &[], exposed: &["X-Request-Id", "X-Total-Count", "X-7-Left", "ETag", "Retry-After", "Location"], max_age: Some(7200), own: &[] }, rewrites_origins: false, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &["*"], headers: &[], exposed: &["X-C", "Retry-After", "Link", "ETag"], max_age: Some(7200), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://*.corp.internal", SHOPS] };
pub static GUARD: Policy = {
    allow_origins: [#[cfg(any())] #[allow(cors::null_origin, reason = "a frame without an origin")] null],
    allow_methods: [PUT, QUERY],
    #[allow(cors::wildcard_without_authorization)] allow_headers: *,
    max_age: 86399,
    ..BASE,
};"#, guard: Guard::Policy(&e218::GUARD), sets: &[(&e218::SHOPS, "SHOPS", &["https://*-b.example.net"])], base: Some(Base { policy: &e218::BASE, facts: &Facts { origins: &["https://*.corp.internal", "https://*-b.example.net"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }, rewrites_origins: true, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &[], absent: &["null"], credentials: false, methods: &["PUT", "QUERY"], headers: &["*"], exposed: &[], max_age: Some(86399), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = {
    allow_origins: *,
    allow_methods: [PROPFIND, launch, M-SEARCH, DELETE, PUT],
    allow_headers: [Range, Accept, X-CSRF-Token, If-None-Match, X-A, "X-2e-Token"],
    expose_headers: *,
    max_age: 1,
};
pub static GUARD: Policy = {
    allow_headers: [X-A, #[cfg(any())] X-CSRF-Token, Range, Content-Type, Authorization],
    max_age: 0,
    ..BASE,
};"#, guard: Guard::Policy(&e219::GUARD), sets: &[], base: Some(Base { policy: &e219::BASE, facts: &Facts { origins: &["*"], absent: &[], credentials: false, methods: &["PROPFIND", "launch", "M-SEARCH", "DELETE", "PUT"], headers: &["Range", "Accept", "X-CSRF-Token", "If-None-Match", "X-A", "X-2e-Token"], exposed: &["*"], max_age: Some(1), own: &[] }, rewrites_origins: false, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &["PROPFIND", "launch", "M-SEARCH", "DELETE", "PUT"], headers: &["X-A", "Range", "Content-Type", "Authorization"], exposed: &["*"], max_age: Some(0), own: &[] }) },
    Described { text: r#"pub static P0: Policy = {
    allow_origins: ["https://under_score.example.net:65535", "chrome-extension://abcdefghijklmnopabcdefghijklmnop"],
};
pub static P1: Policy = { allow_origins: *, allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE] };
pub static GUARD: Routes = {
    "/e/x/{*rest}" => P1,
    "/e/x" => P1,
    "/b/{*rest}" => deny,
    "/b" => deny,
    _ => P0,
};"#, guard: Guard::Routes(&e220::GUARD), sets: &[], base: None, lines: &[Line { path: "/e/x/{*rest}", methods: &[], group: 1, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/e/x", methods: &[], group: 1, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/b/{*rest}", methods: &[], group: 999, facts: None }, Line { path: "/b", methods: &[], group: 999, facts: None }], otherwise: Some(&Facts { origins: &["https://under_score.example.net:65535", "chrome-extension://abcdefghijklmnopabcdefghijklmnop"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        "https://shop.example.org",
        "chrome-extension://abcdefghijklmnopabcdefghijklmnop",
        "https://192.0.2.7",
        "https://*-b.example.net",
        "https://xn--bcher-kva.example",
    ],
    allow_credentials: true,
    allow_methods: [#[cfg(not(test))] PUT, #[cfg(not(test))] QUERY, launch, HEAD],
    max_age: 1d,
};"#, guard: Guard::Policy(&e221::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://shop.example.org", "chrome-extension://abcdefghijklmnopabcdefghijklmnop", "https://192.0.2.7", "https://*-b.example.net", "https://xn--bcher-kva.example"], absent: &[], credentials: true, methods: &["launch", "HEAD"], headers: &[], exposed: &[], max_age: Some(86400), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = {
    allow_origins: [
        #[cfg(not(any()))] #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner,
    ],
    allow_credentials: true,
    max_age: 7_201,
};
pub static GUARD: Policy = { allow_origins: [SHOPS], expose_headers: ["X-7-Left"], max_age: 601, ..BASE };"#, guard: Guard::Policy(&e222::GUARD), sets: &[(&e222::SHOPS, "SHOPS", &["https://3.known.example", "http://127.0.0.1:8080"])], base: Some(Base { policy: &e222::BASE, facts: &Facts { origins: &["https://partner.example"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: Some(7201), own: &[] }, rewrites_origins: true, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["https://3.known.example", "http://127.0.0.1:8080"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &["X-7-Left"], max_age: Some(601), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        #[cfg(test)] "http://localhost:3000",
        "https://a-b.example.net",
        #[cfg(not(all()))] "https://xn--bcher-kva.example",
        "https://intranet",
        "https://[2001:db8::1]",
    ],
    allow_headers: [Range, Accept, Authorization, If-None-Match],
    expose_headers: [Link, Location, X-C, #[cfg(all())] X-Total-Count],
};"#, guard: Guard::Policy(&e223::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["http://localhost:3000", "https://a-b.example.net", "https://intranet", "https://[2001:db8::1]"], absent: &["https://xn--bcher-kva.example"], credentials: false, methods: &[], headers: &["Range", "Accept", "Authorization", "If-None-Match"], exposed: &["Link", "Location", "X-C", "X-Total-Count"], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = {
    allow_origins: ["https://xn--bcher-kva.example"],
    allow_methods: [DELETE, PURGE, QUERY, #[cfg(all())] PATCH, launch, PROPFIND],
    allow_headers: [Accept, #[cfg(not(test))] Range, Authorization, X-B, Content-Type, If-None-Match],
    max_age: 1,
};
pub static GUARD: Policy = { allow_methods: [DELETE, #[cfg(all())] "x!", QUERY, PUT], expose_headers: *, ..BASE };"#, guard: Guard::Policy(&e224::GUARD), sets: &[], base: Some(Base { policy: &e224::BASE, facts: &Facts { origins: &["https://xn--bcher-kva.example"], absent: &[], credentials: false, methods: &["DELETE", "PURGE", "QUERY", "PATCH", "launch", "PROPFIND"], headers: &["Accept", "Authorization", "X-B", "Content-Type", "If-None-Match"], exposed: &[], max_age: Some(1), own: &[] }, rewrites_origins: false, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["https://xn--bcher-kva.example"], absent: &[], credentials: false, methods: &["DELETE", "x!", "QUERY", "PUT"], headers: &["Accept", "Authorization", "X-B", "Content-Type", "If-None-Match"], exposed: &["*"], max_age: Some(1), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = {
    allow_origins: *,
    allow_methods: *,
    allow_headers: ["x.y~z", Authorization, X-Request-Id, Content-Type],
    expose_headers: [X-C, "X-7-Left", X-Request-Id],
    max_age: 10m,
};
pub static GUARD: Policy = {
    allow_headers: ["x.y~z", Range, #[cfg(test)] X-Request-Id, #[cfg(not(all()))] "X-2e-Token", Authorization, Accept],
    max_age: default,
    ..BASE,
};"#, guard: Guard::Policy(&e225::GUARD), sets: &[], base: Some(Base { policy: &e225::BASE, facts: &Facts { origins: &["*"], absent: &[], credentials: false, methods: &["*"], headers: &["x.y~z", "Authorization", "X-Request-Id", "Content-Type"], exposed: &["X-C", "X-7-Left", "X-Request-Id"], max_age: Some(600), own: &[] }, rewrites_origins: false, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &["*"], headers: &["x.y~z", "Range", "X-Request-Id", "Authorization", "Accept"], exposed: &["X-C", "X-7-Left", "X-Request-Id"], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = {
    allow_origins: ["https://*.tenant.example.org"],
    expose_headers: [Location, #[cfg(any())] X-Request-Id, #[cfg(all())] Link, X-C],
    max_age: 600,
};
pub static GUARD: Policy = {
    allow_origins: [
        "https://[2001:db8::1]",
        "https://app.example.com",
        #[cfg(not(any()))] "chrome-extension://abcdefghijklmnopabcdefghijklmnop",
    ],
    ..BASE,
};"#, guard: Guard::Policy(&e226::GUARD), sets: &[], base: Some(Base { policy: &e226::BASE, facts: &Facts { origins: &["https://*.tenant.example.org"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &["Location", "Link", "X-C"], max_age: Some(600), own: &[] }, rewrites_origins: true, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["https://[2001:db8::1]", "https://app.example.com", "chrome-extension://abcdefghijklmnopabcdefghijklmnop"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &["Location", "Link", "X-C"], max_age: Some(600), own: &[] }) },
    Described { text: r#"#[cfg(test)]
pub static BASE: Policy = {
    allow_origins: [is_partner, "https://example.com", "http://*.plain.example"],
    expose_headers: [X-Request-Id],
    forbid_other_origins: true,
    own_origins: ["https://service.test:8443", "https://api.service.example"],
};
#[cfg(test)]
pub static BETWEEN: Policy = { max_age: 5s, ..BASE };
#[cfg(test)]
pub static GUARD: Policy = { max_age: 1440m, ..BETWEEN };"#, guard: Guard::Policy(&e227::GUARD), sets: &[], base: Some(Base { policy: &e227::BETWEEN, facts: &Facts { origins: &["https://partner.example", "https://example.com", "http://*.plain.example"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &["X-Request-Id"], max_age: Some(5), own: &["https://service.test:8443", "https://api.service.example"] }, rewrites_origins: false, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["https://partner.example", "https://example.com", "http://*.plain.example"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &["X-Request-Id"], max_age: Some(86400), own: &["https://service.test:8443", "https://api.service.example"] }) },
    Described { text: r#"#[cfg(not(any()))]
pub static GUARD: Policy = {
    allow_origins: [
        "https://*.example.com",
        "https://a-b.example.net",
        #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://*.plain.example",
    ],
    allow_credentials: true,
    allow_methods: [PUT],
    allow_headers: [Idempotency-Key, X-CSRF-Token, Content-Type],
    max_age: 86399,
};"#, guard: Guard::Policy(&e228::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://*.example.com", "https://a-b.example.net", "http://*.plain.example"], absent: &[], credentials: true, methods: &["PUT"], headers: &["Idempotency-Key", "X-CSRF-Token", "Content-Type"], exposed: &[], max_age: Some(86399), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = {
    allow_origins: [SHOPS],
    allow_credentials: true,
    allow_methods: [HEAD, M-SEARCH],
    allow_headers: [X-CSRF-Token],
};
pub static GUARD: Policy = {
    allow_credentials: false,
    allow_headers: [Content-Type, X-Request-Id],
    expose_headers: *,
    max_age: 1440m,
    ..BASE,
};"#, guard: Guard::Policy(&e229::GUARD), sets: &[(&e229::SHOPS, "SHOPS", &["https://*.example.net:8443", "https://2.known.example", "https://*.corp.internal"])], base: Some(Base { policy: &e229::BASE, facts: &Facts { origins: &["https://*.example.net:8443", "https://2.known.example", "https://*.corp.internal"], absent: &[], credentials: true, methods: &["HEAD", "M-SEARCH"], headers: &["X-CSRF-Token"], exposed: &[], max_age: None, own: &[] }, rewrites_origins: false, rewrites_credentials: true }), lines: &[], otherwise: Some(&Facts { origins: &["https://*.example.net:8443", "https://2.known.example", "https://*.corp.internal"], absent: &[], credentials: false, methods: &["HEAD", "M-SEARCH"], headers: &["Content-Type", "X-Request-Id"], exposed: &["*"], max_age: Some(86400), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        TENANTS,
        "https://*-b.example.net",
        "https://192.0.2.7:8443",
        "tauri://localhost",
        "https://app.example.com:8443",
    ],
    allow_headers: [Idempotency-Key],
    expose_headers: *,
    max_age: 86399,
};"#, guard: Guard::Policy(&e230::GUARD), sets: &[(&e230::TENANTS, "TENANTS", &["https://proj-*-team.previews.example", "https://*.example.com", "https://*.tenant.example.org", "https://2.known.example"])], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://proj-*-team.previews.example", "https://*.example.com", "https://*.tenant.example.org", "https://2.known.example", "https://*-b.example.net", "https://192.0.2.7:8443", "tauri://localhost", "https://app.example.com:8443"], absent: &[], credentials: false, methods: &[], headers: &["Idempotency-Key"], exposed: &["*"], max_age: Some(86399), own: &[] }) },
    Described { text: r#"#[cfg(test)]
pub static GUARD: Policy = {
    allow_origins: [
        "https://app.example.com:8443",
        "http://old.example.net:8080",
        "https://*.example.com",
        "https://0.many.example",
        "https://1.many.example",
        "https://2.many.example",
        "https://3.many.example",
    ],
    allow_methods: [PROPFIND, DELETE],
    expose_headers: [X-C, X-Request-Id],
    max_age: 1,
};"#, guard: Guard::Policy(&e231::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://app.example.com:8443", "http://old.example.net:8080", "https://*.example.com", "https://0.many.example", "https://1.many.example", "https://2.many.example", "https://3.many.example"], absent: &[], credentials: false, methods: &["PROPFIND", "DELETE"], headers: &[], exposed: &["X-C", "X-Request-Id"], max_age: Some(1), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: ["https://*-web.branch.example", "https://shop.example.org", SHOPS, "https://192.0.2.7"],
    allow_methods: [PROPFIND, PATCH, M-SEARCH],
    forbid_other_origins: true,
    own_origins: ["https://api.service.example", "https://service.test:8443"],
};"#, guard: Guard::Policy(&e232::GUARD), sets: &[(&e232::SHOPS, "SHOPS", &["https://[2001:db8::1]", "https://192.0.2.7", "https://xn--bcher-kva.example", "https://*.example.com"])], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://*-web.branch.example", "https://shop.example.org", "https://[2001:db8::1]", "https://192.0.2.7", "https://xn--bcher-kva.example", "https://*.example.com", "https://192.0.2.7"], absent: &[], credentials: false, methods: &["PROPFIND", "PATCH", "M-SEARCH"], headers: &[], exposed: &[], max_age: None, own: &["https://api.service.example", "https://service.test:8443"] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: ["https://*.tenant.example.org", "https://*-web.branch.example"],
    allow_credentials: true,
    allow_headers: [Authorization, Idempotency-Key, X-CSRF-Token, Range, If-None-Match, X-B, #[cfg(not(any()))] Accept],
    expose_headers: [X-C, Link, X-Total-Count, Location, Retry-After, ETag],
    forbid_other_origins: true,
    own_origins: ["https://api.service.example"],
};"#, guard: Guard::Policy(&e233::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://*.tenant.example.org", "https://*-web.branch.example"], absent: &[], credentials: true, methods: &[], headers: &["Authorization", "Idempotency-Key", "X-CSRF-Token", "Range", "If-None-Match", "X-B", "Accept"], exposed: &["X-C", "Link", "X-Total-Count", "Location", "Retry-After", "ETag"], max_age: None, own: &["https://api.service.example"] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: ["https://app.example.com:444", "https://pr-*.review.example", "https://*-b.example.net"],
    allow_credentials: true,
    allow_methods: [#[cfg(not(any()))] PROPFIND, HEAD, PATCH],
    allow_headers: [Range],
    expose_headers: [X-C, ETag, Retry-After, X-Total-Count],
    max_age: default,
    forbid_other_origins: true,
    own_origins: ["https://www.service.example"],
};"#, guard: Guard::Policy(&e234::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://app.example.com:444", "https://pr-*.review.example", "https://*-b.example.net"], absent: &[], credentials: true, methods: &["PROPFIND", "HEAD", "PATCH"], headers: &["Range"], exposed: &["X-C", "ETag", "Retry-After", "X-Total-Count"], max_age: None, own: &["https://www.service.example"] }) },
    Described { text: r#"pub static P0: Policy = {
    allow_origins: [
        #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_app,
        #[cfg(all())] "chrome-extension://abcdefghijklmnopabcdefghijklmnop",
    ],
    allow_credentials: true,
    allow_headers: [Accept],
};
pub static GUARD: Routes = {
    "/b/{*rest}" => P0,
    "/b" => P0,
    PATCH "/f" => P0,
    "/e/x/{*rest}" => P0,
    "/e/x" => P0,
};"#, guard: Guard::Routes(&e235::GUARD), sets: &[], base: None, lines: &[Line { path: "/b/{*rest}", methods: &[], group: 0, facts: Some(&Facts { origins: &["chrome-extension://abcdefghijklmnopabcdefghijklmnop"], absent: &["tauri://app.example"], credentials: true, methods: &[], headers: &["Accept"], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/b", methods: &[], group: 0, facts: Some(&Facts { origins: &["chrome-extension://abcdefghijklmnopabcdefghijklmnop"], absent: &["tauri://app.example"], credentials: true, methods: &[], headers: &["Accept"], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/f", methods: &["PATCH"], group: 0, facts: Some(&Facts { origins: &["chrome-extension://abcdefghijklmnopabcdefghijklmnop"], absent: &["tauri://app.example"], credentials: true, methods: &[], headers: &["Accept"], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/e/x/{*rest}", methods: &[], group: 0, facts: Some(&Facts { origins: &["chrome-extension://abcdefghijklmnopabcdefghijklmnop"], absent: &["tauri://app.example"], credentials: true, methods: &[], headers: &["Accept"], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/e/x", methods: &[], group: 0, facts: Some(&Facts { origins: &["chrome-extension://abcdefghijklmnopabcdefghijklmnop"], absent: &["tauri://app.example"], credentials: true, methods: &[], headers: &["Accept"], exposed: &[], max_age: None, own: &[] }) }], otherwise: None },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        "https://app.example.com:444",
        #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner,
    ],
    allow_credentials: true,
    allow_methods: [GET, PUT, PURGE, PROPFIND],
    allow_headers: [Authorization, X-B],
    expose_headers: [Link],
    forbid_other_origins: true,
    own_origins: ["https://www.service.example"],
};"#, guard: Guard::Policy(&e236::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://app.example.com:444", "https://partner.example"], absent: &[], credentials: true, methods: &["GET", "PUT", "PURGE", "PROPFIND"], headers: &["Authorization", "X-B"], exposed: &["Link"], max_age: None, own: &["https://www.service.example"] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "https://localhost:8443",
        #[cfg(test)] "http://localhost:*",
        #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner,
    ],
    allow_credentials: true,
    allow_headers: [X-B, "x.y~z", "X-2e-Token", If-None-Match],
    max_age: default,
};"#, guard: Guard::Policy(&e237::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://localhost:8443", "http://localhost:*", "https://partner.example"], absent: &[], credentials: true, methods: &[], headers: &["X-B", "x.y~z", "X-2e-Token", "If-None-Match"], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = {
    allow_origins: ["capacitor://localhost", "https://*.example.net:8443", "https://192.0.2.7"],
    allow_credentials: true,
    expose_headers: [#[cfg(any())] X-Request-Id, #[cfg(all())] Retry-After, Link, "X-7-Left"],
};
pub static BETWEEN: Policy = { expose_headers: [Link, X-Total-Count], max_age: 86399, ..BASE };
pub static GUARD: Policy = { allow_headers: [X-Request-Id], max_age: 1, ..BETWEEN };"#, guard: Guard::Policy(&e238::GUARD), sets: &[], base: Some(Base { policy: &e238::BETWEEN, facts: &Facts { origins: &["capacitor://localhost", "https://*.example.net:8443", "https://192.0.2.7"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &["Link", "X-Total-Count"], max_age: Some(86399), own: &[] }, rewrites_origins: false, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["capacitor://localhost", "https://*.example.net:8443", "https://192.0.2.7"], absent: &[], credentials: true, methods: &[], headers: &["X-Request-Id"], exposed: &["Link", "X-Total-Count"], max_age: Some(1), own: &[] }) },
    Described { text: r#"#[cfg(all())]
pub static BASE: Policy = {
    allow_origins: [
        #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_app,
        "https://*.tenant.example.org",
    ],
    allow_credentials: true,
};
#[cfg(all())]
pub static GUARD: Policy = {
    allow_methods: [M-SEARCH],
    allow_headers: [X-A, If-None-Match, X-Request-Id, #[cfg(not(all()))] X-CSRF-Token],
    max_age: 2h,
    ..BASE,
};"#, guard: Guard::Policy(&e239::GUARD), sets: &[], base: Some(Base { policy: &e239::BASE, facts: &Facts { origins: &["https://*.tenant.example.org"], absent: &["tauri://app.example"], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }, rewrites_origins: false, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["https://*.tenant.example.org"], absent: &["tauri://app.example"], credentials: true, methods: &["M-SEARCH"], headers: &["X-A", "If-None-Match", "X-Request-Id"], exposed: &[], max_age: Some(7200), own: &[] }) },
    Described { text: r#"#[cfg(not(all()))]
pub static GUARD: Policy = {
    allow_origins: ["https://[2001:db8::1]:9443", "https://192.0.2.7:8443", SHOPS, "https://a-b.example.net"],
    allow_methods: *,
};
#[cfg(not(any()))]
pub static GUARD: Policy = {
    allow_origins: ["https://a-b.example.net", "https://a.b.c.shop.example.org"],
    allow_headers: [X-Request-Id],
    expose_headers: [Location, Retry-After, Link],
};"#, guard: Guard::Policy(&e240::GUARD), sets: &[(&e240::SHOPS, "SHOPS", &["http://127.0.0.1:8080"])], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://a-b.example.net", "https://a.b.c.shop.example.org"], absent: &[], credentials: false, methods: &[], headers: &["X-Request-Id"], exposed: &["Location", "Retry-After", "Link"], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = {
    allow_origins: [
        "https://[2001:db8::1]",
        "tauri://localhost",
        "https://a.b.c.shop.example.org",
        #[allow(cors::null_origin, reason = "a frame without an origin")] null,
        is_partner,
        is_app,
    ],
    allow_headers: [#[cfg(any())] X-B, Authorization],
    expose_headers: [Location, "X-7-Left"],
};
pub static GUARD: Policy = { max_age: 86399, ..BASE };"#, guard: Guard::Policy(&e241::GUARD), sets: &[], base: Some(Base { policy: &e241::BASE, facts: &Facts { origins: &["https://[2001:db8::1]", "tauri://localhost", "https://a.b.c.shop.example.org", "null", "https://partner.example", "tauri://app.example"], absent: &[], credentials: false, methods: &[], headers: &["Authorization"], exposed: &["Location", "X-7-Left"], max_age: None, own: &[] }, rewrites_origins: false, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["https://[2001:db8::1]", "tauri://localhost", "https://a.b.c.shop.example.org", "null", "https://partner.example", "tauri://app.example"], absent: &[], credentials: false, methods: &[], headers: &["Authorization"], exposed: &["Location", "X-7-Left"], max_age: Some(86399), own: &[] }) },
    Described { text: r#"#[cfg(any())]
pub static GUARD: Policy = {
    allow_origins: *,
    allow_methods: ["x!", PUT, DELETE],
    allow_headers: [#[cfg(not(any()))] X-Request-Id, Content-Type, Authorization, "x.y~z", "X-2e-Token"],
    max_age: 600,
};
#[cfg(all())]
pub static GUARD: Policy = {
    allow_origins: *,
    allow_methods: [HEAD, M-SEARCH, PUT],
    allow_headers: [Idempotency-Key, "X-2e-Token"],
    expose_headers: *,
    max_age: 1d,
};"#, guard: Guard::Policy(&e242::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &["HEAD", "M-SEARCH", "PUT"], headers: &["Idempotency-Key", "X-2e-Token"], exposed: &["*"], max_age: Some(86400), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        "https://pr-*.review.example",
        SHOPS,
        "https://[2001:db8::1]",
        "http://*.plain.example",
        #[cfg(any())] "https://app.example.com",
        #[allow(cors::null_origin, reason = "a frame without an origin")] null,
    ],
    allow_headers: [Idempotency-Key, X-Request-Id, Range],
    expose_headers: *,
    max_age: 1d,
};"#, guard: Guard::Policy(&e243::GUARD), sets: &[(&e243::SHOPS, "SHOPS", &["http://localhost:*"])], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://pr-*.review.example", "http://localhost:*", "https://[2001:db8::1]", "http://*.plain.example", "null"], absent: &["https://app.example.com"], credentials: false, methods: &[], headers: &["Idempotency-Key", "X-Request-Id", "Range"], exposed: &["*"], max_age: Some(86400), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = {
    allow_origins: [#[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_app],
    allow_credentials: true,
};
pub static GUARD: Policy = {
    allow_origins: ["https://app.example.com:444", #[cfg(test)] TENANTS],
    allow_headers: ["X-2e-Token"],
    expose_headers: [X-Total-Count, X-C],
    max_age: default,
    ..BASE,
};"#, guard: Guard::Policy(&e244::GUARD), sets: &[(&e244::TENANTS, "TENANTS", &["https://*-web.branch.example", "https://4.known.example"])], base: Some(Base { policy: &e244::BASE, facts: &Facts { origins: &[], absent: &["tauri://app.example"], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }, rewrites_origins: true, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["https://app.example.com:444", "https://*-web.branch.example", "https://4.known.example"], absent: &[], credentials: true, methods: &[], headers: &["X-2e-Token"], exposed: &["X-Total-Count", "X-C"], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://admin.example.com"], allow_headers: [Content-Type] };
pub static GUARD: Policy = {
    allow_credentials: true,
    allow_origins: ["https://192.0.2.7", TENANTS, "https://app.example.com"],
    allow_headers: [X-B, Idempotency-Key, If-None-Match],
    expose_headers: ["X-7-Left", Location, X-Total-Count],
    max_age: 1440m,
    ..BASE,
};"#, guard: Guard::Policy(&e245::GUARD), sets: &[(&e245::TENANTS, "TENANTS", &["https://3.known.example", "https://dot.example.net."])], base: Some(Base { policy: &e245::BASE, facts: &Facts { origins: &["https://admin.example.com"], absent: &[], credentials: false, methods: &[], headers: &["Content-Type"], exposed: &[], max_age: None, own: &[] }, rewrites_origins: true, rewrites_credentials: true }), lines: &[], otherwise: Some(&Facts { origins: &["https://192.0.2.7", "https://3.known.example", "https://dot.example.net.", "https://app.example.com"], absent: &[], credentials: true, methods: &[], headers: &["X-B", "Idempotency-Key", "If-None-Match"], exposed: &["X-7-Left", "Location", "X-Total-Count"], max_age: Some(86400), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        "https://a.b.c.shop.example.org",
        "https://xn--bcher-kva.example",
        "https://*-web.branch.example",
        #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner,
        "https://[2001:db8::1]",
    ],
    allow_credentials: true,
    allow_headers: [X-Request-Id, Idempotency-Key, "X-2e-Token", #[cfg(not(any()))] X-A],
    max_age: 7_201,
};"#, guard: Guard::Policy(&e246::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://a.b.c.shop.example.org", "https://xn--bcher-kva.example", "https://*-web.branch.example", "https://partner.example", "https://[2001:db8::1]"], absent: &[], credentials: true, methods: &[], headers: &["X-Request-Id", "Idempotency-Key", "X-2e-Token", "X-A"], exposed: &[], max_age: Some(7201), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        "capacitor://localhost",
        #[allow(cors::development_origin, reason = "a desktop app")] "https://localhost:8443",
        is_partner,
    ],
    allow_headers: [#[cfg(not(test))] Range, "X-2e-Token", Idempotency-Key, X-A],
    expose_headers: [X-Request-Id, "X-7-Left", Retry-After, X-C, X-Total-Count, ETag],
    forbid_other_origins: true,
    own_origins: ["https://api.service.example"],
};"#, guard: Guard::Policy(&e247::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["capacitor://localhost", "https://localhost:8443", "https://partner.example"], absent: &[], credentials: false, methods: &[], headers: &["X-2e-Token", "Idempotency-Key", "X-A"], exposed: &["X-Request-Id", "X-7-Left", "Retry-After", "X-C", "X-Total-Count", "ETag"], max_age: None, own: &["https://api.service.example"] }) },
    Described { text: r#"pub static BASE: Policy = {
    allow_origins: [
        #[allow(cors::null_origin, reason = "a frame without an origin")] null,
        is_app,
        "https://under_score.example.net:65535",
        "https://192.0.2.7:8443",
    ],
    allow_methods: [GET, PURGE],
    expose_headers: *,
};
pub static GUARD: Policy = {
    allow_origins: ["https://xn--bcher-kva.example"],
    #[allow(cors::wildcard_without_authorization)] allow_headers: *,
    ..BASE,
};"#, guard: Guard::Policy(&e248::GUARD), sets: &[], base: Some(Base { policy: &e248::BASE, facts: &Facts { origins: &["null", "tauri://app.example", "https://under_score.example.net:65535", "https://192.0.2.7:8443"], absent: &[], credentials: false, methods: &["GET", "PURGE"], headers: &[], exposed: &["*"], max_age: None, own: &[] }, rewrites_origins: true, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["https://xn--bcher-kva.example"], absent: &[], credentials: false, methods: &["GET", "PURGE"], headers: &["*"], exposed: &["*"], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://[2001:db8::1]:9443"], allow_credentials: true };
pub static GUARD: Policy = {
    allow_origins: [
        "https://app.example.com",
        #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_app,
        #[cfg(test)] "http://[::1]:*",
        #[cfg(test)] "http://localhost:3000",
    ],
    allow_methods: [launch, POST, GET, "x!", DELETE],
    max_age: 5s,
    ..BASE,
};"#, guard: Guard::Policy(&e249::GUARD), sets: &[], base: Some(Base { policy: &e249::BASE, facts: &Facts { origins: &["https://[2001:db8::1]:9443"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }, rewrites_origins: true, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["https://app.example.com", "http://[::1]:*", "http://localhost:3000"], absent: &["tauri://app.example"], credentials: true, methods: &["launch", "POST", "GET", "x!", "DELETE"], headers: &[], exposed: &[], max_age: Some(5), own: &[] }) },
    Described { text: r#"pub static P0: Policy = { allow_origins: ["https://proj-*-team.previews.example"], expose_headers: * };
pub static P1: Policy = {
    allow_origins: [#[cfg(not(any()))] is_app, "https://xn--bcher-kva.example", "http://app.example.com"],
    max_age: 5s,
};
pub static GUARD: Routes = {
    "/g/{id}/h/{*rest}" => P1,
    "/g/{id}/h" => P1,
    "/g/{id}" => P1,
    PURGE "/c/{id}" => P0,
    GET | PUT | PATCH "/c/d" => P1,
    "/a" => P0,
    "/a/{id}" => P0,
};"#, guard: Guard::Routes(&e250::GUARD), sets: &[], base: None, lines: &[Line { path: "/g/{id}/h/{*rest}", methods: &[], group: 1, facts: Some(&Facts { origins: &["tauri://app.example", "https://xn--bcher-kva.example", "http://app.example.com"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: Some(5), own: &[] }) }, Line { path: "/g/{id}/h", methods: &[], group: 1, facts: Some(&Facts { origins: &["tauri://app.example", "https://xn--bcher-kva.example", "http://app.example.com"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: Some(5), own: &[] }) }, Line { path: "/g/{id}", methods: &[], group: 1, facts: Some(&Facts { origins: &["tauri://app.example", "https://xn--bcher-kva.example", "http://app.example.com"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: Some(5), own: &[] }) }, Line { path: "/c/{id}", methods: &["PURGE"], group: 0, facts: Some(&Facts { origins: &["https://proj-*-team.previews.example"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &["*"], max_age: None, own: &[] }) }, Line { path: "/c/d", methods: &["GET", "PUT", "PATCH"], group: 1, facts: Some(&Facts { origins: &["tauri://app.example", "https://xn--bcher-kva.example", "http://app.example.com"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: Some(5), own: &[] }) }, Line { path: "/a", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://proj-*-team.previews.example"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &["*"], max_age: None, own: &[] }) }, Line { path: "/a/{id}", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://proj-*-team.previews.example"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &["*"], max_age: None, own: &[] }) }], otherwise: None },
    Described { text: r#"pub static BASE: Policy = {
    allow_origins: [
        #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://old.example.net:8080",
        #[cfg(any())] "https://app.example.com:444",
    ],
    allow_credentials: true,
    allow_headers: ["X-2e-Token", "x.y~z", X-B],
    forbid_other_origins: true,
    own_origins: ["https://www.service.example"],
};
pub static GUARD: Policy = { allow_headers: ["X-2e-Token"], ..BASE };"#, guard: Guard::Policy(&e251::GUARD), sets: &[], base: Some(Base { policy: &e251::BASE, facts: &Facts { origins: &["http://old.example.net:8080"], absent: &["https://app.example.com:444"], credentials: true, methods: &[], headers: &["X-2e-Token", "x.y~z", "X-B"], exposed: &[], max_age: None, own: &["https://www.service.example"] }, rewrites_origins: false, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["http://old.example.net:8080"], absent: &["https://app.example.com:444"], credentials: true, methods: &[], headers: &["X-2e-Token"], exposed: &[], max_age: None, own: &["https://www.service.example"] }) },
    Described { text: r#"pub static P0: Policy = {
    allow_origins: ["https://xn--bcher-kva.example"],
    allow_headers: [Content-Type],
    forbid_other_origins: true,
    own_origins: ["https://service.test:8443", "https://www.service.example"],
};
pub static GUARD: Routes = {
    "/e/x/{*rest}" => P0,
    "/e/x" => P0,
    #[cfg(any())] PROPFIND | PURGE "/e/{id}" => P0,
    GET | PATCH "/e/{id}" => P0,
    POST "/c/{id}" => P0,
    DELETE "/c/{id}" => P0,
    PUT "/c/{id}" => deny,
};"#, guard: Guard::Routes(&e252::GUARD), sets: &[], base: None, lines: &[Line { path: "/e/x/{*rest}", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://xn--bcher-kva.example"], absent: &[], credentials: false, methods: &[], headers: &["Content-Type"], exposed: &[], max_age: None, own: &["https://service.test:8443", "https://www.service.example"] }) }, Line { path: "/e/x", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://xn--bcher-kva.example"], absent: &[], credentials: false, methods: &[], headers: &["Content-Type"], exposed: &[], max_age: None, own: &["https://service.test:8443", "https://www.service.example"] }) }, Line { path: "/e/{id}", methods: &["GET", "PATCH"], group: 0, facts: Some(&Facts { origins: &["https://xn--bcher-kva.example"], absent: &[], credentials: false, methods: &[], headers: &["Content-Type"], exposed: &[], max_age: None, own: &["https://service.test:8443", "https://www.service.example"] }) }, Line { path: "/c/{id}", methods: &["POST"], group: 0, facts: Some(&Facts { origins: &["https://xn--bcher-kva.example"], absent: &[], credentials: false, methods: &[], headers: &["Content-Type"], exposed: &[], max_age: None, own: &["https://service.test:8443", "https://www.service.example"] }) }, Line { path: "/c/{id}", methods: &["DELETE"], group: 0, facts: Some(&Facts { origins: &["https://xn--bcher-kva.example"], absent: &[], credentials: false, methods: &[], headers: &["Content-Type"], exposed: &[], max_age: None, own: &["https://service.test:8443", "https://www.service.example"] }) }, Line { path: "/c/{id}", methods: &["PUT"], group: 999, facts: None }], otherwise: None },
    Described { text: r#"#[cfg(not(any()))]
pub static GUARD: Policy = {
    allow_origins: [
        #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://app.example.com",
        #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_app,
        #[cfg(not(test))] "https://192.0.2.7:8443",
        "https://xn--bcher-kva.example",
    ],
    allow_credentials: true,
    allow_headers: ["x.y~z", Accept, If-None-Match],
};"#, guard: Guard::Policy(&e253::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["http://app.example.com", "https://xn--bcher-kva.example"], absent: &["tauri://app.example", "https://192.0.2.7:8443"], credentials: true, methods: &[], headers: &["x.y~z", "Accept", "If-None-Match"], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://a-b.example.net", "https://*.corp.internal"] };
pub static GUARD: Policy = {
    allow_origins: [
        TENANTS,
        "https://*-web.branch.example",
        #[cfg(test)] "http://127.0.0.1:8080",
        "capacitor://localhost",
        "http://192.0.2.7",
        is_app,
    ],
    expose_headers: [X-Total-Count, X-Request-Id, Retry-After, Location],
    max_age: 86399,
    ..BASE,
};"#, guard: Guard::Policy(&e254::GUARD), sets: &[(&e254::TENANTS, "TENANTS", &["https://app.example.com"])], base: Some(Base { policy: &e254::BASE, facts: &Facts { origins: &["https://a-b.example.net", "https://*.corp.internal"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }, rewrites_origins: true, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["https://app.example.com", "https://*-web.branch.example", "http://127.0.0.1:8080", "capacitor://localhost", "http://192.0.2.7", "tauri://app.example"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &["X-Total-Count", "X-Request-Id", "Retry-After", "Location"], max_age: Some(86399), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = {
    allow_origins: [
        "https://*.tenant.example.org",
        "https://*-web.branch.example",
        "https://a-b.example.net",
        "https://intranet",
    ],
    allow_headers: [X-CSRF-Token, Accept, If-None-Match, X-B],
    expose_headers: [Link, ETag, Location],
    max_age: 2h,
};
pub static GUARD: Policy = {
    allow_credentials: true,
    expose_headers: ["X-7-Left", X-C, Location, X-Total-Count],
    max_age: 0,
    ..BASE,
};"#, guard: Guard::Policy(&e255::GUARD), sets: &[], base: Some(Base { policy: &e255::BASE, facts: &Facts { origins: &["https://*.tenant.example.org", "https://*-web.branch.example", "https://a-b.example.net", "https://intranet"], absent: &[], credentials: false, methods: &[], headers: &["X-CSRF-Token", "Accept", "If-None-Match", "X-B"], exposed: &["Link", "ETag", "Location"], max_age: Some(7200), own: &[] }, rewrites_origins: false, rewrites_credentials: true }), lines: &[], otherwise: Some(&Facts { origins: &["https://*.tenant.example.org", "https://*-web.branch.example", "https://a-b.example.net", "https://intranet"], absent: &[], credentials: true, methods: &[], headers: &["X-CSRF-Token", "Accept", "If-None-Match", "X-B"], exposed: &["X-7-Left", "X-C", "Location", "X-Total-Count"], max_age: Some(0), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        TENANTS,
        "https://pr-*.review.example",
        "https://*.corp.internal",
        "safari-web-extension://7f1c2a34-0000-4000-8000-000000000000",
    ],
    allow_methods: [DELETE, GET, POST],
    #[allow(cors::wildcard_without_authorization)] allow_headers: *,
};"#, guard: Guard::Policy(&e256::GUARD), sets: &[(&e256::TENANTS, "TENANTS", &["http://old.example.net:8080", "https://3.known.example", "https://xn--bcher-kva.example", "https://1.known.example", "https://*.corp.internal"])], base: None, lines: &[], otherwise: Some(&Facts { origins: &["http://old.example.net:8080", "https://3.known.example", "https://xn--bcher-kva.example", "https://1.known.example", "https://*.corp.internal", "https://pr-*.review.example", "https://*.corp.internal", "safari-web-extension://7f1c2a34-0000-4000-8000-000000000000"], absent: &[], credentials: false, methods: &["DELETE", "GET", "POST"], headers: &["*"], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = {
    allow_origins: ["https://*-b.example.net", "safari-web-extension://7f1c2a34-0000-4000-8000-000000000000"],
    allow_credentials: true,
    expose_headers: [X-Request-Id],
    max_age: 601,
};
pub static GUARD: Policy = {
    allow_credentials: false,
    allow_methods: *,
    allow_headers: [Content-Type, If-None-Match, "X-2e-Token", Idempotency-Key],
    expose_headers: [X-Request-Id, Link, ETag, Retry-After],
    max_age: 1440m,
    ..BASE,
};"#, guard: Guard::Policy(&e257::GUARD), sets: &[], base: Some(Base { policy: &e257::BASE, facts: &Facts { origins: &["https://*-b.example.net", "safari-web-extension://7f1c2a34-0000-4000-8000-000000000000"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &["X-Request-Id"], max_age: Some(601), own: &[] }, rewrites_origins: false, rewrites_credentials: true }), lines: &[], otherwise: Some(&Facts { origins: &["https://*-b.example.net", "safari-web-extension://7f1c2a34-0000-4000-8000-000000000000"], absent: &[], credentials: false, methods: &["*"], headers: &["Content-Type", "If-None-Match", "X-2e-Token", "Idempotency-Key"], exposed: &["X-Request-Id", "Link", "ETag", "Retry-After"], max_age: Some(86400), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        "safari-web-extension://7f1c2a34-0000-4000-8000-000000000000",
        TENANTS,
        "https://example.com",
        #[cfg(not(all()))] "https://a-b.example.net",
    ],
    allow_credentials: true,
    allow_headers: [Idempotency-Key, X-B],
};"#, guard: Guard::Policy(&e258::GUARD), sets: &[(&e258::TENANTS, "TENANTS", &["https://192.0.2.7", "https://192.0.2.7", "https://app.example.com:444", "https://*.corp.internal", "https://shop.example.org", "https://admin.example.com"])], base: None, lines: &[], otherwise: Some(&Facts { origins: &["safari-web-extension://7f1c2a34-0000-4000-8000-000000000000", "https://192.0.2.7", "https://192.0.2.7", "https://app.example.com:444", "https://*.corp.internal", "https://shop.example.org", "https://admin.example.com", "https://example.com"], absent: &["https://a-b.example.net"], credentials: true, methods: &[], headers: &["Idempotency-Key", "X-B"], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://127.0.0.1:8080",
        "https://192.0.2.7",
        "https://a.b.c.shop.example.org",
        #[cfg(any())] "https://dot.example.net.",
    ],
    allow_credentials: true,
    allow_headers: [Accept, Authorization, X-A, Idempotency-Key],
    max_age: 1440m,
    forbid_other_origins: true,
    own_origins: ["https://api.service.example"],
};"#, guard: Guard::Policy(&e259::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["http://127.0.0.1:8080", "https://192.0.2.7", "https://a.b.c.shop.example.org"], absent: &["https://dot.example.net."], credentials: true, methods: &[], headers: &["Accept", "Authorization", "X-A", "Idempotency-Key"], exposed: &[], max_age: Some(86400), own: &["https://api.service.example"] }) },
    Described { text: r#"pub static BASE: Policy = {
    allow_origins: [
        "https://app.example.com:8443",
        "https://admin.example.com",
        "https://shop.example.org",
        "https://xn--bcher-kva.example",
    ],
    allow_credentials: true,
    expose_headers: [Location, X-Total-Count, ETag],
    max_age: 10m,
    forbid_other_origins: true,
    own_origins: ["https://www.service.example"],
};
pub static GUARD: Policy = { allow_headers: [X-CSRF-Token, "x.y~z", Authorization], ..BASE };"#, guard: Guard::Policy(&e260::GUARD), sets: &[], base: Some(Base { policy: &e260::BASE, facts: &Facts { origins: &["https://app.example.com:8443", "https://admin.example.com", "https://shop.example.org", "https://xn--bcher-kva.example"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &["Location", "X-Total-Count", "ETag"], max_age: Some(600), own: &["https://www.service.example"] }, rewrites_origins: false, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["https://app.example.com:8443", "https://admin.example.com", "https://shop.example.org", "https://xn--bcher-kva.example"], absent: &[], credentials: true, methods: &[], headers: &["X-CSRF-Token", "x.y~z", "Authorization"], exposed: &["Location", "X-Total-Count", "ETag"], max_age: Some(600), own: &["https://www.service.example"] }) },
    Described { text: r#"pub static P0: Policy = { allow_origins: *, max_age: 0 };
pub static P1: Policy = {
    allow_origins: [#[cfg(test)] "http://localhost:3000"],
    allow_credentials: true,
    allow_headers: [Accept, If-None-Match, X-A],
};
pub static GUARD: Routes = {
    POST | PURGE | PUT | PATCH "/f" => P0,
    DELETE "/f" => P1,
    "/g/{id}/h/{*rest}" => P0,
    "/g/{id}/h" => P0,
    "/g/{id}" => P0,
    #[cfg(not(any()))] GET | PURGE | POST | HEAD "/" => P0,
    DELETE | PUT | PROPFIND "/" => P0,
};"#, guard: Guard::Routes(&e261::GUARD), sets: &[], base: None, lines: &[Line { path: "/f", methods: &["POST", "PURGE", "PUT", "PATCH"], group: 0, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: Some(0), own: &[] }) }, Line { path: "/f", methods: &["DELETE"], group: 1, facts: Some(&Facts { origins: &["http://localhost:3000"], absent: &[], credentials: true, methods: &[], headers: &["Accept", "If-None-Match", "X-A"], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/g/{id}/h/{*rest}", methods: &[], group: 0, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: Some(0), own: &[] }) }, Line { path: "/g/{id}/h", methods: &[], group: 0, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: Some(0), own: &[] }) }, Line { path: "/g/{id}", methods: &[], group: 0, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: Some(0), own: &[] }) }, Line { path: "/", methods: &["GET", "PURGE", "POST", "HEAD"], group: 0, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: Some(0), own: &[] }) }, Line { path: "/", methods: &["DELETE", "PUT", "PROPFIND"], group: 0, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: Some(0), own: &[] }) }], otherwise: None },
    Described { text: r#"#[cfg(not(test))]
pub static GUARD: Policy = {
    allow_origins: ["https://192.0.2.7", "https://proj-*-team.previews.example", "https://app.example.com", is_app],
    max_age: 1,
};
#[cfg(not(any()))]
pub static GUARD: Policy = {
    allow_origins: ["tauri://localhost", SHOPS, "https://a.b.c.shop.example.org"],
    allow_methods: [#[cfg(not(all()))] launch, GET, #[cfg(not(all()))] PURGE, PROPFIND, "x!"],
};"#, guard: Guard::Policy(&e262::GUARD), sets: &[(&e262::SHOPS, "SHOPS", &["https://a-b.example.net", "http://app.example.com", "http://localhost:3000"])], base: None, lines: &[], otherwise: Some(&Facts { origins: &["tauri://localhost", "https://a-b.example.net", "http://app.example.com", "http://localhost:3000", "https://a.b.c.shop.example.org"], absent: &[], credentials: false, methods: &["GET", "PROPFIND", "x!"], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"#[cfg(all())]
pub static GUARD: Policy = {
    allow_origins: [
        "https://*.tenant.example.org",
        "https://*.example.com",
        #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_app,
        "https://*.corp.internal",
        "https://proj-*-team.previews.example",
    ],
    allow_credentials: true,
    allow_methods: [DELETE, PURGE, PATCH, launch, PROPFIND],
    allow_headers: [X-B, "X-2e-Token", Idempotency-Key],
    expose_headers: [Location],
};"#, guard: Guard::Policy(&e263::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://*.tenant.example.org", "https://*.example.com", "https://*.corp.internal", "https://proj-*-team.previews.example"], absent: &["tauri://app.example"], credentials: true, methods: &["DELETE", "PURGE", "PATCH", "launch", "PROPFIND"], headers: &["X-B", "X-2e-Token", "Idempotency-Key"], exposed: &["Location"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        #[allow(cors::development_origin, reason = "a desktop app")] "http://127.0.0.1:*",
        "https://[2001:db8::1]",
        "https://[2001:db8::1]:9443",
        SHOPS,
    ],
    #[allow(cors::wildcard_without_authorization)] allow_headers: *,
    forbid_other_origins: true,
    own_origins: ["https://api.service.example", "https://service.test:8443"],
};"#, guard: Guard::Policy(&e264::GUARD), sets: &[(&e264::SHOPS, "SHOPS", &["http://127.0.0.1:8080", "http://localhost:3000", "http://*.plain.example"])], base: None, lines: &[], otherwise: Some(&Facts { origins: &["http://127.0.0.1:*", "https://[2001:db8::1]", "https://[2001:db8::1]:9443", "http://127.0.0.1:8080", "http://localhost:3000", "http://*.plain.example"], absent: &[], credentials: false, methods: &[], headers: &["*"], exposed: &[], max_age: None, own: &["https://api.service.example", "https://service.test:8443"] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner,
        #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://127.0.0.1:8080",
        "https://app.example.com:8443",
    ],
    allow_credentials: true,
    allow_methods: [PROPFIND, launch, PATCH],
    allow_headers: ["X-2e-Token", Accept, #[cfg(any())] X-B],
    expose_headers: [Link, "X-7-Left", ETag, Retry-After],
};"#, guard: Guard::Policy(&e265::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://partner.example", "http://127.0.0.1:8080", "https://app.example.com:8443"], absent: &[], credentials: true, methods: &["PROPFIND", "launch", "PATCH"], headers: &["X-2e-Token", "Accept"], exposed: &["Link", "X-7-Left", "ETag", "Retry-After"], max_age: None, own: &[] }) },
    Described { text: r#"#[cfg(not(any()))]
pub static BASE: Policy = {
    allow_origins: ["https://intranet", "https://admin.example.com", "https://app.example.com:8443"],
    allow_methods: [PROPFIND],
    allow_headers: ["X-2e-Token", Content-Type, Accept, If-None-Match],
    expose_headers: [#[cfg(not(test))] "X-7-Left", X-C, Retry-After],
};
#[cfg(not(any()))]
pub static GUARD: Policy = {
    allow_origins: ["https://*.example.com", "chrome-extension://abcdefghijklmnopabcdefghijklmnop", "https://intranet"],
    ..BASE,
};"#, guard: Guard::Policy(&e266::GUARD), sets: &[], base: Some(Base { policy: &e266::BASE, facts: &Facts { origins: &["https://intranet", "https://admin.example.com", "https://app.example.com:8443"], absent: &[], credentials: false, methods: &["PROPFIND"], headers: &["X-2e-Token", "Content-Type", "Accept", "If-None-Match"], exposed: &["X-C", "Retry-After"], max_age: None, own: &[] }, rewrites_origins: true, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["https://*.example.com", "chrome-extension://abcdefghijklmnopabcdefghijklmnop", "https://intranet"], absent: &[], credentials: false, methods: &["PROPFIND"], headers: &["X-2e-Token", "Content-Type", "Accept", "If-None-Match"], exposed: &["X-C", "Retry-After"], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = {
    allow_origins: [
        "https://*-web.branch.example",
        "https://app.example.com:8443",
        "https://pr-*.review.example",
        #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_app,
    ],
    allow_credentials: true,
};
pub static GUARD: Policy = {
    allow_origins: [#[cfg(not(all()))] "https://*-web.branch.example", "https://pr-*.review.example"],
    allow_headers: [#[cfg(not(test))] "x.y~z"],
    max_age: 601,
    ..BASE,
};"#, guard: Guard::Policy(&e267::GUARD), sets: &[], base: Some(Base { policy: &e267::BASE, facts: &Facts { origins: &["https://*-web.branch.example", "https://app.example.com:8443", "https://pr-*.review.example"], absent: &["tauri://app.example"], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }, rewrites_origins: true, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["https://pr-*.review.example"], absent: &["https://*-web.branch.example"], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: Some(601), own: &[] }) },
    Described { text: r#"#[cfg(not(test))]
pub static GUARD: Policy = {
    allow_origins: ["https://*-b.example.net", "https://a.b.c.shop.example.org"],
    allow_methods: [PATCH, M-SEARCH, HEAD, GET],
    expose_headers: ["X-7-Left"],
    forbid_other_origins: true,
    own_origins: ["https://api.service.example"],
};
#[cfg(all())]
pub static GUARD: Policy = {
    allow_origins: ["capacitor://localhost"],
    allow_credentials: true,
    allow_methods: [launch, M-SEARCH, DELETE, QUERY, "x!", GET],
    allow_headers: [Idempotency-Key],
};"#, guard: Guard::Policy(&e268::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["capacitor://localhost"], absent: &[], credentials: true, methods: &["launch", "M-SEARCH", "DELETE", "QUERY", "x!", "GET"], headers: &["Idempotency-Key"], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        TENANTS,
        "https://admin.example.com",
        #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://192.0.2.7",
    ],
    allow_credentials: true,
    expose_headers: [X-Total-Count, Link, Retry-After, X-C],
    forbid_other_origins: true,
    own_origins: ["https://api.service.example", "https://service.test:8443"],
};"#, guard: Guard::Policy(&e269::GUARD), sets: &[(&e269::TENANTS, "TENANTS", &["https://4.known.example", "https://shop.example.org", "https://4.known.example"])], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://4.known.example", "https://shop.example.org", "https://4.known.example", "https://admin.example.com", "http://192.0.2.7"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &["X-Total-Count", "Link", "Retry-After", "X-C"], max_age: None, own: &["https://api.service.example", "https://service.test:8443"] }) },
    Described { text: r#"pub static P0: Policy = {
    allow_origins: ["https://a.b.c.shop.example.org", "https://*-b.example.net"],
    allow_credentials: true,
    allow_headers: [Authorization],
};
pub static P2: Policy = {
    allow_origins: [
        #[allow(cors::development_origin, reason = "a desktop app")] "http://localhost:*",
        "https://app.example.com:8443",
    ],
    max_age: 2h,
};
pub static GUARD: Routes = {
    "/f" => P2,
    "/c/{id}" => P0,
    "/e/x/{*rest}" => P0,
    "/e/x" => P0,
    "/b/{*rest}" => deny,
    "/b" => deny,
};"#, guard: Guard::Routes(&e270::GUARD), sets: &[], base: None, lines: &[Line { path: "/f", methods: &[], group: 2, facts: Some(&Facts { origins: &["http://localhost:*", "https://app.example.com:8443"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: Some(7200), own: &[] }) }, Line { path: "/c/{id}", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://a.b.c.shop.example.org", "https://*-b.example.net"], absent: &[], credentials: true, methods: &[], headers: &["Authorization"], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/e/x/{*rest}", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://a.b.c.shop.example.org", "https://*-b.example.net"], absent: &[], credentials: true, methods: &[], headers: &["Authorization"], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/e/x", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://a.b.c.shop.example.org", "https://*-b.example.net"], absent: &[], credentials: true, methods: &[], headers: &["Authorization"], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/b/{*rest}", methods: &[], group: 999, facts: None }, Line { path: "/b", methods: &[], group: 999, facts: None }], otherwise: None },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        #[cfg(not(test))] "https://dot.example.net.",
        SHOPS,
        #[cfg(not(all()))] "https://app.example.com:444",
        "safari-web-extension://7f1c2a34-0000-4000-8000-000000000000",
    ],
    allow_methods: [POST, PATCH, M-SEARCH, DELETE],
    #[allow(cors::wildcard_without_authorization)] allow_headers: *,
    max_age: 1d,
};"#, guard: Guard::Policy(&e271::GUARD), sets: &[(&e271::SHOPS, "SHOPS", &["https://*-b.example.net", "http://old.example.net:8080", "https://192.0.2.7:8443", "https://app.example.com", "https://4.known.example"])], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://*-b.example.net", "http://old.example.net:8080", "https://192.0.2.7:8443", "https://app.example.com", "https://4.known.example", "safari-web-extension://7f1c2a34-0000-4000-8000-000000000000"], absent: &["https://dot.example.net.", "https://app.example.com:444"], credentials: false, methods: &["POST", "PATCH", "M-SEARCH", "DELETE"], headers: &["*"], exposed: &[], max_age: Some(86400), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = {
    allow_origins: ["https://*-web.branch.example", SHOPS, "https://app.example.com"],
    allow_credentials: true,
    expose_headers: [X-Request-Id],
    max_age: 0,
    forbid_other_origins: true,
    own_origins: ["https://www.service.example"],
};
pub static GUARD: Policy = {
    allow_origins: ["https://a.b.c.shop.example.org", "https://[2001:db8::1]:9443"],
    allow_methods: [QUERY],
    expose_headers: [X-C, Location, X-Request-Id, "X-7-Left", Retry-After, #[cfg(all())] Link],
    max_age: 1440m,
    ..BASE,
};"#, guard: Guard::Policy(&e272::GUARD), sets: &[(&e272::SHOPS, "SHOPS", &[])], base: Some(Base { policy: &e272::BASE, facts: &Facts { origins: &["https://*-web.branch.example", "https://app.example.com"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &["X-Request-Id"], max_age: Some(0), own: &["https://www.service.example"] }, rewrites_origins: true, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["https://a.b.c.shop.example.org", "https://[2001:db8::1]:9443"], absent: &[], credentials: true, methods: &["QUERY"], headers: &[], exposed: &["X-C", "Location", "X-Request-Id", "X-7-Left", "Retry-After", "Link"], max_age: Some(86400), own: &["https://www.service.example"] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        "tauri://localhost",
        "https://0.many.example",
        "https://1.many.example",
        "https://2.many.example",
        "https://3.many.example",
        "https://4.many.example",
        "https://5.many.example",
        "https://6.many.example",
        "https://7.many.example",
        "https://8.many.example",
    ],
    allow_credentials: true,
    expose_headers: [X-C, Location],
    max_age: 0,
    forbid_other_origins: true,
    own_origins: ["https://service.test:8443"],
};"#, guard: Guard::Policy(&e273::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["tauri://localhost", "https://0.many.example", "https://1.many.example", "https://2.many.example", "https://3.many.example", "https://4.many.example", "https://5.many.example", "https://6.many.example", "https://7.many.example", "https://8.many.example"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &["X-C", "Location"], max_age: Some(0), own: &["https://service.test:8443"] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        "https://xn--bcher-kva.example",
        "https://shop.example.org",
        "http://old.example.net:8080",
        is_partner,
        "https://under_score.example.net:65535",
        SHOPS,
    ],
    allow_methods: [PUT, GET, "x!", M-SEARCH],
    allow_headers: [Range, X-A, X-B, Authorization],
    max_age: 10m,
};"#, guard: Guard::Policy(&e274::GUARD), sets: &[(&e274::SHOPS, "SHOPS", &["https://2.known.example", "https://localhost:8443", "https://192.0.2.7:8443", "https://0.known.example", "https://example.com", "https://*-b.example.net"])], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://xn--bcher-kva.example", "https://shop.example.org", "http://old.example.net:8080", "https://partner.example", "https://under_score.example.net:65535", "https://2.known.example", "https://localhost:8443", "https://192.0.2.7:8443", "https://0.known.example", "https://example.com", "https://*-b.example.net"], absent: &[], credentials: false, methods: &["PUT", "GET", "x!", "M-SEARCH"], headers: &["Range", "X-A", "X-B", "Authorization"], exposed: &[], max_age: Some(600), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        #[allow(cors::development_origin, reason = "a desktop app")] "http://127.0.0.1:8080",
        TENANTS,
        "https://[2001:db8::1]:9443",
        "https://shop.example.org",
        "https://example.com",
        "https://*-web.branch.example",
        "https://*.tenant.example.org",
    ],
    allow_methods: [launch, HEAD],
    allow_headers: [X-Request-Id, If-None-Match, Accept, Authorization, X-B],
    expose_headers: [Link, X-Total-Count],
    max_age: 5s,
};"#, guard: Guard::Policy(&e275::GUARD), sets: &[(&e275::TENANTS, "TENANTS", &["https://intranet"])], base: None, lines: &[], otherwise: Some(&Facts { origins: &["http://127.0.0.1:8080", "https://intranet", "https://[2001:db8::1]:9443", "https://shop.example.org", "https://example.com", "https://*-web.branch.example", "https://*.tenant.example.org"], absent: &[], credentials: false, methods: &["launch", "HEAD"], headers: &["X-Request-Id", "If-None-Match", "Accept", "Authorization", "X-B"], exposed: &["Link", "X-Total-Count"], max_age: Some(5), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        "https://*.tenant.example.org",
        "https://192.0.2.7",
        "https://192.0.2.7:8443",
        "https://admin.example.com",
        "chrome-extension://abcdefghijklmnopabcdefghijklmnop",
        #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner,
    ],
    allow_credentials: true,
    allow_methods: ["x!", GET, M-SEARCH, PROPFIND, PATCH],
    forbid_other_origins: true,
    own_origins: ["https://api.service.example", "https://service.test:8443"],
};"#, guard: Guard::Policy(&e276::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://*.tenant.example.org", "https://192.0.2.7", "https://192.0.2.7:8443", "https://admin.example.com", "chrome-extension://abcdefghijklmnopabcdefghijklmnop", "https://partner.example"], absent: &[], credentials: true, methods: &["x!", "GET", "M-SEARCH", "PROPFIND", "PATCH"], headers: &[], exposed: &[], max_age: None, own: &["https://api.service.example", "https://service.test:8443"] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        "safari-web-extension://7f1c2a34-0000-4000-8000-000000000000",
        "https://*.tenant.example.org",
        "https://a.b.c.shop.example.org",
        #[cfg(test)] "http://127.0.0.1:8080",
        #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_app,
    ],
    allow_credentials: true,
    allow_headers: [Content-Type, X-Request-Id, X-CSRF-Token],
    expose_headers: [X-Total-Count, Location, #[cfg(not(all()))] ETag, #[cfg(test)] Retry-After],
    max_age: 600,
};"#, guard: Guard::Policy(&e277::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["safari-web-extension://7f1c2a34-0000-4000-8000-000000000000", "https://*.tenant.example.org", "https://a.b.c.shop.example.org", "http://127.0.0.1:8080"], absent: &["tauri://app.example"], credentials: true, methods: &[], headers: &["Content-Type", "X-Request-Id", "X-CSRF-Token"], exposed: &["X-Total-Count", "Location", "Retry-After"], max_age: Some(600), own: &[] }) },
    Described { text: r#"#[cfg(any())]
pub static GUARD: Policy = {
    allow_origins: *,
    allow_headers: [*, Authorization],
    expose_headers: [ETag, Link, X-Request-Id, X-Total-Count],
    max_age: 1,
};
#[cfg(not(any()))]
pub static GUARD: Policy = {
    allow_origins: [SHOPS, "https://[2001:db8::1]:9443"],
    allow_methods: *,
    expose_headers: [X-Request-Id, X-Total-Count, Link],
    max_age: 86399,
};"#, guard: Guard::Policy(&e278::GUARD), sets: &[(&e278::SHOPS, "SHOPS", &["https://3.known.example", "https://*.tenant.example.org", "https://pr-*.review.example", "http://old.example.net:8080", "https://*-web.branch.example", "https://app.example.com:444"])], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://3.known.example", "https://*.tenant.example.org", "https://pr-*.review.example", "http://old.example.net:8080", "https://*-web.branch.example", "https://app.example.com:444", "https://[2001:db8::1]:9443"], absent: &[], credentials: false, methods: &["*"], headers: &[], exposed: &["X-Request-Id", "X-Total-Count", "Link"], max_age: Some(86399), own: &[] }) },
    Described { text: r#"pub static P0: Policy = {
    allow_origins: ["https://a.b.c.shop.example.org"],
    forbid_other_origins: true,
    own_origins: ["https://www.service.example", "https://api.service.example", "https://service.test:8443"],
};
pub static P1: Policy = { allow_origins: * };
pub static GUARD: Routes = {
    DELETE "/a" => P0,
    GET | HEAD "/a" => deny,
    POST "/a/{id}" => P1,
    GET "/a/{id}" => P1,
    #[cfg(test)] PUT "/a/{id}" => P1,
    POST | PATCH "/a/{id}/b" => P0,
    PURGE "/a/{id}/b" => P0,
    PUT "/a/fixed" => P1,
    POST "/a/fixed" => P1,
    _ => P1,
};"#, guard: Guard::Routes(&e279::GUARD), sets: &[], base: None, lines: &[Line { path: "/a", methods: &["DELETE"], group: 0, facts: Some(&Facts { origins: &["https://a.b.c.shop.example.org"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &["https://www.service.example", "https://api.service.example", "https://service.test:8443"] }) }, Line { path: "/a", methods: &["GET", "HEAD"], group: 999, facts: None }, Line { path: "/a/{id}", methods: &["POST"], group: 1, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a/{id}", methods: &["GET"], group: 1, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a/{id}", methods: &["PUT"], group: 1, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a/{id}/b", methods: &["POST", "PATCH"], group: 0, facts: Some(&Facts { origins: &["https://a.b.c.shop.example.org"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &["https://www.service.example", "https://api.service.example", "https://service.test:8443"] }) }, Line { path: "/a/{id}/b", methods: &["PURGE"], group: 0, facts: Some(&Facts { origins: &["https://a.b.c.shop.example.org"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &["https://www.service.example", "https://api.service.example", "https://service.test:8443"] }) }, Line { path: "/a/fixed", methods: &["PUT"], group: 1, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a/fixed", methods: &["POST"], group: 1, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        TENANTS,
        "https://*-b.example.net",
        SHOPS,
        is_app,
        "https://[2001:db8::1]:9443",
        "https://app.example.com:444",
        "https://0.many.example",
    ],
    allow_headers: [Content-Type],
    max_age: 7_201,
};"#, guard: Guard::Policy(&e280::GUARD), sets: &[(&e280::TENANTS, "TENANTS", &["https://a-b.example.net", "https://intranet", "https://4.known.example", "https://admin.example.com", "https://[2001:db8::1]"]), (&e280::SHOPS, "SHOPS", &["http://192.0.2.7", "https://3.known.example", "http://*.plain.example", "https://app.example.com"])], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://a-b.example.net", "https://intranet", "https://4.known.example", "https://admin.example.com", "https://[2001:db8::1]", "https://*-b.example.net", "http://192.0.2.7", "https://3.known.example", "http://*.plain.example", "https://app.example.com", "tauri://app.example", "https://[2001:db8::1]:9443", "https://app.example.com:444", "https://0.many.example"], absent: &[], credentials: false, methods: &[], headers: &["Content-Type"], exposed: &[], max_age: Some(7201), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        #[cfg(test)] "http://127.0.0.1:*",
        #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://old.example.net:8080",
        SHOPS,
        "https://a-b.example.net",
        "https://*.corp.internal",
    ],
    allow_credentials: true,
    allow_methods: [PURGE, DELETE, HEAD, POST],
    allow_headers: [#[cfg(not(any()))] Content-Type, Idempotency-Key, #[cfg(test)] X-B, X-Request-Id, X-A],
    expose_headers: [X-Total-Count, X-C, X-Request-Id, ETag],
    max_age: 2h,
};"#, guard: Guard::Policy(&e281::GUARD), sets: &[(&e281::SHOPS, "SHOPS", &[])], base: None, lines: &[], otherwise: Some(&Facts { origins: &["http://127.0.0.1:*", "http://old.example.net:8080", "https://a-b.example.net", "https://*.corp.internal"], absent: &[], credentials: true, methods: &["PURGE", "DELETE", "HEAD", "POST"], headers: &["Content-Type", "Idempotency-Key", "X-B", "X-Request-Id", "X-A"], exposed: &["X-Total-Count", "X-C", "X-Request-Id", "ETag"], max_age: Some(7200), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_app,
        TENANTS,
        "https://example.com",
        "https://app.example.com",
        "tauri://localhost",
        "https://0.many.example",
        "https://1.many.example",
    ],
    allow_credentials: true,
    allow_methods: [PURGE, launch, PUT],
    expose_headers: [Link, X-Request-Id, X-Total-Count, X-C],
};"#, guard: Guard::Policy(&e282::GUARD), sets: &[(&e282::TENANTS, "TENANTS", &["https://1.known.example", "http://*.plain.example", "https://a-b.example.net", "https://2.known.example"])], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://1.known.example", "https://a-b.example.net", "https://2.known.example", "https://example.com", "https://app.example.com", "tauri://localhost", "https://0.many.example", "https://1.many.example"], absent: &["tauri://app.example", "http://*.plain.example"], credentials: true, methods: &["PURGE", "launch", "PUT"], headers: &[], exposed: &["Link", "X-Request-Id", "X-Total-Count", "X-C"], max_age: None, own: &[] }) },
    Described { text: r#"pub static P0: Policy = {
    allow_origins: ["http://*.plain.example"],
    #[allow(cors::wildcard_without_authorization)] allow_headers: *,
    max_age: 10m,
};
pub static P2: Policy = {
    allow_origins: [
        #[cfg(all())] "https://[2001:db8::1]",
        #[allow(cors::null_origin, reason = "a frame without an origin")] null,
    ],
    expose_headers: [X-Total-Count, Link],
};
pub static GUARD: Routes = {
    "/b/{*rest}" => deny,
    "/b" => deny,
    "/g/{id}/h/{*rest}" => P2,
    "/g/{id}/h" => P2,
    DELETE "/g/{id}" => P0,
    "/e/x/{*rest}" => P2,
    "/e/x" => P2,
    _ => P2,
};"#, guard: Guard::Routes(&e283::GUARD), sets: &[], base: None, lines: &[Line { path: "/b/{*rest}", methods: &[], group: 999, facts: None }, Line { path: "/b", methods: &[], group: 999, facts: None }, Line { path: "/g/{id}/h/{*rest}", methods: &[], group: 2, facts: Some(&Facts { origins: &["https://[2001:db8::1]", "null"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &["X-Total-Count", "Link"], max_age: None, own: &[] }) }, Line { path: "/g/{id}/h", methods: &[], group: 2, facts: Some(&Facts { origins: &["https://[2001:db8::1]", "null"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &["X-Total-Count", "Link"], max_age: None, own: &[] }) }, Line { path: "/g/{id}", methods: &["DELETE"], group: 0, facts: Some(&Facts { origins: &["http://*.plain.example"], absent: &[], credentials: false, methods: &[], headers: &["*"], exposed: &[], max_age: Some(600), own: &[] }) }, Line { path: "/e/x/{*rest}", methods: &[], group: 2, facts: Some(&Facts { origins: &["https://[2001:db8::1]", "null"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &["X-Total-Count", "Link"], max_age: None, own: &[] }) }, Line { path: "/e/x", methods: &[], group: 2, facts: Some(&Facts { origins: &["https://[2001:db8::1]", "null"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &["X-Total-Count", "Link"], max_age: None, own: &[] }) }], otherwise: Some(&Facts { origins: &["https://[2001:db8::1]", "null"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &["X-Total-Count", "Link"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        TENANTS,
        "https://pr-*.review.example",
        "https://*.example.com",
        "https://0.many.example",
        "https://1.many.example",
        "https://2.many.example",
    ],
    allow_credentials: true,
    allow_methods: [PROPFIND, GET],
    allow_headers: [Content-Type, "X-2e-Token"],
    expose_headers: [X-Total-Count, X-C, Link],
    forbid_other_origins: true,
    own_origins: ["https://service.test:8443"],
};"#, guard: Guard::Policy(&e284::GUARD), sets: &[(&e284::TENANTS, "TENANTS", &["https://2.known.example", "http://localhost:*", "https://a-b.example.net", "http://[::1]:*"])], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://2.known.example", "http://localhost:*", "https://a-b.example.net", "http://[::1]:*", "https://pr-*.review.example", "https://*.example.com", "https://0.many.example", "https://1.many.example", "https://2.many.example"], absent: &[], credentials: true, methods: &["PROPFIND", "GET"], headers: &["Content-Type", "X-2e-Token"], exposed: &["X-Total-Count", "X-C", "Link"], max_age: None, own: &["https://service.test:8443"] }) },
    Described { text: r#"pub static BASE: Policy = {
    allow_origins: [
        #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner,
        "https://[2001:db8::1]:9443",
        "https://192.0.2.7",
        "https://admin.example.com",
    ],
    allow_credentials: true,
    allow_methods: [PUT, QUERY, POST, HEAD],
    allow_headers: ["X-2e-Token", If-None-Match, X-Request-Id, "x.y~z"],
    expose_headers: [ETag, Link, #[cfg(any())] "X-7-Left"],
};
pub static GUARD: Policy = {
    allow_methods: [QUERY, PURGE, PUT, PATCH],
    allow_headers: [Idempotency-Key, Authorization],
    ..BASE,
};"#, guard: Guard::Policy(&e285::GUARD), sets: &[], base: Some(Base { policy: &e285::BASE, facts: &Facts { origins: &["https://partner.example", "https://[2001:db8::1]:9443", "https://192.0.2.7", "https://admin.example.com"], absent: &[], credentials: true, methods: &["PUT", "QUERY", "POST", "HEAD"], headers: &["X-2e-Token", "If-None-Match", "X-Request-Id", "x.y~z"], exposed: &["ETag", "Link"], max_age: None, own: &[] }, rewrites_origins: false, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["https://partner.example", "https://[2001:db8::1]:9443", "https://192.0.2.7", "https://admin.example.com"], absent: &[], credentials: true, methods: &["QUERY", "PURGE", "PUT", "PATCH"], headers: &["Idempotency-Key", "Authorization"], exposed: &["ETag", "Link"], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = {
    allow_origins: ["https://a.b.c.shop.example.org", "https://*-b.example.net", SHOPS],
    max_age: 1,
    forbid_other_origins: true,
    own_origins: ["https://api.service.example", "https://service.test:8443"],
};
pub static GUARD: Policy = {
    allow_credentials: true,
    allow_origins: [
        TENANTS,
        #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://127.0.0.1:*",
    ],
    allow_headers: [Authorization, X-A],
    max_age: 0,
    ..BASE,
};"#, guard: Guard::Policy(&e286::GUARD), sets: &[(&e286::TENANTS, "TENANTS", &[]), (&e286::SHOPS, "SHOPS", &["https://3.known.example", "https://xn--bcher-kva.example", "https://3.known.example"])], base: Some(Base { policy: &e286::BASE, facts: &Facts { origins: &["https://a.b.c.shop.example.org", "https://*-b.example.net", "https://3.known.example", "https://xn--bcher-kva.example", "https://3.known.example"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: Some(1), own: &["https://api.service.example", "https://service.test:8443"] }, rewrites_origins: true, rewrites_credentials: true }), lines: &[], otherwise: Some(&Facts { origins: &["http://127.0.0.1:*"], absent: &[], credentials: true, methods: &[], headers: &["Authorization", "X-A"], exposed: &[], max_age: Some(0), own: &["https://api.service.example", "https://service.test:8443"] }) },
    Described { text: r#"pub static P0: Policy = {
    allow_origins: [TENANTS, "https://*.tenant.example.org"],
    allow_credentials: true,
    allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE],
    expose_headers: [Location, #[cfg(not(test))] X-Total-Count, "X-7-Left"],
};
pub static GUARD: Routes = {
    "/c/{id}" => P0,
    "/e/x/{*rest}" => P0,
    "/e/x" => P0,
    PROPFIND "/e/{id}" => P0,
    PURGE "/e/{id}" => P0,
    "/g/{id}/h/{*rest}" => deny,
    "/g/{id}/h" => deny,
    "/b/{*rest}" => P0,
    "/b" => P0,
    _ => P0,
};"#, guard: Guard::Routes(&e287::GUARD), sets: &[(&e287::TENANTS, "TENANTS", &["http://old.example.net:8080", "http://127.0.0.1:*", "https://[2001:db8::1]"])], base: None, lines: &[Line { path: "/c/{id}", methods: &[], group: 0, facts: Some(&Facts { origins: &["http://127.0.0.1:*", "https://[2001:db8::1]", "https://*.tenant.example.org"], absent: &["http://old.example.net:8080"], credentials: true, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &[], exposed: &["Location", "X-7-Left"], max_age: None, own: &[] }) }, Line { path: "/e/x/{*rest}", methods: &[], group: 0, facts: Some(&Facts { origins: &["http://127.0.0.1:*", "https://[2001:db8::1]", "https://*.tenant.example.org"], absent: &["http://old.example.net:8080"], credentials: true, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &[], exposed: &["Location", "X-7-Left"], max_age: None, own: &[] }) }, Line { path: "/e/x", methods: &[], group: 0, facts: Some(&Facts { origins: &["http://127.0.0.1:*", "https://[2001:db8::1]", "https://*.tenant.example.org"], absent: &["http://old.example.net:8080"], credentials: true, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &[], exposed: &["Location", "X-7-Left"], max_age: None, own: &[] }) }, Line { path: "/e/{id}", methods: &["PROPFIND"], group: 0, facts: Some(&Facts { origins: &["http://127.0.0.1:*", "https://[2001:db8::1]", "https://*.tenant.example.org"], absent: &["http://old.example.net:8080"], credentials: true, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &[], exposed: &["Location", "X-7-Left"], max_age: None, own: &[] }) }, Line { path: "/e/{id}", methods: &["PURGE"], group: 0, facts: Some(&Facts { origins: &["http://127.0.0.1:*", "https://[2001:db8::1]", "https://*.tenant.example.org"], absent: &["http://old.example.net:8080"], credentials: true, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &[], exposed: &["Location", "X-7-Left"], max_age: None, own: &[] }) }, Line { path: "/g/{id}/h/{*rest}", methods: &[], group: 999, facts: None }, Line { path: "/g/{id}/h", methods: &[], group: 999, facts: None }, Line { path: "/b/{*rest}", methods: &[], group: 0, facts: Some(&Facts { origins: &["http://127.0.0.1:*", "https://[2001:db8::1]", "https://*.tenant.example.org"], absent: &["http://old.example.net:8080"], credentials: true, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &[], exposed: &["Location", "X-7-Left"], max_age: None, own: &[] }) }, Line { path: "/b", methods: &[], group: 0, facts: Some(&Facts { origins: &["http://127.0.0.1:*", "https://[2001:db8::1]", "https://*.tenant.example.org"], absent: &["http://old.example.net:8080"], credentials: true, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &[], exposed: &["Location", "X-7-Left"], max_age: None, own: &[] }) }], otherwise: Some(&Facts { origins: &["http://127.0.0.1:*", "https://[2001:db8::1]", "https://*.tenant.example.org"], absent: &["http://old.example.net:8080"], credentials: true, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &[], exposed: &["Location", "X-7-Left"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        "http://old.example.net:8080",
        "https://shop.example.org",
        is_partner,
        "https://0.many.example",
        "https://1.many.example",
        "https://2.many.example",
        "https://3.many.example",
        "https://4.many.example",
        "https://5.many.example",
        "https://6.many.example",
        "https://7.many.example",
        "https://8.many.example",
    ],
    allow_headers: [X-B, Idempotency-Key, If-None-Match, X-A],
    expose_headers: [X-Total-Count, "X-7-Left", #[cfg(not(all()))] ETag, Retry-After, Link],
    max_age: 5s,
};"#, guard: Guard::Policy(&e288::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["http://old.example.net:8080", "https://shop.example.org", "https://partner.example", "https://0.many.example", "https://1.many.example", "https://2.many.example", "https://3.many.example", "https://4.many.example", "https://5.many.example", "https://6.many.example", "https://7.many.example", "https://8.many.example"], absent: &[], credentials: false, methods: &[], headers: &["X-B", "Idempotency-Key", "If-None-Match", "X-A"], exposed: &["X-Total-Count", "X-7-Left", "Retry-After", "Link"], max_age: Some(5), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        "https://shop.example.org",
        "https://[2001:db8::1]",
        #[cfg(not(all()))] TENANTS,
        "https://0.many.example",
        "https://1.many.example",
        "https://2.many.example",
        "https://3.many.example",
        "https://4.many.example",
    ],
    allow_credentials: true,
    allow_methods: [PUT, HEAD],
    allow_headers: [X-A, X-CSRF-Token],
    forbid_other_origins: true,
    own_origins: ["https://www.service.example", "https://api.service.example"],
};"#, guard: Guard::Policy(&e289::GUARD), sets: &[(&e289::TENANTS, "TENANTS", &["https://[2001:db8::1]:9443", "https://example.com", "https://a.b.c.shop.example.org"])], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://shop.example.org", "https://[2001:db8::1]", "https://0.many.example", "https://1.many.example", "https://2.many.example", "https://3.many.example", "https://4.many.example"], absent: &["https://[2001:db8::1]:9443", "https://example.com", "https://a.b.c.shop.example.org"], credentials: true, methods: &["PUT", "HEAD"], headers: &["X-A", "X-CSRF-Token"], exposed: &[], max_age: None, own: &["https://www.service.example", "https://api.service.example"] }) },
    Described { text: r#"#[cfg(all())]
pub static GUARD: Policy = {
    allow_origins: [
        "chrome-extension://abcdefghijklmnopabcdefghijklmnop",
        is_app,
        "https://[2001:db8::1]:9443",
        "https://*.corp.internal",
        #[cfg(not(any()))] "https://example.com",
        "https://*.example.net:8443",
        SHOPS,
        "capacitor://localhost",
    ],
    #[allow(cors::wildcard_without_authorization)] allow_headers: *,
    expose_headers: *,
    max_age: 1d,
    forbid_other_origins: true,
    own_origins: ["https://service.test:8443", "https://api.service.example"],
};"#, guard: Guard::Policy(&e290::GUARD), sets: &[(&e290::SHOPS, "SHOPS", &["https://intranet", "https://2.known.example"])], base: None, lines: &[], otherwise: Some(&Facts { origins: &["chrome-extension://abcdefghijklmnopabcdefghijklmnop", "tauri://app.example", "https://[2001:db8::1]:9443", "https://*.corp.internal", "https://example.com", "https://*.example.net:8443", "https://intranet", "https://2.known.example", "capacitor://localhost"], absent: &[], credentials: false, methods: &[], headers: &["*"], exposed: &["*"], max_age: Some(86400), own: &["https://service.test:8443", "https://api.service.example"] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        "https://under_score.example.net:65535",
        TENANTS,
        SHOPS,
        "https://a.b.c.shop.example.org",
        "https://admin.example.com",
    ],
    allow_methods: ["x!", #[cfg(any())] QUERY, HEAD],
    allow_headers: ["x.y~z"],
    expose_headers: [Retry-After, #[cfg(all())] X-Request-Id, Link, ETag, X-C, Location],
    max_age: 600,
};"#, guard: Guard::Policy(&e291::GUARD), sets: &[(&e291::TENANTS, "TENANTS", &["https://*.tenant.example.org", "https://proj-*-team.previews.example", "https://proj-*-team.previews.example"]), (&e291::SHOPS, "SHOPS", &["https://dot.example.net.", "https://2.known.example", "https://admin.example.com", "https://3.known.example", "https://*.tenant.example.org"])], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://under_score.example.net:65535", "https://*.tenant.example.org", "https://proj-*-team.previews.example", "https://proj-*-team.previews.example", "https://dot.example.net.", "https://2.known.example", "https://admin.example.com", "https://3.known.example", "https://*.tenant.example.org", "https://a.b.c.shop.example.org", "https://admin.example.com"], absent: &[], credentials: false, methods: &["x!", "HEAD"], headers: &["x.y~z"], exposed: &["Retry-After", "X-Request-Id", "Link", "ETag", "X-C", "Location"], max_age: Some(600), own: &[] }) },
    Described { text: r#"pub static P0: Policy = {
    allow_origins: ["https://admin.example.com"],
    allow_credentials: true,
    allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE],
    allow_headers: [If-None-Match, "x.y~z"],
    expose_headers: [X-Total-Count, X-Request-Id],
};
pub static P1: Policy = {
    allow_origins: *,
    allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE],
    expose_headers: [X-Request-Id, X-Total-Count, Location],
};
pub static GUARD: Routes = {
    #[cfg(not(any()))] "/a" => P1,
    PURGE "/a/{id}" => P1,
    #[cfg(not(all()))] PROPFIND "/a/{id}" => P0,
    POST | PUT | PURGE "/a/{id}/b" => P0,
    _ => P1,
};"#, guard: Guard::Routes(&e292::GUARD), sets: &[], base: None, lines: &[Line { path: "/a", methods: &[], group: 1, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &[], exposed: &["X-Request-Id", "X-Total-Count", "Location"], max_age: None, own: &[] }) }, Line { path: "/a/{id}", methods: &["PURGE"], group: 1, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &[], exposed: &["X-Request-Id", "X-Total-Count", "Location"], max_age: None, own: &[] }) }, Line { path: "/a/{id}/b", methods: &["POST", "PUT", "PURGE"], group: 0, facts: Some(&Facts { origins: &["https://admin.example.com"], absent: &[], credentials: true, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &["If-None-Match", "x.y~z"], exposed: &["X-Total-Count", "X-Request-Id"], max_age: None, own: &[] }) }], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &[], exposed: &["X-Request-Id", "X-Total-Count", "Location"], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = {
    allow_origins: [#[cfg(not(all()))] "https://proj-*-team.previews.example"],
    allow_headers: [*, Authorization],
    expose_headers: ["X-7-Left", Retry-After, Link, ETag],
    forbid_other_origins: true,
    own_origins: ["https://www.service.example"],
};
pub static GUARD: Policy = {
    allow_origins: [
        "http://*.plain.example",
        "https://a.b.c.shop.example.org",
        #[cfg(test)] "https://localhost:8443",
        "https://dot.example.net.",
        is_app,
    ],
    allow_headers: ["x.y~z", #[cfg(not(test))] X-CSRF-Token, X-Request-Id, Range, Content-Type],
    max_age: 86399,
    ..BASE,
};"#, guard: Guard::Policy(&e293::GUARD), sets: &[], base: Some(Base { policy: &e293::BASE, facts: &Facts { origins: &[], absent: &["https://proj-*-team.previews.example"], credentials: false, methods: &[], headers: &["*", "Authorization"], exposed: &["X-7-Left", "Retry-After", "Link", "ETag"], max_age: None, own: &["https://www.service.example"] }, rewrites_origins: true, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["http://*.plain.example", "https://a.b.c.shop.example.org", "https://localhost:8443", "https://dot.example.net.", "tauri://app.example"], absent: &[], credentials: false, methods: &[], headers: &["x.y~z", "X-Request-Id", "Range", "Content-Type"], exposed: &["X-7-Left", "Retry-After", "Link", "ETag"], max_age: Some(86399), own: &["https://www.service.example"] }) },
    Described { text: r#"#[cfg(not(any()))]
pub static BASE: Policy = {
    allow_origins: ["https://*-web.branch.example", is_partner, "https://*.example.com"],
    max_age: 1,
    forbid_other_origins: true,
    own_origins: ["https://api.service.example"],
};
#[cfg(not(any()))]
pub static GUARD: Policy = {
    allow_origins: [
        "https://*.tenant.example.org",
        #[allow(cors::null_origin, reason = "a frame without an origin")] null,
        "https://under_score.example.net:65535",
        "https://dot.example.net.",
        is_app,
    ],
    allow_headers: ["X-2e-Token", If-None-Match, X-CSRF-Token, X-Request-Id],
    expose_headers: [Link],
    ..BASE,
};"#, guard: Guard::Policy(&e294::GUARD), sets: &[], base: Some(Base { policy: &e294::BASE, facts: &Facts { origins: &["https://*-web.branch.example", "https://partner.example", "https://*.example.com"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: Some(1), own: &["https://api.service.example"] }, rewrites_origins: true, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["https://*.tenant.example.org", "null", "https://under_score.example.net:65535", "https://dot.example.net.", "tauri://app.example"], absent: &[], credentials: false, methods: &[], headers: &["X-2e-Token", "If-None-Match", "X-CSRF-Token", "X-Request-Id"], exposed: &["Link"], max_age: Some(1), own: &["https://api.service.example"] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://192.0.2.7",
        "https://app.example.com:444",
        TENANTS,
        #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_app,
        "https://xn--bcher-kva.example",
        "https://a.b.c.shop.example.org",
    ],
    allow_credentials: true,
    allow_methods: [M-SEARCH, "x!"],
    allow_headers: [X-Request-Id, Range, If-None-Match, X-B, "X-2e-Token"],
    max_age: 1d,
};"#, guard: Guard::Policy(&e295::GUARD), sets: &[(&e295::TENANTS, "TENANTS", &["https://192.0.2.7:8443", "https://pr-*.review.example", "https://1.known.example"])], base: None, lines: &[], otherwise: Some(&Facts { origins: &["http://192.0.2.7", "https://app.example.com:444", "https://192.0.2.7:8443", "https://pr-*.review.example", "https://1.known.example", "https://xn--bcher-kva.example", "https://a.b.c.shop.example.org"], absent: &["tauri://app.example"], credentials: true, methods: &["M-SEARCH", "x!"], headers: &["X-Request-Id", "Range", "If-None-Match", "X-B", "X-2e-Token"], exposed: &[], max_age: Some(86400), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        "https://*-b.example.net",
        "https://app.example.com",
        "https://shop.example.org",
        "https://0.many.example",
        "https://1.many.example",
        "https://2.many.example",
        "https://3.many.example",
        "https://4.many.example",
        "https://5.many.example",
        "https://6.many.example",
        "https://7.many.example",
        "https://8.many.example",
        "https://9.many.example",
    ],
    allow_methods: ["x!", DELETE],
    expose_headers: [Location],
    max_age: 86399,
    forbid_other_origins: true,
    own_origins: ["https://service.test:8443"],
};"#, guard: Guard::Policy(&e296::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://*-b.example.net", "https://app.example.com", "https://shop.example.org", "https://0.many.example", "https://1.many.example", "https://2.many.example", "https://3.many.example", "https://4.many.example", "https://5.many.example", "https://6.many.example", "https://7.many.example", "https://8.many.example", "https://9.many.example"], absent: &[], credentials: false, methods: &["x!", "DELETE"], headers: &[], exposed: &["Location"], max_age: Some(86399), own: &["https://service.test:8443"] }) },
    Described { text: r#"#[cfg(any())]
pub static GUARD: Policy = {
    allow_origins: [
        #[allow(cors::development_origin, reason = "a desktop app")] "http://localhost:*",
        "https://*.corp.internal",
        "http://old.example.net:8080",
        "https://a-b.example.net",
        "https://*.example.com",
    ],
    allow_headers: [Authorization, Range],
};
#[cfg(all())]
pub static GUARD: Policy = {
    allow_origins: [
        "https://intranet",
        #[cfg(not(test))] "https://xn--bcher-kva.example",
        #[allow(cors::null_origin, reason = "a frame without an origin")] null,
    ],
    allow_methods: ["x!", M-SEARCH, PURGE],
    expose_headers: *,
    max_age: 1d,
};"#, guard: Guard::Policy(&e297::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://intranet", "null"], absent: &["https://xn--bcher-kva.example"], credentials: false, methods: &["x!", "M-SEARCH", "PURGE"], headers: &[], exposed: &["*"], max_age: Some(86400), own: &[] }) },
    Described { text: r#"pub static P0: Policy = { allow_origins: *, allow_methods: * };
pub static P1: Policy = { allow_origins: ["https://192.0.2.7"], allow_credentials: true };
pub static P2: Policy = { allow_origins: ["https://pr-*.review.example", "https://app.example.com:8443"], max_age: 0 };
pub static GUARD: Routes = {
    "/a" => P0,
    "/a/{id}" => { allow_origins: ["https://pr-*.review.example", "https://app.example.com:8443"], max_age: 0 },
    "/a/{id}/b" => P0,
    DELETE "/a/fixed" => P1,
    POST "/a/{id}/b/{other}" => P0,
    PUT | GET | PROPFIND | HEAD "/c/{id}" => P0,
    "/f" => P1,
    "/g/{id}/h/{*rest}" => deny,
    "/g/{id}/h" => deny,
    GET "/g/{id}" => P2,
    _ => P0,
};"#, guard: Guard::Routes(&e298::GUARD), sets: &[], base: None, lines: &[Line { path: "/a", methods: &[], group: 0, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &["*"], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a/{id}", methods: &[], group: 2, facts: Some(&Facts { origins: &["https://pr-*.review.example", "https://app.example.com:8443"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: Some(0), own: &[] }) }, Line { path: "/a/{id}/b", methods: &[], group: 0, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &["*"], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a/fixed", methods: &["DELETE"], group: 1, facts: Some(&Facts { origins: &["https://192.0.2.7"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a/{id}/b/{other}", methods: &["POST"], group: 0, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &["*"], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/c/{id}", methods: &["PUT", "GET", "PROPFIND", "HEAD"], group: 0, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &["*"], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/f", methods: &[], group: 1, facts: Some(&Facts { origins: &["https://192.0.2.7"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/g/{id}/h/{*rest}", methods: &[], group: 999, facts: None }, Line { path: "/g/{id}/h", methods: &[], group: 999, facts: None }, Line { path: "/g/{id}", methods: &["GET"], group: 2, facts: Some(&Facts { origins: &["https://pr-*.review.example", "https://app.example.com:8443"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: Some(0), own: &[] }) }], otherwise: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &["*"], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static P0: Policy = {
    allow_origins: [
        #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner,
        "https://app.example.com:444",
        #[cfg(test)] "http://localhost:*",
    ],
    allow_credentials: true,
    allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE],
    allow_headers: ["X-2e-Token", X-A],
    expose_headers: [Location, X-C, "X-7-Left"],
    forbid_other_origins: true,
    own_origins: ["https://www.service.example"],
};
pub static GUARD: Routes = {
    "/g/{id}/h/{*rest}" => deny,
    "/g/{id}/h" => deny,
    GET | HEAD "/g/{id}" => P0,
    "/" => P0,
    PROPFIND "/a" => P0,
    DELETE "/a" => P0,
};"#, guard: Guard::Routes(&e299::GUARD), sets: &[], base: None, lines: &[Line { path: "/g/{id}/h/{*rest}", methods: &[], group: 999, facts: None }, Line { path: "/g/{id}/h", methods: &[], group: 999, facts: None }, Line { path: "/g/{id}", methods: &["GET", "HEAD"], group: 0, facts: Some(&Facts { origins: &["https://partner.example", "https://app.example.com:444", "http://localhost:*"], absent: &[], credentials: true, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &["X-2e-Token", "X-A"], exposed: &["Location", "X-C", "X-7-Left"], max_age: None, own: &["https://www.service.example"] }) }, Line { path: "/", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://partner.example", "https://app.example.com:444", "http://localhost:*"], absent: &[], credentials: true, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &["X-2e-Token", "X-A"], exposed: &["Location", "X-C", "X-7-Left"], max_age: None, own: &["https://www.service.example"] }) }, Line { path: "/a", methods: &["PROPFIND"], group: 0, facts: Some(&Facts { origins: &["https://partner.example", "https://app.example.com:444", "http://localhost:*"], absent: &[], credentials: true, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &["X-2e-Token", "X-A"], exposed: &["Location", "X-C", "X-7-Left"], max_age: None, own: &["https://www.service.example"] }) }, Line { path: "/a", methods: &["DELETE"], group: 0, facts: Some(&Facts { origins: &["https://partner.example", "https://app.example.com:444", "http://localhost:*"], absent: &[], credentials: true, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &["X-2e-Token", "X-A"], exposed: &["Location", "X-C", "X-7-Left"], max_age: None, own: &["https://www.service.example"] }) }], otherwise: None },
    Described { text: r#"pub static BASE: Policy = {
    allow_origins: [
        #[cfg(not(test))] #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner,
        TENANTS,
    ],
    allow_credentials: true,
    allow_methods: [HEAD, GET],
    allow_headers: [X-Request-Id, X-B, Accept, Authorization],
    max_age: 7_201,
    forbid_other_origins: true,
    own_origins: ["https://api.service.example", "https://service.test:8443"],
};
pub static GUARD: Policy = { allow_origins: [#[cfg(not(any()))] SHOPS], allow_headers: [Content-Type], max_age: 2h, ..BASE };"#, guard: Guard::Policy(&e300::GUARD), sets: &[(&e300::TENANTS, "TENANTS", &["https://a.b.c.shop.example.org"]), (&e300::SHOPS, "SHOPS", &["https://1.known.example", "https://2.known.example", "https://*.example.com"])], base: Some(Base { policy: &e300::BASE, facts: &Facts { origins: &["https://a.b.c.shop.example.org"], absent: &["https://partner.example"], credentials: true, methods: &["HEAD", "GET"], headers: &["X-Request-Id", "X-B", "Accept", "Authorization"], exposed: &[], max_age: Some(7201), own: &["https://api.service.example", "https://service.test:8443"] }, rewrites_origins: true, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["https://1.known.example", "https://2.known.example", "https://*.example.com"], absent: &[], credentials: true, methods: &["HEAD", "GET"], headers: &["Content-Type"], exposed: &[], max_age: Some(7200), own: &["https://api.service.example", "https://service.test:8443"] }) },
    Described { text: r#"#[cfg(not(any()))]
pub static GUARD: Policy = {
    allow_origins: [
        "https://a-b.example.net",
        "https://*.corp.internal",
        "https://xn--bcher-kva.example",
        is_app,
        #[cfg(not(any()))] #[allow(cors::development_origin, reason = "a desktop app")] "http://localhost:3000",
        "http://old.example.net:8080",
        #[cfg(all())] "https://admin.example.com",
        SHOPS,
        "https://0.many.example",
    ],
    #[allow(cors::wildcard_without_authorization)] allow_headers: *,
    forbid_other_origins: true,
    own_origins: ["https://service.test:8443", "https://www.service.example"],
};"#, guard: Guard::Policy(&e301::GUARD), sets: &[(&e301::SHOPS, "SHOPS", &["http://localhost:*", "https://intranet"])], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://a-b.example.net", "https://*.corp.internal", "https://xn--bcher-kva.example", "tauri://app.example", "http://localhost:3000", "http://old.example.net:8080", "https://admin.example.com", "http://localhost:*", "https://intranet", "https://0.many.example"], absent: &[], credentials: false, methods: &[], headers: &["*"], exposed: &[], max_age: None, own: &["https://service.test:8443", "https://www.service.example"] }) },
    Described { text: r#"#[cfg(test)]
pub static BASE: Policy = {
    allow_origins: [
        #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://*.plain.example",
        "https://xn--bcher-kva.example",
        "https://example.com",
        "https://*.example.com",
        "https://[2001:db8::1]:9443",
        #[cfg(not(test))] "https://pr-*.review.example",
    ],
    allow_credentials: true,
    allow_methods: [launch, PUT, PROPFIND, "x!", POST],
    allow_headers: [Accept, X-B],
};
#[cfg(test)]
pub static GUARD: Policy = {
    allow_headers: [Range, Authorization, "X-2e-Token"],
    expose_headers: [ETag, X-Request-Id, Retry-After],
    max_age: 1,
    ..BASE,
};"#, guard: Guard::Policy(&e302::GUARD), sets: &[], base: Some(Base { policy: &e302::BASE, facts: &Facts { origins: &["http://*.plain.example", "https://xn--bcher-kva.example", "https://example.com", "https://*.example.com", "https://[2001:db8::1]:9443"], absent: &["https://pr-*.review.example"], credentials: true, methods: &["launch", "PUT", "PROPFIND", "x!", "POST"], headers: &["Accept", "X-B"], exposed: &[], max_age: None, own: &[] }, rewrites_origins: false, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["http://*.plain.example", "https://xn--bcher-kva.example", "https://example.com", "https://*.example.com", "https://[2001:db8::1]:9443"], absent: &["https://pr-*.review.example"], credentials: true, methods: &["launch", "PUT", "PROPFIND", "x!", "POST"], headers: &["Range", "Authorization", "X-2e-Token"], exposed: &["ETag", "X-Request-Id", "Retry-After"], max_age: Some(1), own: &[] }) },
    Described { text: r#"pub static P0: Policy = {
    allow_origins: ["http://192.0.2.7", #[cfg(not(all()))] "https://*.tenant.example.org", "https://admin.example.com"],
    expose_headers: [ETag, #[cfg(not(all()))] "X-7-Left"],
};
pub static P2: Policy = {
    allow_origins: ["tauri://localhost", "https://*.example.net:8443"],
    allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE],
    expose_headers: *,
};
pub static P4: Policy = { allow_origins: * };
pub static GUARD: Routes = {
    "/c/{id}" => { allow_origins: [is_partner] },
    "/a" => { allow_origins: * },
    PROPFIND | GET | DELETE | PURGE | HEAD "/a/{id}" => P0,
    GET "/a/{id}/b" => P4,
    #[cfg(test)] PURGE "/a/{id}/b" => P2,
    "/a/fixed" => P2,
};"#, guard: Guard::Routes(&e303::GUARD), sets: &[], base: None, lines: &[Line { path: "/c/{id}", methods: &[], group: 3, facts: Some(&Facts { origins: &["https://partner.example"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a", methods: &[], group: 4, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a/{id}", methods: &["PROPFIND", "GET", "DELETE", "PURGE", "HEAD"], group: 0, facts: Some(&Facts { origins: &["http://192.0.2.7", "https://admin.example.com"], absent: &["https://*.tenant.example.org"], credentials: false, methods: &[], headers: &[], exposed: &["ETag"], max_age: None, own: &[] }) }, Line { path: "/a/{id}/b", methods: &["GET"], group: 4, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a/{id}/b", methods: &["PURGE"], group: 2, facts: Some(&Facts { origins: &["tauri://localhost", "https://*.example.net:8443"], absent: &[], credentials: false, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &[], exposed: &["*"], max_age: None, own: &[] }) }, Line { path: "/a/fixed", methods: &[], group: 2, facts: Some(&Facts { origins: &["tauri://localhost", "https://*.example.net:8443"], absent: &[], credentials: false, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &[], exposed: &["*"], max_age: None, own: &[] }) }], otherwise: None },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://old.example.net:8080",
        #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://*.plain.example",
        "https://*-b.example.net",
        "https://192.0.2.7",
        SHOPS,
    ],
    allow_credentials: true,
    allow_methods: [PATCH, M-SEARCH],
    allow_headers: ["x.y~z", Range, #[cfg(not(test))] Content-Type, X-CSRF-Token, X-B],
    expose_headers: [X-Request-Id],
};"#, guard: Guard::Policy(&e304::GUARD), sets: &[(&e304::SHOPS, "SHOPS", &["http://localhost:3000", "https://admin.example.com", "http://localhost:*", "https://4.known.example", "https://*.corp.internal"])], base: None, lines: &[], otherwise: Some(&Facts { origins: &["http://old.example.net:8080", "http://*.plain.example", "https://*-b.example.net", "https://192.0.2.7", "http://localhost:3000", "https://admin.example.com", "http://localhost:*", "https://4.known.example", "https://*.corp.internal"], absent: &[], credentials: true, methods: &["PATCH", "M-SEARCH"], headers: &["x.y~z", "Range", "X-CSRF-Token", "X-B"], exposed: &["X-Request-Id"], max_age: None, own: &[] }) },
    Described { text: r#"#[cfg(all())]
pub static BASE: Policy = {
    allow_origins: [
        #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_app,
        #[cfg(not(all()))] "https://a.b.c.shop.example.org",
        #[cfg(any())] "https://app.example.com",
        "https://192.0.2.7",
        SHOPS,
        "https://pr-*.review.example",
    ],
    allow_credentials: true,
    allow_methods: [PUT, HEAD, "x!", GET, POST],
    max_age: 7_201,
    forbid_other_origins: true,
    own_origins: ["https://www.service.example", "https://api.service.example"],
};
#[cfg(all())]
pub static GUARD: Policy = { allow_headers: [Idempotency-Key, Authorization], max_age: 1d, ..BASE };"#, guard: Guard::Policy(&e305::GUARD), sets: &[(&e305::SHOPS, "SHOPS", &["https://intranet", "https://2.known.example"])], base: Some(Base { policy: &e305::BASE, facts: &Facts { origins: &["https://192.0.2.7", "https://intranet", "https://2.known.example", "https://pr-*.review.example"], absent: &["tauri://app.example", "https://a.b.c.shop.example.org", "https://app.example.com"], credentials: true, methods: &["PUT", "HEAD", "x!", "GET", "POST"], headers: &[], exposed: &[], max_age: Some(7201), own: &["https://www.service.example", "https://api.service.example"] }, rewrites_origins: false, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["https://192.0.2.7", "https://intranet", "https://2.known.example", "https://pr-*.review.example"], absent: &["tauri://app.example", "https://a.b.c.shop.example.org", "https://app.example.com"], credentials: true, methods: &["PUT", "HEAD", "x!", "GET", "POST"], headers: &["Idempotency-Key", "Authorization"], exposed: &[], max_age: Some(86400), own: &["https://www.service.example", "https://api.service.example"] }) },
    Described { text: r#"pub static BASE: Policy = {
    allow_origins: ["safari-web-extension://7f1c2a34-0000-4000-8000-000000000000", "https://shop.example.org"],
    allow_methods: *,
    expose_headers: [Location, X-Total-Count],
    max_age: 10m,
    forbid_other_origins: true,
    own_origins: ["https://www.service.example"],
};
pub static BETWEEN: Policy = {
    allow_origins: [
        "https://proj-*-team.previews.example",
        is_partner,
        "https://*-web.branch.example",
        "https://pr-*.review.example",
        "https://192.0.2.7",
    ],
    expose_headers: [Link, #[cfg(all())] X-Request-Id, X-Total-Count],
    max_age: default,
    ..BASE,
};
pub static GUARD: Policy = { expose_headers: ["X-7-Left", X-Total-Count, X-Request-Id], ..BETWEEN };"#, guard: Guard::Policy(&e306::GUARD), sets: &[], base: Some(Base { policy: &e306::BETWEEN, facts: &Facts { origins: &["https://proj-*-team.previews.example", "https://partner.example", "https://*-web.branch.example", "https://pr-*.review.example", "https://192.0.2.7"], absent: &[], credentials: false, methods: &["*"], headers: &[], exposed: &["Link", "X-Request-Id", "X-Total-Count"], max_age: None, own: &["https://www.service.example"] }, rewrites_origins: false, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["https://proj-*-team.previews.example", "https://partner.example", "https://*-web.branch.example", "https://pr-*.review.example", "https://192.0.2.7"], absent: &[], credentials: false, methods: &["*"], headers: &[], exposed: &["X-7-Left", "X-Total-Count", "X-Request-Id"], max_age: None, own: &["https://www.service.example"] }) },
    Described { text: r#"pub static BASE: Policy = {
    allow_origins: [
        "https://admin.example.com",
        #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://*.plain.example",
    ],
    allow_credentials: true,
};
pub static BETWEEN: Policy = {
    allow_origins: [
        #[cfg(not(any()))] #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "https://localhost:8443",
    ],
    allow_methods: [M-SEARCH, PATCH],
    allow_headers: [Content-Type],
    max_age: 1440m,
    ..BASE,
};
pub static GUARD: Policy = {
    allow_origins: [#[cfg(test)] "http://127.0.0.1:*", "https://under_score.example.net:65535"],
    allow_methods: [POST, PATCH],
    expose_headers: [X-Request-Id],
    ..BETWEEN,
};"#, guard: Guard::Policy(&e307::GUARD), sets: &[], base: Some(Base { policy: &e307::BETWEEN, facts: &Facts { origins: &["https://localhost:8443"], absent: &[], credentials: true, methods: &["M-SEARCH", "PATCH"], headers: &["Content-Type"], exposed: &[], max_age: Some(86400), own: &[] }, rewrites_origins: true, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["http://127.0.0.1:*", "https://under_score.example.net:65535"], absent: &[], credentials: true, methods: &["POST", "PATCH"], headers: &["Content-Type"], exposed: &["X-Request-Id"], max_age: Some(86400), own: &[] }) },
    Described { text: r#"#[cfg(test)]
pub static GUARD: Policy = {
    allow_origins: [
        SHOPS,
        "https://app.example.com:8443",
        #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://192.0.2.7",
        "https://192.0.2.7",
        "https://proj-*-team.previews.example",
    ],
    allow_credentials: true,
    allow_methods: [DELETE, launch, QUERY, PURGE],
    allow_headers: [Idempotency-Key, X-Request-Id, X-B],
    expose_headers: [X-Request-Id, Link, Retry-After],
    max_age: 10m,
    forbid_other_origins: true,
    own_origins: ["https://service.test:8443"],
};"#, guard: Guard::Policy(&e308::GUARD), sets: &[(&e308::SHOPS, "SHOPS", &["https://192.0.2.7", "https://app.example.com", "http://127.0.0.1:*", "https://*.example.net:8443", "https://4.known.example"])], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://192.0.2.7", "https://app.example.com", "http://127.0.0.1:*", "https://*.example.net:8443", "https://4.known.example", "https://app.example.com:8443", "http://192.0.2.7", "https://192.0.2.7", "https://proj-*-team.previews.example"], absent: &[], credentials: true, methods: &["DELETE", "launch", "QUERY", "PURGE"], headers: &["Idempotency-Key", "X-Request-Id", "X-B"], exposed: &["X-Request-Id", "Link", "Retry-After"], max_age: Some(600), own: &["https://service.test:8443"] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        #[allow(cors::null_origin, reason = "a frame without an origin")] null,
        #[cfg(any())] "https://intranet",
        is_app,
        "https://*.example.com",
        "https://0.many.example",
        "https://1.many.example",
        "https://2.many.example",
        "https://3.many.example",
        "https://4.many.example",
        "https://5.many.example",
        "https://6.many.example",
        "https://7.many.example",
        "https://8.many.example",
        "https://9.many.example",
        "https://10.many.example",
        "https://11.many.example",
        "https://12.many.example",
        "https://13.many.example",
    ],
    allow_methods: ["x!"],
    expose_headers: [Link, X-C, Location],
};"#, guard: Guard::Policy(&e309::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["null", "tauri://app.example", "https://*.example.com", "https://0.many.example", "https://1.many.example", "https://2.many.example", "https://3.many.example", "https://4.many.example", "https://5.many.example", "https://6.many.example", "https://7.many.example", "https://8.many.example", "https://9.many.example", "https://10.many.example", "https://11.many.example", "https://12.many.example", "https://13.many.example"], absent: &["https://intranet"], credentials: false, methods: &["x!"], headers: &[], exposed: &["Link", "X-C", "Location"], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = {
    allow_origins: [
        TENANTS,
        #[cfg(test)] "https://[2001:db8::1]:9443",
        "https://proj-*-team.previews.example",
        #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner,
    ],
    allow_credentials: true,
    allow_methods: [POST],
    expose_headers: [Location],
    forbid_other_origins: true,
    own_origins: ["https://service.test:8443"],
};
pub static BETWEEN: Policy = {
    allow_origins: ["https://*-b.example.net"],
    allow_headers: [#[cfg(not(any()))] Idempotency-Key, "X-2e-Token", "x.y~z"],
    max_age: 601,
    ..BASE,
};
pub static GUARD: Policy = { allow_origins: ["https://pr-*.review.example"], ..BETWEEN };"#, guard: Guard::Policy(&e310::GUARD), sets: &[(&e310::TENANTS, "TENANTS", &["https://192.0.2.7", "http://localhost:*"])], base: Some(Base { policy: &e310::BETWEEN, facts: &Facts { origins: &["https://*-b.example.net"], absent: &[], credentials: true, methods: &["POST"], headers: &["Idempotency-Key", "X-2e-Token", "x.y~z"], exposed: &["Location"], max_age: Some(601), own: &["https://service.test:8443"] }, rewrites_origins: true, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["https://pr-*.review.example"], absent: &[], credentials: true, methods: &["POST"], headers: &["Idempotency-Key", "X-2e-Token", "x.y~z"], exposed: &["Location"], max_age: Some(601), own: &["https://service.test:8443"] }) },
    Described { text: r#"pub static BASE: Policy = {
    allow_origins: [
        #[cfg(not(all()))] "https://example.com",
        "safari-web-extension://7f1c2a34-0000-4000-8000-000000000000",
    ],
    allow_methods: [#[cfg(not(any()))] M-SEARCH, HEAD, GET],
    expose_headers: [Link, ETag, "X-7-Left", #[cfg(not(test))] Retry-After],
};
pub static BETWEEN: Policy = {
    allow_origins: [#[cfg(all())] "capacitor://localhost", TENANTS, "https://[2001:db8::1]:9443"],
    allow_methods: [PURGE, "x!", DELETE, #[cfg(not(test))] PATCH],
    allow_headers: [X-A],
    max_age: 5s,
    ..BASE,
};
pub static GUARD: Policy = {
    allow_origins: ["tauri://localhost", "https://pr-*.review.example"],
    allow_headers: [Accept, X-A, X-CSRF-Token, #[cfg(not(test))] "X-2e-Token"],
    expose_headers: *,
    ..BETWEEN,
};"#, guard: Guard::Policy(&e311::GUARD), sets: &[(&e311::TENANTS, "TENANTS", &[])], base: Some(Base { policy: &e311::BETWEEN, facts: &Facts { origins: &["capacitor://localhost", "https://[2001:db8::1]:9443"], absent: &[], credentials: false, methods: &["PURGE", "x!", "DELETE"], headers: &["X-A"], exposed: &["Link", "ETag", "X-7-Left"], max_age: Some(5), own: &[] }, rewrites_origins: true, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["tauri://localhost", "https://pr-*.review.example"], absent: &[], credentials: false, methods: &["PURGE", "x!", "DELETE"], headers: &["Accept", "X-A", "X-CSRF-Token"], exposed: &["*"], max_age: Some(5), own: &[] }) },
    Described { text: r#"#[cfg(not(test))]
pub static GUARD: Policy = {
    allow_origins: [
        TENANTS,
        #[cfg(not(test))] "https://app.example.com:8443",
        "https://*.tenant.example.org",
        "https://proj-*-team.previews.example",
        #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://*.plain.example",
    ],
    allow_credentials: true,
    allow_headers: [#[cfg(all())] Idempotency-Key, #[cfg(not(test))] "X-2e-Token", X-A],
};
#[cfg(test)]
pub static GUARD: Policy = {
    allow_origins: [#[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner],
    allow_credentials: true,
    allow_methods: ["x!", PROPFIND],
};"#, guard: Guard::Policy(&e312::GUARD), sets: &[(&e312::TENANTS, "TENANTS", &["https://2.known.example", "https://intranet", "https://*-b.example.net"])], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://partner.example"], absent: &[], credentials: true, methods: &["x!", "PROPFIND"], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        #[cfg(test)] "https://localhost:8443",
        #[cfg(not(any()))] "https://*-web.branch.example",
        "https://admin.example.com",
        TENANTS,
        "https://0.many.example",
        "https://1.many.example",
        "https://2.many.example",
        "https://3.many.example",
        "https://4.many.example",
        "https://5.many.example",
        "https://6.many.example",
        "https://7.many.example",
    ],
    allow_methods: [PURGE],
    allow_headers: [X-B, "X-2e-Token", X-A, "x.y~z", Content-Type],
    max_age: 2h,
};"#, guard: Guard::Policy(&e313::GUARD), sets: &[(&e313::TENANTS, "TENANTS", &["http://localhost:3000", "https://xn--bcher-kva.example", "https://*.tenant.example.org", "https://under_score.example.net:65535", "http://app.example.com", "https://[2001:db8::1]:9443", "https://*.tenant.example.org"])], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://localhost:8443", "https://*-web.branch.example", "https://admin.example.com", "http://localhost:3000", "https://xn--bcher-kva.example", "https://*.tenant.example.org", "https://under_score.example.net:65535", "http://app.example.com", "https://[2001:db8::1]:9443", "https://*.tenant.example.org", "https://0.many.example", "https://1.many.example", "https://2.many.example", "https://3.many.example", "https://4.many.example", "https://5.many.example", "https://6.many.example", "https://7.many.example"], absent: &[], credentials: false, methods: &["PURGE"], headers: &["X-B", "X-2e-Token", "X-A", "x.y~z", "Content-Type"], exposed: &[], max_age: Some(7200), own: &[] }) },
    Described { text: r#"pub static P0: Policy = {
    allow_origins: [
        "https://192.0.2.7",
        #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner,
        "https://admin.example.com",
        "chrome-extension://abcdefghijklmnopabcdefghijklmnop",
    ],
    allow_credentials: true,
    max_age: 2h,
};
pub static P2: Policy = {
    allow_origins: [
        #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://localhost:3000",
        "https://a.b.c.shop.example.org",
    ],
    allow_credentials: true,
    allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE],
};
pub static GUARD: Routes = {
    "/a" => P0,
    "/a/{id}" => deny,
    "/a/{id}/b" => P0,
    "/g/{id}/h/{*rest}" => P2,
    "/g/{id}/h" => P2,
    "/g/{id}" => P2,
    _ => P0,
};"#, guard: Guard::Routes(&e314::GUARD), sets: &[], base: None, lines: &[Line { path: "/a", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://192.0.2.7", "https://partner.example", "https://admin.example.com", "chrome-extension://abcdefghijklmnopabcdefghijklmnop"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: Some(7200), own: &[] }) }, Line { path: "/a/{id}", methods: &[], group: 999, facts: None }, Line { path: "/a/{id}/b", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://192.0.2.7", "https://partner.example", "https://admin.example.com", "chrome-extension://abcdefghijklmnopabcdefghijklmnop"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: Some(7200), own: &[] }) }, Line { path: "/g/{id}/h/{*rest}", methods: &[], group: 2, facts: Some(&Facts { origins: &["http://localhost:3000", "https://a.b.c.shop.example.org"], absent: &[], credentials: true, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/g/{id}/h", methods: &[], group: 2, facts: Some(&Facts { origins: &["http://localhost:3000", "https://a.b.c.shop.example.org"], absent: &[], credentials: true, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/g/{id}", methods: &[], group: 2, facts: Some(&Facts { origins: &["http://localhost:3000", "https://a.b.c.shop.example.org"], absent: &[], credentials: true, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &[], exposed: &[], max_age: None, own: &[] }) }], otherwise: Some(&Facts { origins: &["https://192.0.2.7", "https://partner.example", "https://admin.example.com", "chrome-extension://abcdefghijklmnopabcdefghijklmnop"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: Some(7200), own: &[] }) },
    Described { text: r#"pub static P0: Policy = {
    allow_origins: ["https://app.example.com:444"],
    allow_credentials: true,
    allow_headers: [If-None-Match],
    max_age: 7_201,
};
pub static P2: Policy = {
    allow_origins: ["https://shop.example.org", "https://xn--bcher-kva.example", "https://app.example.com:8443"],
    forbid_other_origins: true,
    own_origins: ["https://www.service.example", "https://api.service.example", "https://service.test:8443"],
};
pub static P3: Policy = {
    allow_origins: [#[cfg(test)] "http://[::1]:*", TENANTS],
    allow_credentials: true,
    expose_headers: [X-Request-Id, Retry-After, X-Total-Count],
};
pub static GUARD: Routes = {
    PROPFIND | PUT | GET | POST | DELETE | HEAD "/c/{id}" => P3,
    PATCH "/c/{id}" => deny,
    "/f" => P2,
    "/" => P0,
    "/e/x/{*rest}" => P0,
    "/e/x" => P0,
};"#, guard: Guard::Routes(&e315::GUARD), sets: &[(&e315::TENANTS, "TENANTS", &[])], base: None, lines: &[Line { path: "/c/{id}", methods: &["PROPFIND", "PUT", "GET", "POST", "DELETE", "HEAD"], group: 3, facts: Some(&Facts { origins: &["http://[::1]:*"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &["X-Request-Id", "Retry-After", "X-Total-Count"], max_age: None, own: &[] }) }, Line { path: "/c/{id}", methods: &["PATCH"], group: 999, facts: None }, Line { path: "/f", methods: &[], group: 2, facts: Some(&Facts { origins: &["https://shop.example.org", "https://xn--bcher-kva.example", "https://app.example.com:8443"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &["https://www.service.example", "https://api.service.example", "https://service.test:8443"] }) }, Line { path: "/", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://app.example.com:444"], absent: &[], credentials: true, methods: &[], headers: &["If-None-Match"], exposed: &[], max_age: Some(7201), own: &[] }) }, Line { path: "/e/x/{*rest}", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://app.example.com:444"], absent: &[], credentials: true, methods: &[], headers: &["If-None-Match"], exposed: &[], max_age: Some(7201), own: &[] }) }, Line { path: "/e/x", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://app.example.com:444"], absent: &[], credentials: true, methods: &[], headers: &["If-None-Match"], exposed: &[], max_age: Some(7201), own: &[] }) }], otherwise: None },
    Described { text: r#"pub static BASE: Policy = {
    allow_origins: [
        #[allow(cors::null_origin, reason = "a frame without an origin")] null,
        #[cfg(test)] "http://127.0.0.1:*",
        #[cfg(test)] "http://localhost:3000",
        TENANTS,
        "https://*.example.com",
        "https://shop.example.org",
        "https://[2001:db8::1]:9443",
    ],
    allow_headers: [
        X-CSRF-Token,
        #[cfg(not(all()))] "X-2e-Token",
        If-None-Match,
        Accept,
        "x.y~z",
        Range,
        X-A,
        X-Request-Id,
    ],
    max_age: 1d,
};
pub static GUARD: Policy = { allow_origins: [TENANTS], expose_headers: [ETag, Retry-After], ..BASE };"#, guard: Guard::Policy(&e316::GUARD), sets: &[(&e316::TENANTS, "TENANTS", &["https://[2001:db8::1]:9443", "https://*.tenant.example.org", "https://4.known.example", "https://*-web.branch.example", "http://*.plain.example", "https://under_score.example.net:65535"])], base: Some(Base { policy: &e316::BASE, facts: &Facts { origins: &["null", "http://127.0.0.1:*", "http://localhost:3000", "https://[2001:db8::1]:9443", "https://*.tenant.example.org", "https://4.known.example", "https://*-web.branch.example", "http://*.plain.example", "https://under_score.example.net:65535", "https://*.example.com", "https://shop.example.org", "https://[2001:db8::1]:9443"], absent: &[], credentials: false, methods: &[], headers: &["X-CSRF-Token", "If-None-Match", "Accept", "x.y~z", "Range", "X-A", "X-Request-Id"], exposed: &[], max_age: Some(86400), own: &[] }, rewrites_origins: true, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["https://[2001:db8::1]:9443", "https://*.tenant.example.org", "https://4.known.example", "https://*-web.branch.example", "http://*.plain.example", "https://under_score.example.net:65535"], absent: &[], credentials: false, methods: &[], headers: &["X-CSRF-Token", "If-None-Match", "Accept", "x.y~z", "Range", "X-A", "X-Request-Id"], exposed: &["ETag", "Retry-After"], max_age: Some(86400), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        "https://example.com",
        "https://app.example.com",
        #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://localhost:*",
        #[cfg(not(any()))] "https://app.example.com:8443",
        "https://*-b.example.net",
        "https://a.b.c.shop.example.org",
        "https://intranet",
    ],
    allow_credentials: true,
    allow_methods: [M-SEARCH, PATCH],
    allow_headers: [
        #[cfg(test)] If-None-Match,
        Idempotency-Key,
        #[cfg(not(any()))] X-CSRF-Token,
        Authorization,
        Accept,
        X-Request-Id,
    ],
    expose_headers: [X-Request-Id, "X-7-Left", #[cfg(not(test))] X-C, ETag],
    max_age: 10m,
    forbid_other_origins: true,
    own_origins: ["https://service.test:8443", "https://api.service.example"],
};"#, guard: Guard::Policy(&e317::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://example.com", "https://app.example.com", "http://localhost:*", "https://app.example.com:8443", "https://*-b.example.net", "https://a.b.c.shop.example.org", "https://intranet"], absent: &[], credentials: true, methods: &["M-SEARCH", "PATCH"], headers: &["If-None-Match", "Idempotency-Key", "X-CSRF-Token", "Authorization", "Accept", "X-Request-Id"], exposed: &["X-Request-Id", "X-7-Left", "ETag"], max_age: Some(600), own: &["https://service.test:8443", "https://api.service.example"] }) },
    Described { text: r#"pub static BASE: Policy = {
    allow_origins: [
        "https://intranet",
        "https://pr-*.review.example",
        SHOPS,
        "https://xn--bcher-kva.example",
        #[cfg(not(all()))] "https://a-b.example.net",
    ],
    allow_credentials: true,
    allow_methods: [HEAD, PATCH, QUERY, PURGE, "x!"],
};
pub static GUARD: Policy = {
    allow_credentials: false,
    allow_origins: [TENANTS],
    allow_headers: [Authorization, #[cfg(not(all()))] "x.y~z", "X-2e-Token", X-CSRF-Token, Range],
    expose_headers: *,
    max_age: 1440m,
    ..BASE,
};"#, guard: Guard::Policy(&e318::GUARD), sets: &[(&e318::TENANTS, "TENANTS", &["https://[2001:db8::1]:9443", "https://1.known.example", "https://192.0.2.7", "https://*.tenant.example.org", "https://*-web.branch.example"]), (&e318::SHOPS, "SHOPS", &["http://app.example.com", "http://old.example.net:8080", "https://0.known.example", "https://*.tenant.example.org", "https://1.known.example"])], base: Some(Base { policy: &e318::BASE, facts: &Facts { origins: &["https://intranet", "https://pr-*.review.example", "https://0.known.example", "https://*.tenant.example.org", "https://1.known.example", "https://xn--bcher-kva.example"], absent: &["http://app.example.com", "http://old.example.net:8080", "https://a-b.example.net"], credentials: true, methods: &["HEAD", "PATCH", "QUERY", "PURGE", "x!"], headers: &[], exposed: &[], max_age: None, own: &[] }, rewrites_origins: true, rewrites_credentials: true }), lines: &[], otherwise: Some(&Facts { origins: &["https://[2001:db8::1]:9443", "https://1.known.example", "https://192.0.2.7", "https://*.tenant.example.org", "https://*-web.branch.example"], absent: &[], credentials: false, methods: &["HEAD", "PATCH", "QUERY", "PURGE", "x!"], headers: &["Authorization", "X-2e-Token", "X-CSRF-Token", "Range"], exposed: &["*"], max_age: Some(86400), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = {
    allow_origins: [
        "https://*.example.net:8443",
        #[cfg(not(all()))] "https://*.tenant.example.org",
        "https://example.com",
        TENANTS,
    ],
    allow_methods: *,
    expose_headers: [ETag, Link, X-Total-Count],
    max_age: 0,
};
pub static GUARD: Policy = {
    allow_origins: [
        "https://dot.example.net.",
        "tauri://localhost",
        #[cfg(not(test))] "https://under_score.example.net:65535",
        #[cfg(not(all()))] "https://pr-*.review.example",
    ],
    allow_methods: [GET, PUT, QUERY, POST],
    #[allow(cors::wildcard_without_authorization)] allow_headers: *,
    expose_headers: [X-Request-Id, #[cfg(any())] Retry-After, Link, X-Total-Count, ETag],
    max_age: default,
    ..BASE,
};"#, guard: Guard::Policy(&e319::GUARD), sets: &[(&e319::TENANTS, "TENANTS", &["https://2.known.example", "https://dot.example.net.", "https://*.example.com"])], base: Some(Base { policy: &e319::BASE, facts: &Facts { origins: &["https://*.example.net:8443", "https://example.com", "https://2.known.example", "https://dot.example.net.", "https://*.example.com"], absent: &["https://*.tenant.example.org"], credentials: false, methods: &["*"], headers: &[], exposed: &["ETag", "Link", "X-Total-Count"], max_age: Some(0), own: &[] }, rewrites_origins: true, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["https://dot.example.net.", "tauri://localhost"], absent: &["https://under_score.example.net:65535", "https://pr-*.review.example"], credentials: false, methods: &["GET", "PUT", "QUERY", "POST"], headers: &["*"], exposed: &["X-Request-Id", "Link", "X-Total-Count", "ETag"], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = {
    allow_origins: [
        "https://pr-*.review.example",
        SHOPS,
        "https://0.many.example",
        "https://1.many.example",
        "https://2.many.example",
        "https://3.many.example",
        "https://4.many.example",
        "https://5.many.example",
    ],
    allow_credentials: true,
    allow_headers: [If-None-Match, Range],
    expose_headers: [X-Total-Count, X-Request-Id, ETag],
    max_age: default,
};
pub static GUARD: Policy = {
    allow_credentials: false,
    allow_origins: [
        "https://dot.example.net.",
        "https://*-b.example.net",
        SHOPS,
        "http://old.example.net:8080",
        "http://*.plain.example",
        #[cfg(not(all()))] "https://[2001:db8::1]",
    ],
    expose_headers: [Link, X-Total-Count, Location, "X-7-Left", ETag, Retry-After, X-C],
    ..BASE,
};"#, guard: Guard::Policy(&e320::GUARD), sets: &[(&e320::SHOPS, "SHOPS", &[])], base: Some(Base { policy: &e320::BASE, facts: &Facts { origins: &["https://pr-*.review.example", "https://0.many.example", "https://1.many.example", "https://2.many.example", "https://3.many.example", "https://4.many.example", "https://5.many.example"], absent: &[], credentials: true, methods: &[], headers: &["If-None-Match", "Range"], exposed: &["X-Total-Count", "X-Request-Id", "ETag"], max_age: None, own: &[] }, rewrites_origins: true, rewrites_credentials: true }), lines: &[], otherwise: Some(&Facts { origins: &["https://dot.example.net.", "https://*-b.example.net", "http://old.example.net:8080", "http://*.plain.example"], absent: &["https://[2001:db8::1]"], credentials: false, methods: &[], headers: &["If-None-Match", "Range"], exposed: &["Link", "X-Total-Count", "Location", "X-7-Left", "ETag", "Retry-After", "X-C"], max_age: None, own: &[] }) },
    Described { text: r#"#[cfg(all())]
pub static GUARD: Policy = {
    allow_origins: [
        "https://proj-*-team.previews.example",
        "https://under_score.example.net:65535",
        "https://a-b.example.net",
        "https://*.example.net:8443",
        "capacitor://localhost",
        SHOPS,
        "https://admin.example.com",
    ],
    allow_methods: [PUT, "x!", POST, #[cfg(any())] QUERY, DELETE],
    allow_headers: [Authorization, #[cfg(any())] X-CSRF-Token, Accept],
    expose_headers: [ETag, #[cfg(not(test))] Link, Retry-After, "X-7-Left", #[cfg(all())] Location],
    forbid_other_origins: true,
    own_origins: ["https://www.service.example", "https://service.test:8443"],
};"#, guard: Guard::Policy(&e321::GUARD), sets: &[(&e321::SHOPS, "SHOPS", &["https://192.0.2.7", "https://0.known.example", "https://a-b.example.net", "https://*.example.com", "http://*.plain.example", "https://app.example.com", "https://a.b.c.shop.example.org"])], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://proj-*-team.previews.example", "https://under_score.example.net:65535", "https://a-b.example.net", "https://*.example.net:8443", "capacitor://localhost", "https://192.0.2.7", "https://0.known.example", "https://a-b.example.net", "https://*.example.com", "http://*.plain.example", "https://app.example.com", "https://a.b.c.shop.example.org", "https://admin.example.com"], absent: &[], credentials: false, methods: &["PUT", "x!", "POST", "DELETE"], headers: &["Authorization", "Accept"], exposed: &["ETag", "Retry-After", "X-7-Left", "Location"], max_age: None, own: &["https://www.service.example", "https://service.test:8443"] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        "https://app.example.com",
        #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_app,
        "https://0.many.example",
        "https://1.many.example",
        "https://2.many.example",
        "https://3.many.example",
        "https://4.many.example",
        "https://5.many.example",
        "https://6.many.example",
        "https://7.many.example",
        "https://8.many.example",
        "https://9.many.example",
        "https://10.many.example",
        "https://11.many.example",
        "https://12.many.example",
        "https://13.many.example",
    ],
    allow_credentials: true,
    allow_methods: [DELETE, PROPFIND, QUERY, POST],
    allow_headers: [X-A, "X-2e-Token", Content-Type],
    expose_headers: [#[cfg(any())] X-Total-Count, Location, Link],
    max_age: 10m,
};"#, guard: Guard::Policy(&e322::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://app.example.com", "https://0.many.example", "https://1.many.example", "https://2.many.example", "https://3.many.example", "https://4.many.example", "https://5.many.example", "https://6.many.example", "https://7.many.example", "https://8.many.example", "https://9.many.example", "https://10.many.example", "https://11.many.example", "https://12.many.example", "https://13.many.example"], absent: &["tauri://app.example"], credentials: true, methods: &["DELETE", "PROPFIND", "QUERY", "POST"], headers: &["X-A", "X-2e-Token", "Content-Type"], exposed: &["Location", "Link"], max_age: Some(600), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = {
    allow_origins: [
        "https://*-b.example.net",
        "https://example.com",
        #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://192.0.2.7",
    ],
    allow_credentials: true,
};
pub static BETWEEN: Policy = {
    allow_origins: [
        "https://a.b.c.shop.example.org",
        "https://app.example.com:8443",
        SHOPS,
        "https://shop.example.org",
        "https://pr-*.review.example",
    ],
    allow_headers: [Authorization, X-Request-Id, "X-2e-Token", Range],
    max_age: 86399,
    ..BASE,
};
pub static GUARD: Policy = {
    allow_credentials: false,
    expose_headers: [#[cfg(all())] X-C, X-Total-Count],
    max_age: 2h,
    ..BETWEEN,
};"#, guard: Guard::Policy(&e323::GUARD), sets: &[(&e323::SHOPS, "SHOPS", &["https://xn--bcher-kva.example", "https://*.tenant.example.org", "https://*.example.com", "https://pr-*.review.example", "http://*.plain.example"])], base: Some(Base { policy: &e323::BETWEEN, facts: &Facts { origins: &["https://a.b.c.shop.example.org", "https://app.example.com:8443", "https://xn--bcher-kva.example", "https://*.tenant.example.org", "https://*.example.com", "https://pr-*.review.example", "https://shop.example.org", "https://pr-*.review.example"], absent: &["http://*.plain.example"], credentials: true, methods: &[], headers: &["Authorization", "X-Request-Id", "X-2e-Token", "Range"], exposed: &[], max_age: Some(86399), own: &[] }, rewrites_origins: false, rewrites_credentials: true }), lines: &[], otherwise: Some(&Facts { origins: &["https://a.b.c.shop.example.org", "https://app.example.com:8443", "https://xn--bcher-kva.example", "https://*.tenant.example.org", "https://*.example.com", "https://pr-*.review.example", "http://*.plain.example", "https://shop.example.org", "https://pr-*.review.example"], absent: &[], credentials: false, methods: &[], headers: &["Authorization", "X-Request-Id", "X-2e-Token", "Range"], exposed: &["X-C", "X-Total-Count"], max_age: Some(7200), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        "https://intranet",
        is_app,
        "https://example.com",
        TENANTS,
        "https://0.many.example",
        "https://1.many.example",
        "https://2.many.example",
        "https://3.many.example",
        "https://4.many.example",
        "https://5.many.example",
        "https://6.many.example",
        "https://7.many.example",
        "https://8.many.example",
        "https://9.many.example",
        "https://10.many.example",
        "https://11.many.example",
        "https://12.many.example",
        "https://13.many.example",
    ],
    allow_methods: [PATCH, PURGE, GET, PUT],
    allow_headers: [*, Authorization],
    expose_headers: [Location],
    forbid_other_origins: true,
    own_origins: ["https://www.service.example", "https://api.service.example"],
};"#, guard: Guard::Policy(&e324::GUARD), sets: &[(&e324::TENANTS, "TENANTS", &["https://app.example.com:8443", "http://app.example.com"])], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://intranet", "tauri://app.example", "https://example.com", "https://app.example.com:8443", "http://app.example.com", "https://0.many.example", "https://1.many.example", "https://2.many.example", "https://3.many.example", "https://4.many.example", "https://5.many.example", "https://6.many.example", "https://7.many.example", "https://8.many.example", "https://9.many.example", "https://10.many.example", "https://11.many.example", "https://12.many.example", "https://13.many.example"], absent: &[], credentials: false, methods: &["PATCH", "PURGE", "GET", "PUT"], headers: &["*", "Authorization"], exposed: &["Location"], max_age: None, own: &["https://www.service.example", "https://api.service.example"] }) },
    Described { text: r#"pub static P0: Policy = {
    allow_origins: [
        "http://old.example.net:8080",
        "https://app.example.com:444",
        "https://proj-*-team.previews.example",
    ],
};
pub static P2: Policy = {
    allow_origins: ["https://192.0.2.7:8443"],
    allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE],
};
pub static P3: Policy = {
    allow_origins: [
        #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://127.0.0.1:*",
        #[cfg(not(test))] #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner,
        #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://app.example.com",
    ],
    allow_credentials: true,
};
pub static GUARD: Routes = {
    GET "/" => deny,
    PUT "/" => P3,
    #[cfg(not(test))] PURGE "/" => P0,
    "/g/{id}/h/{*rest}" => P2,
    "/g/{id}/h" => P2,
};"#, guard: Guard::Routes(&e325::GUARD), sets: &[], base: None, lines: &[Line { path: "/", methods: &["GET"], group: 999, facts: None }, Line { path: "/", methods: &["PUT"], group: 3, facts: Some(&Facts { origins: &["http://127.0.0.1:*", "http://app.example.com"], absent: &["https://partner.example"], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/g/{id}/h/{*rest}", methods: &[], group: 2, facts: Some(&Facts { origins: &["https://192.0.2.7:8443"], absent: &[], credentials: false, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/g/{id}/h", methods: &[], group: 2, facts: Some(&Facts { origins: &["https://192.0.2.7:8443"], absent: &[], credentials: false, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &[], exposed: &[], max_age: None, own: &[] }) }], otherwise: None },
    Described { text: r#"pub static BASE: Policy = {
    allow_origins: [
        #[cfg(all())] SHOPS,
        "https://*.corp.internal",
        "https://admin.example.com",
        "https://a-b.example.net",
        TENANTS,
        "https://0.many.example",
        "https://1.many.example",
        "https://2.many.example",
        "https://3.many.example",
        "https://4.many.example",
        "https://5.many.example",
    ],
    allow_credentials: true,
    expose_headers: [X-Total-Count, X-C, Location, ETag, X-Request-Id, Link],
    max_age: 2h,
};
pub static BETWEEN: Policy = { max_age: 5s, ..BASE };
pub static GUARD: Policy = { allow_credentials: false, allow_headers: [X-CSRF-Token, X-Request-Id, Content-Type], ..BETWEEN };"#, guard: Guard::Policy(&e326::GUARD), sets: &[(&e326::TENANTS, "TENANTS", &["http://192.0.2.7", "https://proj-*-team.previews.example", "https://*.example.com", "http://127.0.0.1:*", "https://192.0.2.7:8443"]), (&e326::SHOPS, "SHOPS", &["https://192.0.2.7:8443", "https://proj-*-team.previews.example"])], base: Some(Base { policy: &e326::BETWEEN, facts: &Facts { origins: &["https://192.0.2.7:8443", "https://proj-*-team.previews.example", "https://*.corp.internal", "https://admin.example.com", "https://a-b.example.net", "https://proj-*-team.previews.example", "https://*.example.com", "http://127.0.0.1:*", "https://192.0.2.7:8443", "https://0.many.example", "https://1.many.example", "https://2.many.example", "https://3.many.example", "https://4.many.example", "https://5.many.example"], absent: &["http://192.0.2.7"], credentials: true, methods: &[], headers: &[], exposed: &["X-Total-Count", "X-C", "Location", "ETag", "X-Request-Id", "Link"], max_age: Some(5), own: &[] }, rewrites_origins: false, rewrites_credentials: true }), lines: &[], otherwise: Some(&Facts { origins: &["https://192.0.2.7:8443", "https://proj-*-team.previews.example", "https://*.corp.internal", "https://admin.example.com", "https://a-b.example.net", "http://192.0.2.7", "https://proj-*-team.previews.example", "https://*.example.com", "http://127.0.0.1:*", "https://192.0.2.7:8443", "https://0.many.example", "https://1.many.example", "https://2.many.example", "https://3.many.example", "https://4.many.example", "https://5.many.example"], absent: &[], credentials: false, methods: &[], headers: &["X-CSRF-Token", "X-Request-Id", "Content-Type"], exposed: &["X-Total-Count", "X-C", "Location", "ETag", "X-Request-Id", "Link"], max_age: Some(5), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        #[allow(cors::development_origin, reason = "a desktop app")] "http://localhost:*",
        "https://0.many.example",
        "https://1.many.example",
        "https://2.many.example",
        "https://3.many.example",
        "https://4.many.example",
        "https://5.many.example",
        "https://6.many.example",
        "https://7.many.example",
        "https://8.many.example",
        "https://9.many.example",
        "https://10.many.example",
        "https://11.many.example",
        "https://12.many.example",
        "https://13.many.example",
        "https://14.many.example",
        "https://15.many.example",
        "https://16.many.example",
        "https://17.many.example",
    ],
    allow_methods: [GET, M-SEARCH, PATCH, QUERY, PUT, POST],
    allow_headers: ["X-2e-Token", Idempotency-Key, Content-Type, X-B, "x.y~z"],
    max_age: 7_201,
};"#, guard: Guard::Policy(&e327::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["http://localhost:*", "https://0.many.example", "https://1.many.example", "https://2.many.example", "https://3.many.example", "https://4.many.example", "https://5.many.example", "https://6.many.example", "https://7.many.example", "https://8.many.example", "https://9.many.example", "https://10.many.example", "https://11.many.example", "https://12.many.example", "https://13.many.example", "https://14.many.example", "https://15.many.example", "https://16.many.example", "https://17.many.example"], absent: &[], credentials: false, methods: &["GET", "M-SEARCH", "PATCH", "QUERY", "PUT", "POST"], headers: &["X-2e-Token", "Idempotency-Key", "Content-Type", "X-B", "x.y~z"], exposed: &[], max_age: Some(7201), own: &[] }) },
    Described { text: r#"pub static P0: Policy = {
    allow_origins: [TENANTS, #[cfg(not(any()))] SHOPS, "https://app.example.com:444", "https://*-b.example.net"],
    expose_headers: [X-C, ETag],
};
pub static P1: Policy = {
    allow_origins: [
        #[cfg(not(all()))] "https://under_score.example.net:65535",
        "https://[2001:db8::1]:9443",
        "https://[2001:db8::1]",
        "https://*.example.net:8443",
    ],
    allow_credentials: true,
    allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE],
    max_age: 1440m,
};
pub static GUARD: Routes = {
    "/b/{*rest}" => P0,
    "/b" => P0,
    "/e/x/{*rest}" => P1,
    "/e/x" => P1,
    "/c/{id}" => P1,
    GET | PROPFIND "/" => P1,
    PURGE "/" => P1,
    _ => P0,
};"#, guard: Guard::Routes(&e328::GUARD), sets: &[(&e328::TENANTS, "TENANTS", &["https://*.tenant.example.org", "https://192.0.2.7"]), (&e328::SHOPS, "SHOPS", &["https://192.0.2.7", "https://*.tenant.example.org", "https://proj-*-team.previews.example", "https://192.0.2.7:8443", "https://*-b.example.net"])], base: None, lines: &[Line { path: "/b/{*rest}", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://*.tenant.example.org", "https://192.0.2.7", "https://192.0.2.7", "https://*.tenant.example.org", "https://proj-*-team.previews.example", "https://192.0.2.7:8443", "https://*-b.example.net", "https://app.example.com:444", "https://*-b.example.net"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &["X-C", "ETag"], max_age: None, own: &[] }) }, Line { path: "/b", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://*.tenant.example.org", "https://192.0.2.7", "https://192.0.2.7", "https://*.tenant.example.org", "https://proj-*-team.previews.example", "https://192.0.2.7:8443", "https://*-b.example.net", "https://app.example.com:444", "https://*-b.example.net"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &["X-C", "ETag"], max_age: None, own: &[] }) }, Line { path: "/e/x/{*rest}", methods: &[], group: 1, facts: Some(&Facts { origins: &["https://[2001:db8::1]:9443", "https://[2001:db8::1]", "https://*.example.net:8443"], absent: &["https://under_score.example.net:65535"], credentials: true, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &[], exposed: &[], max_age: Some(86400), own: &[] }) }, Line { path: "/e/x", methods: &[], group: 1, facts: Some(&Facts { origins: &["https://[2001:db8::1]:9443", "https://[2001:db8::1]", "https://*.example.net:8443"], absent: &["https://under_score.example.net:65535"], credentials: true, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &[], exposed: &[], max_age: Some(86400), own: &[] }) }, Line { path: "/c/{id}", methods: &[], group: 1, facts: Some(&Facts { origins: &["https://[2001:db8::1]:9443", "https://[2001:db8::1]", "https://*.example.net:8443"], absent: &["https://under_score.example.net:65535"], credentials: true, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &[], exposed: &[], max_age: Some(86400), own: &[] }) }, Line { path: "/", methods: &["GET", "PROPFIND"], group: 1, facts: Some(&Facts { origins: &["https://[2001:db8::1]:9443", "https://[2001:db8::1]", "https://*.example.net:8443"], absent: &["https://under_score.example.net:65535"], credentials: true, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &[], exposed: &[], max_age: Some(86400), own: &[] }) }, Line { path: "/", methods: &["PURGE"], group: 1, facts: Some(&Facts { origins: &["https://[2001:db8::1]:9443", "https://[2001:db8::1]", "https://*.example.net:8443"], absent: &["https://under_score.example.net:65535"], credentials: true, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &[], exposed: &[], max_age: Some(86400), own: &[] }) }], otherwise: Some(&Facts { origins: &["https://*.tenant.example.org", "https://192.0.2.7", "https://192.0.2.7", "https://*.tenant.example.org", "https://proj-*-team.previews.example", "https://192.0.2.7:8443", "https://*-b.example.net", "https://app.example.com:444", "https://*-b.example.net"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &["X-C", "ETag"], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = {
    allow_origins: [
        "https://shop.example.org",
        #[cfg(any())] "https://*.example.com",
        #[allow(cors::null_origin, reason = "a frame without an origin")] null,
        "https://dot.example.net.",
        #[allow(cors::development_origin, reason = "a desktop app")] "http://[::1]:*",
        "https://proj-*-team.previews.example",
    ],
    #[allow(cors::wildcard_without_authorization)] allow_headers: *,
    max_age: 5s,
};
pub static GUARD: Policy = {
    allow_origins: [
        #[cfg(test)] "https://localhost:8443",
        TENANTS,
        "https://a.b.c.shop.example.org",
        SHOPS,
        "https://[2001:db8::1]:9443",
        "https://intranet",
    ],
    allow_methods: *,
    allow_headers: [X-Request-Id, "X-2e-Token", Accept, #[cfg(test)] "x.y~z", If-None-Match, Content-Type],
    expose_headers: [X-C],
    max_age: 5s,
    ..BASE,
};"#, guard: Guard::Policy(&e329::GUARD), sets: &[(&e329::TENANTS, "TENANTS", &["https://4.known.example"]), (&e329::SHOPS, "SHOPS", &[])], base: Some(Base { policy: &e329::BASE, facts: &Facts { origins: &["https://shop.example.org", "null", "https://dot.example.net.", "http://[::1]:*", "https://proj-*-team.previews.example"], absent: &["https://*.example.com"], credentials: false, methods: &[], headers: &["*"], exposed: &[], max_age: Some(5), own: &[] }, rewrites_origins: true, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["https://localhost:8443", "https://4.known.example", "https://a.b.c.shop.example.org", "https://[2001:db8::1]:9443", "https://intranet"], absent: &[], credentials: false, methods: &["*"], headers: &["X-Request-Id", "X-2e-Token", "Accept", "x.y~z", "If-None-Match", "Content-Type"], exposed: &["X-C"], max_age: Some(5), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        "https://under_score.example.net:65535",
        "https://0.many.example",
        "https://1.many.example",
        "https://2.many.example",
        "https://3.many.example",
        "https://4.many.example",
        "https://5.many.example",
        "https://6.many.example",
        "https://7.many.example",
        "https://8.many.example",
        "https://9.many.example",
        "https://10.many.example",
        "https://11.many.example",
        "https://12.many.example",
        "https://13.many.example",
        "https://14.many.example",
        "https://15.many.example",
        "https://16.many.example",
        "https://17.many.example",
        "https://18.many.example",
        "https://19.many.example",
        "https://20.many.example",
        "https://21.many.example",
    ],
    allow_credentials: true,
    allow_methods: [launch],
    max_age: 600,
};"#, guard: Guard::Policy(&e330::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://under_score.example.net:65535", "https://0.many.example", "https://1.many.example", "https://2.many.example", "https://3.many.example", "https://4.many.example", "https://5.many.example", "https://6.many.example", "https://7.many.example", "https://8.many.example", "https://9.many.example", "https://10.many.example", "https://11.many.example", "https://12.many.example", "https://13.many.example", "https://14.many.example", "https://15.many.example", "https://16.many.example", "https://17.many.example", "https://18.many.example", "https://19.many.example", "https://20.many.example", "https://21.many.example"], absent: &[], credentials: true, methods: &["launch"], headers: &[], exposed: &[], max_age: Some(600), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        is_partner,
        "tauri://localhost",
        "https://*.example.net:8443",
        "https://under_score.example.net:65535",
        "https://192.0.2.7:8443",
        #[cfg(test)] "https://localhost:8443",
        "https://0.many.example",
        "https://1.many.example",
        "https://2.many.example",
        "https://3.many.example",
        "https://4.many.example",
        "https://5.many.example",
        "https://6.many.example",
        "https://7.many.example",
        "https://8.many.example",
        "https://9.many.example",
        "https://10.many.example",
        "https://11.many.example",
        "https://12.many.example",
        "https://13.many.example",
        "https://14.many.example",
        "https://15.many.example",
    ],
    allow_headers: [X-Request-Id, Authorization],
    max_age: 601,
    forbid_other_origins: true,
    own_origins: ["https://api.service.example"],
};"#, guard: Guard::Policy(&e331::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://partner.example", "tauri://localhost", "https://*.example.net:8443", "https://under_score.example.net:65535", "https://192.0.2.7:8443", "https://localhost:8443", "https://0.many.example", "https://1.many.example", "https://2.many.example", "https://3.many.example", "https://4.many.example", "https://5.many.example", "https://6.many.example", "https://7.many.example", "https://8.many.example", "https://9.many.example", "https://10.many.example", "https://11.many.example", "https://12.many.example", "https://13.many.example", "https://14.many.example", "https://15.many.example"], absent: &[], credentials: false, methods: &[], headers: &["X-Request-Id", "Authorization"], exposed: &[], max_age: Some(601), own: &["https://api.service.example"] }) },
    Described { text: r#"pub static BASE: Policy = {
    allow_origins: [
        "https://*.tenant.example.org",
        "chrome-extension://abcdefghijklmnopabcdefghijklmnop",
        SHOPS,
        "capacitor://localhost",
        #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_app,
    ],
    allow_credentials: true,
    allow_methods: [DELETE, PATCH, HEAD, #[cfg(test)] PROPFIND, QUERY, M-SEARCH],
    allow_headers: [X-B],
    expose_headers: ["X-7-Left", X-C],
    forbid_other_origins: true,
    own_origins: ["https://www.service.example", "https://service.test:8443"],
};
pub static GUARD: Policy = {
    allow_methods: ["x!", PUT, PROPFIND, #[cfg(any())] HEAD, PURGE, M-SEARCH],
    allow_headers: [Accept, #[cfg(not(all()))] X-Request-Id, Authorization],
    expose_headers: [Link, Retry-After, X-Total-Count, #[cfg(any())] X-C],
    max_age: default,
    ..BASE,
};"#, guard: Guard::Policy(&e332::GUARD), sets: &[(&e332::SHOPS, "SHOPS", &["https://under_score.example.net:65535", "http://localhost:3000", "https://xn--bcher-kva.example"])], base: Some(Base { policy: &e332::BASE, facts: &Facts { origins: &["https://*.tenant.example.org", "chrome-extension://abcdefghijklmnopabcdefghijklmnop", "https://under_score.example.net:65535", "http://localhost:3000", "https://xn--bcher-kva.example", "capacitor://localhost"], absent: &["tauri://app.example"], credentials: true, methods: &["DELETE", "PATCH", "HEAD", "PROPFIND", "QUERY", "M-SEARCH"], headers: &["X-B"], exposed: &["X-7-Left", "X-C"], max_age: None, own: &["https://www.service.example", "https://service.test:8443"] }, rewrites_origins: false, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["https://*.tenant.example.org", "chrome-extension://abcdefghijklmnopabcdefghijklmnop", "https://under_score.example.net:65535", "http://localhost:3000", "https://xn--bcher-kva.example", "capacitor://localhost"], absent: &["tauri://app.example"], credentials: true, methods: &["x!", "PUT", "PROPFIND", "PURGE", "M-SEARCH"], headers: &["Accept", "Authorization"], exposed: &["Link", "Retry-After", "X-Total-Count"], max_age: None, own: &["https://www.service.example", "https://service.test:8443"] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        SHOPS,
        "https://intranet",
        "https://pr-*.review.example",
        "https://xn--bcher-kva.example",
        "https://under_score.example.net:65535",
        "https://0.many.example",
        "https://1.many.example",
        "https://2.many.example",
        "https://3.many.example",
        "https://4.many.example",
        "https://5.many.example",
        "https://6.many.example",
        "https://7.many.example",
    ],
    allow_methods: [M-SEARCH, POST, PATCH],
    allow_headers: [Idempotency-Key, X-A, #[cfg(not(all()))] Range, "x.y~z", X-CSRF-Token, Accept],
    expose_headers: ["X-7-Left", #[cfg(all())] ETag],
    max_age: default,
    forbid_other_origins: true,
    own_origins: ["https://api.service.example", "https://service.test:8443"],
};"#, guard: Guard::Policy(&e333::GUARD), sets: &[(&e333::SHOPS, "SHOPS", &["http://*.plain.example", "https://3.known.example", "http://old.example.net:8080", "http://[::1]:*", "https://dot.example.net."])], base: None, lines: &[], otherwise: Some(&Facts { origins: &["http://*.plain.example", "https://3.known.example", "http://old.example.net:8080", "http://[::1]:*", "https://dot.example.net.", "https://intranet", "https://pr-*.review.example", "https://xn--bcher-kva.example", "https://under_score.example.net:65535", "https://0.many.example", "https://1.many.example", "https://2.many.example", "https://3.many.example", "https://4.many.example", "https://5.many.example", "https://6.many.example", "https://7.many.example"], absent: &[], credentials: false, methods: &["M-SEARCH", "POST", "PATCH"], headers: &["Idempotency-Key", "X-A", "x.y~z", "X-CSRF-Token", "Accept"], exposed: &["X-7-Left", "ETag"], max_age: None, own: &["https://api.service.example", "https://service.test:8443"] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        TENANTS,
        "https://*-b.example.net",
        "https://192.0.2.7",
        "https://*-web.branch.example",
        "https://xn--bcher-kva.example",
        "https://0.many.example",
        "https://1.many.example",
        "https://2.many.example",
        "https://3.many.example",
        "https://4.many.example",
        "https://5.many.example",
        "https://6.many.example",
        "https://7.many.example",
        "https://8.many.example",
        "https://9.many.example",
        "https://10.many.example",
        "https://11.many.example",
    ],
    allow_credentials: true,
    allow_methods: [PATCH, POST, M-SEARCH, HEAD, PUT, launch, DELETE],
    max_age: 86399,
};"#, guard: Guard::Policy(&e334::GUARD), sets: &[(&e334::TENANTS, "TENANTS", &["https://intranet", "https://xn--bcher-kva.example", "https://3.known.example", "https://a-b.example.net", "https://2.known.example", "https://a.b.c.shop.example.org", "https://intranet", "https://app.example.com:8443"])], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://intranet", "https://xn--bcher-kva.example", "https://3.known.example", "https://a-b.example.net", "https://2.known.example", "https://a.b.c.shop.example.org", "https://intranet", "https://app.example.com:8443", "https://*-b.example.net", "https://192.0.2.7", "https://*-web.branch.example", "https://xn--bcher-kva.example", "https://0.many.example", "https://1.many.example", "https://2.many.example", "https://3.many.example", "https://4.many.example", "https://5.many.example", "https://6.many.example", "https://7.many.example", "https://8.many.example", "https://9.many.example", "https://10.many.example", "https://11.many.example"], absent: &[], credentials: true, methods: &["PATCH", "POST", "M-SEARCH", "HEAD", "PUT", "launch", "DELETE"], headers: &[], exposed: &[], max_age: Some(86399), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        SHOPS,
        "https://under_score.example.net:65535",
        "https://[2001:db8::1]",
        "https://0.many.example",
        "https://1.many.example",
        "https://2.many.example",
        "https://3.many.example",
        "https://4.many.example",
        "https://5.many.example",
        "https://6.many.example",
        "https://7.many.example",
        "https://8.many.example",
        "https://9.many.example",
        "https://10.many.example",
        "https://11.many.example",
        "https://12.many.example",
        "https://13.many.example",
        "https://14.many.example",
    ],
    allow_credentials: true,
    allow_headers: [#[cfg(not(test))] Authorization, X-A, If-None-Match, "X-2e-Token", X-Request-Id, "x.y~z"],
    expose_headers: [#[cfg(not(test))] Retry-After, X-Total-Count, X-C],
    max_age: 1d,
};"#, guard: Guard::Policy(&e335::GUARD), sets: &[(&e335::SHOPS, "SHOPS", &["https://shop.example.org", "https://3.known.example", "https://app.example.com:444"])], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://shop.example.org", "https://3.known.example", "https://app.example.com:444", "https://under_score.example.net:65535", "https://[2001:db8::1]", "https://0.many.example", "https://1.many.example", "https://2.many.example", "https://3.many.example", "https://4.many.example", "https://5.many.example", "https://6.many.example", "https://7.many.example", "https://8.many.example", "https://9.many.example", "https://10.many.example", "https://11.many.example", "https://12.many.example", "https://13.many.example", "https://14.many.example"], absent: &[], credentials: true, methods: &[], headers: &["X-A", "If-None-Match", "X-2e-Token", "X-Request-Id", "x.y~z"], exposed: &["X-Total-Count", "X-C"], max_age: Some(86400), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://localhost:3000",
        "https://under_score.example.net:65535",
        "https://*-web.branch.example",
        "https://[2001:db8::1]",
        "https://xn--bcher-kva.example",
        SHOPS,
        "https://0.many.example",
        "https://1.many.example",
        "https://2.many.example",
        "https://3.many.example",
        "https://4.many.example",
        "https://5.many.example",
        "https://6.many.example",
        "https://7.many.example",
        "https://8.many.example",
        "https://9.many.example",
        "https://10.many.example",
        "https://11.many.example",
        "https://12.many.example",
        "https://13.many.example",
    ],
    allow_credentials: true,
    allow_methods: [PROPFIND, QUERY, launch, PURGE, "x!"],
    max_age: 601,
};"#, guard: Guard::Policy(&e336::GUARD), sets: &[(&e336::SHOPS, "SHOPS", &["https://pr-*.review.example", "http://*.plain.example"])], base: None, lines: &[], otherwise: Some(&Facts { origins: &["http://localhost:3000", "https://under_score.example.net:65535", "https://*-web.branch.example", "https://[2001:db8::1]", "https://xn--bcher-kva.example", "https://pr-*.review.example", "https://0.many.example", "https://1.many.example", "https://2.many.example", "https://3.many.example", "https://4.many.example", "https://5.many.example", "https://6.many.example", "https://7.many.example", "https://8.many.example", "https://9.many.example", "https://10.many.example", "https://11.many.example", "https://12.many.example", "https://13.many.example"], absent: &["http://*.plain.example"], credentials: true, methods: &["PROPFIND", "QUERY", "launch", "PURGE", "x!"], headers: &[], exposed: &[], max_age: Some(601), own: &[] }) },
    Described { text: r#"#[cfg(any())]
pub static GUARD: Policy = {
    allow_origins: *,
    allow_methods: [GET, #[cfg(any())] POST, M-SEARCH, PUT],
    allow_headers: [X-A, If-None-Match],
    expose_headers: [X-C, ETag, #[cfg(not(test))] Location, #[cfg(not(all()))] Link],
    max_age: 1,
};
#[cfg(not(any()))]
pub static GUARD: Policy = {
    allow_origins: [
        "https://192.0.2.7:8443",
        "https://admin.example.com",
        SHOPS,
        "https://0.many.example",
        "https://1.many.example",
        "https://2.many.example",
    ],
    allow_credentials: true,
    allow_methods: [M-SEARCH, #[cfg(any())] PUT, POST, PROPFIND],
    expose_headers: [X-C, X-Total-Count],
    max_age: 1,
    forbid_other_origins: true,
    own_origins: ["https://www.service.example"],
};"#, guard: Guard::Policy(&e337::GUARD), sets: &[(&e337::SHOPS, "SHOPS", &["https://0.known.example", "http://localhost:*", "https://*.example.net:8443", "http://localhost:*", "https://xn--bcher-kva.example", "https://pr-*.review.example", "https://192.0.2.7:8443", "http://app.example.com"])], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://192.0.2.7:8443", "https://admin.example.com", "https://0.known.example", "http://localhost:*", "https://*.example.net:8443", "http://localhost:*", "https://xn--bcher-kva.example", "https://pr-*.review.example", "https://192.0.2.7:8443", "https://0.many.example", "https://1.many.example", "https://2.many.example"], absent: &["http://app.example.com"], credentials: true, methods: &["M-SEARCH", "POST", "PROPFIND"], headers: &[], exposed: &["X-C", "X-Total-Count"], max_age: Some(1), own: &["https://www.service.example"] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_app,
        "https://xn--bcher-kva.example",
        "https://proj-*-team.previews.example",
        #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner,
        "https://0.many.example",
        "https://1.many.example",
        "https://2.many.example",
        "https://3.many.example",
        "https://4.many.example",
        "https://5.many.example",
        "https://6.many.example",
        "https://7.many.example",
        "https://8.many.example",
        "https://9.many.example",
        "https://10.many.example",
        "https://11.many.example",
    ],
    allow_credentials: true,
    allow_methods: [#[cfg(not(any()))] M-SEARCH, PROPFIND, GET],
    allow_headers: [X-B, #[cfg(not(all()))] X-Request-Id, X-CSRF-Token, Authorization, If-None-Match, Content-Type],
    expose_headers: [X-Request-Id, Link, X-Total-Count, ETag],
    max_age: 1440m,
};"#, guard: Guard::Policy(&e338::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://xn--bcher-kva.example", "https://proj-*-team.previews.example", "https://partner.example", "https://0.many.example", "https://1.many.example", "https://2.many.example", "https://3.many.example", "https://4.many.example", "https://5.many.example", "https://6.many.example", "https://7.many.example", "https://8.many.example", "https://9.many.example", "https://10.many.example", "https://11.many.example"], absent: &["tauri://app.example"], credentials: true, methods: &["M-SEARCH", "PROPFIND", "GET"], headers: &["X-B", "X-CSRF-Token", "Authorization", "If-None-Match", "Content-Type"], exposed: &["X-Request-Id", "Link", "X-Total-Count", "ETag"], max_age: Some(86400), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        "https://shop.example.org",
        #[cfg(test)] "http://localhost:*",
        "https://proj-*-team.previews.example",
        "https://dot.example.net.",
        "https://0.many.example",
        "https://1.many.example",
        "https://2.many.example",
        "https://3.many.example",
        "https://4.many.example",
        "https://5.many.example",
        "https://6.many.example",
        "https://7.many.example",
        "https://8.many.example",
        "https://9.many.example",
        "https://10.many.example",
        "https://11.many.example",
        "https://12.many.example",
        "https://13.many.example",
        "https://14.many.example",
        "https://15.many.example",
        "https://16.many.example",
        "https://17.many.example",
        "https://18.many.example",
    ],
    allow_methods: [PUT, #[cfg(all())] GET, M-SEARCH],
    allow_headers: [X-Request-Id, Range, Accept, #[cfg(all())] "X-2e-Token"],
    expose_headers: [Link, Retry-After, X-Request-Id],
};"#, guard: Guard::Policy(&e339::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://shop.example.org", "http://localhost:*", "https://proj-*-team.previews.example", "https://dot.example.net.", "https://0.many.example", "https://1.many.example", "https://2.many.example", "https://3.many.example", "https://4.many.example", "https://5.many.example", "https://6.many.example", "https://7.many.example", "https://8.many.example", "https://9.many.example", "https://10.many.example", "https://11.many.example", "https://12.many.example", "https://13.many.example", "https://14.many.example", "https://15.many.example", "https://16.many.example", "https://17.many.example", "https://18.many.example"], absent: &[], credentials: false, methods: &["PUT", "GET", "M-SEARCH"], headers: &["X-Request-Id", "Range", "Accept", "X-2e-Token"], exposed: &["Link", "Retry-After", "X-Request-Id"], max_age: None, own: &[] }) },
    Described { text: r#"pub static P0: Policy = {
    allow_origins: ["https://*.example.com", "https://[2001:db8::1]:9443"],
    allow_credentials: true,
    allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE],
    max_age: 1,
};
pub static P1: Policy = {
    allow_origins: [
        "chrome-extension://abcdefghijklmnopabcdefghijklmnop",
        "https://[2001:db8::1]:9443",
        "https://192.0.2.7",
    ],
    allow_credentials: true,
};
pub static P2: Policy = {
    allow_origins: ["https://192.0.2.7", TENANTS, "https://app.example.com:8443"],
    allow_credentials: true,
    allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE],
};
pub static GUARD: Routes = {
    "/g/{id}/h/{*rest}" => P2,
    "/g/{id}/h" => P2,
    "/g/{id}" => P0,
    #[cfg(not(any()))] DELETE | POST | PURGE | GET | HEAD "/" => P1,
    "/f" => {
        allow_origins: [is_app],
        forbid_other_origins: true,
        own_origins: ["https://www.service.example", "https://service.test:8443"],
    },
};"#, guard: Guard::Routes(&e340::GUARD), sets: &[(&e340::TENANTS, "TENANTS", &["https://1.known.example", "http://app.example.com", "https://3.known.example"])], base: None, lines: &[Line { path: "/g/{id}/h/{*rest}", methods: &[], group: 2, facts: Some(&Facts { origins: &["https://192.0.2.7", "https://1.known.example", "https://3.known.example", "https://app.example.com:8443"], absent: &["http://app.example.com"], credentials: true, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/g/{id}/h", methods: &[], group: 2, facts: Some(&Facts { origins: &["https://192.0.2.7", "https://1.known.example", "https://3.known.example", "https://app.example.com:8443"], absent: &["http://app.example.com"], credentials: true, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/g/{id}", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://*.example.com", "https://[2001:db8::1]:9443"], absent: &[], credentials: true, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &[], exposed: &[], max_age: Some(1), own: &[] }) }, Line { path: "/", methods: &["DELETE", "POST", "PURGE", "GET", "HEAD"], group: 1, facts: Some(&Facts { origins: &["chrome-extension://abcdefghijklmnopabcdefghijklmnop", "https://[2001:db8::1]:9443", "https://192.0.2.7"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/f", methods: &[], group: 4, facts: Some(&Facts { origins: &["tauri://app.example"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &["https://www.service.example", "https://service.test:8443"] }) }], otherwise: None },
    Described { text: r#"pub static P1: Policy = { allow_origins: *, allow_methods: *, allow_headers: [If-None-Match, Range, X-A, X-B] };
pub static P2: Policy = {
    allow_origins: ["https://xn--bcher-kva.example", "https://pr-*.review.example", SHOPS],
    allow_headers: ["x.y~z", If-None-Match],
    expose_headers: *,
    max_age: 601,
};
pub static GUARD: Routes = {
    "/g/{id}/h/{*rest}" => P1,
    "/g/{id}/h" => P1,
    "/c/{id}" => { allow_origins: ["https://a.b.c.shop.example.org"], allow_credentials: true },
    "/e/x/{*rest}" => P1,
    "/e/x" => P1,
    "/a" => {
        allow_origins: [
            #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://old.example.net:8080",
            TENANTS,
        ],
        allow_credentials: true,
        max_age: 2h,
    },
    PUT | DELETE | PATCH "/a/{id}" => P1,
    PATCH | GET | PURGE | DELETE "/a/{id}/b" => deny,
    _ => P2,
};"#, guard: Guard::Routes(&e341::GUARD), sets: &[(&e341::TENANTS, "TENANTS", &["https://*.corp.internal"]), (&e341::SHOPS, "SHOPS", &["https://localhost:8443", "https://admin.example.com", "https://192.0.2.7:8443", "http://app.example.com", "https://*.tenant.example.org"])], base: None, lines: &[Line { path: "/g/{id}/h/{*rest}", methods: &[], group: 1, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &["*"], headers: &["If-None-Match", "Range", "X-A", "X-B"], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/g/{id}/h", methods: &[], group: 1, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &["*"], headers: &["If-None-Match", "Range", "X-A", "X-B"], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/c/{id}", methods: &[], group: 6, facts: Some(&Facts { origins: &["https://a.b.c.shop.example.org"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/e/x/{*rest}", methods: &[], group: 1, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &["*"], headers: &["If-None-Match", "Range", "X-A", "X-B"], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/e/x", methods: &[], group: 1, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &["*"], headers: &["If-None-Match", "Range", "X-A", "X-B"], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a", methods: &[], group: 7, facts: Some(&Facts { origins: &["http://old.example.net:8080", "https://*.corp.internal"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: Some(7200), own: &[] }) }, Line { path: "/a/{id}", methods: &["PUT", "DELETE", "PATCH"], group: 1, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &["*"], headers: &["If-None-Match", "Range", "X-A", "X-B"], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a/{id}/b", methods: &["PATCH", "GET", "PURGE", "DELETE"], group: 999, facts: None }], otherwise: Some(&Facts { origins: &["https://xn--bcher-kva.example", "https://pr-*.review.example", "https://localhost:8443", "https://admin.example.com", "https://192.0.2.7:8443", "http://app.example.com", "https://*.tenant.example.org"], absent: &[], credentials: false, methods: &[], headers: &["x.y~z", "If-None-Match"], exposed: &["*"], max_age: Some(601), own: &[] }) },
    Described { text: r#"pub static P0: Policy = {
    allow_origins: ["https://*.tenant.example.org", "https://192.0.2.7"],
    allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE],
    expose_headers: *,
    max_age: 1d,
};
pub static P2: Policy = {
    allow_origins: ["https://dot.example.net.", SHOPS, "safari-web-extension://7f1c2a34-0000-4000-8000-000000000000"],
    allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE],
};
pub static P3: Policy = {
    allow_origins: ["https://example.com", "https://admin.example.com", SHOPS],
    allow_credentials: true,
    allow_headers: [X-CSRF-Token, X-Request-Id, Idempotency-Key, Authorization, Range],
    expose_headers: [ETag, X-Total-Count],
    max_age: 10m,
};
pub static GUARD: Routes = {
    POST | PROPFIND "/c/{id}" => P2,
    "/" => P3,
    "/f" => P3,
    "/g/{id}/h/{*rest}" => P0,
    "/g/{id}/h" => P0,
    PURGE | DELETE | PUT | PROPFIND "/a" => deny,
    GET "/a" => P0,
    "/a/{id}" => P2,
};"#, guard: Guard::Routes(&e342::GUARD), sets: &[(&e342::SHOPS, "SHOPS", &["https://[2001:db8::1]:9443", "https://shop.example.org", "https://pr-*.review.example", "http://localhost:*", "https://app.example.com"])], base: None, lines: &[Line { path: "/c/{id}", methods: &["POST", "PROPFIND"], group: 2, facts: Some(&Facts { origins: &["https://dot.example.net.", "https://[2001:db8::1]:9443", "https://shop.example.org", "https://pr-*.review.example", "http://localhost:*", "https://app.example.com", "safari-web-extension://7f1c2a34-0000-4000-8000-000000000000"], absent: &[], credentials: false, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/", methods: &[], group: 3, facts: Some(&Facts { origins: &["https://example.com", "https://admin.example.com", "https://[2001:db8::1]:9443", "https://shop.example.org", "https://pr-*.review.example", "http://localhost:*", "https://app.example.com"], absent: &[], credentials: true, methods: &[], headers: &["X-CSRF-Token", "X-Request-Id", "Idempotency-Key", "Authorization", "Range"], exposed: &["ETag", "X-Total-Count"], max_age: Some(600), own: &[] }) }, Line { path: "/f", methods: &[], group: 3, facts: Some(&Facts { origins: &["https://example.com", "https://admin.example.com", "https://[2001:db8::1]:9443", "https://shop.example.org", "https://pr-*.review.example", "http://localhost:*", "https://app.example.com"], absent: &[], credentials: true, methods: &[], headers: &["X-CSRF-Token", "X-Request-Id", "Idempotency-Key", "Authorization", "Range"], exposed: &["ETag", "X-Total-Count"], max_age: Some(600), own: &[] }) }, Line { path: "/g/{id}/h/{*rest}", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://*.tenant.example.org", "https://192.0.2.7"], absent: &[], credentials: false, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &[], exposed: &["*"], max_age: Some(86400), own: &[] }) }, Line { path: "/g/{id}/h", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://*.tenant.example.org", "https://192.0.2.7"], absent: &[], credentials: false, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &[], exposed: &["*"], max_age: Some(86400), own: &[] }) }, Line { path: "/a", methods: &["PURGE", "DELETE", "PUT", "PROPFIND"], group: 999, facts: None }, Line { path: "/a", methods: &["GET"], group: 0, facts: Some(&Facts { origins: &["https://*.tenant.example.org", "https://192.0.2.7"], absent: &[], credentials: false, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &[], exposed: &["*"], max_age: Some(86400), own: &[] }) }, Line { path: "/a/{id}", methods: &[], group: 2, facts: Some(&Facts { origins: &["https://dot.example.net.", "https://[2001:db8::1]:9443", "https://shop.example.org", "https://pr-*.review.example", "http://localhost:*", "https://app.example.com", "safari-web-extension://7f1c2a34-0000-4000-8000-000000000000"], absent: &[], credentials: false, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &[], exposed: &[], max_age: None, own: &[] }) }], otherwise: None },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        #[allow(cors::development_origin, reason = "a desktop app")] "http://localhost:3000",
        TENANTS,
        "https://0.many.example",
        "https://1.many.example",
        "https://2.many.example",
        "https://3.many.example",
        "https://4.many.example",
        "https://5.many.example",
        "https://6.many.example",
        "https://7.many.example",
        "https://8.many.example",
        "https://9.many.example",
        "https://10.many.example",
        "https://11.many.example",
        "https://12.many.example",
        "https://13.many.example",
        "https://14.many.example",
        "https://15.many.example",
        "https://16.many.example",
        "https://17.many.example",
    ],
    allow_headers: [Idempotency-Key, Content-Type, "X-2e-Token", X-A],
    max_age: 1440m,
    forbid_other_origins: true,
    own_origins: ["https://api.service.example"],
};"#, guard: Guard::Policy(&e343::GUARD), sets: &[(&e343::TENANTS, "TENANTS", &["http://old.example.net:8080", "http://localhost:*", "https://*.example.net:8443", "https://0.known.example", "https://*.tenant.example.org"])], base: None, lines: &[], otherwise: Some(&Facts { origins: &["http://localhost:3000", "http://old.example.net:8080", "http://localhost:*", "https://*.example.net:8443", "https://0.known.example", "https://*.tenant.example.org", "https://0.many.example", "https://1.many.example", "https://2.many.example", "https://3.many.example", "https://4.many.example", "https://5.many.example", "https://6.many.example", "https://7.many.example", "https://8.many.example", "https://9.many.example", "https://10.many.example", "https://11.many.example", "https://12.many.example", "https://13.many.example", "https://14.many.example", "https://15.many.example", "https://16.many.example", "https://17.many.example"], absent: &[], credentials: false, methods: &[], headers: &["Idempotency-Key", "Content-Type", "X-2e-Token", "X-A"], exposed: &[], max_age: Some(86400), own: &["https://api.service.example"] }) },
    Described { text: r#"pub static P0: Policy = {
    allow_origins: [
        SHOPS,
        #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_app,
        "https://*.example.net:8443",
    ],
    allow_credentials: true,
    max_age: 5s,
};
pub static P1: Policy = { allow_origins: * };
pub static P2: Policy = { allow_origins: *, max_age: 0 };
pub static P3: Policy = { allow_origins: ["https://*-web.branch.example", "https://example.com"] };
pub static GUARD: Routes = {
    "/b/{*rest}" => P1,
    "/b" => P1,
    DELETE "/a" => deny,
    #[cfg(not(test))] PURGE "/a" => deny,
    PROPFIND "/a" => P0,
    "/a/{id}" => P0,
    #[cfg(any())] "/a/{id}/b" => { allow_origins: ["https://*-web.branch.example", "https://example.com"] },
    "/a/fixed" => P2,
    "/a/{id}/b/{other}" => {
        allow_origins: [TENANTS],
        allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE],
        expose_headers: [X-Request-Id],
    },
    "/g/{id}/h/{*rest}" => P3,
    "/g/{id}/h" => P3,
    PROPFIND | GET | HEAD "/g/{id}" => P0,
    "/c/{id}" => P2,
    PURGE | PROPFIND "/c/d" => P3,
    PUT "/c/d" => P3,
};"#, guard: Guard::Routes(&e344::GUARD), sets: &[(&e344::TENANTS, "TENANTS", &[]), (&e344::SHOPS, "SHOPS", &[])], base: None, lines: &[Line { path: "/b/{*rest}", methods: &[], group: 1, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/b", methods: &[], group: 1, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a", methods: &["DELETE"], group: 999, facts: None }, Line { path: "/a", methods: &["PROPFIND"], group: 0, facts: Some(&Facts { origins: &["https://*.example.net:8443"], absent: &["tauri://app.example"], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: Some(5), own: &[] }) }, Line { path: "/a/{id}", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://*.example.net:8443"], absent: &["tauri://app.example"], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: Some(5), own: &[] }) }, Line { path: "/a/fixed", methods: &[], group: 2, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: Some(0), own: &[] }) }, Line { path: "/a/{id}/b/{other}", methods: &[], group: 4, facts: Some(&Facts { origins: &[], absent: &[], credentials: false, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &[], exposed: &["X-Request-Id"], max_age: None, own: &[] }) }, Line { path: "/g/{id}/h/{*rest}", methods: &[], group: 3, facts: Some(&Facts { origins: &["https://*-web.branch.example", "https://example.com"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/g/{id}/h", methods: &[], group: 3, facts: Some(&Facts { origins: &["https://*-web.branch.example", "https://example.com"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/g/{id}", methods: &["PROPFIND", "GET", "HEAD"], group: 0, facts: Some(&Facts { origins: &["https://*.example.net:8443"], absent: &["tauri://app.example"], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: Some(5), own: &[] }) }, Line { path: "/c/{id}", methods: &[], group: 2, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: Some(0), own: &[] }) }, Line { path: "/c/d", methods: &["PURGE", "PROPFIND"], group: 3, facts: Some(&Facts { origins: &["https://*-web.branch.example", "https://example.com"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/c/d", methods: &["PUT"], group: 3, facts: Some(&Facts { origins: &["https://*-web.branch.example", "https://example.com"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }], otherwise: None },
    Described { text: r#"#[cfg(not(any()))]
pub static GUARD: Policy = {
    allow_origins: [
        "https://[2001:db8::1]",
        "https://pr-*.review.example",
        "https://0.many.example",
        "https://1.many.example",
        "https://2.many.example",
        "https://3.many.example",
        "https://4.many.example",
        "https://5.many.example",
        "https://6.many.example",
        "https://7.many.example",
        "https://8.many.example",
        "https://9.many.example",
        "https://10.many.example",
        "https://11.many.example",
        "https://12.many.example",
        "https://13.many.example",
        "https://14.many.example",
        "https://15.many.example",
        "https://16.many.example",
        "https://17.many.example",
        "https://18.many.example",
        "https://19.many.example",
    ],
    allow_credentials: true,
    allow_methods: [PUT],
    allow_headers: [X-A, If-None-Match, Accept, "X-2e-Token", Idempotency-Key, X-Request-Id],
    expose_headers: [Location, ETag, "X-7-Left"],
    max_age: 7_201,
    forbid_other_origins: true,
    own_origins: ["https://api.service.example"],
};"#, guard: Guard::Policy(&e345::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://[2001:db8::1]", "https://pr-*.review.example", "https://0.many.example", "https://1.many.example", "https://2.many.example", "https://3.many.example", "https://4.many.example", "https://5.many.example", "https://6.many.example", "https://7.many.example", "https://8.many.example", "https://9.many.example", "https://10.many.example", "https://11.many.example", "https://12.many.example", "https://13.many.example", "https://14.many.example", "https://15.many.example", "https://16.many.example", "https://17.many.example", "https://18.many.example", "https://19.many.example"], absent: &[], credentials: true, methods: &["PUT"], headers: &["X-A", "If-None-Match", "Accept", "X-2e-Token", "Idempotency-Key", "X-Request-Id"], exposed: &["Location", "ETag", "X-7-Left"], max_age: Some(7201), own: &["https://api.service.example"] }) },
    Described { text: r#"pub static BASE: Policy = {
    allow_origins: [
        #[cfg(not(all()))] "chrome-extension://abcdefghijklmnopabcdefghijklmnop",
        #[allow(cors::development_origin, reason = "a desktop app")] "http://[::1]:*",
        "https://pr-*.review.example",
        TENANTS,
        "https://under_score.example.net:65535",
        #[allow(cors::development_origin, reason = "a desktop app")] "http://localhost:*",
        is_partner,
        "https://0.many.example",
        "https://1.many.example",
        "https://2.many.example",
        "https://3.many.example",
        "https://4.many.example",
        "https://5.many.example",
        "https://6.many.example",
        "https://7.many.example",
        "https://8.many.example",
        "https://9.many.example",
        "https://10.many.example",
        "https://11.many.example",
        "https://12.many.example",
        "https://13.many.example",
        "https://14.many.example",
        "https://15.many.example",
    ],
    allow_headers: [X-CSRF-Token, Accept],
};
pub static GUARD: Policy = { allow_headers: [#[cfg(any())] "X-2e-Token"], expose_headers: *, max_age: 600, ..BASE };"#, guard: Guard::Policy(&e346::GUARD), sets: &[(&e346::TENANTS, "TENANTS", &[])], base: Some(Base { policy: &e346::BASE, facts: &Facts { origins: &["http://[::1]:*", "https://pr-*.review.example", "https://under_score.example.net:65535", "http://localhost:*", "https://partner.example", "https://0.many.example", "https://1.many.example", "https://2.many.example", "https://3.many.example", "https://4.many.example", "https://5.many.example", "https://6.many.example", "https://7.many.example", "https://8.many.example", "https://9.many.example", "https://10.many.example", "https://11.many.example", "https://12.many.example", "https://13.many.example", "https://14.many.example", "https://15.many.example"], absent: &["chrome-extension://abcdefghijklmnopabcdefghijklmnop"], credentials: false, methods: &[], headers: &["X-CSRF-Token", "Accept"], exposed: &[], max_age: None, own: &[] }, rewrites_origins: false, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["http://[::1]:*", "https://pr-*.review.example", "https://under_score.example.net:65535", "http://localhost:*", "https://partner.example", "https://0.many.example", "https://1.many.example", "https://2.many.example", "https://3.many.example", "https://4.many.example", "https://5.many.example", "https://6.many.example", "https://7.many.example", "https://8.many.example", "https://9.many.example", "https://10.many.example", "https://11.many.example", "https://12.many.example", "https://13.many.example", "https://14.many.example", "https://15.many.example"], absent: &["chrome-extension://abcdefghijklmnopabcdefghijklmnop"], credentials: false, methods: &[], headers: &[], exposed: &["*"], max_age: Some(600), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = {
    allow_origins: [
        "https://[2001:db8::1]",
        "https://*.tenant.example.org",
        is_partner,
        "https://app.example.com:8443",
        "https://0.many.example",
    ],
    allow_methods: *,
    allow_headers: [*, Authorization],
    expose_headers: *,
};
pub static BETWEEN: Policy = {
    allow_origins: [
        "https://[2001:db8::1]:9443",
        "tauri://localhost",
        "https://a-b.example.net",
        "http://old.example.net:8080",
        #[cfg(not(all()))] SHOPS,
        "https://0.many.example",
        "https://1.many.example",
        "https://2.many.example",
        "https://3.many.example",
        "https://4.many.example",
        "https://5.many.example",
        "https://6.many.example",
    ],
    allow_headers: [Idempotency-Key, "X-2e-Token"],
    ..BASE,
};
pub static GUARD: Policy = {
    allow_methods: [HEAD, PROPFIND, launch, GET],
    allow_headers: ["x.y~z"],
    expose_headers: [#[cfg(any())] "X-7-Left"],
    ..BETWEEN,
};"#, guard: Guard::Policy(&e347::GUARD), sets: &[(&e347::SHOPS, "SHOPS", &["https://localhost:8443", "https://2.known.example", "https://*.corp.internal", "https://*.tenant.example.org", "https://*.corp.internal"])], base: Some(Base { policy: &e347::BETWEEN, facts: &Facts { origins: &["https://[2001:db8::1]:9443", "tauri://localhost", "https://a-b.example.net", "http://old.example.net:8080", "https://0.many.example", "https://1.many.example", "https://2.many.example", "https://3.many.example", "https://4.many.example", "https://5.many.example", "https://6.many.example"], absent: &["https://localhost:8443", "https://2.known.example", "https://*.corp.internal", "https://*.tenant.example.org", "https://*.corp.internal"], credentials: false, methods: &["*"], headers: &["Idempotency-Key", "X-2e-Token"], exposed: &["*"], max_age: None, own: &[] }, rewrites_origins: false, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["https://[2001:db8::1]:9443", "tauri://localhost", "https://a-b.example.net", "http://old.example.net:8080", "https://0.many.example", "https://1.many.example", "https://2.many.example", "https://3.many.example", "https://4.many.example", "https://5.many.example", "https://6.many.example"], absent: &["https://localhost:8443", "https://2.known.example", "https://*.corp.internal", "https://*.tenant.example.org", "https://*.corp.internal"], credentials: false, methods: &["HEAD", "PROPFIND", "launch", "GET"], headers: &["x.y~z"], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static P0: Policy = {
    allow_origins: ["https://xn--bcher-kva.example", "https://[2001:db8::1]", #[cfg(test)] "http://127.0.0.1:*", SHOPS],
    allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE],
    allow_headers: ["x.y~z", #[cfg(all())] If-None-Match, Range],
    expose_headers: *,
};
pub static P1: Policy = {
    allow_origins: [
        #[cfg(not(any()))] "https://[2001:db8::1]:9443",
        TENANTS,
        #[cfg(test)] "https://localhost:8443",
        "https://pr-*.review.example",
    ],
    allow_credentials: true,
    allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE],
    allow_headers: [If-None-Match],
};
pub static P2: Policy = {
    allow_origins: *,
    allow_headers: [Content-Type, X-CSRF-Token, Authorization],
    expose_headers: [Link, X-C],
};
pub static GUARD: Routes = {
    "/g/{id}/h/{*rest}" => P0,
    "/g/{id}/h" => P0,
    #[cfg(test)] "/g/{id}" => P0,
    "/b/{*rest}" => P0,
    "/b" => P0,
    "/a" => P1,
    DELETE | PURGE "/a/{id}" => P2,
    PUT "/a/{id}" => P1,
    "/a/{id}/b" => P0,
    "/a/fixed" => { allow_origins: [TENANTS], allow_credentials: true },
};"#, guard: Guard::Routes(&e348::GUARD), sets: &[(&e348::TENANTS, "TENANTS", &["https://intranet", "https://[2001:db8::1]:9443"]), (&e348::SHOPS, "SHOPS", &["http://old.example.net:8080"])], base: None, lines: &[Line { path: "/g/{id}/h/{*rest}", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://xn--bcher-kva.example", "https://[2001:db8::1]", "http://127.0.0.1:*", "http://old.example.net:8080"], absent: &[], credentials: false, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &["x.y~z", "If-None-Match", "Range"], exposed: &["*"], max_age: None, own: &[] }) }, Line { path: "/g/{id}/h", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://xn--bcher-kva.example", "https://[2001:db8::1]", "http://127.0.0.1:*", "http://old.example.net:8080"], absent: &[], credentials: false, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &["x.y~z", "If-None-Match", "Range"], exposed: &["*"], max_age: None, own: &[] }) }, Line { path: "/g/{id}", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://xn--bcher-kva.example", "https://[2001:db8::1]", "http://127.0.0.1:*", "http://old.example.net:8080"], absent: &[], credentials: false, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &["x.y~z", "If-None-Match", "Range"], exposed: &["*"], max_age: None, own: &[] }) }, Line { path: "/b/{*rest}", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://xn--bcher-kva.example", "https://[2001:db8::1]", "http://127.0.0.1:*", "http://old.example.net:8080"], absent: &[], credentials: false, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &["x.y~z", "If-None-Match", "Range"], exposed: &["*"], max_age: None, own: &[] }) }, Line { path: "/b", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://xn--bcher-kva.example", "https://[2001:db8::1]", "http://127.0.0.1:*", "http://old.example.net:8080"], absent: &[], credentials: false, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &["x.y~z", "If-None-Match", "Range"], exposed: &["*"], max_age: None, own: &[] }) }, Line { path: "/a", methods: &[], group: 1, facts: Some(&Facts { origins: &["https://[2001:db8::1]:9443", "https://intranet", "https://[2001:db8::1]:9443", "https://localhost:8443", "https://pr-*.review.example"], absent: &[], credentials: true, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &["If-None-Match"], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a/{id}", methods: &["DELETE", "PURGE"], group: 2, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &["Content-Type", "X-CSRF-Token", "Authorization"], exposed: &["Link", "X-C"], max_age: None, own: &[] }) }, Line { path: "/a/{id}", methods: &["PUT"], group: 1, facts: Some(&Facts { origins: &["https://[2001:db8::1]:9443", "https://intranet", "https://[2001:db8::1]:9443", "https://localhost:8443", "https://pr-*.review.example"], absent: &[], credentials: true, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &["If-None-Match"], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a/{id}/b", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://xn--bcher-kva.example", "https://[2001:db8::1]", "http://127.0.0.1:*", "http://old.example.net:8080"], absent: &[], credentials: false, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &["x.y~z", "If-None-Match", "Range"], exposed: &["*"], max_age: None, own: &[] }) }, Line { path: "/a/fixed", methods: &[], group: 3, facts: Some(&Facts { origins: &["https://intranet", "https://[2001:db8::1]:9443"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }], otherwise: None },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        #[cfg(test)] "https://localhost:8443",
        "https://192.0.2.7",
        SHOPS,
        "https://*.tenant.example.org",
        #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner,
        "https://xn--bcher-kva.example",
        #[cfg(not(test))] "https://admin.example.com",
        "https://0.many.example",
        "https://1.many.example",
        "https://2.many.example",
        "https://3.many.example",
        "https://4.many.example",
        "https://5.many.example",
        "https://6.many.example",
        "https://7.many.example",
        "https://8.many.example",
        "https://9.many.example",
        "https://10.many.example",
        "https://11.many.example",
        "https://12.many.example",
        "https://13.many.example",
        "https://14.many.example",
    ],
    allow_credentials: true,
    allow_methods: [PROPFIND, PATCH, #[cfg(not(any()))] M-SEARCH, DELETE],
    allow_headers: [Range, X-B, Authorization, #[cfg(not(test))] If-None-Match, "x.y~z"],
    max_age: 5s,
};"#, guard: Guard::Policy(&e349::GUARD), sets: &[(&e349::SHOPS, "SHOPS", &["https://app.example.com", "http://192.0.2.7", "https://intranet", "http://[::1]:*", "http://app.example.com", "https://1.known.example"])], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://localhost:8443", "https://192.0.2.7", "https://app.example.com", "https://intranet", "http://[::1]:*", "https://1.known.example", "https://*.tenant.example.org", "https://partner.example", "https://xn--bcher-kva.example", "https://0.many.example", "https://1.many.example", "https://2.many.example", "https://3.many.example", "https://4.many.example", "https://5.many.example", "https://6.many.example", "https://7.many.example", "https://8.many.example", "https://9.many.example", "https://10.many.example", "https://11.many.example", "https://12.many.example", "https://13.many.example", "https://14.many.example"], absent: &["http://192.0.2.7", "http://app.example.com", "https://admin.example.com"], credentials: true, methods: &["PROPFIND", "PATCH", "M-SEARCH", "DELETE"], headers: &["Range", "X-B", "Authorization", "x.y~z"], exposed: &[], max_age: Some(5), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = {
    allow_origins: [
        "https://intranet",
        "https://a-b.example.net",
        #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://192.0.2.7",
        #[cfg(not(all()))] "https://pr-*.review.example",
        "https://*.tenant.example.org",
        "https://0.many.example",
        "https://1.many.example",
        "https://2.many.example",
        "https://3.many.example",
        "https://4.many.example",
        "https://5.many.example",
        "https://6.many.example",
        "https://7.many.example",
        "https://8.many.example",
        "https://9.many.example",
        "https://10.many.example",
        "https://11.many.example",
        "https://12.many.example",
        "https://13.many.example",
        "https://14.many.example",
        "https://15.many.example",
    ],
    allow_credentials: true,
    allow_methods: [M-SEARCH],
    allow_headers: [Idempotency-Key, X-Request-Id, "x.y~z"],
    expose_headers: [ETag, Retry-After, "X-7-Left", X-C],
    max_age: 1440m,
};
pub static BETWEEN: Policy = { allow_methods: [launch, DELETE, PROPFIND, POST, HEAD, QUERY], ..BASE };
pub static GUARD: Policy = { allow_headers: [#[cfg(not(test))] "x.y~z", If-None-Match, X-Request-Id, X-A], ..BETWEEN };"#, guard: Guard::Policy(&e350::GUARD), sets: &[], base: Some(Base { policy: &e350::BETWEEN, facts: &Facts { origins: &["https://intranet", "https://a-b.example.net", "http://192.0.2.7", "https://*.tenant.example.org", "https://0.many.example", "https://1.many.example", "https://2.many.example", "https://3.many.example", "https://4.many.example", "https://5.many.example", "https://6.many.example", "https://7.many.example", "https://8.many.example", "https://9.many.example", "https://10.many.example", "https://11.many.example", "https://12.many.example", "https://13.many.example", "https://14.many.example", "https://15.many.example"], absent: &["https://pr-*.review.example"], credentials: true, methods: &["launch", "DELETE", "PROPFIND", "POST", "HEAD", "QUERY"], headers: &["Idempotency-Key", "X-Request-Id", "x.y~z"], exposed: &["ETag", "Retry-After", "X-7-Left", "X-C"], max_age: Some(86400), own: &[] }, rewrites_origins: false, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["https://intranet", "https://a-b.example.net", "http://192.0.2.7", "https://*.tenant.example.org", "https://0.many.example", "https://1.many.example", "https://2.many.example", "https://3.many.example", "https://4.many.example", "https://5.many.example", "https://6.many.example", "https://7.many.example", "https://8.many.example", "https://9.many.example", "https://10.many.example", "https://11.many.example", "https://12.many.example", "https://13.many.example", "https://14.many.example", "https://15.many.example"], absent: &["https://pr-*.review.example"], credentials: true, methods: &["launch", "DELETE", "PROPFIND", "POST", "HEAD", "QUERY"], headers: &["If-None-Match", "X-Request-Id", "X-A"], exposed: &["ETag", "Retry-After", "X-7-Left", "X-C"], max_age: Some(86400), own: &[] }) },
    Described { text: r#"pub static P1: Policy = {
    allow_origins: ["https://*.tenant.example.org"],
    allow_credentials: true,
    expose_headers: [X-C, Location, Link],
    max_age: 0,
    forbid_other_origins: true,
    own_origins: ["https://www.service.example"],
};
pub static P2: Policy = {
    allow_origins: *,
    allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE],
    expose_headers: *,
};
pub static P3: Policy = { allow_origins: ["tauri://localhost"], allow_credentials: true };
pub static P5: Policy = { allow_origins: [SHOPS], max_age: 1 };
pub static P6: Policy = { allow_origins: [#[allow(cors::development_origin, reason = "a desktop app")] "http://[::1]:*"] };
pub static GUARD: Routes = {
    "/a" => { allow_origins: [SHOPS], max_age: 1 },
    "/a/{id}" => { allow_origins: [#[allow(cors::development_origin, reason = "a desktop app")] "http://[::1]:*"] },
    "/a/{id}/b" => { allow_origins: * },
    "/a/fixed" => P2,
    "/a/{id}/b/{other}" => {
        allow_origins: *,
        allow_methods: *,
        #[allow(cors::wildcard_without_authorization)] allow_headers: *,
    },
    "/b/{*rest}" => P3,
    "/b" => P3,
    "/g/{id}/h/{*rest}" => P1,
    "/g/{id}/h" => P1,
    #[cfg(all())] POST | DELETE | GET | PURGE | PUT | PATCH "/g/{id}" => deny,
    "/e/x/{*rest}" => P5,
    "/e/x" => P5,
    _ => P6,
};"#, guard: Guard::Routes(&e351::GUARD), sets: &[(&e351::SHOPS, "SHOPS", &["https://app.example.com:444"])], base: None, lines: &[Line { path: "/a", methods: &[], group: 5, facts: Some(&Facts { origins: &["https://app.example.com:444"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: Some(1), own: &[] }) }, Line { path: "/a/{id}", methods: &[], group: 6, facts: Some(&Facts { origins: &["http://[::1]:*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a/{id}/b", methods: &[], group: 7, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a/fixed", methods: &[], group: 2, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &[], exposed: &["*"], max_age: None, own: &[] }) }, Line { path: "/a/{id}/b/{other}", methods: &[], group: 8, facts: Some(&Facts { origins: &["*"], absent: &[], credentials: false, methods: &["*"], headers: &["*"], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/b/{*rest}", methods: &[], group: 3, facts: Some(&Facts { origins: &["tauri://localhost"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/b", methods: &[], group: 3, facts: Some(&Facts { origins: &["tauri://localhost"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/g/{id}/h/{*rest}", methods: &[], group: 1, facts: Some(&Facts { origins: &["https://*.tenant.example.org"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &["X-C", "Location", "Link"], max_age: Some(0), own: &["https://www.service.example"] }) }, Line { path: "/g/{id}/h", methods: &[], group: 1, facts: Some(&Facts { origins: &["https://*.tenant.example.org"], absent: &[], credentials: true, methods: &[], headers: &[], exposed: &["X-C", "Location", "Link"], max_age: Some(0), own: &["https://www.service.example"] }) }, Line { path: "/g/{id}", methods: &["POST", "DELETE", "GET", "PURGE", "PUT", "PATCH"], group: 999, facts: None }, Line { path: "/e/x/{*rest}", methods: &[], group: 5, facts: Some(&Facts { origins: &["https://app.example.com:444"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: Some(1), own: &[] }) }, Line { path: "/e/x", methods: &[], group: 5, facts: Some(&Facts { origins: &["https://app.example.com:444"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: Some(1), own: &[] }) }], otherwise: Some(&Facts { origins: &["http://[::1]:*"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = {
    allow_origins: [
        "https://proj-*-team.previews.example",
        #[cfg(not(any()))] "https://pr-*.review.example",
        #[cfg(not(test))] is_app,
        "https://192.0.2.7",
        TENANTS,
        "https://a-b.example.net",
        "https://0.many.example",
        "https://1.many.example",
        "https://2.many.example",
        "https://3.many.example",
        "https://4.many.example",
        "https://5.many.example",
        "https://6.many.example",
        "https://7.many.example",
        "https://8.many.example",
        "https://9.many.example",
        "https://10.many.example",
        "https://11.many.example",
        "https://12.many.example",
        "https://13.many.example",
        "https://14.many.example",
        "https://15.many.example",
        "https://16.many.example",
        "https://17.many.example",
        "https://18.many.example",
        "https://19.many.example",
        "https://20.many.example",
        "https://21.many.example",
    ],
    allow_methods: [QUERY, #[cfg(not(any()))] launch, POST],
    expose_headers: [ETag, "X-7-Left", Link, X-Total-Count, Location, #[cfg(any())] X-Request-Id],
    max_age: 10m,
    forbid_other_origins: true,
    own_origins: ["https://api.service.example"],
};"#, guard: Guard::Policy(&e352::GUARD), sets: &[(&e352::TENANTS, "TENANTS", &["https://a-b.example.net", "https://admin.example.com", "https://1.known.example"])], base: None, lines: &[], otherwise: Some(&Facts { origins: &["https://proj-*-team.previews.example", "https://pr-*.review.example", "https://192.0.2.7", "https://a-b.example.net", "https://admin.example.com", "https://1.known.example", "https://a-b.example.net", "https://0.many.example", "https://1.many.example", "https://2.many.example", "https://3.many.example", "https://4.many.example", "https://5.many.example", "https://6.many.example", "https://7.many.example", "https://8.many.example", "https://9.many.example", "https://10.many.example", "https://11.many.example", "https://12.many.example", "https://13.many.example", "https://14.many.example", "https://15.many.example", "https://16.many.example", "https://17.many.example", "https://18.many.example", "https://19.many.example", "https://20.many.example", "https://21.many.example"], absent: &["tauri://app.example"], credentials: false, methods: &["QUERY", "launch", "POST"], headers: &[], exposed: &["ETag", "X-7-Left", "Link", "X-Total-Count", "Location"], max_age: Some(600), own: &["https://api.service.example"] }) },
    Described { text: r#"pub static P0: Policy = {
    allow_origins: [
        is_partner,
        "https://a.b.c.shop.example.org",
        "https://*.example.com",
        #[cfg(not(all()))] "https://app.example.com:444",
    ],
    allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE],
    max_age: 601,
    forbid_other_origins: true,
    own_origins: ["https://www.service.example"],
};
pub static P1: Policy = {
    allow_origins: [
        is_partner,
        #[cfg(test)] "http://localhost:3000",
        "https://example.com",
        "https://app.example.com",
        #[cfg(test)] "https://localhost:8443",
    ],
    #[allow(cors::wildcard_without_authorization)] allow_headers: *,
    max_age: default,
};
pub static P2: Policy = { allow_origins: ["https://example.com"] };
pub static P3: Policy = {
    allow_origins: [
        #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "https://localhost:8443",
    ],
    allow_credentials: true,
    allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE],
    allow_headers: [X-CSRF-Token, #[cfg(any())] X-B],
    expose_headers: ["X-7-Left"],
};
pub static GUARD: Routes = {
    "/b/{*rest}" => P3,
    "/b" => P3,
    #[cfg(not(all()))] PATCH "/c/{id}" => P1,
    PUT | PROPFIND | PURGE | GET | HEAD "/c/d" => P0,
    "/g/{id}/h/{*rest}" => P2,
    "/g/{id}/h" => P2,
    PATCH | POST | PROPFIND | PUT "/f" => P3,
    PURGE "/f" => P1,
};"#, guard: Guard::Routes(&e353::GUARD), sets: &[], base: None, lines: &[Line { path: "/b/{*rest}", methods: &[], group: 3, facts: Some(&Facts { origins: &["https://localhost:8443"], absent: &[], credentials: true, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &["X-CSRF-Token"], exposed: &["X-7-Left"], max_age: None, own: &[] }) }, Line { path: "/b", methods: &[], group: 3, facts: Some(&Facts { origins: &["https://localhost:8443"], absent: &[], credentials: true, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &["X-CSRF-Token"], exposed: &["X-7-Left"], max_age: None, own: &[] }) }, Line { path: "/c/d", methods: &["PUT", "PROPFIND", "PURGE", "GET", "HEAD"], group: 0, facts: Some(&Facts { origins: &["https://partner.example", "https://a.b.c.shop.example.org", "https://*.example.com"], absent: &["https://app.example.com:444"], credentials: false, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &[], exposed: &[], max_age: Some(601), own: &["https://www.service.example"] }) }, Line { path: "/g/{id}/h/{*rest}", methods: &[], group: 2, facts: Some(&Facts { origins: &["https://example.com"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/g/{id}/h", methods: &[], group: 2, facts: Some(&Facts { origins: &["https://example.com"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/f", methods: &["PATCH", "POST", "PROPFIND", "PUT"], group: 3, facts: Some(&Facts { origins: &["https://localhost:8443"], absent: &[], credentials: true, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &["X-CSRF-Token"], exposed: &["X-7-Left"], max_age: None, own: &[] }) }, Line { path: "/f", methods: &["PURGE"], group: 1, facts: Some(&Facts { origins: &["https://partner.example", "http://localhost:3000", "https://example.com", "https://app.example.com", "https://localhost:8443"], absent: &[], credentials: false, methods: &[], headers: &["*"], exposed: &[], max_age: None, own: &[] }) }], otherwise: None },
    Described { text: r#"pub static P0: Policy = {
    allow_origins: ["https://*-web.branch.example", #[cfg(test)] "http://127.0.0.1:*"],
    allow_credentials: true,
    allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE],
    allow_headers: [Authorization, "x.y~z", "X-2e-Token"],
};
pub static P1: Policy = {
    allow_origins: [
        "https://proj-*-team.previews.example",
        #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_app,
        "https://192.0.2.7",
    ],
    allow_credentials: true,
};
pub static P2: Policy = { allow_origins: ["https://a.b.c.shop.example.org"], allow_credentials: true, max_age: default };
pub static P3: Policy = {
    allow_origins: [
        #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_app,
        #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://app.example.com",
        #[cfg(all())] "https://*.example.net:8443",
    ],
    allow_credentials: true,
};
pub static GUARD: Routes = {
    "/g/{id}/h/{*rest}" => P0,
    "/g/{id}/h" => P0,
    PURGE | PUT | PROPFIND | GET | HEAD "/a" => P1,
    "/a/{id}" => P3,
    #[cfg(any())] PURGE | GET "/a/{id}/b" => P2,
    #[cfg(not(test))] PROPFIND "/a/{id}/b" => P1,
    "/a/fixed" => P0,
    "/a/{id}/b/{other}" => P3,
    "/e/x/{*rest}" => P3,
    "/e/x" => P3,
    POST "/e/{id}" => P3,
    GET | HEAD "/e/{id}" => P3,
};"#, guard: Guard::Routes(&e354::GUARD), sets: &[], base: None, lines: &[Line { path: "/g/{id}/h/{*rest}", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://*-web.branch.example", "http://127.0.0.1:*"], absent: &[], credentials: true, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &["Authorization", "x.y~z", "X-2e-Token"], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/g/{id}/h", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://*-web.branch.example", "http://127.0.0.1:*"], absent: &[], credentials: true, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &["Authorization", "x.y~z", "X-2e-Token"], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a", methods: &["PURGE", "PUT", "PROPFIND", "GET", "HEAD"], group: 1, facts: Some(&Facts { origins: &["https://proj-*-team.previews.example", "https://192.0.2.7"], absent: &["tauri://app.example"], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a/{id}", methods: &[], group: 3, facts: Some(&Facts { origins: &["http://app.example.com", "https://*.example.net:8443"], absent: &["tauri://app.example"], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a/fixed", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://*-web.branch.example", "http://127.0.0.1:*"], absent: &[], credentials: true, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &["Authorization", "x.y~z", "X-2e-Token"], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a/{id}/b/{other}", methods: &[], group: 3, facts: Some(&Facts { origins: &["http://app.example.com", "https://*.example.net:8443"], absent: &["tauri://app.example"], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/e/x/{*rest}", methods: &[], group: 3, facts: Some(&Facts { origins: &["http://app.example.com", "https://*.example.net:8443"], absent: &["tauri://app.example"], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/e/x", methods: &[], group: 3, facts: Some(&Facts { origins: &["http://app.example.com", "https://*.example.net:8443"], absent: &["tauri://app.example"], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/e/{id}", methods: &["POST"], group: 3, facts: Some(&Facts { origins: &["http://app.example.com", "https://*.example.net:8443"], absent: &["tauri://app.example"], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/e/{id}", methods: &["GET", "HEAD"], group: 3, facts: Some(&Facts { origins: &["http://app.example.com", "https://*.example.net:8443"], absent: &["tauri://app.example"], credentials: true, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }], otherwise: None },
    Described { text: r#"pub static BASE: Policy = {
    allow_origins: [
        TENANTS,
        "https://a.b.c.shop.example.org",
        "https://0.many.example",
        "https://1.many.example",
        "https://2.many.example",
        "https://3.many.example",
        "https://4.many.example",
        "https://5.many.example",
        "https://6.many.example",
        "https://7.many.example",
        "https://8.many.example",
        "https://9.many.example",
    ],
    allow_credentials: true,
    allow_methods: [#[cfg(test)] GET],
    expose_headers: [X-Request-Id, "X-7-Left", Retry-After],
    max_age: 1,
};
pub static GUARD: Policy = {
    allow_origins: [
        #[cfg(not(all()))] #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://[::1]:*",
        #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://*.plain.example",
        SHOPS,
    ],
    expose_headers: [#[cfg(not(test))] X-Request-Id, ETag, X-C, X-Total-Count, "X-7-Left", Retry-After],
    ..BASE,
};"#, guard: Guard::Policy(&e355::GUARD), sets: &[(&e355::TENANTS, "TENANTS", &["https://localhost:8443", "http://*.plain.example", "https://a.b.c.shop.example.org", "http://*.plain.example", "https://*.corp.internal", "https://0.known.example", "https://192.0.2.7:8443"]), (&e355::SHOPS, "SHOPS", &["https://proj-*-team.previews.example", "https://192.0.2.7", "http://127.0.0.1:*", "https://intranet", "http://*.plain.example", "https://0.known.example", "https://*.example.com"])], base: Some(Base { policy: &e355::BASE, facts: &Facts { origins: &["https://localhost:8443", "https://a.b.c.shop.example.org", "https://*.corp.internal", "https://0.known.example", "https://192.0.2.7:8443", "https://a.b.c.shop.example.org", "https://0.many.example", "https://1.many.example", "https://2.many.example", "https://3.many.example", "https://4.many.example", "https://5.many.example", "https://6.many.example", "https://7.many.example", "https://8.many.example", "https://9.many.example"], absent: &["http://*.plain.example", "http://*.plain.example"], credentials: true, methods: &["GET"], headers: &[], exposed: &["X-Request-Id", "X-7-Left", "Retry-After"], max_age: Some(1), own: &[] }, rewrites_origins: true, rewrites_credentials: false }), lines: &[], otherwise: Some(&Facts { origins: &["http://*.plain.example", "https://proj-*-team.previews.example", "https://192.0.2.7", "http://127.0.0.1:*", "https://intranet", "https://0.known.example", "https://*.example.com"], absent: &["http://[::1]:*", "http://*.plain.example"], credentials: true, methods: &["GET"], headers: &[], exposed: &["ETag", "X-C", "X-Total-Count", "X-7-Left", "Retry-After"], max_age: Some(1), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = {
    allow_origins: [
        "https://xn--bcher-kva.example",
        "https://app.example.com:444",
        #[cfg(not(all()))] "https://example.com",
        "https://pr-*.review.example",
        "capacitor://localhost",
        "https://dot.example.net.",
    ],
    allow_headers: [X-A, "x.y~z"],
    expose_headers: [X-Request-Id, Location, ETag],
    max_age: 5s,
};
pub static GUARD: Policy = {
    allow_credentials: true,
    allow_origins: [
        #[cfg(not(test))] "https://app.example.com",
        #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner,
        "https://under_score.example.net:65535",
        "https://[2001:db8::1]",
        "https://192.0.2.7:8443",
        #[cfg(not(test))] SHOPS,
        "capacitor://localhost",
        "https://0.many.example",
        "https://1.many.example",
        "https://2.many.example",
        "https://3.many.example",
        "https://4.many.example",
        "https://5.many.example",
        "https://6.many.example",
        "https://7.many.example",
        "https://8.many.example",
        "https://9.many.example",
        "https://10.many.example",
        "https://11.many.example",
        "https://12.many.example",
        "https://13.many.example",
    ],
    allow_methods: [#[cfg(not(all()))] POST, QUERY],
    expose_headers: ["X-7-Left", Retry-After, Link],
    ..BASE,
};"#, guard: Guard::Policy(&e356::GUARD), sets: &[(&e356::SHOPS, "SHOPS", &["https://0.known.example", "https://2.known.example", "https://1.known.example"])], base: Some(Base { policy: &e356::BASE, facts: &Facts { origins: &["https://xn--bcher-kva.example", "https://app.example.com:444", "https://pr-*.review.example", "capacitor://localhost", "https://dot.example.net."], absent: &["https://example.com"], credentials: false, methods: &[], headers: &["X-A", "x.y~z"], exposed: &["X-Request-Id", "Location", "ETag"], max_age: Some(5), own: &[] }, rewrites_origins: true, rewrites_credentials: true }), lines: &[], otherwise: Some(&Facts { origins: &["https://partner.example", "https://under_score.example.net:65535", "https://[2001:db8::1]", "https://192.0.2.7:8443", "capacitor://localhost", "https://0.many.example", "https://1.many.example", "https://2.many.example", "https://3.many.example", "https://4.many.example", "https://5.many.example", "https://6.many.example", "https://7.many.example", "https://8.many.example", "https://9.many.example", "https://10.many.example", "https://11.many.example", "https://12.many.example", "https://13.many.example"], absent: &["https://app.example.com", "https://0.known.example", "https://2.known.example", "https://1.known.example"], credentials: true, methods: &["QUERY"], headers: &["X-A", "x.y~z"], exposed: &["X-7-Left", "Retry-After", "Link"], max_age: Some(5), own: &[] }) },
    Described { text: r#"pub static P0: Policy = {
    allow_origins: ["https://a-b.example.net", "https://admin.example.com"],
    allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE],
    allow_headers: [Accept, Authorization, X-B, If-None-Match],
    expose_headers: [ETag, #[cfg(all())] Retry-After, X-Request-Id, "X-7-Left"],
};
pub static P1: Policy = {
    allow_origins: [
        #[cfg(not(all()))] #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_app,
        "https://shop.example.org",
        "https://dot.example.net.",
    ],
    allow_credentials: true,
    allow_headers: [#[cfg(any())] Authorization, "X-2e-Token", Idempotency-Key, X-A, X-CSRF-Token],
    expose_headers: [Location, "X-7-Left"],
};
pub static P2: Policy = {
    allow_origins: [
        SHOPS,
        "https://app.example.com:444",
        "https://*.example.com",
        "https://192.0.2.7:8443",
        #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://127.0.0.1:*",
    ],
    allow_credentials: true,
    allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE],
    allow_headers: [X-Request-Id, Range, #[cfg(any())] Idempotency-Key, X-A],
    expose_headers: [#[cfg(not(any()))] Link, "X-7-Left"],
    max_age: 600,
};
pub static GUARD: Routes = {
    PURGE "/f" => deny,
    PUT "/f" => P0,
    #[cfg(all())] PROPFIND "/f" => P2,
    "/" => {
        allow_origins: ["https://xn--bcher-kva.example", "chrome-extension://abcdefghijklmnopabcdefghijklmnop"],
    },
    "/e/x/{*rest}" => P0,
    "/e/x" => P0,
    _ => P1,
};"#, guard: Guard::Routes(&e357::GUARD), sets: &[(&e357::SHOPS, "SHOPS", &["https://[2001:db8::1]", "https://pr-*.review.example", "https://proj-*-team.previews.example", "https://a.b.c.shop.example.org", "http://localhost:*"])], base: None, lines: &[Line { path: "/f", methods: &["PURGE"], group: 999, facts: None }, Line { path: "/f", methods: &["PUT"], group: 0, facts: Some(&Facts { origins: &["https://a-b.example.net", "https://admin.example.com"], absent: &[], credentials: false, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &["Accept", "Authorization", "X-B", "If-None-Match"], exposed: &["ETag", "Retry-After", "X-Request-Id", "X-7-Left"], max_age: None, own: &[] }) }, Line { path: "/f", methods: &["PROPFIND"], group: 2, facts: Some(&Facts { origins: &["https://[2001:db8::1]", "https://pr-*.review.example", "https://proj-*-team.previews.example", "https://a.b.c.shop.example.org", "http://localhost:*", "https://app.example.com:444", "https://*.example.com", "https://192.0.2.7:8443", "http://127.0.0.1:*"], absent: &[], credentials: true, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &["X-Request-Id", "Range", "X-A"], exposed: &["Link", "X-7-Left"], max_age: Some(600), own: &[] }) }, Line { path: "/", methods: &[], group: 3, facts: Some(&Facts { origins: &["https://xn--bcher-kva.example", "chrome-extension://abcdefghijklmnopabcdefghijklmnop"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/e/x/{*rest}", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://a-b.example.net", "https://admin.example.com"], absent: &[], credentials: false, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &["Accept", "Authorization", "X-B", "If-None-Match"], exposed: &["ETag", "Retry-After", "X-Request-Id", "X-7-Left"], max_age: None, own: &[] }) }, Line { path: "/e/x", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://a-b.example.net", "https://admin.example.com"], absent: &[], credentials: false, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &["Accept", "Authorization", "X-B", "If-None-Match"], exposed: &["ETag", "Retry-After", "X-Request-Id", "X-7-Left"], max_age: None, own: &[] }) }], otherwise: Some(&Facts { origins: &["https://shop.example.org", "https://dot.example.net."], absent: &["tauri://app.example"], credentials: true, methods: &[], headers: &["X-2e-Token", "Idempotency-Key", "X-A", "X-CSRF-Token"], exposed: &["Location", "X-7-Left"], max_age: None, own: &[] }) },
    Described { text: r#"pub static P0: Policy = {
    allow_origins: [#[cfg(test)] "https://localhost:8443"],
    allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE],
    expose_headers: *,
    max_age: 1,
    forbid_other_origins: true,
    own_origins: ["https://www.service.example", "https://service.test:8443"],
};
pub static P1: Policy = {
    allow_origins: ["https://proj-*-team.previews.example", "https://*-web.branch.example"],
    max_age: 0,
};
pub static P2: Policy = {
    allow_origins: [
        "https://xn--bcher-kva.example",
        "https://app.example.com:8443",
        "https://under_score.example.net:65535",
        "https://shop.example.org",
        #[cfg(test)] "https://localhost:8443",
    ],
    expose_headers: [Location, Retry-After, X-Total-Count, Link, X-C],
    forbid_other_origins: true,
    own_origins: ["https://service.test:8443", "https://www.service.example", "https://api.service.example"],
};
pub static P3: Policy = {
    allow_origins: ["https://xn--bcher-kva.example"],
    allow_credentials: true,
    allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE],
};
pub static P4: Policy = {
    allow_origins: [
        #[allow(cors::development_origin, reason = "a desktop app")] "https://localhost:8443",
        "https://[2001:db8::1]:9443",
    ],
    max_age: 5s,
    forbid_other_origins: true,
    own_origins: ["https://www.service.example"],
};
pub static GUARD: Routes = {
    PURGE "/a" => P2,
    PUT "/a" => deny,
    PROPFIND "/a" => P3,
    GET | HEAD "/a/{id}" => P2,
    PATCH "/a/{id}" => P2,
    PUT "/a/{id}" => P0,
    PROPFIND "/a/{id}/b" => P0,
    "/f" => {
        allow_origins: [
            #[allow(cors::development_origin, reason = "a desktop app")] "https://localhost:8443",
            "https://[2001:db8::1]:9443",
        ],
        max_age: 5s,
        forbid_other_origins: true,
        own_origins: ["https://www.service.example"],
    },
    PUT | PATCH | PURGE "/c/{id}" => P1,
    POST "/c/{id}" => P1,
    _ => P4,
};"#, guard: Guard::Routes(&e358::GUARD), sets: &[], base: None, lines: &[Line { path: "/a", methods: &["PURGE"], group: 2, facts: Some(&Facts { origins: &["https://xn--bcher-kva.example", "https://app.example.com:8443", "https://under_score.example.net:65535", "https://shop.example.org", "https://localhost:8443"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &["Location", "Retry-After", "X-Total-Count", "Link", "X-C"], max_age: None, own: &["https://service.test:8443", "https://www.service.example", "https://api.service.example"] }) }, Line { path: "/a", methods: &["PUT"], group: 999, facts: None }, Line { path: "/a", methods: &["PROPFIND"], group: 3, facts: Some(&Facts { origins: &["https://xn--bcher-kva.example"], absent: &[], credentials: true, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a/{id}", methods: &["GET", "HEAD"], group: 2, facts: Some(&Facts { origins: &["https://xn--bcher-kva.example", "https://app.example.com:8443", "https://under_score.example.net:65535", "https://shop.example.org", "https://localhost:8443"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &["Location", "Retry-After", "X-Total-Count", "Link", "X-C"], max_age: None, own: &["https://service.test:8443", "https://www.service.example", "https://api.service.example"] }) }, Line { path: "/a/{id}", methods: &["PATCH"], group: 2, facts: Some(&Facts { origins: &["https://xn--bcher-kva.example", "https://app.example.com:8443", "https://under_score.example.net:65535", "https://shop.example.org", "https://localhost:8443"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &["Location", "Retry-After", "X-Total-Count", "Link", "X-C"], max_age: None, own: &["https://service.test:8443", "https://www.service.example", "https://api.service.example"] }) }, Line { path: "/a/{id}", methods: &["PUT"], group: 0, facts: Some(&Facts { origins: &["https://localhost:8443"], absent: &[], credentials: false, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &[], exposed: &["*"], max_age: Some(1), own: &["https://www.service.example", "https://service.test:8443"] }) }, Line { path: "/a/{id}/b", methods: &["PROPFIND"], group: 0, facts: Some(&Facts { origins: &["https://localhost:8443"], absent: &[], credentials: false, methods: &["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"], headers: &[], exposed: &["*"], max_age: Some(1), own: &["https://www.service.example", "https://service.test:8443"] }) }, Line { path: "/f", methods: &[], group: 4, facts: Some(&Facts { origins: &["https://localhost:8443", "https://[2001:db8::1]:9443"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: Some(5), own: &["https://www.service.example"] }) }, Line { path: "/c/{id}", methods: &["PUT", "PATCH", "PURGE"], group: 1, facts: Some(&Facts { origins: &["https://proj-*-team.previews.example", "https://*-web.branch.example"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: Some(0), own: &[] }) }, Line { path: "/c/{id}", methods: &["POST"], group: 1, facts: Some(&Facts { origins: &["https://proj-*-team.previews.example", "https://*-web.branch.example"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: Some(0), own: &[] }) }], otherwise: Some(&Facts { origins: &["https://localhost:8443", "https://[2001:db8::1]:9443"], absent: &[], credentials: false, methods: &[], headers: &[], exposed: &[], max_age: Some(5), own: &["https://www.service.example"] }) },
    Described { text: r#"#[cfg(not(test))]
pub static GUARD: Policy = {
    allow_origins: [
        #[cfg(test)] is_partner,
        "https://0.many.example",
        "https://1.many.example",
        "https://2.many.example",
        "https://3.many.example",
        "https://4.many.example",
        "https://5.many.example",
        "https://6.many.example",
        "https://7.many.example",
        "https://8.many.example",
        "https://9.many.example",
        "https://10.many.example",
        "https://11.many.example",
        "https://12.many.example",
        "https://13.many.example",
        "https://14.many.example",
        "https://15.many.example",
        "https://16.many.example",
        "https://17.many.example",
        "https://18.many.example",
        "https://19.many.example",
        "https://20.many.example",
        "https://21.many.example",
        "https://22.many.example",
    ],
    allow_methods: [#[cfg(all())] launch, PUT, HEAD],
    allow_headers: [X-B, Authorization],
    max_age: 5s,
};
#[cfg(all())]
pub static GUARD: Policy = {
    allow_origins: [
        "http://*.plain.example",
        "https://app.example.com",
        "https://app.example.com:444",
        #[cfg(any())] "https://[2001:db8::1]",
        "https://*-web.branch.example",
        "https://0.many.example",
        "https://1.many.example",
        "https://2.many.example",
        "https://3.many.example",
        "https://4.many.example",
        "https://5.many.example",
        "https://6.many.example",
        "https://7.many.example",
        "https://8.many.example",
        "https://9.many.example",
        "https://10.many.example",
        "https://11.many.example",
        "https://12.many.example",
        "https://13.many.example",
        "https://14.many.example",
        "https://15.many.example",
    ],
    allow_headers: [Authorization, "x.y~z", X-Request-Id],
    expose_headers: [Location],
    forbid_other_origins: true,
    own_origins: ["https://service.test:8443"],
};"#, guard: Guard::Policy(&e359::GUARD), sets: &[], base: None, lines: &[], otherwise: Some(&Facts { origins: &["http://*.plain.example", "https://app.example.com", "https://app.example.com:444", "https://*-web.branch.example", "https://0.many.example", "https://1.many.example", "https://2.many.example", "https://3.many.example", "https://4.many.example", "https://5.many.example", "https://6.many.example", "https://7.many.example", "https://8.many.example", "https://9.many.example", "https://10.many.example", "https://11.many.example", "https://12.many.example", "https://13.many.example", "https://14.many.example", "https://15.many.example"], absent: &["https://[2001:db8::1]"], credentials: false, methods: &[], headers: &["Authorization", "x.y~z", "X-Request-Id"], exposed: &["Location"], max_age: None, own: &["https://service.test:8443"] }) },
];

mod e0 {
    cors_runtime::cors! {
        pub static GUARD: Policy = { allow_origins: * };
    }
}

mod e1 {
    cors_runtime::cors! {
        pub static GUARD: Routes = {
            PUT "/" => deny,
        };
    }
}

mod e2 {
    use crate::described::is_partner;
    cors_runtime::cors! {
        pub static GUARD: Policy = { allow_origins: [is_partner] };
    }
}

mod e3 {
    cors_runtime::cors! {
        pub static GUARD: Policy = { allow_origins: *, max_age: 2h };
    }
}

mod e4 {
    cors_runtime::cors! {
        pub static GUARD: Policy = { allow_origins: *, max_age: 5s };
    }
}

mod e5 {
    cors_runtime::cors! {
        #[cfg(test)]
        pub static GUARD: Policy = { allow_origins: * };
    }
}

mod e6 {
    cors_runtime::cors! {
        pub static GUARD: Policy = { allow_origins: *, max_age: 1d };
    }
}

mod e7 {
    cors_runtime::cors! {
        #[cfg(all())]
        pub static GUARD: Policy = { allow_origins: * };
    }
}

mod e8 {
    cors_runtime::cors! {
        pub static GUARD: Policy = { allow_origins: *, max_age: 10m };
    }
}

mod e9 {
    cors_runtime::cors! {
        pub static GUARD: Policy = { allow_origins: *, allow_methods: * };
    }
}

mod e10 {
    cors_runtime::cors! {
        #[cfg(not(any()))]
        pub static GUARD: Policy = { allow_origins: * };
    }
}

mod e11 {
    cors_runtime::cors! {
        pub static GUARD: Policy = { allow_origins: ["http://192.0.2.7"] };
    }
}

mod e12 {
    cors_runtime::cors! {
        pub static GUARD: Policy = { allow_origins: ["https://example.com"] };
    }
}

mod e13 {
    cors_runtime::cors! {
        pub static GUARD: Policy = { allow_origins: ["capacitor://localhost"] };
    }
}

mod e14 {
    cors_runtime::cors! {
        pub static GUARD: Policy = { allow_origins: ["https://[2001:db8::1]"] };
    }
}

mod e15 {
    cors_runtime::cors! {
        pub static GUARD: Policy = { allow_origins: *, expose_headers: [Link] };
    }
}

mod e16 {
    cors_runtime::cors! {
        pub static GUARD: Policy = { allow_origins: ["http://app.example.com"] };
    }
}

mod e17 {
    cors_runtime::cors! {
        pub static GUARD: Policy = { allow_origins: ["https://app.example.com"] };
    }
}

mod e18 {
    cors_runtime::cors! {
        pub static GUARD: Policy = { allow_origins: ["https://shop.example.org"] };
    }
}

mod e19 {
    cors_runtime::cors! {
        pub static GUARD: Routes = {
            "/b/{*rest}" => deny,
            "/b" => deny,
        };
    }
}

mod e20 {
    cors_runtime::cors! {
        pub static GUARD: Policy = { allow_origins: ["https://admin.example.com"] };
    }
}

mod e21 {
    cors_runtime::cors! {
        pub static GUARD: Policy = { allow_origins: *, expose_headers: [Link, ETag] };
    }
}

mod e22 {
    cors_runtime::cors! {
        pub static GUARD: Policy = { allow_origins: ["https://*.tenant.example.org"] };
    }
}

mod e23 {
    cors_runtime::cors! {
        pub static GUARD: Policy = { allow_origins: ["https://xn--bcher-kva.example"] };
    }
}

mod e24 {
    use crate::described::is_app;
    cors_runtime::cors! {
        pub static GUARD: Policy = { allow_origins: [is_app, "https://*.example.com"] };
    }
}

mod e25 {
    cors_runtime::cors! {
        pub static GUARD: Policy = { allow_origins: *, expose_headers: [X-C, Retry-After] };
    }
}

mod e26 {
    cors_runtime::cors! {
        pub static GUARD: Policy = { allow_origins: *, allow_headers: [Accept, Authorization] };
    }
}

mod e27 {
    cors_runtime::cors! {
        pub static GUARD: Policy = { allow_origins: ["https://intranet"], allow_credentials: true };
    }
}

mod e28 {
    cors_runtime::cors! {
        pub static GUARD: Policy = { allow_origins: *, allow_methods: [DELETE], expose_headers: * };
    }
}

mod e29 {
    cors_runtime::cors! {
        pub static GUARD: Policy = { allow_origins: ["http://old.example.net:8080"], max_age: 10m };
    }
}

mod e30 {
    cors_runtime::cors! {
        pub static GUARD: Policy = { allow_origins: [#[cfg(any())] "https://*-web.branch.example"] };
    }
}

mod e31 {
    cors_runtime::cors! {
        pub static GUARD: Policy = { allow_origins: ["tauri://localhost"], allow_credentials: true };
    }
}

mod e32 {
    cors_runtime::cors! {
        pub static GUARD: Policy = { allow_origins: ["https://192.0.2.7"], allow_credentials: true };
    }
}

mod e33 {
    cors_runtime::cors! {
        pub static GUARD: Policy = { allow_origins: *, allow_headers: [Content-Type, Authorization] };
    }
}

mod e34 {
    cors_runtime::cors! {
        pub static GUARD: Policy = { allow_origins: ["capacitor://localhost"], allow_credentials: true };
    }
}

mod e35 {
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        #[cfg(all())]
        pub static GUARD: Policy = { allow_origins: [SHOPS] };
    }
}

mod e36 {
    cors_runtime::cors! {
        pub static GUARD: Policy = { allow_origins: ["https://*.corp.internal"], allow_credentials: true };
    }
}

mod e37 {
    use crate::described::is_partner;
    cors_runtime::cors! {
        pub static GUARD: Policy = { allow_origins: ["http://192.0.2.7", is_partner], allow_headers: [X-B] };
    }
}

mod e38 {
    cors_runtime::cors! {
        #[cfg(test)]
        pub static GUARD: Policy = { allow_origins: *, allow_methods: *, expose_headers: [X-C] };
    }
}

mod e39 {
    cors_runtime::cors! {
        pub static GUARD: Policy = { allow_origins: ["https://app.example.com:444"], allow_credentials: true };
    }
}

mod e40 {
    cors_runtime::cors! {
        pub static GUARD: Policy = { allow_origins: ["https://[2001:db8::1]:9443"], allow_headers: ["x.y~z"] };
    }
}

mod e41 {
    cors_runtime::cors! {
        pub static GUARD: Policy = { allow_origins: *, expose_headers: [Retry-After, Location, X-Request-Id] };
    }
}

mod e42 {
    cors_runtime::cors! {
        pub static BASE: Policy = { allow_origins: * };
        pub static GUARD: Policy = { max_age: default, ..BASE };
    }
}

mod e43 {
    cors_runtime::cors! {
        pub static GUARD: Policy = { allow_origins: ["https://*.tenant.example.org"], allow_credentials: true };
    }
}

mod e44 {
    cors_runtime::cors! {
        pub static GUARD: Policy = { allow_origins: ["https://app.example.com:8443"], allow_credentials: true };
    }
}

mod e45 {
    cors_runtime::cors! {
        pub static GUARD: Policy = { allow_origins: ["https://*-b.example.net", "https://app.example.com:444"] };
    }
}

mod e46 {
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static GUARD: Policy = { allow_origins: [SHOPS], allow_credentials: true };
    }
}

mod e47 {
    cors_runtime::cors! {
        pub static GUARD: Policy = { allow_origins: [#[cfg(test)] "http://127.0.0.1:8080"], allow_credentials: true };
    }
}

mod e48 {
    cors_runtime::cors! {
        pub static GUARD: Policy = { allow_origins: ["safari-web-extension://7f1c2a34-0000-4000-8000-000000000000"] };
    }
}

mod e49 {
    cors_runtime::cors! {
        pub static GUARD: Policy = { allow_origins: *, allow_headers: [Range, X-A, Idempotency-Key], max_age: 7_201 };
    }
}

mod e50 {
    cors_runtime::cors! {
        #[cfg(all())]
        pub static GUARD: Policy = { allow_origins: ["https://[2001:db8::1]"], allow_credentials: true };
    }
}

mod e51 {
    cors_runtime::cors! {
        pub static GUARD: Policy = { allow_origins: ["https://a.b.c.shop.example.org"], expose_headers: [ETag, Link] };
    }
}

mod e52 {
    cors_runtime::cors! {
        pub static GUARD: Policy = { allow_origins: ["https://under_score.example.net:65535"], allow_credentials: true };
    }
}

mod e53 {
    cors_runtime::cors! {
        pub static BASE: Policy = { allow_origins: * };
        pub static GUARD: Policy = { expose_headers: ["X-7-Left"], ..BASE };
    }
}

mod e54 {
    cors_runtime::cors! {
        pub static GUARD: Policy = { allow_origins: ["https://192.0.2.7"], allow_credentials: true, allow_methods: [QUERY] };
    }
}

mod e55 {
    cors_runtime::cors! {
        #[cfg(test)]
        pub static GUARD: Policy = { allow_origins: [#[cfg(test)] "http://127.0.0.1:*"], allow_credentials: true };
    }
}

mod e56 {
    cors_runtime::cors! {
        #[cfg(test)]
        pub static GUARD: Policy = { allow_origins: [#[cfg(test)] "http://localhost:*"], allow_credentials: true };
    }
}

mod e57 {
    cors_runtime::cors! {
        pub static GUARD: Policy = { allow_origins: ["https://*.tenant.example.org", "https://example.com"], expose_headers: * };
    }
}

mod e58 {
    cors_runtime::cors! {
        pub static GUARD: Policy = { allow_origins: ["https://*-b.example.net", "https://example.com"], allow_credentials: true };
    }
}

mod e59 {
    cors_runtime::cors! {
        pub static GUARD: Policy = { allow_origins: *, allow_methods: [PATCH, PURGE], allow_headers: [Content-Type], max_age: 5s };
    }
}

mod e60 {
    cors_runtime::cors! {
        pub static GUARD: Policy = { allow_origins: ["https://*-b.example.net"], allow_credentials: true, allow_methods: [PROPFIND] };
    }
}

mod e61 {
    cors_runtime::cors! {
        #[cfg(test)]
        pub static GUARD: Policy = { allow_origins: *, #[allow(cors::wildcard_without_authorization)] allow_headers: * };
    }
}

mod e62 {
    cors_runtime::cors! {
        pub static BASE: Policy = { allow_origins: *, allow_headers: [X-B, Range] };
        pub static GUARD: Policy = { max_age: 1, ..BASE };
    }
}

mod e63 {
    cors_runtime::cors! {
        pub static GUARD: Policy = { allow_origins: *, allow_methods: ["x!", PROPFIND], allow_headers: [X-CSRF-Token, If-None-Match] };
    }
}

mod e64 {
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        #[cfg(not(any()))]
        pub static GUARD: Policy = { allow_origins: [SHOPS], allow_credentials: true };
    }
}

mod e65 {
    cors_runtime::cors! {
        pub static GUARD: Policy = { allow_origins: ["https://app.example.com:8443"], expose_headers: [#[cfg(not(all()))] Link, ETag] };
    }
}

mod e66 {
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [#[allow(cors::development_origin, reason = "a desktop app")] "http://localhost:*"],
        };
    }
}

mod e67 {
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [#[allow(cors::development_origin, reason = "a desktop app")] "http://127.0.0.1:*"],
        };
    }
}

mod e68 {
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static GUARD: Policy = { allow_origins: [SHOPS], allow_methods: [QUERY] };
    }
}

mod e69 {
    cors_runtime::cors! {
        pub static BASE: Policy = { allow_origins: * };
        pub static GUARD: Policy = { allow_methods: [QUERY], expose_headers: [Retry-After], ..BASE };
    }
}

mod e70 {
    cors_runtime::cors! {
        pub static BASE: Policy = { allow_origins: * };
        pub static GUARD: Policy = { allow_headers: [X-CSRF-Token, X-A], expose_headers: *, ..BASE };
    }
}

mod e71 {
    cors_runtime::cors! {
        #[cfg(not(any()))]
        pub static GUARD: Policy = { allow_origins: *, allow_headers: [#[cfg(not(all()))] X-A, X-CSRF-Token], expose_headers: * };
    }
}

mod e72 {
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static GUARD: Policy = { allow_origins: [SHOPS, "https://app.example.com:444"] };
    }
}

mod e73 {
    cors_runtime::cors! {
        pub static P0: Policy = { allow_origins: * };
        pub static GUARD: Routes = {
            "/e/x/{*rest}" => deny,
            "/e/x" => deny,
            "/e/{id}" => P0,
        };
    }
}

mod e74 {
    cors_runtime::cors! {
        pub static BASE: Policy = { allow_origins: * };
        pub static GUARD: Policy = { allow_methods: [PURGE, #[cfg(test)] M-SEARCH, HEAD, DELETE], ..BASE };
    }
}

mod e75 {
    pub static TENANTS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static GUARD: Policy = { allow_origins: ["https://app.example.com:8443", TENANTS] };
    }
}

mod e76 {
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: ["https://shop.example.org", "https://proj-*-team.previews.example"],
            allow_credentials: true,
        };
    }
}

mod e77 {
    cors_runtime::cors! {
        pub static BASE: Policy = { allow_origins: *, max_age: 86399 };
        pub static GUARD: Policy = { allow_headers: ["x.y~z", Range, If-None-Match], ..BASE };
    }
}

mod e78 {
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: ["https://*.example.net:8443"],
            allow_credentials: true,
            allow_headers: ["X-2e-Token", X-B],
        };
    }
}

mod e79 {
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: *,
            allow_headers: [Idempotency-Key, #[cfg(any())] "x.y~z", "X-2e-Token"],
            expose_headers: *,
        };
    }
}

mod e80 {
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: *,
            expose_headers: [Location, X-Request-Id, X-Total-Count, #[cfg(all())] ETag],
            max_age: 600,
        };
    }
}

mod e81 {
    cors_runtime::cors! {
        pub static BASE: Policy = { allow_origins: * };
        pub static GUARD: Policy = { allow_headers: [X-Request-Id], expose_headers: [Link], max_age: 0, ..BASE };
    }
}

mod e82 {
    cors_runtime::cors! {
        #[cfg(not(all()))]
        pub static GUARD: Policy = { allow_origins: * };
        #[cfg(test)]
        pub static GUARD: Policy = { allow_origins: ["https://*.corp.internal"] };
    }
}

mod e83 {
    use crate::described::is_partner;
    cors_runtime::cors! {
        pub static GUARD: Routes = {
            "/c/{id}" => { allow_origins: * },
            "/c/d" => { allow_origins: [is_partner, "https://intranet"], allow_methods: * },
        };
    }
}

mod e84 {
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: ["https://proj-*-team.previews.example"],
            allow_credentials: true,
            expose_headers: [X-Request-Id],
        };
    }
}

mod e85 {
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: ["https://app.example.com:444"],
            allow_credentials: true,
            allow_methods: [PURGE],
            max_age: 5s,
        };
    }
}

mod e86 {
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: ["https://*.corp.internal", "http://app.example.com"],
            allow_methods: [#[cfg(any())] M-SEARCH, PATCH],
        };
    }
}

mod e87 {
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: *,
            allow_methods: [PATCH, launch, #[cfg(all())] POST],
            expose_headers: [ETag, Location, Retry-After],
        };
    }
}

mod e88 {
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: *,
            allow_methods: [PUT, launch, #[cfg(any())] PURGE, M-SEARCH, QUERY, GET, PATCH],
            expose_headers: *,
        };
    }
}

mod e89 {
    cors_runtime::cors! {
        pub static BASE: Policy = { allow_origins: [#[cfg(test)] "http://localhost:3000"], allow_credentials: true };
        pub static GUARD: Policy = { max_age: 10m, ..BASE };
    }
}

mod e90 {
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: ["https://192.0.2.7:8443"],
            allow_credentials: true,
            allow_methods: [launch, #[cfg(not(all()))] QUERY],
        };
    }
}

mod e91 {
    cors_runtime::cors! {
        pub static P2: Policy = { allow_origins: *, expose_headers: [Location, X-Request-Id, X-Total-Count] };
        pub static GUARD: Routes = {
            "/" => P2,
            "/f" => P2,
        };
    }
}

mod e92 {
    cors_runtime::cors! {
        pub static BASE: Policy = { allow_origins: *, allow_headers: [Range], expose_headers: [ETag, Link, Retry-After] };
        pub static GUARD: Policy = { max_age: 1d, ..BASE };
    }
}

mod e93 {
    cors_runtime::cors! {
        pub static P0: Policy = { allow_origins: ["capacitor://localhost"], allow_credentials: true };
        pub static GUARD: Routes = {
            "/b/{*rest}" => P0,
            "/b" => P0,
        };
    }
}

mod e94 {
    cors_runtime::cors! {
        #[cfg(test)]
        pub static GUARD: Policy = {
            allow_origins: ["https://admin.example.com"],
            allow_methods: *,
            allow_headers: [X-A, "x.y~z"],
            max_age: 1,
        };
    }
}

mod e95 {
    cors_runtime::cors! {
        #[cfg(all())]
        pub static GUARD: Policy = {
            allow_origins: ["https://192.0.2.7"],
            forbid_other_origins: true,
            own_origins: ["https://www.service.example"],
        };
    }
}

mod e96 {
    cors_runtime::cors! {
        pub static P0: Policy = { allow_origins: *, allow_methods: *, max_age: 1 };
        pub static GUARD: Routes = {
            PUT "/f" => P0,
            PURGE "/f" => P0,
            GET "/f" => P0,
        };
    }
}

mod e97 {
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: *,
            allow_headers: [*, Authorization],
            expose_headers: [X-Total-Count, X-Request-Id, ETag, Link],
            max_age: 10m,
        };
    }
}

mod e98 {
    use crate::described::is_partner;
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [#[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner],
            allow_credentials: true,
        };
    }
}

mod e99 {
    pub static TENANTS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: ["https://*.example.com", TENANTS, "https://[2001:db8::1]:9443", "https://*.example.net:8443"],
            allow_methods: [POST, PUT],
        };
    }
}

mod e100 {
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: ["https://under_score.example.net:65535", #[cfg(not(test))] "capacitor://localhost"],
            allow_methods: [launch, QUERY, PURGE],
        };
    }
}

mod e101 {
    cors_runtime::cors! {
        #[cfg(any())]
        pub static GUARD: Policy = { allow_origins: *, allow_methods: [PUT] };
        #[cfg(all())]
        pub static GUARD: Policy = { allow_origins: *, allow_headers: [Authorization] };
    }
}

mod e102 {
    cors_runtime::cors! {
        pub static P0: Policy = { allow_origins: ["https://xn--bcher-kva.example", "https://*.example.net:8443"] };
        pub static GUARD: Routes = {
            "/e/x/{*rest}" => P0,
            "/e/x" => P0,
        };
    }
}

mod e103 {
    cors_runtime::cors! {
        pub static BASE: Policy = { allow_origins: *, allow_methods: [PUT, GET, #[cfg(not(test))] POST, #[cfg(test)] launch, PURGE] };
        pub static GUARD: Policy = { expose_headers: *, ..BASE };
    }
}

mod e104 {
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: *,
            allow_headers: [If-None-Match, X-Request-Id],
            expose_headers: [X-Total-Count, ETag, #[cfg(not(all()))] "X-7-Left", Location],
        };
    }
}

mod e105 {
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: *,
            allow_headers: [#[cfg(not(all()))] Range, #[cfg(all())] Accept, "x.y~z"],
            expose_headers: [X-Request-Id],
            max_age: default,
        };
    }
}

mod e106 {
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: *,
            #[allow(cors::wildcard_without_authorization)] allow_headers: *,
            expose_headers: [Location, X-Request-Id, ETag],
            max_age: 2h,
        };
    }
}

mod e107 {
    cors_runtime::cors! {
        pub static BASE: Policy = { allow_origins: *, expose_headers: [X-Request-Id, "X-7-Left"] };
        pub static GUARD: Policy = { allow_headers: [Authorization], expose_headers: *, max_age: 1, ..BASE };
    }
}

mod e108 {
    cors_runtime::cors! {
        pub static BASE: Policy = { allow_origins: ["https://admin.example.com"], allow_credentials: true };
        pub static GUARD: Policy = { expose_headers: ["X-7-Left", ETag], max_age: default, ..BASE };
    }
}

mod e109 {
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: *,
            allow_methods: [PROPFIND, launch, PUT],
            allow_headers: [X-A, "x.y~z", Authorization, X-CSRF-Token, X-Request-Id],
            max_age: 10m,
        };
    }
}

mod e110 {
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: *,
            allow_headers: [If-None-Match, Accept, "X-2e-Token"],
            expose_headers: [Retry-After, ETag, Link, X-Total-Count],
            max_age: 1440m,
        };
    }
}

mod e111 {
    cors_runtime::cors! {
        pub static BASE: Policy = { allow_origins: *, allow_methods: *, expose_headers: * };
        pub static GUARD: Policy = { allow_methods: [#[cfg(any())] launch], expose_headers: *, max_age: 1d, ..BASE };
    }
}

mod e112 {
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: *,
            allow_methods: [PATCH, #[cfg(test)] QUERY],
            expose_headers: [ETag, #[cfg(any())] Location, X-C, "X-7-Left", Link],
            max_age: 10m,
        };
    }
}

mod e113 {
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: *,
            allow_headers: ["x.y~z", Content-Type, Accept, If-None-Match, X-CSRF-Token, Idempotency-Key],
            expose_headers: *,
            max_age: 7_201,
        };
    }
}

mod e114 {
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: ["https://*-b.example.net"],
            allow_headers: ["x.y~z", X-B],
            forbid_other_origins: true,
            own_origins: ["https://www.service.example"],
        };
    }
}

mod e115 {
    cors_runtime::cors! {
        pub static BASE: Policy = { allow_origins: *, expose_headers: [Link, ETag, Retry-After], max_age: 10m };
        pub static GUARD: Policy = { expose_headers: [Retry-After, Location], max_age: 600, ..BASE };
    }
}

mod e116 {
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: ["https://192.0.2.7"],
            allow_credentials: true,
            max_age: 1,
            forbid_other_origins: true,
            own_origins: ["https://service.test:8443"],
        };
    }
}

mod e117 {
    cors_runtime::cors! {
        pub static BASE: Policy = { allow_origins: *, #[allow(cors::wildcard_without_authorization)] allow_headers: * };
        pub static GUARD: Policy = { allow_methods: [DELETE, GET], max_age: default, ..BASE };
    }
}

mod e118 {
    cors_runtime::cors! {
        pub static BASE: Policy = { allow_origins: *, allow_methods: *, allow_headers: [*, Authorization] };
        pub static GUARD: Policy = { allow_methods: [#[cfg(test)] PROPFIND, M-SEARCH, "x!", DELETE], ..BASE };
    }
}

mod e119 {
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static GUARD: Policy = { allow_origins: [SHOPS], allow_methods: [PURGE, POST, QUERY], allow_headers: ["x.y~z"] };
    }
}

mod e120 {
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                "https://app.example.com:8443",
                #[cfg(test)] #[allow(cors::null_origin, reason = "a frame without an origin")] null,
            ],
            max_age: 5s,
        };
    }
}

mod e121 {
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [SHOPS, "https://intranet", "https://*.example.net:8443"],
            allow_credentials: true,
            allow_headers: [Authorization, X-A],
        };
    }
}

mod e122 {
    cors_runtime::cors! {
        pub static P0: Policy = { allow_origins: ["https://under_score.example.net:65535"], allow_credentials: true };
        pub static GUARD: Routes = {
            "/g/{id}/h/{*rest}" => P0,
            "/g/{id}/h" => P0,
            _ => P0,
        };
    }
}

mod e123 {
    cors_runtime::cors! {
        pub static P0: Policy = { allow_origins: ["https://a.b.c.shop.example.org"], allow_credentials: true };
        pub static GUARD: Routes = {
            "/g/{id}/h/{*rest}" => P0,
            "/g/{id}/h" => P0,
            "/g/{id}" => P0,
        };
    }
}

mod e124 {
    use crate::described::is_app;
    cors_runtime::cors! {
        #[cfg(all())]
        pub static GUARD: Policy = {
            allow_origins: ["https://dot.example.net.", is_app, "https://*-web.branch.example"],
            allow_headers: [X-CSRF-Token, If-None-Match, X-A, Range, Authorization],
        };
    }
}

mod e125 {
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: ["http://old.example.net:8080", "https://[2001:db8::1]"],
            allow_methods: [launch, DELETE],
            allow_headers: [#[cfg(any())] X-Request-Id],
            max_age: 601,
        };
    }
}

mod e126 {
    use crate::described::is_partner;
    pub static TENANTS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [#[cfg(all())] "https://shop.example.org", TENANTS, is_partner],
            allow_methods: *,
            max_age: 1d,
        };
    }
}

mod e127 {
    cors_runtime::cors! {
        pub static BASE: Policy = { allow_origins: ["https://xn--bcher-kva.example"], allow_credentials: true };
        pub static GUARD: Policy = { allow_credentials: false, allow_headers: [Content-Type], max_age: 1440m, ..BASE };
    }
}

mod e128 {
    cors_runtime::cors! {
        pub static BASE: Policy = { allow_origins: * };
        pub static GUARD: Policy = {
            allow_methods: [#[cfg(not(all()))] PURGE, M-SEARCH],
            allow_headers: [Content-Type, #[cfg(not(any()))] If-None-Match],
            ..BASE,
        };
    }
}

mod e129 {
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: *,
            allow_methods: [#[cfg(not(test))] QUERY, POST, PATCH, DELETE, M-SEARCH],
            #[allow(cors::wildcard_without_authorization)] allow_headers: *,
            max_age: 601,
        };
    }
}

mod e130 {
    cors_runtime::cors! {
        #[cfg(not(any()))]
        pub static BASE: Policy = { allow_origins: ["https://example.com"] };
        #[cfg(not(any()))]
        pub static GUARD: Policy = { allow_headers: ["X-2e-Token", Accept], expose_headers: [ETag, X-Total-Count], ..BASE };
    }
}

mod e131 {
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: *,
            allow_methods: [DELETE, PUT, PROPFIND, launch],
            allow_headers: [If-None-Match, Idempotency-Key, Content-Type],
            expose_headers: [Retry-After],
            max_age: 1d,
        };
    }
}

mod e132 {
    cors_runtime::cors! {
        pub static BASE: Policy = { allow_origins: ["tauri://localhost"] };
        pub static GUARD: Policy = {
            allow_origins: [#[cfg(all())] "https://*-web.branch.example"],
            allow_methods: *,
            allow_headers: [Accept],
            ..BASE,
        };
    }
}

mod e133 {
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: *,
            allow_headers: [#[cfg(any())] Authorization, Idempotency-Key, If-None-Match],
            expose_headers: ["X-7-Left", ETag, X-Total-Count, Retry-After, Location],
            max_age: 1d,
        };
    }
}

mod e134 {
    cors_runtime::cors! {
        #[cfg(not(any()))]
        pub static BASE: Policy = { allow_origins: *, allow_methods: [M-SEARCH, PATCH, PURGE, #[cfg(any())] PUT] };
        #[cfg(not(any()))]
        pub static GUARD: Policy = { allow_headers: ["x.y~z", X-A], max_age: 7_201, ..BASE };
    }
}

mod e135 {
    cors_runtime::cors! {
        pub static P0: Policy = { allow_origins: ["https://shop.example.org"], allow_credentials: true };
        pub static GUARD: Routes = {
            "/g/{id}/h/{*rest}" => P0,
            "/g/{id}/h" => P0,
            PATCH | GET | DELETE | POST "/g/{id}" => P0,
        };
    }
}

mod e136 {
    cors_runtime::cors! {
        pub static P0: Policy = { allow_origins: ["capacitor://localhost"], max_age: 1440m };
        pub static P1: Policy = { allow_origins: * };
        pub static GUARD: Routes = {
            #[cfg(not(any()))] "/a" => P0,
            "/a/{id}" => P1,
            _ => P0,
        };
    }
}

mod e137 {
    pub static TENANTS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [TENANTS, "https://*-web.branch.example", "https://*.example.net:8443"],
            allow_credentials: true,
            forbid_other_origins: true,
            own_origins: ["https://www.service.example"],
        };
    }
}

mod e138 {
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: ["https://app.example.com:8443"],
            allow_credentials: true,
            allow_methods: [HEAD, PROPFIND, #[cfg(not(test))] PURGE],
            expose_headers: [Location, "X-7-Left"],
            max_age: 5s,
        };
    }
}

mod e139 {
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static P0: Policy = { allow_origins: [SHOPS] };
        pub static P1: Policy = { allow_origins: ["https://*.example.net:8443"], allow_credentials: true };
        pub static GUARD: Routes = {
            "/b/{*rest}" => P1,
            "/b" => P1,
            _ => P0,
        };
    }
}

mod e140 {
    use crate::described::is_partner;
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [#[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner],
            allow_credentials: true,
            allow_headers: [Content-Type, X-CSRF-Token, Authorization],
        };
    }
}

mod e141 {
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: ["https://admin.example.com", SHOPS, #[cfg(test)] "https://localhost:8443"],
            allow_methods: *,
            allow_headers: [Range, X-Request-Id],
            max_age: 5s,
        };
    }
}

mod e142 {
    cors_runtime::cors! {
        pub static P0: Policy = { allow_origins: *, allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE] };
        pub static GUARD: Routes = {
            "/g/{id}/h/{*rest}" => P0,
            "/g/{id}/h" => P0,
            "/e/x/{*rest}" => P0,
            "/e/x" => P0,
        };
    }
}

mod e143 {
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://*.plain.example",
                "https://192.0.2.7",
            ],
            allow_credentials: true,
        };
    }
}

mod e144 {
    cors_runtime::cors! {
        pub static P0: Policy = { allow_origins: *, allow_headers: [X-CSRF-Token], max_age: 2h };
        pub static GUARD: Routes = {
            GET | PROPFIND | DELETE | PURGE "/" => P0,
            PUT "/" => P0,
            "/g/{id}/h/{*rest}" => P0,
            "/g/{id}/h" => P0,
        };
    }
}

mod e145 {
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        #[cfg(not(any()))]
        pub static BASE: Policy = { allow_origins: [#[cfg(any())] "https://under_score.example.net:65535", SHOPS], expose_headers: * };
        #[cfg(not(any()))]
        pub static GUARD: Policy = { max_age: 7_201, ..BASE };
    }
}

mod e146 {
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://app.example.com",
                "https://*.tenant.example.org",
            ],
            allow_credentials: true,
        };
    }
}

mod e147 {
    cors_runtime::cors! {
        pub static BASE: Policy = { allow_origins: [#[cfg(test)] "http://127.0.0.1:8080"] };
        pub static GUARD: Policy = {
            allow_origins: ["https://app.example.com:8443"],
            allow_methods: [launch],
            allow_headers: [X-A],
            max_age: 5s,
            ..BASE,
        };
    }
}

mod e148 {
    cors_runtime::cors! {
        pub static BASE: Policy = {
            allow_origins: ["https://*-b.example.net"],
            allow_credentials: true,
            forbid_other_origins: true,
            own_origins: ["https://www.service.example"],
        };
        pub static GUARD: Policy = { allow_credentials: false, ..BASE };
    }
}

mod e149 {
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static P1: Policy = {
            allow_origins: [SHOPS],
            allow_credentials: true,
            allow_headers: [Range],
            expose_headers: [Location, Link],
        };
        pub static GUARD: Routes = {
            "/e/x/{*rest}" => P1,
            "/e/x" => P1,
        };
    }
}

mod e150 {
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        #[cfg(not(any()))]
        pub static GUARD: Policy = { allow_origins: ["tauri://localhost", SHOPS], max_age: 601 };
    }
}

mod e151 {
    use crate::described::is_partner;
    cors_runtime::cors! {
        pub static P0: Policy = { allow_origins: * };
        pub static P1: Policy = { allow_origins: [is_partner, "capacitor://localhost"], allow_methods: *, expose_headers: * };
        pub static GUARD: Routes = {
            "/e/x/{*rest}" => P1,
            "/e/x" => P1,
            "/c/{id}" => P0,
        };
    }
}

mod e152 {
    cors_runtime::cors! {
        #[cfg(test)]
        pub static GUARD: Policy = {
            allow_origins: *,
            allow_methods: *,
            allow_headers: [Idempotency-Key, Authorization, Content-Type, If-None-Match, X-CSRF-Token, X-A],
            expose_headers: [Link, ETag, "X-7-Left", X-Request-Id, X-Total-Count],
        };
    }
}

mod e153 {
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                "https://under_score.example.net:65535",
                "http://old.example.net:8080",
                "https://a.b.c.shop.example.org",
                "https://xn--bcher-kva.example",
            ],
            allow_headers: [Authorization],
        };
    }
}

mod e154 {
    pub static TENANTS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static P1: Policy = { allow_origins: [SHOPS, TENANTS, "capacitor://localhost"] };
        pub static GUARD: Routes = {
            "/f" => P1,
            _ => P1,
        };
    }
}

mod e155 {
    cors_runtime::cors! {
        pub static BASE: Policy = {
            allow_origins: *,
            allow_headers: [*, Authorization],
            expose_headers: [X-Total-Count, ETag, Link, X-Request-Id],
            max_age: 86399,
        };
        pub static GUARD: Policy = { allow_headers: [Accept, Content-Type], expose_headers: *, ..BASE };
    }
}

mod e156 {
    cors_runtime::cors! {
        pub static BASE: Policy = { allow_origins: ["https://intranet"], allow_credentials: true };
        pub static GUARD: Policy = {
            allow_methods: [POST],
            allow_headers: [Accept, X-Request-Id],
            expose_headers: [Retry-After, X-Total-Count],
            max_age: 1d,
            ..BASE,
        };
    }
}

mod e157 {
    cors_runtime::cors! {
        pub static BASE: Policy = {
            allow_origins: *,
            allow_headers: [#[cfg(all())] X-CSRF-Token, "X-2e-Token"],
            expose_headers: *,
            max_age: 86399,
        };
        pub static BETWEEN: Policy = { expose_headers: *, ..BASE };
        pub static GUARD: Policy = { max_age: 1, ..BETWEEN };
    }
}

mod e158 {
    cors_runtime::cors! {
        pub static P1: Policy = { allow_origins: *, max_age: 0 };
        pub static P4: Policy = {
            allow_origins: *,
            allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE],
            allow_headers: [X-B],
        };
        pub static GUARD: Routes = {
            "/a" => P4,
            "/a/{id}" => P1,
        };
    }
}

mod e159 {
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                "https://app.example.com:444",
                "https://dot.example.net.",
                "http://app.example.com",
                "https://192.0.2.7",
            ],
            allow_methods: [DELETE, PURGE, M-SEARCH, PUT],
            allow_headers: [X-B],
        };
    }
}

mod e160 {
    use crate::described::is_app;
    cors_runtime::cors! {
        #[cfg(any())]
        pub static GUARD: Policy = {
            allow_origins: [#[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_app],
            allow_credentials: true,
        };
        #[cfg(test)]
        pub static GUARD: Policy = { allow_origins: ["https://pr-*.review.example"] };
    }
}

mod e161 {
    cors_runtime::cors! {
        pub static BASE: Policy = {
            allow_origins: *,
            allow_methods: [HEAD, GET, "x!", DELETE],
            allow_headers: [Authorization, "X-2e-Token"],
        };
        pub static GUARD: Policy = { allow_headers: [Idempotency-Key], expose_headers: [Link, ETag, Location], max_age: 7_201, ..BASE };
    }
}

mod e162 {
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static P0: Policy = { allow_origins: ["https://admin.example.com"], max_age: 2h };
        pub static GUARD: Routes = {
            "/" => { allow_origins: ["https://192.0.2.7", SHOPS], allow_credentials: true },
            "/e/x/{*rest}" => P0,
            "/e/x" => P0,
        };
    }
}

mod e163 {
    cors_runtime::cors! {
        pub static BASE: Policy = { allow_origins: *, allow_methods: [M-SEARCH, POST, PURGE, DELETE, PUT], max_age: 5s };
        pub static BETWEEN: Policy = { max_age: 601, ..BASE };
        pub static GUARD: Policy = { allow_methods: [#[cfg(not(test))] launch, #[cfg(not(all()))] "x!"], ..BETWEEN };
    }
}

mod e164 {
    cors_runtime::cors! {
        pub static P0: Policy = {
            allow_origins: [#[cfg(test)] "http://127.0.0.1:*"],
            allow_headers: [Range],
            forbid_other_origins: true,
            own_origins: ["https://www.service.example"],
        };
        pub static GUARD: Routes = {
            "/g/{id}/h/{*rest}" => P0,
            "/g/{id}/h" => P0,
        };
    }
}

mod e165 {
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: ["https://shop.example.org", "https://*-web.branch.example"],
            allow_methods: *,
            #[allow(cors::wildcard_without_authorization)] allow_headers: *,
            forbid_other_origins: true,
            own_origins: ["https://www.service.example"],
        };
    }
}

mod e166 {
    cors_runtime::cors! {
        pub static P0: Policy = { allow_origins: * };
        pub static GUARD: Routes = {
            "/" => P0,
            "/a" => deny,
            GET "/a/{id}" => P0,
            PROPFIND "/a/{id}" => P0,
            "/a/{id}/b" => deny,
            #[cfg(test)] POST "/a/fixed" => P0,
            DELETE "/a/fixed" => P0,
            PUT "/a/fixed" => P0,
        };
    }
}

mod e167 {
    use crate::described::is_app;
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_app,
                "https://192.0.2.7:8443",
            ],
            allow_credentials: true,
            allow_methods: ["x!"],
            allow_headers: [X-CSRF-Token, X-A],
        };
    }
}

mod e168 {
    cors_runtime::cors! {
        pub static BASE: Policy = {
            allow_origins: *,
            allow_methods: *,
            allow_headers: [X-B, #[cfg(any())] Idempotency-Key, Accept, "x.y~z"],
            max_age: 1d,
        };
        pub static GUARD: Policy = { allow_headers: [X-B, Idempotency-Key, If-None-Match, Content-Type], max_age: 10m, ..BASE };
    }
}

mod e169 {
    pub static TENANTS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [#[cfg(any())] TENANTS],
            allow_methods: [PUT, POST],
            allow_headers: [Content-Type, Idempotency-Key, "X-2e-Token", Accept, "x.y~z", Range],
        };
    }
}

mod e170 {
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static BASE: Policy = { allow_origins: [SHOPS, "https://shop.example.org"], allow_credentials: true };
        pub static GUARD: Policy = {
            allow_origins: ["https://*.corp.internal"],
            allow_methods: [launch],
            expose_headers: ["X-7-Left"],
            ..BASE,
        };
    }
}

mod e171 {
    use crate::described::is_app;
    cors_runtime::cors! {
        #[cfg(not(any()))]
        pub static GUARD: Policy = {
            allow_origins: [
                is_app,
                #[allow(cors::null_origin, reason = "a frame without an origin")] null,
                "https://admin.example.com",
                "https://[2001:db8::1]",
            ],
            expose_headers: [Location, X-Total-Count],
        };
    }
}

mod e172 {
    cors_runtime::cors! {
        pub static BASE: Policy = { allow_origins: ["https://*-web.branch.example"] };
        pub static BETWEEN: Policy = { allow_headers: [*, Authorization], expose_headers: *, ..BASE };
        pub static GUARD: Policy = { allow_origins: ["http://*.plain.example"], allow_methods: *, max_age: 86399, ..BETWEEN };
    }
}

mod e173 {
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static BASE: Policy = {
            allow_origins: ["https://[2001:db8::1]:9443", SHOPS],
            allow_credentials: true,
            allow_headers: [Idempotency-Key],
        };
        pub static GUARD: Policy = { max_age: 1, ..BASE };
    }
}

mod e174 {
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: ["https://app.example.com:444"],
            allow_credentials: true,
            allow_methods: [launch, "x!", POST, GET],
            allow_headers: [Accept, If-None-Match, "X-2e-Token", Content-Type, X-B],
            expose_headers: [X-Request-Id, "X-7-Left", Retry-After],
        };
    }
}

mod e175 {
    use crate::described::is_app;
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "https://localhost:8443",
                #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_app,
            ],
            allow_credentials: true,
        };
    }
}

mod e176 {
    pub static TENANTS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: ["https://192.0.2.7:8443", TENANTS, "https://192.0.2.7", SHOPS],
            allow_methods: [QUERY, #[cfg(not(all()))] PROPFIND, GET, M-SEARCH],
            allow_headers: [Accept, If-None-Match, "x.y~z", X-CSRF-Token, X-Request-Id],
        };
    }
}

mod e177 {
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                "https://*.example.net:8443",
                "https://xn--bcher-kva.example",
                "https://[2001:db8::1]",
                "tauri://localhost",
            ],
            allow_methods: [launch],
            allow_headers: ["x.y~z", X-Request-Id, Accept],
            max_age: default,
        };
    }
}

mod e178 {
    cors_runtime::cors! {
        pub static P0: Policy = {
            allow_origins: [#[allow(cors::null_origin, reason = "a frame without an origin")] null, "https://[2001:db8::1]"],
        };
        pub static P1: Policy = { allow_origins: ["https://example.com"] };
        pub static GUARD: Routes = {
            "/e/x/{*rest}" => P1,
            "/e/x" => P1,
            "/" => P0,
        };
    }
}

mod e179 {
    use crate::described::is_app;
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [SHOPS, "https://under_score.example.net:65535", is_app],
            allow_headers: [*, Authorization],
            max_age: 1d,
            forbid_other_origins: true,
            own_origins: ["https://www.service.example"],
        };
    }
}

mod e180 {
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: ["https://[2001:db8::1]:9443"],
            allow_methods: [#[cfg(all())] "x!", POST, GET, M-SEARCH, DELETE, QUERY],
            allow_headers: ["X-2e-Token", Range, Idempotency-Key],
            expose_headers: [Link, Location, X-Request-Id, ETag, X-Total-Count],
            max_age: 0,
        };
    }
}

mod e181 {
    cors_runtime::cors! {
        pub static P0: Policy = {
            allow_origins: ["https://intranet"],
            allow_credentials: true,
            allow_headers: [Content-Type],
            max_age: 601,
            forbid_other_origins: true,
            own_origins: ["https://service.test:8443"],
        };
        pub static GUARD: Routes = {
            "/e/x/{*rest}" => P0,
            "/e/x" => P0,
        };
    }
}

mod e182 {
    cors_runtime::cors! {
        pub static P0: Policy = {
            allow_origins: ["https://a-b.example.net", "tauri://localhost"],
            allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE],
            expose_headers: [X-Request-Id, X-Total-Count, Location],
            max_age: 0,
        };
        pub static GUARD: Routes = {
            PROPFIND | PATCH | PUT "/f" => P0,
        };
    }
}

mod e183 {
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [#[cfg(any())] "https://*.corp.internal", #[cfg(any())] "https://*.tenant.example.org"],
            allow_credentials: true,
            allow_methods: [#[cfg(not(test))] DELETE, GET, POST, QUERY],
            expose_headers: [X-C, Retry-After, "X-7-Left", Location],
            max_age: 1440m,
        };
    }
}

mod e184 {
    cors_runtime::cors! {
        pub static P0: Policy = { allow_origins: * };
        pub static P2: Policy = {
            allow_origins: [#[cfg(test)] "https://example.com"],
            allow_credentials: true,
            allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE],
        };
        pub static GUARD: Routes = {
            PUT | GET | POST "/f" => P0,
            PROPFIND "/f" => P2,
        };
    }
}

mod e185 {
    cors_runtime::cors! {
        pub static P1: Policy = {
            allow_origins: [#[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://localhost:*"],
            allow_credentials: true,
        };
        pub static GUARD: Routes = {
            POST "/c/{id}" => P1,
            PROPFIND "/c/{id}" => P1,
            "/g/{id}/h/{*rest}" => P1,
            "/g/{id}/h" => P1,
        };
    }
}

mod e186 {
    use crate::described::is_partner;
    cors_runtime::cors! {
        #[cfg(all())]
        pub static BASE: Policy = {
            allow_origins: [
                #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner,
                "https://pr-*.review.example",
            ],
            allow_credentials: true,
        };
        #[cfg(all())]
        pub static GUARD: Policy = { allow_methods: [M-SEARCH], ..BASE };
    }
}

mod e187 {
    cors_runtime::cors! {
        #[cfg(not(any()))]
        pub static GUARD: Policy = {
            allow_origins: ["https://admin.example.com", "https://xn--bcher-kva.example"],
            allow_methods: [POST, "x!", DELETE, #[cfg(all())] PURGE, PROPFIND],
            allow_headers: [*, Authorization],
            forbid_other_origins: true,
            own_origins: ["https://service.test:8443"],
        };
    }
}

mod e188 {
    cors_runtime::cors! {
        #[cfg(not(test))]
        pub static GUARD: Policy = { allow_origins: * };
        #[cfg(not(any()))]
        pub static GUARD: Policy = {
            allow_origins: [
                #[allow(cors::null_origin, reason = "a frame without an origin")] null,
                "https://proj-*-team.previews.example",
            ],
            expose_headers: [X-Total-Count, Location, ETag],
        };
    }
}

mod e189 {
    cors_runtime::cors! {
        pub static BASE: Policy = {
            allow_origins: *,
            #[allow(cors::wildcard_without_authorization)] allow_headers: *,
            expose_headers: [Retry-After, Location, X-Total-Count],
        };
        pub static GUARD: Policy = {
            allow_headers: [Content-Type, If-None-Match, Authorization, Idempotency-Key],
            max_age: 1440m,
            ..BASE,
        };
    }
}

mod e190 {
    cors_runtime::cors! {
        pub static P0: Policy = {
            allow_origins: [
                #[cfg(test)] "http://127.0.0.1:*",
                #[cfg(not(any()))] "https://*.tenant.example.org",
                "https://[2001:db8::1]",
            ],
            allow_credentials: true,
            allow_headers: [X-Request-Id],
        };
        pub static GUARD: Routes = {
            "/b/{*rest}" => P0,
            "/b" => P0,
        };
    }
}

mod e191 {
    cors_runtime::cors! {
        pub static BASE: Policy = {
            allow_origins: *,
            allow_methods: [HEAD, PUT, QUERY, PATCH],
            #[allow(cors::wildcard_without_authorization)] allow_headers: *,
            expose_headers: [Location],
            max_age: 0,
        };
        pub static GUARD: Policy = { expose_headers: [X-Total-Count, Location, Link, "X-7-Left"], max_age: 1440m, ..BASE };
    }
}

mod e192 {
    cors_runtime::cors! {
        pub static BASE: Policy = {
            allow_origins: *,
            allow_methods: *,
            allow_headers: [X-B, Range, Content-Type],
            expose_headers: [Link, X-Total-Count, X-C, #[cfg(any())] Location],
            max_age: 1d,
        };
        pub static GUARD: Policy = { allow_methods: [POST], allow_headers: [If-None-Match, Authorization], max_age: 601, ..BASE };
    }
}

mod e193 {
    cors_runtime::cors! {
        #[cfg(not(all()))]
        pub static GUARD: Policy = {
            allow_origins: ["https://*-b.example.net", #[cfg(not(test))] "https://dot.example.net."],
            allow_credentials: true,
            forbid_other_origins: true,
            own_origins: ["https://api.service.example"],
        };
        #[cfg(not(any()))]
        pub static GUARD: Policy = { allow_origins: *, max_age: 1d };
    }
}

mod e194 {
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://old.example.net:8080",
            ],
            allow_credentials: true,
            allow_methods: [PROPFIND, launch, PUT],
            expose_headers: [Location, Link, ETag, "X-7-Left", X-C, X-Total-Count],
        };
    }
}

mod e195 {
    cors_runtime::cors! {
        pub static P0: Policy = {
            allow_origins: [#[allow(cors::null_origin, reason = "a frame without an origin")] null],
            allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE],
        };
        pub static GUARD: Routes = {
            "/g/{id}/h/{*rest}" => P0,
            "/g/{id}/h" => P0,
            "/g/{id}" => deny,
            "/b/{*rest}" => P0,
            "/b" => P0,
        };
    }
}

mod e196 {
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: ["https://[2001:db8::1]:9443"],
            allow_credentials: true,
            allow_methods: [PURGE],
            allow_headers: [X-Request-Id, If-None-Match, Authorization, X-A],
            max_age: 86399,
            forbid_other_origins: true,
            own_origins: ["https://api.service.example", "https://service.test:8443"],
        };
    }
}

mod e197 {
    use crate::described::is_partner;
    cors_runtime::cors! {
        #[cfg(not(any()))]
        pub static GUARD: Policy = {
            allow_origins: [#[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner],
            allow_credentials: true,
            allow_methods: [#[cfg(not(test))] QUERY, PROPFIND, PUT],
            allow_headers: [If-None-Match, "x.y~z", Idempotency-Key],
            expose_headers: [Link],
        };
    }
}

mod e198 {
    cors_runtime::cors! {
        #[cfg(all())]
        pub static GUARD: Policy = {
            allow_origins: ["https://*.example.com", #[cfg(not(test))] "https://*.tenant.example.org"],
            allow_headers: [#[cfg(not(test))] X-Request-Id, Content-Type, "X-2e-Token", Authorization, Idempotency-Key],
            expose_headers: [X-Total-Count, "X-7-Left", Link, Location, X-C],
            max_age: 86399,
        };
    }
}

mod e199 {
    cors_runtime::cors! {
        pub static BASE: Policy = { allow_origins: [#[cfg(not(test))] "https://*.example.com"], allow_credentials: true };
        pub static GUARD: Policy = {
            allow_credentials: false,
            allow_origins: [#[allow(cors::null_origin, reason = "a frame without an origin")] null],
            allow_methods: [QUERY],
            allow_headers: [Authorization],
            ..BASE,
        };
    }
}

mod e200 {
    cors_runtime::cors! {
        #[cfg(not(any()))]
        pub static GUARD: Policy = {
            allow_origins: [
                "https://under_score.example.net:65535",
                "https://*-web.branch.example",
                #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://old.example.net:8080",
            ],
            allow_credentials: true,
            max_age: 86399,
        };
    }
}

mod e201 {
    cors_runtime::cors! {
        pub static BASE: Policy = {
            allow_origins: [
                "https://*-web.branch.example",
                #[allow(cors::null_origin, reason = "a frame without an origin")] null,
                "tauri://localhost",
            ],
            allow_methods: [launch, PATCH],
        };
        pub static GUARD: Policy = { allow_headers: [Content-Type], expose_headers: *, max_age: 1440m, ..BASE };
    }
}

mod e202 {
    use crate::described::is_partner;
    cors_runtime::cors! {
        pub static P0: Policy = {
            allow_origins: [#[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner],
            allow_credentials: true,
        };
        pub static GUARD: Routes = {
            "/a" => P0,
            "/a/{id}" => P0,
            #[cfg(not(any()))] POST "/a/{id}/b" => P0,
            PURGE "/a/{id}/b" => P0,
            PROPFIND "/a/{id}/b" => P0,
        };
    }
}

mod e203 {
    cors_runtime::cors! {
        pub static BASE: Policy = {
            allow_origins: [
                #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://old.example.net:8080",
                "https://under_score.example.net:65535",
            ],
            allow_credentials: true,
        };
        pub static GUARD: Policy = { expose_headers: [Retry-After, X-Total-Count], ..BASE };
    }
}

mod e204 {
    pub static TENANTS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static P0: Policy = { allow_origins: ["http://old.example.net:8080"], max_age: 7_201 };
        pub static P1: Policy = { allow_origins: [#[cfg(test)] "https://intranet", TENANTS], allow_credentials: true };
        pub static GUARD: Routes = {
            #[cfg(any())] "/a" => P1,
            POST "/a/{id}" => P0,
        };
    }
}

mod e205 {
    cors_runtime::cors! {
        pub static P0: Policy = { allow_origins: *, allow_headers: [X-B, Accept, #[cfg(test)] Idempotency-Key] };
        pub static P1: Policy = { allow_origins: *, allow_headers: [X-B] };
        pub static GUARD: Routes = {
            "/c/{id}" => { allow_origins: *, allow_headers: [X-B] },
            PATCH | GET | PROPFIND | PUT | HEAD "/c/d" => P0,
            GET "/a" => deny,
            "/" => P1,
        };
    }
}

mod e206 {
    cors_runtime::cors! {
        pub static BASE: Policy = { allow_origins: [#[cfg(any())] "https://shop.example.org"], allow_credentials: true, max_age: 0 };
        pub static GUARD: Policy = {
            allow_credentials: false,
            allow_origins: [#[allow(cors::null_origin, reason = "a frame without an origin")] null],
            allow_methods: *,
            allow_headers: [X-B],
            max_age: 10m,
            ..BASE,
        };
    }
}

mod e207 {
    use crate::described::is_partner;
    use crate::described::is_app;
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_app,
                #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner,
            ],
            allow_credentials: true,
            allow_methods: [PUT, POST],
            expose_headers: [X-Total-Count, Link],
        };
    }
}

mod e208 {
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                "https://proj-*-team.previews.example",
                #[cfg(not(all()))] "https://[2001:db8::1]",
                "https://shop.example.org",
                "https://*-b.example.net",
            ],
            allow_methods: [PUT, M-SEARCH],
            allow_headers: [Idempotency-Key, X-CSRF-Token, #[cfg(any())] "X-2e-Token"],
            max_age: 0,
        };
    }
}

mod e209 {
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        #[cfg(not(any()))]
        pub static GUARD: Policy = {
            allow_origins: [SHOPS, "https://example.com"],
            allow_methods: [DELETE],
            expose_headers: ["X-7-Left", ETag, X-Request-Id, #[cfg(not(all()))] Location],
        };
    }
}

mod e210 {
    cors_runtime::cors! {
        pub static BASE: Policy = {
            allow_origins: *,
            allow_methods: [DELETE, PATCH, #[cfg(not(any()))] POST, QUERY, GET, PUT],
            #[allow(cors::wildcard_without_authorization)] allow_headers: *,
            expose_headers: [Link, X-Total-Count],
            max_age: 600,
        };
        pub static GUARD: Policy = { #[allow(cors::wildcard_without_authorization)] allow_headers: *, ..BASE };
    }
}

mod e211 {
    use crate::described::is_app;
    cors_runtime::cors! {
        pub static BASE: Policy = { allow_origins: [is_app] };
        pub static BETWEEN: Policy = { max_age: 2h, ..BASE };
        pub static GUARD: Policy = {
            allow_origins: [#[cfg(not(all()))] "https://192.0.2.7:8443", "https://intranet", "https://xn--bcher-kva.example"],
            allow_methods: [HEAD],
            expose_headers: [ETag, Location, X-Total-Count, Retry-After],
            ..BETWEEN,
        };
    }
}

mod e212 {
    pub static TENANTS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: ["https://a-b.example.net", "https://app.example.com:444", TENANTS],
            allow_credentials: true,
            allow_methods: [M-SEARCH, DELETE, QUERY, #[cfg(test)] PATCH, PROPFIND, "x!"],
            allow_headers: [#[cfg(not(test))] X-A, X-B, X-Request-Id, Idempotency-Key, X-CSRF-Token, Content-Type, "x.y~z"],
            max_age: default,
        };
    }
}

mod e213 {
    cors_runtime::cors! {
        pub static BASE: Policy = {
            allow_origins: [
                #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://192.0.2.7",
                "https://intranet",
            ],
            allow_credentials: true,
            max_age: 10m,
        };
        pub static GUARD: Policy = { allow_headers: [Accept, Authorization, X-CSRF-Token, Content-Type], max_age: 5s, ..BASE };
    }
}

mod e214 {
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                #[cfg(any())] "https://a.b.c.shop.example.org",
                #[cfg(all())] #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://*.plain.example",
                "https://proj-*-team.previews.example",
            ],
            allow_credentials: true,
            allow_methods: [GET, launch, DELETE],
        };
    }
}

mod e215 {
    cors_runtime::cors! {
        pub static P0: Policy = { allow_origins: ["https://192.0.2.7"], allow_credentials: true };
        pub static P1: Policy = {
            allow_origins: ["https://example.com"],
            allow_credentials: true,
            allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE],
            max_age: 2h,
        };
        pub static GUARD: Routes = {
            DELETE | PUT | PURGE "/f" => P0,
            POST | GET "/f" => P1,
        };
    }
}

mod e216 {
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                #[allow(cors::development_origin, reason = "a desktop app")] "http://localhost:3000",
                #[cfg(test)] "http://[::1]:*",
                "https://a.b.c.shop.example.org",
                SHOPS,
            ],
            allow_headers: [Accept, Range, Authorization],
            expose_headers: [Retry-After, X-Total-Count, X-Request-Id, "X-7-Left"],
        };
    }
}

mod e217 {
    cors_runtime::cors! {
        pub static BASE: Policy = {
            allow_origins: *,
            allow_methods: *,
            expose_headers: [X-Request-Id, #[cfg(all())] X-Total-Count, "X-7-Left", ETag, Retry-After, Location],
            max_age: 2h,
        };
        pub static GUARD: Policy = {
            allow_methods: *,
            expose_headers: [X-C, Retry-After, Link, #[cfg(any())] X-Request-Id, ETag, #[cfg(not(all()))] X-Total-Count],
            ..BASE,
        };
    }
}

mod e218 {
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static BASE: Policy = { allow_origins: ["https://*.corp.internal", SHOPS] };
        pub static GUARD: Policy = {
            allow_origins: [#[cfg(any())] #[allow(cors::null_origin, reason = "a frame without an origin")] null],
            allow_methods: [PUT, QUERY],
            #[allow(cors::wildcard_without_authorization)] allow_headers: *,
            max_age: 86399,
            ..BASE,
        };
    }
}

mod e219 {
    cors_runtime::cors! {
        pub static BASE: Policy = {
            allow_origins: *,
            allow_methods: [PROPFIND, launch, M-SEARCH, DELETE, PUT],
            allow_headers: [Range, Accept, X-CSRF-Token, If-None-Match, X-A, "X-2e-Token"],
            expose_headers: *,
            max_age: 1,
        };
        pub static GUARD: Policy = {
            allow_headers: [X-A, #[cfg(any())] X-CSRF-Token, Range, Content-Type, Authorization],
            max_age: 0,
            ..BASE,
        };
    }
}

mod e220 {
    cors_runtime::cors! {
        pub static P0: Policy = {
            allow_origins: ["https://under_score.example.net:65535", "chrome-extension://abcdefghijklmnopabcdefghijklmnop"],
        };
        pub static P1: Policy = { allow_origins: *, allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE] };
        pub static GUARD: Routes = {
            "/e/x/{*rest}" => P1,
            "/e/x" => P1,
            "/b/{*rest}" => deny,
            "/b" => deny,
            _ => P0,
        };
    }
}

mod e221 {
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                "https://shop.example.org",
                "chrome-extension://abcdefghijklmnopabcdefghijklmnop",
                "https://192.0.2.7",
                "https://*-b.example.net",
                "https://xn--bcher-kva.example",
            ],
            allow_credentials: true,
            allow_methods: [#[cfg(not(test))] PUT, #[cfg(not(test))] QUERY, launch, HEAD],
            max_age: 1d,
        };
    }
}

mod e222 {
    use crate::described::is_partner;
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static BASE: Policy = {
            allow_origins: [
                #[cfg(not(any()))] #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner,
            ],
            allow_credentials: true,
            max_age: 7_201,
        };
        pub static GUARD: Policy = { allow_origins: [SHOPS], expose_headers: ["X-7-Left"], max_age: 601, ..BASE };
    }
}

mod e223 {
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                #[cfg(test)] "http://localhost:3000",
                "https://a-b.example.net",
                #[cfg(not(all()))] "https://xn--bcher-kva.example",
                "https://intranet",
                "https://[2001:db8::1]",
            ],
            allow_headers: [Range, Accept, Authorization, If-None-Match],
            expose_headers: [Link, Location, X-C, #[cfg(all())] X-Total-Count],
        };
    }
}

mod e224 {
    cors_runtime::cors! {
        pub static BASE: Policy = {
            allow_origins: ["https://xn--bcher-kva.example"],
            allow_methods: [DELETE, PURGE, QUERY, #[cfg(all())] PATCH, launch, PROPFIND],
            allow_headers: [Accept, #[cfg(not(test))] Range, Authorization, X-B, Content-Type, If-None-Match],
            max_age: 1,
        };
        pub static GUARD: Policy = { allow_methods: [DELETE, #[cfg(all())] "x!", QUERY, PUT], expose_headers: *, ..BASE };
    }
}

mod e225 {
    cors_runtime::cors! {
        pub static BASE: Policy = {
            allow_origins: *,
            allow_methods: *,
            allow_headers: ["x.y~z", Authorization, X-Request-Id, Content-Type],
            expose_headers: [X-C, "X-7-Left", X-Request-Id],
            max_age: 10m,
        };
        pub static GUARD: Policy = {
            allow_headers: ["x.y~z", Range, #[cfg(test)] X-Request-Id, #[cfg(not(all()))] "X-2e-Token", Authorization, Accept],
            max_age: default,
            ..BASE,
        };
    }
}

mod e226 {
    cors_runtime::cors! {
        pub static BASE: Policy = {
            allow_origins: ["https://*.tenant.example.org"],
            expose_headers: [Location, #[cfg(any())] X-Request-Id, #[cfg(all())] Link, X-C],
            max_age: 600,
        };
        pub static GUARD: Policy = {
            allow_origins: [
                "https://[2001:db8::1]",
                "https://app.example.com",
                #[cfg(not(any()))] "chrome-extension://abcdefghijklmnopabcdefghijklmnop",
            ],
            ..BASE,
        };
    }
}

mod e227 {
    use crate::described::is_partner;
    cors_runtime::cors! {
        #[cfg(test)]
        pub static BASE: Policy = {
            allow_origins: [is_partner, "https://example.com", "http://*.plain.example"],
            expose_headers: [X-Request-Id],
            forbid_other_origins: true,
            own_origins: ["https://service.test:8443", "https://api.service.example"],
        };
        #[cfg(test)]
        pub static BETWEEN: Policy = { max_age: 5s, ..BASE };
        #[cfg(test)]
        pub static GUARD: Policy = { max_age: 1440m, ..BETWEEN };
    }
}

mod e228 {
    cors_runtime::cors! {
        #[cfg(not(any()))]
        pub static GUARD: Policy = {
            allow_origins: [
                "https://*.example.com",
                "https://a-b.example.net",
                #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://*.plain.example",
            ],
            allow_credentials: true,
            allow_methods: [PUT],
            allow_headers: [Idempotency-Key, X-CSRF-Token, Content-Type],
            max_age: 86399,
        };
    }
}

mod e229 {
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static BASE: Policy = {
            allow_origins: [SHOPS],
            allow_credentials: true,
            allow_methods: [HEAD, M-SEARCH],
            allow_headers: [X-CSRF-Token],
        };
        pub static GUARD: Policy = {
            allow_credentials: false,
            allow_headers: [Content-Type, X-Request-Id],
            expose_headers: *,
            max_age: 1440m,
            ..BASE,
        };
    }
}

mod e230 {
    pub static TENANTS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                TENANTS,
                "https://*-b.example.net",
                "https://192.0.2.7:8443",
                "tauri://localhost",
                "https://app.example.com:8443",
            ],
            allow_headers: [Idempotency-Key],
            expose_headers: *,
            max_age: 86399,
        };
    }
}

mod e231 {
    cors_runtime::cors! {
        #[cfg(test)]
        pub static GUARD: Policy = {
            allow_origins: [
                "https://app.example.com:8443",
                "http://old.example.net:8080",
                "https://*.example.com",
                "https://0.many.example",
                "https://1.many.example",
                "https://2.many.example",
                "https://3.many.example",
            ],
            allow_methods: [PROPFIND, DELETE],
            expose_headers: [X-C, X-Request-Id],
            max_age: 1,
        };
    }
}

mod e232 {
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: ["https://*-web.branch.example", "https://shop.example.org", SHOPS, "https://192.0.2.7"],
            allow_methods: [PROPFIND, PATCH, M-SEARCH],
            forbid_other_origins: true,
            own_origins: ["https://api.service.example", "https://service.test:8443"],
        };
    }
}

mod e233 {
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: ["https://*.tenant.example.org", "https://*-web.branch.example"],
            allow_credentials: true,
            allow_headers: [Authorization, Idempotency-Key, X-CSRF-Token, Range, If-None-Match, X-B, #[cfg(not(any()))] Accept],
            expose_headers: [X-C, Link, X-Total-Count, Location, Retry-After, ETag],
            forbid_other_origins: true,
            own_origins: ["https://api.service.example"],
        };
    }
}

mod e234 {
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: ["https://app.example.com:444", "https://pr-*.review.example", "https://*-b.example.net"],
            allow_credentials: true,
            allow_methods: [#[cfg(not(any()))] PROPFIND, HEAD, PATCH],
            allow_headers: [Range],
            expose_headers: [X-C, ETag, Retry-After, X-Total-Count],
            max_age: default,
            forbid_other_origins: true,
            own_origins: ["https://www.service.example"],
        };
    }
}

mod e235 {
    use crate::described::is_app;
    cors_runtime::cors! {
        pub static P0: Policy = {
            allow_origins: [
                #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_app,
                #[cfg(all())] "chrome-extension://abcdefghijklmnopabcdefghijklmnop",
            ],
            allow_credentials: true,
            allow_headers: [Accept],
        };
        pub static GUARD: Routes = {
            "/b/{*rest}" => P0,
            "/b" => P0,
            PATCH "/f" => P0,
            "/e/x/{*rest}" => P0,
            "/e/x" => P0,
        };
    }
}

mod e236 {
    use crate::described::is_partner;
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                "https://app.example.com:444",
                #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner,
            ],
            allow_credentials: true,
            allow_methods: [GET, PUT, PURGE, PROPFIND],
            allow_headers: [Authorization, X-B],
            expose_headers: [Link],
            forbid_other_origins: true,
            own_origins: ["https://www.service.example"],
        };
    }
}

mod e237 {
    use crate::described::is_partner;
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "https://localhost:8443",
                #[cfg(test)] "http://localhost:*",
                #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner,
            ],
            allow_credentials: true,
            allow_headers: [X-B, "x.y~z", "X-2e-Token", If-None-Match],
            max_age: default,
        };
    }
}

mod e238 {
    cors_runtime::cors! {
        pub static BASE: Policy = {
            allow_origins: ["capacitor://localhost", "https://*.example.net:8443", "https://192.0.2.7"],
            allow_credentials: true,
            expose_headers: [#[cfg(any())] X-Request-Id, #[cfg(all())] Retry-After, Link, "X-7-Left"],
        };
        pub static BETWEEN: Policy = { expose_headers: [Link, X-Total-Count], max_age: 86399, ..BASE };
        pub static GUARD: Policy = { allow_headers: [X-Request-Id], max_age: 1, ..BETWEEN };
    }
}

mod e239 {
    use crate::described::is_app;
    cors_runtime::cors! {
        #[cfg(all())]
        pub static BASE: Policy = {
            allow_origins: [
                #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_app,
                "https://*.tenant.example.org",
            ],
            allow_credentials: true,
        };
        #[cfg(all())]
        pub static GUARD: Policy = {
            allow_methods: [M-SEARCH],
            allow_headers: [X-A, If-None-Match, X-Request-Id, #[cfg(not(all()))] X-CSRF-Token],
            max_age: 2h,
            ..BASE,
        };
    }
}

mod e240 {
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        #[cfg(not(all()))]
        pub static GUARD: Policy = {
            allow_origins: ["https://[2001:db8::1]:9443", "https://192.0.2.7:8443", SHOPS, "https://a-b.example.net"],
            allow_methods: *,
        };
        #[cfg(not(any()))]
        pub static GUARD: Policy = {
            allow_origins: ["https://a-b.example.net", "https://a.b.c.shop.example.org"],
            allow_headers: [X-Request-Id],
            expose_headers: [Location, Retry-After, Link],
        };
    }
}

mod e241 {
    use crate::described::is_partner;
    use crate::described::is_app;
    cors_runtime::cors! {
        pub static BASE: Policy = {
            allow_origins: [
                "https://[2001:db8::1]",
                "tauri://localhost",
                "https://a.b.c.shop.example.org",
                #[allow(cors::null_origin, reason = "a frame without an origin")] null,
                is_partner,
                is_app,
            ],
            allow_headers: [#[cfg(any())] X-B, Authorization],
            expose_headers: [Location, "X-7-Left"],
        };
        pub static GUARD: Policy = { max_age: 86399, ..BASE };
    }
}

mod e242 {
    cors_runtime::cors! {
        #[cfg(any())]
        pub static GUARD: Policy = {
            allow_origins: *,
            allow_methods: ["x!", PUT, DELETE],
            allow_headers: [#[cfg(not(any()))] X-Request-Id, Content-Type, Authorization, "x.y~z", "X-2e-Token"],
            max_age: 600,
        };
        #[cfg(all())]
        pub static GUARD: Policy = {
            allow_origins: *,
            allow_methods: [HEAD, M-SEARCH, PUT],
            allow_headers: [Idempotency-Key, "X-2e-Token"],
            expose_headers: *,
            max_age: 1d,
        };
    }
}

mod e243 {
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                "https://pr-*.review.example",
                SHOPS,
                "https://[2001:db8::1]",
                "http://*.plain.example",
                #[cfg(any())] "https://app.example.com",
                #[allow(cors::null_origin, reason = "a frame without an origin")] null,
            ],
            allow_headers: [Idempotency-Key, X-Request-Id, Range],
            expose_headers: *,
            max_age: 1d,
        };
    }
}

mod e244 {
    use crate::described::is_app;
    pub static TENANTS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static BASE: Policy = {
            allow_origins: [#[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_app],
            allow_credentials: true,
        };
        pub static GUARD: Policy = {
            allow_origins: ["https://app.example.com:444", #[cfg(test)] TENANTS],
            allow_headers: ["X-2e-Token"],
            expose_headers: [X-Total-Count, X-C],
            max_age: default,
            ..BASE,
        };
    }
}

mod e245 {
    pub static TENANTS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static BASE: Policy = { allow_origins: ["https://admin.example.com"], allow_headers: [Content-Type] };
        pub static GUARD: Policy = {
            allow_credentials: true,
            allow_origins: ["https://192.0.2.7", TENANTS, "https://app.example.com"],
            allow_headers: [X-B, Idempotency-Key, If-None-Match],
            expose_headers: ["X-7-Left", Location, X-Total-Count],
            max_age: 1440m,
            ..BASE,
        };
    }
}

mod e246 {
    use crate::described::is_partner;
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                "https://a.b.c.shop.example.org",
                "https://xn--bcher-kva.example",
                "https://*-web.branch.example",
                #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner,
                "https://[2001:db8::1]",
            ],
            allow_credentials: true,
            allow_headers: [X-Request-Id, Idempotency-Key, "X-2e-Token", #[cfg(not(any()))] X-A],
            max_age: 7_201,
        };
    }
}

mod e247 {
    use crate::described::is_partner;
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                "capacitor://localhost",
                #[allow(cors::development_origin, reason = "a desktop app")] "https://localhost:8443",
                is_partner,
            ],
            allow_headers: [#[cfg(not(test))] Range, "X-2e-Token", Idempotency-Key, X-A],
            expose_headers: [X-Request-Id, "X-7-Left", Retry-After, X-C, X-Total-Count, ETag],
            forbid_other_origins: true,
            own_origins: ["https://api.service.example"],
        };
    }
}

mod e248 {
    use crate::described::is_app;
    cors_runtime::cors! {
        pub static BASE: Policy = {
            allow_origins: [
                #[allow(cors::null_origin, reason = "a frame without an origin")] null,
                is_app,
                "https://under_score.example.net:65535",
                "https://192.0.2.7:8443",
            ],
            allow_methods: [GET, PURGE],
            expose_headers: *,
        };
        pub static GUARD: Policy = {
            allow_origins: ["https://xn--bcher-kva.example"],
            #[allow(cors::wildcard_without_authorization)] allow_headers: *,
            ..BASE,
        };
    }
}

mod e249 {
    use crate::described::is_app;
    cors_runtime::cors! {
        pub static BASE: Policy = { allow_origins: ["https://[2001:db8::1]:9443"], allow_credentials: true };
        pub static GUARD: Policy = {
            allow_origins: [
                "https://app.example.com",
                #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_app,
                #[cfg(test)] "http://[::1]:*",
                #[cfg(test)] "http://localhost:3000",
            ],
            allow_methods: [launch, POST, GET, "x!", DELETE],
            max_age: 5s,
            ..BASE,
        };
    }
}

mod e250 {
    use crate::described::is_app;
    cors_runtime::cors! {
        pub static P0: Policy = { allow_origins: ["https://proj-*-team.previews.example"], expose_headers: * };
        pub static P1: Policy = {
            allow_origins: [#[cfg(not(any()))] is_app, "https://xn--bcher-kva.example", "http://app.example.com"],
            max_age: 5s,
        };
        pub static GUARD: Routes = {
            "/g/{id}/h/{*rest}" => P1,
            "/g/{id}/h" => P1,
            "/g/{id}" => P1,
            PURGE "/c/{id}" => P0,
            GET | PUT | PATCH "/c/d" => P1,
            "/a" => P0,
            "/a/{id}" => P0,
        };
    }
}

mod e251 {
    cors_runtime::cors! {
        pub static BASE: Policy = {
            allow_origins: [
                #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://old.example.net:8080",
                #[cfg(any())] "https://app.example.com:444",
            ],
            allow_credentials: true,
            allow_headers: ["X-2e-Token", "x.y~z", X-B],
            forbid_other_origins: true,
            own_origins: ["https://www.service.example"],
        };
        pub static GUARD: Policy = { allow_headers: ["X-2e-Token"], ..BASE };
    }
}

mod e252 {
    cors_runtime::cors! {
        pub static P0: Policy = {
            allow_origins: ["https://xn--bcher-kva.example"],
            allow_headers: [Content-Type],
            forbid_other_origins: true,
            own_origins: ["https://service.test:8443", "https://www.service.example"],
        };
        pub static GUARD: Routes = {
            "/e/x/{*rest}" => P0,
            "/e/x" => P0,
            #[cfg(any())] PROPFIND | PURGE "/e/{id}" => P0,
            GET | PATCH "/e/{id}" => P0,
            POST "/c/{id}" => P0,
            DELETE "/c/{id}" => P0,
            PUT "/c/{id}" => deny,
        };
    }
}

mod e253 {
    use crate::described::is_app;
    cors_runtime::cors! {
        #[cfg(not(any()))]
        pub static GUARD: Policy = {
            allow_origins: [
                #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://app.example.com",
                #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_app,
                #[cfg(not(test))] "https://192.0.2.7:8443",
                "https://xn--bcher-kva.example",
            ],
            allow_credentials: true,
            allow_headers: ["x.y~z", Accept, If-None-Match],
        };
    }
}

mod e254 {
    use crate::described::is_app;
    pub static TENANTS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static BASE: Policy = { allow_origins: ["https://a-b.example.net", "https://*.corp.internal"] };
        pub static GUARD: Policy = {
            allow_origins: [
                TENANTS,
                "https://*-web.branch.example",
                #[cfg(test)] "http://127.0.0.1:8080",
                "capacitor://localhost",
                "http://192.0.2.7",
                is_app,
            ],
            expose_headers: [X-Total-Count, X-Request-Id, Retry-After, Location],
            max_age: 86399,
            ..BASE,
        };
    }
}

mod e255 {
    cors_runtime::cors! {
        pub static BASE: Policy = {
            allow_origins: [
                "https://*.tenant.example.org",
                "https://*-web.branch.example",
                "https://a-b.example.net",
                "https://intranet",
            ],
            allow_headers: [X-CSRF-Token, Accept, If-None-Match, X-B],
            expose_headers: [Link, ETag, Location],
            max_age: 2h,
        };
        pub static GUARD: Policy = {
            allow_credentials: true,
            expose_headers: ["X-7-Left", X-C, Location, X-Total-Count],
            max_age: 0,
            ..BASE,
        };
    }
}

mod e256 {
    pub static TENANTS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                TENANTS,
                "https://pr-*.review.example",
                "https://*.corp.internal",
                "safari-web-extension://7f1c2a34-0000-4000-8000-000000000000",
            ],
            allow_methods: [DELETE, GET, POST],
            #[allow(cors::wildcard_without_authorization)] allow_headers: *,
        };
    }
}

mod e257 {
    cors_runtime::cors! {
        pub static BASE: Policy = {
            allow_origins: ["https://*-b.example.net", "safari-web-extension://7f1c2a34-0000-4000-8000-000000000000"],
            allow_credentials: true,
            expose_headers: [X-Request-Id],
            max_age: 601,
        };
        pub static GUARD: Policy = {
            allow_credentials: false,
            allow_methods: *,
            allow_headers: [Content-Type, If-None-Match, "X-2e-Token", Idempotency-Key],
            expose_headers: [X-Request-Id, Link, ETag, Retry-After],
            max_age: 1440m,
            ..BASE,
        };
    }
}

mod e258 {
    pub static TENANTS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                "safari-web-extension://7f1c2a34-0000-4000-8000-000000000000",
                TENANTS,
                "https://example.com",
                #[cfg(not(all()))] "https://a-b.example.net",
            ],
            allow_credentials: true,
            allow_headers: [Idempotency-Key, X-B],
        };
    }
}

mod e259 {
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://127.0.0.1:8080",
                "https://192.0.2.7",
                "https://a.b.c.shop.example.org",
                #[cfg(any())] "https://dot.example.net.",
            ],
            allow_credentials: true,
            allow_headers: [Accept, Authorization, X-A, Idempotency-Key],
            max_age: 1440m,
            forbid_other_origins: true,
            own_origins: ["https://api.service.example"],
        };
    }
}

mod e260 {
    cors_runtime::cors! {
        pub static BASE: Policy = {
            allow_origins: [
                "https://app.example.com:8443",
                "https://admin.example.com",
                "https://shop.example.org",
                "https://xn--bcher-kva.example",
            ],
            allow_credentials: true,
            expose_headers: [Location, X-Total-Count, ETag],
            max_age: 10m,
            forbid_other_origins: true,
            own_origins: ["https://www.service.example"],
        };
        pub static GUARD: Policy = { allow_headers: [X-CSRF-Token, "x.y~z", Authorization], ..BASE };
    }
}

mod e261 {
    cors_runtime::cors! {
        pub static P0: Policy = { allow_origins: *, max_age: 0 };
        pub static P1: Policy = {
            allow_origins: [#[cfg(test)] "http://localhost:3000"],
            allow_credentials: true,
            allow_headers: [Accept, If-None-Match, X-A],
        };
        pub static GUARD: Routes = {
            POST | PURGE | PUT | PATCH "/f" => P0,
            DELETE "/f" => P1,
            "/g/{id}/h/{*rest}" => P0,
            "/g/{id}/h" => P0,
            "/g/{id}" => P0,
            #[cfg(not(any()))] GET | PURGE | POST | HEAD "/" => P0,
            DELETE | PUT | PROPFIND "/" => P0,
        };
    }
}

mod e262 {
    use crate::described::is_app;
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        #[cfg(not(test))]
        pub static GUARD: Policy = {
            allow_origins: ["https://192.0.2.7", "https://proj-*-team.previews.example", "https://app.example.com", is_app],
            max_age: 1,
        };
        #[cfg(not(any()))]
        pub static GUARD: Policy = {
            allow_origins: ["tauri://localhost", SHOPS, "https://a.b.c.shop.example.org"],
            allow_methods: [#[cfg(not(all()))] launch, GET, #[cfg(not(all()))] PURGE, PROPFIND, "x!"],
        };
    }
}

mod e263 {
    use crate::described::is_app;
    cors_runtime::cors! {
        #[cfg(all())]
        pub static GUARD: Policy = {
            allow_origins: [
                "https://*.tenant.example.org",
                "https://*.example.com",
                #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_app,
                "https://*.corp.internal",
                "https://proj-*-team.previews.example",
            ],
            allow_credentials: true,
            allow_methods: [DELETE, PURGE, PATCH, launch, PROPFIND],
            allow_headers: [X-B, "X-2e-Token", Idempotency-Key],
            expose_headers: [Location],
        };
    }
}

mod e264 {
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                #[allow(cors::development_origin, reason = "a desktop app")] "http://127.0.0.1:*",
                "https://[2001:db8::1]",
                "https://[2001:db8::1]:9443",
                SHOPS,
            ],
            #[allow(cors::wildcard_without_authorization)] allow_headers: *,
            forbid_other_origins: true,
            own_origins: ["https://api.service.example", "https://service.test:8443"],
        };
    }
}

mod e265 {
    use crate::described::is_partner;
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner,
                #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://127.0.0.1:8080",
                "https://app.example.com:8443",
            ],
            allow_credentials: true,
            allow_methods: [PROPFIND, launch, PATCH],
            allow_headers: ["X-2e-Token", Accept, #[cfg(any())] X-B],
            expose_headers: [Link, "X-7-Left", ETag, Retry-After],
        };
    }
}

mod e266 {
    cors_runtime::cors! {
        #[cfg(not(any()))]
        pub static BASE: Policy = {
            allow_origins: ["https://intranet", "https://admin.example.com", "https://app.example.com:8443"],
            allow_methods: [PROPFIND],
            allow_headers: ["X-2e-Token", Content-Type, Accept, If-None-Match],
            expose_headers: [#[cfg(not(test))] "X-7-Left", X-C, Retry-After],
        };
        #[cfg(not(any()))]
        pub static GUARD: Policy = {
            allow_origins: ["https://*.example.com", "chrome-extension://abcdefghijklmnopabcdefghijklmnop", "https://intranet"],
            ..BASE,
        };
    }
}

mod e267 {
    use crate::described::is_app;
    cors_runtime::cors! {
        pub static BASE: Policy = {
            allow_origins: [
                "https://*-web.branch.example",
                "https://app.example.com:8443",
                "https://pr-*.review.example",
                #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_app,
            ],
            allow_credentials: true,
        };
        pub static GUARD: Policy = {
            allow_origins: [#[cfg(not(all()))] "https://*-web.branch.example", "https://pr-*.review.example"],
            allow_headers: [#[cfg(not(test))] "x.y~z"],
            max_age: 601,
            ..BASE,
        };
    }
}

mod e268 {
    cors_runtime::cors! {
        #[cfg(not(test))]
        pub static GUARD: Policy = {
            allow_origins: ["https://*-b.example.net", "https://a.b.c.shop.example.org"],
            allow_methods: [PATCH, M-SEARCH, HEAD, GET],
            expose_headers: ["X-7-Left"],
            forbid_other_origins: true,
            own_origins: ["https://api.service.example"],
        };
        #[cfg(all())]
        pub static GUARD: Policy = {
            allow_origins: ["capacitor://localhost"],
            allow_credentials: true,
            allow_methods: [launch, M-SEARCH, DELETE, QUERY, "x!", GET],
            allow_headers: [Idempotency-Key],
        };
    }
}

mod e269 {
    pub static TENANTS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                TENANTS,
                "https://admin.example.com",
                #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://192.0.2.7",
            ],
            allow_credentials: true,
            expose_headers: [X-Total-Count, Link, Retry-After, X-C],
            forbid_other_origins: true,
            own_origins: ["https://api.service.example", "https://service.test:8443"],
        };
    }
}

mod e270 {
    cors_runtime::cors! {
        pub static P0: Policy = {
            allow_origins: ["https://a.b.c.shop.example.org", "https://*-b.example.net"],
            allow_credentials: true,
            allow_headers: [Authorization],
        };
        pub static P2: Policy = {
            allow_origins: [
                #[allow(cors::development_origin, reason = "a desktop app")] "http://localhost:*",
                "https://app.example.com:8443",
            ],
            max_age: 2h,
        };
        pub static GUARD: Routes = {
            "/f" => P2,
            "/c/{id}" => P0,
            "/e/x/{*rest}" => P0,
            "/e/x" => P0,
            "/b/{*rest}" => deny,
            "/b" => deny,
        };
    }
}

mod e271 {
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                #[cfg(not(test))] "https://dot.example.net.",
                SHOPS,
                #[cfg(not(all()))] "https://app.example.com:444",
                "safari-web-extension://7f1c2a34-0000-4000-8000-000000000000",
            ],
            allow_methods: [POST, PATCH, M-SEARCH, DELETE],
            #[allow(cors::wildcard_without_authorization)] allow_headers: *,
            max_age: 1d,
        };
    }
}

mod e272 {
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static BASE: Policy = {
            allow_origins: ["https://*-web.branch.example", SHOPS, "https://app.example.com"],
            allow_credentials: true,
            expose_headers: [X-Request-Id],
            max_age: 0,
            forbid_other_origins: true,
            own_origins: ["https://www.service.example"],
        };
        pub static GUARD: Policy = {
            allow_origins: ["https://a.b.c.shop.example.org", "https://[2001:db8::1]:9443"],
            allow_methods: [QUERY],
            expose_headers: [X-C, Location, X-Request-Id, "X-7-Left", Retry-After, #[cfg(all())] Link],
            max_age: 1440m,
            ..BASE,
        };
    }
}

mod e273 {
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                "tauri://localhost",
                "https://0.many.example",
                "https://1.many.example",
                "https://2.many.example",
                "https://3.many.example",
                "https://4.many.example",
                "https://5.many.example",
                "https://6.many.example",
                "https://7.many.example",
                "https://8.many.example",
            ],
            allow_credentials: true,
            expose_headers: [X-C, Location],
            max_age: 0,
            forbid_other_origins: true,
            own_origins: ["https://service.test:8443"],
        };
    }
}

mod e274 {
    use crate::described::is_partner;
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                "https://xn--bcher-kva.example",
                "https://shop.example.org",
                "http://old.example.net:8080",
                is_partner,
                "https://under_score.example.net:65535",
                SHOPS,
            ],
            allow_methods: [PUT, GET, "x!", M-SEARCH],
            allow_headers: [Range, X-A, X-B, Authorization],
            max_age: 10m,
        };
    }
}

mod e275 {
    pub static TENANTS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                #[allow(cors::development_origin, reason = "a desktop app")] "http://127.0.0.1:8080",
                TENANTS,
                "https://[2001:db8::1]:9443",
                "https://shop.example.org",
                "https://example.com",
                "https://*-web.branch.example",
                "https://*.tenant.example.org",
            ],
            allow_methods: [launch, HEAD],
            allow_headers: [X-Request-Id, If-None-Match, Accept, Authorization, X-B],
            expose_headers: [Link, X-Total-Count],
            max_age: 5s,
        };
    }
}

mod e276 {
    use crate::described::is_partner;
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                "https://*.tenant.example.org",
                "https://192.0.2.7",
                "https://192.0.2.7:8443",
                "https://admin.example.com",
                "chrome-extension://abcdefghijklmnopabcdefghijklmnop",
                #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner,
            ],
            allow_credentials: true,
            allow_methods: ["x!", GET, M-SEARCH, PROPFIND, PATCH],
            forbid_other_origins: true,
            own_origins: ["https://api.service.example", "https://service.test:8443"],
        };
    }
}

mod e277 {
    use crate::described::is_app;
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                "safari-web-extension://7f1c2a34-0000-4000-8000-000000000000",
                "https://*.tenant.example.org",
                "https://a.b.c.shop.example.org",
                #[cfg(test)] "http://127.0.0.1:8080",
                #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_app,
            ],
            allow_credentials: true,
            allow_headers: [Content-Type, X-Request-Id, X-CSRF-Token],
            expose_headers: [X-Total-Count, Location, #[cfg(not(all()))] ETag, #[cfg(test)] Retry-After],
            max_age: 600,
        };
    }
}

mod e278 {
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        #[cfg(any())]
        pub static GUARD: Policy = {
            allow_origins: *,
            allow_headers: [*, Authorization],
            expose_headers: [ETag, Link, X-Request-Id, X-Total-Count],
            max_age: 1,
        };
        #[cfg(not(any()))]
        pub static GUARD: Policy = {
            allow_origins: [SHOPS, "https://[2001:db8::1]:9443"],
            allow_methods: *,
            expose_headers: [X-Request-Id, X-Total-Count, Link],
            max_age: 86399,
        };
    }
}

mod e279 {
    cors_runtime::cors! {
        pub static P0: Policy = {
            allow_origins: ["https://a.b.c.shop.example.org"],
            forbid_other_origins: true,
            own_origins: ["https://www.service.example", "https://api.service.example", "https://service.test:8443"],
        };
        pub static P1: Policy = { allow_origins: * };
        pub static GUARD: Routes = {
            DELETE "/a" => P0,
            GET | HEAD "/a" => deny,
            POST "/a/{id}" => P1,
            GET "/a/{id}" => P1,
            #[cfg(test)] PUT "/a/{id}" => P1,
            POST | PATCH "/a/{id}/b" => P0,
            PURGE "/a/{id}/b" => P0,
            PUT "/a/fixed" => P1,
            POST "/a/fixed" => P1,
            _ => P1,
        };
    }
}

mod e280 {
    use crate::described::is_app;
    pub static TENANTS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                TENANTS,
                "https://*-b.example.net",
                SHOPS,
                is_app,
                "https://[2001:db8::1]:9443",
                "https://app.example.com:444",
                "https://0.many.example",
            ],
            allow_headers: [Content-Type],
            max_age: 7_201,
        };
    }
}

mod e281 {
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                #[cfg(test)] "http://127.0.0.1:*",
                #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://old.example.net:8080",
                SHOPS,
                "https://a-b.example.net",
                "https://*.corp.internal",
            ],
            allow_credentials: true,
            allow_methods: [PURGE, DELETE, HEAD, POST],
            allow_headers: [#[cfg(not(any()))] Content-Type, Idempotency-Key, #[cfg(test)] X-B, X-Request-Id, X-A],
            expose_headers: [X-Total-Count, X-C, X-Request-Id, ETag],
            max_age: 2h,
        };
    }
}

mod e282 {
    use crate::described::is_app;
    pub static TENANTS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_app,
                TENANTS,
                "https://example.com",
                "https://app.example.com",
                "tauri://localhost",
                "https://0.many.example",
                "https://1.many.example",
            ],
            allow_credentials: true,
            allow_methods: [PURGE, launch, PUT],
            expose_headers: [Link, X-Request-Id, X-Total-Count, X-C],
        };
    }
}

mod e283 {
    cors_runtime::cors! {
        pub static P0: Policy = {
            allow_origins: ["http://*.plain.example"],
            #[allow(cors::wildcard_without_authorization)] allow_headers: *,
            max_age: 10m,
        };
        pub static P2: Policy = {
            allow_origins: [
                #[cfg(all())] "https://[2001:db8::1]",
                #[allow(cors::null_origin, reason = "a frame without an origin")] null,
            ],
            expose_headers: [X-Total-Count, Link],
        };
        pub static GUARD: Routes = {
            "/b/{*rest}" => deny,
            "/b" => deny,
            "/g/{id}/h/{*rest}" => P2,
            "/g/{id}/h" => P2,
            DELETE "/g/{id}" => P0,
            "/e/x/{*rest}" => P2,
            "/e/x" => P2,
            _ => P2,
        };
    }
}

mod e284 {
    pub static TENANTS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                TENANTS,
                "https://pr-*.review.example",
                "https://*.example.com",
                "https://0.many.example",
                "https://1.many.example",
                "https://2.many.example",
            ],
            allow_credentials: true,
            allow_methods: [PROPFIND, GET],
            allow_headers: [Content-Type, "X-2e-Token"],
            expose_headers: [X-Total-Count, X-C, Link],
            forbid_other_origins: true,
            own_origins: ["https://service.test:8443"],
        };
    }
}

mod e285 {
    use crate::described::is_partner;
    cors_runtime::cors! {
        pub static BASE: Policy = {
            allow_origins: [
                #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner,
                "https://[2001:db8::1]:9443",
                "https://192.0.2.7",
                "https://admin.example.com",
            ],
            allow_credentials: true,
            allow_methods: [PUT, QUERY, POST, HEAD],
            allow_headers: ["X-2e-Token", If-None-Match, X-Request-Id, "x.y~z"],
            expose_headers: [ETag, Link, #[cfg(any())] "X-7-Left"],
        };
        pub static GUARD: Policy = {
            allow_methods: [QUERY, PURGE, PUT, PATCH],
            allow_headers: [Idempotency-Key, Authorization],
            ..BASE,
        };
    }
}

mod e286 {
    pub static TENANTS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static BASE: Policy = {
            allow_origins: ["https://a.b.c.shop.example.org", "https://*-b.example.net", SHOPS],
            max_age: 1,
            forbid_other_origins: true,
            own_origins: ["https://api.service.example", "https://service.test:8443"],
        };
        pub static GUARD: Policy = {
            allow_credentials: true,
            allow_origins: [
                TENANTS,
                #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://127.0.0.1:*",
            ],
            allow_headers: [Authorization, X-A],
            max_age: 0,
            ..BASE,
        };
    }
}

mod e287 {
    pub static TENANTS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static P0: Policy = {
            allow_origins: [TENANTS, "https://*.tenant.example.org"],
            allow_credentials: true,
            allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE],
            expose_headers: [Location, #[cfg(not(test))] X-Total-Count, "X-7-Left"],
        };
        pub static GUARD: Routes = {
            "/c/{id}" => P0,
            "/e/x/{*rest}" => P0,
            "/e/x" => P0,
            PROPFIND "/e/{id}" => P0,
            PURGE "/e/{id}" => P0,
            "/g/{id}/h/{*rest}" => deny,
            "/g/{id}/h" => deny,
            "/b/{*rest}" => P0,
            "/b" => P0,
            _ => P0,
        };
    }
}

mod e288 {
    use crate::described::is_partner;
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                "http://old.example.net:8080",
                "https://shop.example.org",
                is_partner,
                "https://0.many.example",
                "https://1.many.example",
                "https://2.many.example",
                "https://3.many.example",
                "https://4.many.example",
                "https://5.many.example",
                "https://6.many.example",
                "https://7.many.example",
                "https://8.many.example",
            ],
            allow_headers: [X-B, Idempotency-Key, If-None-Match, X-A],
            expose_headers: [X-Total-Count, "X-7-Left", #[cfg(not(all()))] ETag, Retry-After, Link],
            max_age: 5s,
        };
    }
}

mod e289 {
    pub static TENANTS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                "https://shop.example.org",
                "https://[2001:db8::1]",
                #[cfg(not(all()))] TENANTS,
                "https://0.many.example",
                "https://1.many.example",
                "https://2.many.example",
                "https://3.many.example",
                "https://4.many.example",
            ],
            allow_credentials: true,
            allow_methods: [PUT, HEAD],
            allow_headers: [X-A, X-CSRF-Token],
            forbid_other_origins: true,
            own_origins: ["https://www.service.example", "https://api.service.example"],
        };
    }
}

mod e290 {
    use crate::described::is_app;
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        #[cfg(all())]
        pub static GUARD: Policy = {
            allow_origins: [
                "chrome-extension://abcdefghijklmnopabcdefghijklmnop",
                is_app,
                "https://[2001:db8::1]:9443",
                "https://*.corp.internal",
                #[cfg(not(any()))] "https://example.com",
                "https://*.example.net:8443",
                SHOPS,
                "capacitor://localhost",
            ],
            #[allow(cors::wildcard_without_authorization)] allow_headers: *,
            expose_headers: *,
            max_age: 1d,
            forbid_other_origins: true,
            own_origins: ["https://service.test:8443", "https://api.service.example"],
        };
    }
}

mod e291 {
    pub static TENANTS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                "https://under_score.example.net:65535",
                TENANTS,
                SHOPS,
                "https://a.b.c.shop.example.org",
                "https://admin.example.com",
            ],
            allow_methods: ["x!", #[cfg(any())] QUERY, HEAD],
            allow_headers: ["x.y~z"],
            expose_headers: [Retry-After, #[cfg(all())] X-Request-Id, Link, ETag, X-C, Location],
            max_age: 600,
        };
    }
}

mod e292 {
    cors_runtime::cors! {
        pub static P0: Policy = {
            allow_origins: ["https://admin.example.com"],
            allow_credentials: true,
            allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE],
            allow_headers: [If-None-Match, "x.y~z"],
            expose_headers: [X-Total-Count, X-Request-Id],
        };
        pub static P1: Policy = {
            allow_origins: *,
            allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE],
            expose_headers: [X-Request-Id, X-Total-Count, Location],
        };
        pub static GUARD: Routes = {
            #[cfg(not(any()))] "/a" => P1,
            PURGE "/a/{id}" => P1,
            #[cfg(not(all()))] PROPFIND "/a/{id}" => P0,
            POST | PUT | PURGE "/a/{id}/b" => P0,
            _ => P1,
        };
    }
}

mod e293 {
    use crate::described::is_app;
    cors_runtime::cors! {
        pub static BASE: Policy = {
            allow_origins: [#[cfg(not(all()))] "https://proj-*-team.previews.example"],
            allow_headers: [*, Authorization],
            expose_headers: ["X-7-Left", Retry-After, Link, ETag],
            forbid_other_origins: true,
            own_origins: ["https://www.service.example"],
        };
        pub static GUARD: Policy = {
            allow_origins: [
                "http://*.plain.example",
                "https://a.b.c.shop.example.org",
                #[cfg(test)] "https://localhost:8443",
                "https://dot.example.net.",
                is_app,
            ],
            allow_headers: ["x.y~z", #[cfg(not(test))] X-CSRF-Token, X-Request-Id, Range, Content-Type],
            max_age: 86399,
            ..BASE,
        };
    }
}

mod e294 {
    use crate::described::is_partner;
    use crate::described::is_app;
    cors_runtime::cors! {
        #[cfg(not(any()))]
        pub static BASE: Policy = {
            allow_origins: ["https://*-web.branch.example", is_partner, "https://*.example.com"],
            max_age: 1,
            forbid_other_origins: true,
            own_origins: ["https://api.service.example"],
        };
        #[cfg(not(any()))]
        pub static GUARD: Policy = {
            allow_origins: [
                "https://*.tenant.example.org",
                #[allow(cors::null_origin, reason = "a frame without an origin")] null,
                "https://under_score.example.net:65535",
                "https://dot.example.net.",
                is_app,
            ],
            allow_headers: ["X-2e-Token", If-None-Match, X-CSRF-Token, X-Request-Id],
            expose_headers: [Link],
            ..BASE,
        };
    }
}

mod e295 {
    use crate::described::is_app;
    pub static TENANTS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://192.0.2.7",
                "https://app.example.com:444",
                TENANTS,
                #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_app,
                "https://xn--bcher-kva.example",
                "https://a.b.c.shop.example.org",
            ],
            allow_credentials: true,
            allow_methods: [M-SEARCH, "x!"],
            allow_headers: [X-Request-Id, Range, If-None-Match, X-B, "X-2e-Token"],
            max_age: 1d,
        };
    }
}

mod e296 {
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                "https://*-b.example.net",
                "https://app.example.com",
                "https://shop.example.org",
                "https://0.many.example",
                "https://1.many.example",
                "https://2.many.example",
                "https://3.many.example",
                "https://4.many.example",
                "https://5.many.example",
                "https://6.many.example",
                "https://7.many.example",
                "https://8.many.example",
                "https://9.many.example",
            ],
            allow_methods: ["x!", DELETE],
            expose_headers: [Location],
            max_age: 86399,
            forbid_other_origins: true,
            own_origins: ["https://service.test:8443"],
        };
    }
}

mod e297 {
    cors_runtime::cors! {
        #[cfg(any())]
        pub static GUARD: Policy = {
            allow_origins: [
                #[allow(cors::development_origin, reason = "a desktop app")] "http://localhost:*",
                "https://*.corp.internal",
                "http://old.example.net:8080",
                "https://a-b.example.net",
                "https://*.example.com",
            ],
            allow_headers: [Authorization, Range],
        };
        #[cfg(all())]
        pub static GUARD: Policy = {
            allow_origins: [
                "https://intranet",
                #[cfg(not(test))] "https://xn--bcher-kva.example",
                #[allow(cors::null_origin, reason = "a frame without an origin")] null,
            ],
            allow_methods: ["x!", M-SEARCH, PURGE],
            expose_headers: *,
            max_age: 1d,
        };
    }
}

mod e298 {
    cors_runtime::cors! {
        pub static P0: Policy = { allow_origins: *, allow_methods: * };
        pub static P1: Policy = { allow_origins: ["https://192.0.2.7"], allow_credentials: true };
        pub static P2: Policy = { allow_origins: ["https://pr-*.review.example", "https://app.example.com:8443"], max_age: 0 };
        pub static GUARD: Routes = {
            "/a" => P0,
            "/a/{id}" => { allow_origins: ["https://pr-*.review.example", "https://app.example.com:8443"], max_age: 0 },
            "/a/{id}/b" => P0,
            DELETE "/a/fixed" => P1,
            POST "/a/{id}/b/{other}" => P0,
            PUT | GET | PROPFIND | HEAD "/c/{id}" => P0,
            "/f" => P1,
            "/g/{id}/h/{*rest}" => deny,
            "/g/{id}/h" => deny,
            GET "/g/{id}" => P2,
            _ => P0,
        };
    }
}

mod e299 {
    use crate::described::is_partner;
    cors_runtime::cors! {
        pub static P0: Policy = {
            allow_origins: [
                #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner,
                "https://app.example.com:444",
                #[cfg(test)] "http://localhost:*",
            ],
            allow_credentials: true,
            allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE],
            allow_headers: ["X-2e-Token", X-A],
            expose_headers: [Location, X-C, "X-7-Left"],
            forbid_other_origins: true,
            own_origins: ["https://www.service.example"],
        };
        pub static GUARD: Routes = {
            "/g/{id}/h/{*rest}" => deny,
            "/g/{id}/h" => deny,
            GET | HEAD "/g/{id}" => P0,
            "/" => P0,
            PROPFIND "/a" => P0,
            DELETE "/a" => P0,
        };
    }
}

mod e300 {
    use crate::described::is_partner;
    pub static TENANTS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static BASE: Policy = {
            allow_origins: [
                #[cfg(not(test))] #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner,
                TENANTS,
            ],
            allow_credentials: true,
            allow_methods: [HEAD, GET],
            allow_headers: [X-Request-Id, X-B, Accept, Authorization],
            max_age: 7_201,
            forbid_other_origins: true,
            own_origins: ["https://api.service.example", "https://service.test:8443"],
        };
        pub static GUARD: Policy = { allow_origins: [#[cfg(not(any()))] SHOPS], allow_headers: [Content-Type], max_age: 2h, ..BASE };
    }
}

mod e301 {
    use crate::described::is_app;
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        #[cfg(not(any()))]
        pub static GUARD: Policy = {
            allow_origins: [
                "https://a-b.example.net",
                "https://*.corp.internal",
                "https://xn--bcher-kva.example",
                is_app,
                #[cfg(not(any()))] #[allow(cors::development_origin, reason = "a desktop app")] "http://localhost:3000",
                "http://old.example.net:8080",
                #[cfg(all())] "https://admin.example.com",
                SHOPS,
                "https://0.many.example",
            ],
            #[allow(cors::wildcard_without_authorization)] allow_headers: *,
            forbid_other_origins: true,
            own_origins: ["https://service.test:8443", "https://www.service.example"],
        };
    }
}

mod e302 {
    cors_runtime::cors! {
        #[cfg(test)]
        pub static BASE: Policy = {
            allow_origins: [
                #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://*.plain.example",
                "https://xn--bcher-kva.example",
                "https://example.com",
                "https://*.example.com",
                "https://[2001:db8::1]:9443",
                #[cfg(not(test))] "https://pr-*.review.example",
            ],
            allow_credentials: true,
            allow_methods: [launch, PUT, PROPFIND, "x!", POST],
            allow_headers: [Accept, X-B],
        };
        #[cfg(test)]
        pub static GUARD: Policy = {
            allow_headers: [Range, Authorization, "X-2e-Token"],
            expose_headers: [ETag, X-Request-Id, Retry-After],
            max_age: 1,
            ..BASE,
        };
    }
}

mod e303 {
    use crate::described::is_partner;
    cors_runtime::cors! {
        pub static P0: Policy = {
            allow_origins: ["http://192.0.2.7", #[cfg(not(all()))] "https://*.tenant.example.org", "https://admin.example.com"],
            expose_headers: [ETag, #[cfg(not(all()))] "X-7-Left"],
        };
        pub static P2: Policy = {
            allow_origins: ["tauri://localhost", "https://*.example.net:8443"],
            allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE],
            expose_headers: *,
        };
        pub static P4: Policy = { allow_origins: * };
        pub static GUARD: Routes = {
            "/c/{id}" => { allow_origins: [is_partner] },
            "/a" => { allow_origins: * },
            PROPFIND | GET | DELETE | PURGE | HEAD "/a/{id}" => P0,
            GET "/a/{id}/b" => P4,
            #[cfg(test)] PURGE "/a/{id}/b" => P2,
            "/a/fixed" => P2,
        };
    }
}

mod e304 {
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://old.example.net:8080",
                #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://*.plain.example",
                "https://*-b.example.net",
                "https://192.0.2.7",
                SHOPS,
            ],
            allow_credentials: true,
            allow_methods: [PATCH, M-SEARCH],
            allow_headers: ["x.y~z", Range, #[cfg(not(test))] Content-Type, X-CSRF-Token, X-B],
            expose_headers: [X-Request-Id],
        };
    }
}

mod e305 {
    use crate::described::is_app;
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        #[cfg(all())]
        pub static BASE: Policy = {
            allow_origins: [
                #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_app,
                #[cfg(not(all()))] "https://a.b.c.shop.example.org",
                #[cfg(any())] "https://app.example.com",
                "https://192.0.2.7",
                SHOPS,
                "https://pr-*.review.example",
            ],
            allow_credentials: true,
            allow_methods: [PUT, HEAD, "x!", GET, POST],
            max_age: 7_201,
            forbid_other_origins: true,
            own_origins: ["https://www.service.example", "https://api.service.example"],
        };
        #[cfg(all())]
        pub static GUARD: Policy = { allow_headers: [Idempotency-Key, Authorization], max_age: 1d, ..BASE };
    }
}

mod e306 {
    use crate::described::is_partner;
    cors_runtime::cors! {
        pub static BASE: Policy = {
            allow_origins: ["safari-web-extension://7f1c2a34-0000-4000-8000-000000000000", "https://shop.example.org"],
            allow_methods: *,
            expose_headers: [Location, X-Total-Count],
            max_age: 10m,
            forbid_other_origins: true,
            own_origins: ["https://www.service.example"],
        };
        pub static BETWEEN: Policy = {
            allow_origins: [
                "https://proj-*-team.previews.example",
                is_partner,
                "https://*-web.branch.example",
                "https://pr-*.review.example",
                "https://192.0.2.7",
            ],
            expose_headers: [Link, #[cfg(all())] X-Request-Id, X-Total-Count],
            max_age: default,
            ..BASE,
        };
        pub static GUARD: Policy = { expose_headers: ["X-7-Left", X-Total-Count, X-Request-Id], ..BETWEEN };
    }
}

mod e307 {
    cors_runtime::cors! {
        pub static BASE: Policy = {
            allow_origins: [
                "https://admin.example.com",
                #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://*.plain.example",
            ],
            allow_credentials: true,
        };
        pub static BETWEEN: Policy = {
            allow_origins: [
                #[cfg(not(any()))] #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "https://localhost:8443",
            ],
            allow_methods: [M-SEARCH, PATCH],
            allow_headers: [Content-Type],
            max_age: 1440m,
            ..BASE,
        };
        pub static GUARD: Policy = {
            allow_origins: [#[cfg(test)] "http://127.0.0.1:*", "https://under_score.example.net:65535"],
            allow_methods: [POST, PATCH],
            expose_headers: [X-Request-Id],
            ..BETWEEN,
        };
    }
}

mod e308 {
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        #[cfg(test)]
        pub static GUARD: Policy = {
            allow_origins: [
                SHOPS,
                "https://app.example.com:8443",
                #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://192.0.2.7",
                "https://192.0.2.7",
                "https://proj-*-team.previews.example",
            ],
            allow_credentials: true,
            allow_methods: [DELETE, launch, QUERY, PURGE],
            allow_headers: [Idempotency-Key, X-Request-Id, X-B],
            expose_headers: [X-Request-Id, Link, Retry-After],
            max_age: 10m,
            forbid_other_origins: true,
            own_origins: ["https://service.test:8443"],
        };
    }
}

mod e309 {
    use crate::described::is_app;
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                #[allow(cors::null_origin, reason = "a frame without an origin")] null,
                #[cfg(any())] "https://intranet",
                is_app,
                "https://*.example.com",
                "https://0.many.example",
                "https://1.many.example",
                "https://2.many.example",
                "https://3.many.example",
                "https://4.many.example",
                "https://5.many.example",
                "https://6.many.example",
                "https://7.many.example",
                "https://8.many.example",
                "https://9.many.example",
                "https://10.many.example",
                "https://11.many.example",
                "https://12.many.example",
                "https://13.many.example",
            ],
            allow_methods: ["x!"],
            expose_headers: [Link, X-C, Location],
        };
    }
}

mod e310 {
    use crate::described::is_partner;
    pub static TENANTS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static BASE: Policy = {
            allow_origins: [
                TENANTS,
                #[cfg(test)] "https://[2001:db8::1]:9443",
                "https://proj-*-team.previews.example",
                #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner,
            ],
            allow_credentials: true,
            allow_methods: [POST],
            expose_headers: [Location],
            forbid_other_origins: true,
            own_origins: ["https://service.test:8443"],
        };
        pub static BETWEEN: Policy = {
            allow_origins: ["https://*-b.example.net"],
            allow_headers: [#[cfg(not(any()))] Idempotency-Key, "X-2e-Token", "x.y~z"],
            max_age: 601,
            ..BASE,
        };
        pub static GUARD: Policy = { allow_origins: ["https://pr-*.review.example"], ..BETWEEN };
    }
}

mod e311 {
    pub static TENANTS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static BASE: Policy = {
            allow_origins: [
                #[cfg(not(all()))] "https://example.com",
                "safari-web-extension://7f1c2a34-0000-4000-8000-000000000000",
            ],
            allow_methods: [#[cfg(not(any()))] M-SEARCH, HEAD, GET],
            expose_headers: [Link, ETag, "X-7-Left", #[cfg(not(test))] Retry-After],
        };
        pub static BETWEEN: Policy = {
            allow_origins: [#[cfg(all())] "capacitor://localhost", TENANTS, "https://[2001:db8::1]:9443"],
            allow_methods: [PURGE, "x!", DELETE, #[cfg(not(test))] PATCH],
            allow_headers: [X-A],
            max_age: 5s,
            ..BASE,
        };
        pub static GUARD: Policy = {
            allow_origins: ["tauri://localhost", "https://pr-*.review.example"],
            allow_headers: [Accept, X-A, X-CSRF-Token, #[cfg(not(test))] "X-2e-Token"],
            expose_headers: *,
            ..BETWEEN,
        };
    }
}

mod e312 {
    use crate::described::is_partner;
    pub static TENANTS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        #[cfg(not(test))]
        pub static GUARD: Policy = {
            allow_origins: [
                TENANTS,
                #[cfg(not(test))] "https://app.example.com:8443",
                "https://*.tenant.example.org",
                "https://proj-*-team.previews.example",
                #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://*.plain.example",
            ],
            allow_credentials: true,
            allow_headers: [#[cfg(all())] Idempotency-Key, #[cfg(not(test))] "X-2e-Token", X-A],
        };
        #[cfg(test)]
        pub static GUARD: Policy = {
            allow_origins: [#[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner],
            allow_credentials: true,
            allow_methods: ["x!", PROPFIND],
        };
    }
}

mod e313 {
    pub static TENANTS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                #[cfg(test)] "https://localhost:8443",
                #[cfg(not(any()))] "https://*-web.branch.example",
                "https://admin.example.com",
                TENANTS,
                "https://0.many.example",
                "https://1.many.example",
                "https://2.many.example",
                "https://3.many.example",
                "https://4.many.example",
                "https://5.many.example",
                "https://6.many.example",
                "https://7.many.example",
            ],
            allow_methods: [PURGE],
            allow_headers: [X-B, "X-2e-Token", X-A, "x.y~z", Content-Type],
            max_age: 2h,
        };
    }
}

mod e314 {
    use crate::described::is_partner;
    cors_runtime::cors! {
        pub static P0: Policy = {
            allow_origins: [
                "https://192.0.2.7",
                #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner,
                "https://admin.example.com",
                "chrome-extension://abcdefghijklmnopabcdefghijklmnop",
            ],
            allow_credentials: true,
            max_age: 2h,
        };
        pub static P2: Policy = {
            allow_origins: [
                #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://localhost:3000",
                "https://a.b.c.shop.example.org",
            ],
            allow_credentials: true,
            allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE],
        };
        pub static GUARD: Routes = {
            "/a" => P0,
            "/a/{id}" => deny,
            "/a/{id}/b" => P0,
            "/g/{id}/h/{*rest}" => P2,
            "/g/{id}/h" => P2,
            "/g/{id}" => P2,
            _ => P0,
        };
    }
}

mod e315 {
    pub static TENANTS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static P0: Policy = {
            allow_origins: ["https://app.example.com:444"],
            allow_credentials: true,
            allow_headers: [If-None-Match],
            max_age: 7_201,
        };
        pub static P2: Policy = {
            allow_origins: ["https://shop.example.org", "https://xn--bcher-kva.example", "https://app.example.com:8443"],
            forbid_other_origins: true,
            own_origins: ["https://www.service.example", "https://api.service.example", "https://service.test:8443"],
        };
        pub static P3: Policy = {
            allow_origins: [#[cfg(test)] "http://[::1]:*", TENANTS],
            allow_credentials: true,
            expose_headers: [X-Request-Id, Retry-After, X-Total-Count],
        };
        pub static GUARD: Routes = {
            PROPFIND | PUT | GET | POST | DELETE | HEAD "/c/{id}" => P3,
            PATCH "/c/{id}" => deny,
            "/f" => P2,
            "/" => P0,
            "/e/x/{*rest}" => P0,
            "/e/x" => P0,
        };
    }
}

mod e316 {
    pub static TENANTS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static BASE: Policy = {
            allow_origins: [
                #[allow(cors::null_origin, reason = "a frame without an origin")] null,
                #[cfg(test)] "http://127.0.0.1:*",
                #[cfg(test)] "http://localhost:3000",
                TENANTS,
                "https://*.example.com",
                "https://shop.example.org",
                "https://[2001:db8::1]:9443",
            ],
            allow_headers: [
                X-CSRF-Token,
                #[cfg(not(all()))] "X-2e-Token",
                If-None-Match,
                Accept,
                "x.y~z",
                Range,
                X-A,
                X-Request-Id,
            ],
            max_age: 1d,
        };
        pub static GUARD: Policy = { allow_origins: [TENANTS], expose_headers: [ETag, Retry-After], ..BASE };
    }
}

mod e317 {
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                "https://example.com",
                "https://app.example.com",
                #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://localhost:*",
                #[cfg(not(any()))] "https://app.example.com:8443",
                "https://*-b.example.net",
                "https://a.b.c.shop.example.org",
                "https://intranet",
            ],
            allow_credentials: true,
            allow_methods: [M-SEARCH, PATCH],
            allow_headers: [
                #[cfg(test)] If-None-Match,
                Idempotency-Key,
                #[cfg(not(any()))] X-CSRF-Token,
                Authorization,
                Accept,
                X-Request-Id,
            ],
            expose_headers: [X-Request-Id, "X-7-Left", #[cfg(not(test))] X-C, ETag],
            max_age: 10m,
            forbid_other_origins: true,
            own_origins: ["https://service.test:8443", "https://api.service.example"],
        };
    }
}

mod e318 {
    pub static TENANTS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static BASE: Policy = {
            allow_origins: [
                "https://intranet",
                "https://pr-*.review.example",
                SHOPS,
                "https://xn--bcher-kva.example",
                #[cfg(not(all()))] "https://a-b.example.net",
            ],
            allow_credentials: true,
            allow_methods: [HEAD, PATCH, QUERY, PURGE, "x!"],
        };
        pub static GUARD: Policy = {
            allow_credentials: false,
            allow_origins: [TENANTS],
            allow_headers: [Authorization, #[cfg(not(all()))] "x.y~z", "X-2e-Token", X-CSRF-Token, Range],
            expose_headers: *,
            max_age: 1440m,
            ..BASE,
        };
    }
}

mod e319 {
    pub static TENANTS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static BASE: Policy = {
            allow_origins: [
                "https://*.example.net:8443",
                #[cfg(not(all()))] "https://*.tenant.example.org",
                "https://example.com",
                TENANTS,
            ],
            allow_methods: *,
            expose_headers: [ETag, Link, X-Total-Count],
            max_age: 0,
        };
        pub static GUARD: Policy = {
            allow_origins: [
                "https://dot.example.net.",
                "tauri://localhost",
                #[cfg(not(test))] "https://under_score.example.net:65535",
                #[cfg(not(all()))] "https://pr-*.review.example",
            ],
            allow_methods: [GET, PUT, QUERY, POST],
            #[allow(cors::wildcard_without_authorization)] allow_headers: *,
            expose_headers: [X-Request-Id, #[cfg(any())] Retry-After, Link, X-Total-Count, ETag],
            max_age: default,
            ..BASE,
        };
    }
}

mod e320 {
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static BASE: Policy = {
            allow_origins: [
                "https://pr-*.review.example",
                SHOPS,
                "https://0.many.example",
                "https://1.many.example",
                "https://2.many.example",
                "https://3.many.example",
                "https://4.many.example",
                "https://5.many.example",
            ],
            allow_credentials: true,
            allow_headers: [If-None-Match, Range],
            expose_headers: [X-Total-Count, X-Request-Id, ETag],
            max_age: default,
        };
        pub static GUARD: Policy = {
            allow_credentials: false,
            allow_origins: [
                "https://dot.example.net.",
                "https://*-b.example.net",
                SHOPS,
                "http://old.example.net:8080",
                "http://*.plain.example",
                #[cfg(not(all()))] "https://[2001:db8::1]",
            ],
            expose_headers: [Link, X-Total-Count, Location, "X-7-Left", ETag, Retry-After, X-C],
            ..BASE,
        };
    }
}

mod e321 {
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        #[cfg(all())]
        pub static GUARD: Policy = {
            allow_origins: [
                "https://proj-*-team.previews.example",
                "https://under_score.example.net:65535",
                "https://a-b.example.net",
                "https://*.example.net:8443",
                "capacitor://localhost",
                SHOPS,
                "https://admin.example.com",
            ],
            allow_methods: [PUT, "x!", POST, #[cfg(any())] QUERY, DELETE],
            allow_headers: [Authorization, #[cfg(any())] X-CSRF-Token, Accept],
            expose_headers: [ETag, #[cfg(not(test))] Link, Retry-After, "X-7-Left", #[cfg(all())] Location],
            forbid_other_origins: true,
            own_origins: ["https://www.service.example", "https://service.test:8443"],
        };
    }
}

mod e322 {
    use crate::described::is_app;
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                "https://app.example.com",
                #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_app,
                "https://0.many.example",
                "https://1.many.example",
                "https://2.many.example",
                "https://3.many.example",
                "https://4.many.example",
                "https://5.many.example",
                "https://6.many.example",
                "https://7.many.example",
                "https://8.many.example",
                "https://9.many.example",
                "https://10.many.example",
                "https://11.many.example",
                "https://12.many.example",
                "https://13.many.example",
            ],
            allow_credentials: true,
            allow_methods: [DELETE, PROPFIND, QUERY, POST],
            allow_headers: [X-A, "X-2e-Token", Content-Type],
            expose_headers: [#[cfg(any())] X-Total-Count, Location, Link],
            max_age: 10m,
        };
    }
}

mod e323 {
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static BASE: Policy = {
            allow_origins: [
                "https://*-b.example.net",
                "https://example.com",
                #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://192.0.2.7",
            ],
            allow_credentials: true,
        };
        pub static BETWEEN: Policy = {
            allow_origins: [
                "https://a.b.c.shop.example.org",
                "https://app.example.com:8443",
                SHOPS,
                "https://shop.example.org",
                "https://pr-*.review.example",
            ],
            allow_headers: [Authorization, X-Request-Id, "X-2e-Token", Range],
            max_age: 86399,
            ..BASE,
        };
        pub static GUARD: Policy = {
            allow_credentials: false,
            expose_headers: [#[cfg(all())] X-C, X-Total-Count],
            max_age: 2h,
            ..BETWEEN,
        };
    }
}

mod e324 {
    use crate::described::is_app;
    pub static TENANTS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                "https://intranet",
                is_app,
                "https://example.com",
                TENANTS,
                "https://0.many.example",
                "https://1.many.example",
                "https://2.many.example",
                "https://3.many.example",
                "https://4.many.example",
                "https://5.many.example",
                "https://6.many.example",
                "https://7.many.example",
                "https://8.many.example",
                "https://9.many.example",
                "https://10.many.example",
                "https://11.many.example",
                "https://12.many.example",
                "https://13.many.example",
            ],
            allow_methods: [PATCH, PURGE, GET, PUT],
            allow_headers: [*, Authorization],
            expose_headers: [Location],
            forbid_other_origins: true,
            own_origins: ["https://www.service.example", "https://api.service.example"],
        };
    }
}

mod e325 {
    use crate::described::is_partner;
    cors_runtime::cors! {
        pub static P0: Policy = {
            allow_origins: [
                "http://old.example.net:8080",
                "https://app.example.com:444",
                "https://proj-*-team.previews.example",
            ],
        };
        pub static P2: Policy = {
            allow_origins: ["https://192.0.2.7:8443"],
            allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE],
        };
        pub static P3: Policy = {
            allow_origins: [
                #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://127.0.0.1:*",
                #[cfg(not(test))] #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner,
                #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://app.example.com",
            ],
            allow_credentials: true,
        };
        pub static GUARD: Routes = {
            GET "/" => deny,
            PUT "/" => P3,
            #[cfg(not(test))] PURGE "/" => P0,
            "/g/{id}/h/{*rest}" => P2,
            "/g/{id}/h" => P2,
        };
    }
}

mod e326 {
    pub static TENANTS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static BASE: Policy = {
            allow_origins: [
                #[cfg(all())] SHOPS,
                "https://*.corp.internal",
                "https://admin.example.com",
                "https://a-b.example.net",
                TENANTS,
                "https://0.many.example",
                "https://1.many.example",
                "https://2.many.example",
                "https://3.many.example",
                "https://4.many.example",
                "https://5.many.example",
            ],
            allow_credentials: true,
            expose_headers: [X-Total-Count, X-C, Location, ETag, X-Request-Id, Link],
            max_age: 2h,
        };
        pub static BETWEEN: Policy = { max_age: 5s, ..BASE };
        pub static GUARD: Policy = { allow_credentials: false, allow_headers: [X-CSRF-Token, X-Request-Id, Content-Type], ..BETWEEN };
    }
}

mod e327 {
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                #[allow(cors::development_origin, reason = "a desktop app")] "http://localhost:*",
                "https://0.many.example",
                "https://1.many.example",
                "https://2.many.example",
                "https://3.many.example",
                "https://4.many.example",
                "https://5.many.example",
                "https://6.many.example",
                "https://7.many.example",
                "https://8.many.example",
                "https://9.many.example",
                "https://10.many.example",
                "https://11.many.example",
                "https://12.many.example",
                "https://13.many.example",
                "https://14.many.example",
                "https://15.many.example",
                "https://16.many.example",
                "https://17.many.example",
            ],
            allow_methods: [GET, M-SEARCH, PATCH, QUERY, PUT, POST],
            allow_headers: ["X-2e-Token", Idempotency-Key, Content-Type, X-B, "x.y~z"],
            max_age: 7_201,
        };
    }
}

mod e328 {
    pub static TENANTS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static P0: Policy = {
            allow_origins: [TENANTS, #[cfg(not(any()))] SHOPS, "https://app.example.com:444", "https://*-b.example.net"],
            expose_headers: [X-C, ETag],
        };
        pub static P1: Policy = {
            allow_origins: [
                #[cfg(not(all()))] "https://under_score.example.net:65535",
                "https://[2001:db8::1]:9443",
                "https://[2001:db8::1]",
                "https://*.example.net:8443",
            ],
            allow_credentials: true,
            allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE],
            max_age: 1440m,
        };
        pub static GUARD: Routes = {
            "/b/{*rest}" => P0,
            "/b" => P0,
            "/e/x/{*rest}" => P1,
            "/e/x" => P1,
            "/c/{id}" => P1,
            GET | PROPFIND "/" => P1,
            PURGE "/" => P1,
            _ => P0,
        };
    }
}

mod e329 {
    pub static TENANTS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static BASE: Policy = {
            allow_origins: [
                "https://shop.example.org",
                #[cfg(any())] "https://*.example.com",
                #[allow(cors::null_origin, reason = "a frame without an origin")] null,
                "https://dot.example.net.",
                #[allow(cors::development_origin, reason = "a desktop app")] "http://[::1]:*",
                "https://proj-*-team.previews.example",
            ],
            #[allow(cors::wildcard_without_authorization)] allow_headers: *,
            max_age: 5s,
        };
        pub static GUARD: Policy = {
            allow_origins: [
                #[cfg(test)] "https://localhost:8443",
                TENANTS,
                "https://a.b.c.shop.example.org",
                SHOPS,
                "https://[2001:db8::1]:9443",
                "https://intranet",
            ],
            allow_methods: *,
            allow_headers: [X-Request-Id, "X-2e-Token", Accept, #[cfg(test)] "x.y~z", If-None-Match, Content-Type],
            expose_headers: [X-C],
            max_age: 5s,
            ..BASE,
        };
    }
}

mod e330 {
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                "https://under_score.example.net:65535",
                "https://0.many.example",
                "https://1.many.example",
                "https://2.many.example",
                "https://3.many.example",
                "https://4.many.example",
                "https://5.many.example",
                "https://6.many.example",
                "https://7.many.example",
                "https://8.many.example",
                "https://9.many.example",
                "https://10.many.example",
                "https://11.many.example",
                "https://12.many.example",
                "https://13.many.example",
                "https://14.many.example",
                "https://15.many.example",
                "https://16.many.example",
                "https://17.many.example",
                "https://18.many.example",
                "https://19.many.example",
                "https://20.many.example",
                "https://21.many.example",
            ],
            allow_credentials: true,
            allow_methods: [launch],
            max_age: 600,
        };
    }
}

mod e331 {
    use crate::described::is_partner;
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                is_partner,
                "tauri://localhost",
                "https://*.example.net:8443",
                "https://under_score.example.net:65535",
                "https://192.0.2.7:8443",
                #[cfg(test)] "https://localhost:8443",
                "https://0.many.example",
                "https://1.many.example",
                "https://2.many.example",
                "https://3.many.example",
                "https://4.many.example",
                "https://5.many.example",
                "https://6.many.example",
                "https://7.many.example",
                "https://8.many.example",
                "https://9.many.example",
                "https://10.many.example",
                "https://11.many.example",
                "https://12.many.example",
                "https://13.many.example",
                "https://14.many.example",
                "https://15.many.example",
            ],
            allow_headers: [X-Request-Id, Authorization],
            max_age: 601,
            forbid_other_origins: true,
            own_origins: ["https://api.service.example"],
        };
    }
}

mod e332 {
    use crate::described::is_app;
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static BASE: Policy = {
            allow_origins: [
                "https://*.tenant.example.org",
                "chrome-extension://abcdefghijklmnopabcdefghijklmnop",
                SHOPS,
                "capacitor://localhost",
                #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_app,
            ],
            allow_credentials: true,
            allow_methods: [DELETE, PATCH, HEAD, #[cfg(test)] PROPFIND, QUERY, M-SEARCH],
            allow_headers: [X-B],
            expose_headers: ["X-7-Left", X-C],
            forbid_other_origins: true,
            own_origins: ["https://www.service.example", "https://service.test:8443"],
        };
        pub static GUARD: Policy = {
            allow_methods: ["x!", PUT, PROPFIND, #[cfg(any())] HEAD, PURGE, M-SEARCH],
            allow_headers: [Accept, #[cfg(not(all()))] X-Request-Id, Authorization],
            expose_headers: [Link, Retry-After, X-Total-Count, #[cfg(any())] X-C],
            max_age: default,
            ..BASE,
        };
    }
}

mod e333 {
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                SHOPS,
                "https://intranet",
                "https://pr-*.review.example",
                "https://xn--bcher-kva.example",
                "https://under_score.example.net:65535",
                "https://0.many.example",
                "https://1.many.example",
                "https://2.many.example",
                "https://3.many.example",
                "https://4.many.example",
                "https://5.many.example",
                "https://6.many.example",
                "https://7.many.example",
            ],
            allow_methods: [M-SEARCH, POST, PATCH],
            allow_headers: [Idempotency-Key, X-A, #[cfg(not(all()))] Range, "x.y~z", X-CSRF-Token, Accept],
            expose_headers: ["X-7-Left", #[cfg(all())] ETag],
            max_age: default,
            forbid_other_origins: true,
            own_origins: ["https://api.service.example", "https://service.test:8443"],
        };
    }
}

mod e334 {
    pub static TENANTS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                TENANTS,
                "https://*-b.example.net",
                "https://192.0.2.7",
                "https://*-web.branch.example",
                "https://xn--bcher-kva.example",
                "https://0.many.example",
                "https://1.many.example",
                "https://2.many.example",
                "https://3.many.example",
                "https://4.many.example",
                "https://5.many.example",
                "https://6.many.example",
                "https://7.many.example",
                "https://8.many.example",
                "https://9.many.example",
                "https://10.many.example",
                "https://11.many.example",
            ],
            allow_credentials: true,
            allow_methods: [PATCH, POST, M-SEARCH, HEAD, PUT, launch, DELETE],
            max_age: 86399,
        };
    }
}

mod e335 {
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                SHOPS,
                "https://under_score.example.net:65535",
                "https://[2001:db8::1]",
                "https://0.many.example",
                "https://1.many.example",
                "https://2.many.example",
                "https://3.many.example",
                "https://4.many.example",
                "https://5.many.example",
                "https://6.many.example",
                "https://7.many.example",
                "https://8.many.example",
                "https://9.many.example",
                "https://10.many.example",
                "https://11.many.example",
                "https://12.many.example",
                "https://13.many.example",
                "https://14.many.example",
            ],
            allow_credentials: true,
            allow_headers: [#[cfg(not(test))] Authorization, X-A, If-None-Match, "X-2e-Token", X-Request-Id, "x.y~z"],
            expose_headers: [#[cfg(not(test))] Retry-After, X-Total-Count, X-C],
            max_age: 1d,
        };
    }
}

mod e336 {
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://localhost:3000",
                "https://under_score.example.net:65535",
                "https://*-web.branch.example",
                "https://[2001:db8::1]",
                "https://xn--bcher-kva.example",
                SHOPS,
                "https://0.many.example",
                "https://1.many.example",
                "https://2.many.example",
                "https://3.many.example",
                "https://4.many.example",
                "https://5.many.example",
                "https://6.many.example",
                "https://7.many.example",
                "https://8.many.example",
                "https://9.many.example",
                "https://10.many.example",
                "https://11.many.example",
                "https://12.many.example",
                "https://13.many.example",
            ],
            allow_credentials: true,
            allow_methods: [PROPFIND, QUERY, launch, PURGE, "x!"],
            max_age: 601,
        };
    }
}

mod e337 {
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        #[cfg(any())]
        pub static GUARD: Policy = {
            allow_origins: *,
            allow_methods: [GET, #[cfg(any())] POST, M-SEARCH, PUT],
            allow_headers: [X-A, If-None-Match],
            expose_headers: [X-C, ETag, #[cfg(not(test))] Location, #[cfg(not(all()))] Link],
            max_age: 1,
        };
        #[cfg(not(any()))]
        pub static GUARD: Policy = {
            allow_origins: [
                "https://192.0.2.7:8443",
                "https://admin.example.com",
                SHOPS,
                "https://0.many.example",
                "https://1.many.example",
                "https://2.many.example",
            ],
            allow_credentials: true,
            allow_methods: [M-SEARCH, #[cfg(any())] PUT, POST, PROPFIND],
            expose_headers: [X-C, X-Total-Count],
            max_age: 1,
            forbid_other_origins: true,
            own_origins: ["https://www.service.example"],
        };
    }
}

mod e338 {
    use crate::described::is_partner;
    use crate::described::is_app;
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_app,
                "https://xn--bcher-kva.example",
                "https://proj-*-team.previews.example",
                #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner,
                "https://0.many.example",
                "https://1.many.example",
                "https://2.many.example",
                "https://3.many.example",
                "https://4.many.example",
                "https://5.many.example",
                "https://6.many.example",
                "https://7.many.example",
                "https://8.many.example",
                "https://9.many.example",
                "https://10.many.example",
                "https://11.many.example",
            ],
            allow_credentials: true,
            allow_methods: [#[cfg(not(any()))] M-SEARCH, PROPFIND, GET],
            allow_headers: [X-B, #[cfg(not(all()))] X-Request-Id, X-CSRF-Token, Authorization, If-None-Match, Content-Type],
            expose_headers: [X-Request-Id, Link, X-Total-Count, ETag],
            max_age: 1440m,
        };
    }
}

mod e339 {
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                "https://shop.example.org",
                #[cfg(test)] "http://localhost:*",
                "https://proj-*-team.previews.example",
                "https://dot.example.net.",
                "https://0.many.example",
                "https://1.many.example",
                "https://2.many.example",
                "https://3.many.example",
                "https://4.many.example",
                "https://5.many.example",
                "https://6.many.example",
                "https://7.many.example",
                "https://8.many.example",
                "https://9.many.example",
                "https://10.many.example",
                "https://11.many.example",
                "https://12.many.example",
                "https://13.many.example",
                "https://14.many.example",
                "https://15.many.example",
                "https://16.many.example",
                "https://17.many.example",
                "https://18.many.example",
            ],
            allow_methods: [PUT, #[cfg(all())] GET, M-SEARCH],
            allow_headers: [X-Request-Id, Range, Accept, #[cfg(all())] "X-2e-Token"],
            expose_headers: [Link, Retry-After, X-Request-Id],
        };
    }
}

mod e340 {
    use crate::described::is_app;
    pub static TENANTS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static P0: Policy = {
            allow_origins: ["https://*.example.com", "https://[2001:db8::1]:9443"],
            allow_credentials: true,
            allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE],
            max_age: 1,
        };
        pub static P1: Policy = {
            allow_origins: [
                "chrome-extension://abcdefghijklmnopabcdefghijklmnop",
                "https://[2001:db8::1]:9443",
                "https://192.0.2.7",
            ],
            allow_credentials: true,
        };
        pub static P2: Policy = {
            allow_origins: ["https://192.0.2.7", TENANTS, "https://app.example.com:8443"],
            allow_credentials: true,
            allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE],
        };
        pub static GUARD: Routes = {
            "/g/{id}/h/{*rest}" => P2,
            "/g/{id}/h" => P2,
            "/g/{id}" => P0,
            #[cfg(not(any()))] DELETE | POST | PURGE | GET | HEAD "/" => P1,
            "/f" => {
                allow_origins: [is_app],
                forbid_other_origins: true,
                own_origins: ["https://www.service.example", "https://service.test:8443"],
            },
        };
    }
}

mod e341 {
    pub static TENANTS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static P1: Policy = { allow_origins: *, allow_methods: *, allow_headers: [If-None-Match, Range, X-A, X-B] };
        pub static P2: Policy = {
            allow_origins: ["https://xn--bcher-kva.example", "https://pr-*.review.example", SHOPS],
            allow_headers: ["x.y~z", If-None-Match],
            expose_headers: *,
            max_age: 601,
        };
        pub static GUARD: Routes = {
            "/g/{id}/h/{*rest}" => P1,
            "/g/{id}/h" => P1,
            "/c/{id}" => { allow_origins: ["https://a.b.c.shop.example.org"], allow_credentials: true },
            "/e/x/{*rest}" => P1,
            "/e/x" => P1,
            "/a" => {
                allow_origins: [
                    #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://old.example.net:8080",
                    TENANTS,
                ],
                allow_credentials: true,
                max_age: 2h,
            },
            PUT | DELETE | PATCH "/a/{id}" => P1,
            PATCH | GET | PURGE | DELETE "/a/{id}/b" => deny,
            _ => P2,
        };
    }
}

mod e342 {
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static P0: Policy = {
            allow_origins: ["https://*.tenant.example.org", "https://192.0.2.7"],
            allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE],
            expose_headers: *,
            max_age: 1d,
        };
        pub static P2: Policy = {
            allow_origins: ["https://dot.example.net.", SHOPS, "safari-web-extension://7f1c2a34-0000-4000-8000-000000000000"],
            allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE],
        };
        pub static P3: Policy = {
            allow_origins: ["https://example.com", "https://admin.example.com", SHOPS],
            allow_credentials: true,
            allow_headers: [X-CSRF-Token, X-Request-Id, Idempotency-Key, Authorization, Range],
            expose_headers: [ETag, X-Total-Count],
            max_age: 10m,
        };
        pub static GUARD: Routes = {
            POST | PROPFIND "/c/{id}" => P2,
            "/" => P3,
            "/f" => P3,
            "/g/{id}/h/{*rest}" => P0,
            "/g/{id}/h" => P0,
            PURGE | DELETE | PUT | PROPFIND "/a" => deny,
            GET "/a" => P0,
            "/a/{id}" => P2,
        };
    }
}

mod e343 {
    pub static TENANTS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                #[allow(cors::development_origin, reason = "a desktop app")] "http://localhost:3000",
                TENANTS,
                "https://0.many.example",
                "https://1.many.example",
                "https://2.many.example",
                "https://3.many.example",
                "https://4.many.example",
                "https://5.many.example",
                "https://6.many.example",
                "https://7.many.example",
                "https://8.many.example",
                "https://9.many.example",
                "https://10.many.example",
                "https://11.many.example",
                "https://12.many.example",
                "https://13.many.example",
                "https://14.many.example",
                "https://15.many.example",
                "https://16.many.example",
                "https://17.many.example",
            ],
            allow_headers: [Idempotency-Key, Content-Type, "X-2e-Token", X-A],
            max_age: 1440m,
            forbid_other_origins: true,
            own_origins: ["https://api.service.example"],
        };
    }
}

mod e344 {
    use crate::described::is_app;
    pub static TENANTS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static P0: Policy = {
            allow_origins: [
                SHOPS,
                #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_app,
                "https://*.example.net:8443",
            ],
            allow_credentials: true,
            max_age: 5s,
        };
        pub static P1: Policy = { allow_origins: * };
        pub static P2: Policy = { allow_origins: *, max_age: 0 };
        pub static P3: Policy = { allow_origins: ["https://*-web.branch.example", "https://example.com"] };
        pub static GUARD: Routes = {
            "/b/{*rest}" => P1,
            "/b" => P1,
            DELETE "/a" => deny,
            #[cfg(not(test))] PURGE "/a" => deny,
            PROPFIND "/a" => P0,
            "/a/{id}" => P0,
            #[cfg(any())] "/a/{id}/b" => { allow_origins: ["https://*-web.branch.example", "https://example.com"] },
            "/a/fixed" => P2,
            "/a/{id}/b/{other}" => {
                allow_origins: [TENANTS],
                allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE],
                expose_headers: [X-Request-Id],
            },
            "/g/{id}/h/{*rest}" => P3,
            "/g/{id}/h" => P3,
            PROPFIND | GET | HEAD "/g/{id}" => P0,
            "/c/{id}" => P2,
            PURGE | PROPFIND "/c/d" => P3,
            PUT "/c/d" => P3,
        };
    }
}

mod e345 {
    cors_runtime::cors! {
        #[cfg(not(any()))]
        pub static GUARD: Policy = {
            allow_origins: [
                "https://[2001:db8::1]",
                "https://pr-*.review.example",
                "https://0.many.example",
                "https://1.many.example",
                "https://2.many.example",
                "https://3.many.example",
                "https://4.many.example",
                "https://5.many.example",
                "https://6.many.example",
                "https://7.many.example",
                "https://8.many.example",
                "https://9.many.example",
                "https://10.many.example",
                "https://11.many.example",
                "https://12.many.example",
                "https://13.many.example",
                "https://14.many.example",
                "https://15.many.example",
                "https://16.many.example",
                "https://17.many.example",
                "https://18.many.example",
                "https://19.many.example",
            ],
            allow_credentials: true,
            allow_methods: [PUT],
            allow_headers: [X-A, If-None-Match, Accept, "X-2e-Token", Idempotency-Key, X-Request-Id],
            expose_headers: [Location, ETag, "X-7-Left"],
            max_age: 7_201,
            forbid_other_origins: true,
            own_origins: ["https://api.service.example"],
        };
    }
}

mod e346 {
    use crate::described::is_partner;
    pub static TENANTS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static BASE: Policy = {
            allow_origins: [
                #[cfg(not(all()))] "chrome-extension://abcdefghijklmnopabcdefghijklmnop",
                #[allow(cors::development_origin, reason = "a desktop app")] "http://[::1]:*",
                "https://pr-*.review.example",
                TENANTS,
                "https://under_score.example.net:65535",
                #[allow(cors::development_origin, reason = "a desktop app")] "http://localhost:*",
                is_partner,
                "https://0.many.example",
                "https://1.many.example",
                "https://2.many.example",
                "https://3.many.example",
                "https://4.many.example",
                "https://5.many.example",
                "https://6.many.example",
                "https://7.many.example",
                "https://8.many.example",
                "https://9.many.example",
                "https://10.many.example",
                "https://11.many.example",
                "https://12.many.example",
                "https://13.many.example",
                "https://14.many.example",
                "https://15.many.example",
            ],
            allow_headers: [X-CSRF-Token, Accept],
        };
        pub static GUARD: Policy = { allow_headers: [#[cfg(any())] "X-2e-Token"], expose_headers: *, max_age: 600, ..BASE };
    }
}

mod e347 {
    use crate::described::is_partner;
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static BASE: Policy = {
            allow_origins: [
                "https://[2001:db8::1]",
                "https://*.tenant.example.org",
                is_partner,
                "https://app.example.com:8443",
                "https://0.many.example",
            ],
            allow_methods: *,
            allow_headers: [*, Authorization],
            expose_headers: *,
        };
        pub static BETWEEN: Policy = {
            allow_origins: [
                "https://[2001:db8::1]:9443",
                "tauri://localhost",
                "https://a-b.example.net",
                "http://old.example.net:8080",
                #[cfg(not(all()))] SHOPS,
                "https://0.many.example",
                "https://1.many.example",
                "https://2.many.example",
                "https://3.many.example",
                "https://4.many.example",
                "https://5.many.example",
                "https://6.many.example",
            ],
            allow_headers: [Idempotency-Key, "X-2e-Token"],
            ..BASE,
        };
        pub static GUARD: Policy = {
            allow_methods: [HEAD, PROPFIND, launch, GET],
            allow_headers: ["x.y~z"],
            expose_headers: [#[cfg(any())] "X-7-Left"],
            ..BETWEEN,
        };
    }
}

mod e348 {
    pub static TENANTS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static P0: Policy = {
            allow_origins: ["https://xn--bcher-kva.example", "https://[2001:db8::1]", #[cfg(test)] "http://127.0.0.1:*", SHOPS],
            allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE],
            allow_headers: ["x.y~z", #[cfg(all())] If-None-Match, Range],
            expose_headers: *,
        };
        pub static P1: Policy = {
            allow_origins: [
                #[cfg(not(any()))] "https://[2001:db8::1]:9443",
                TENANTS,
                #[cfg(test)] "https://localhost:8443",
                "https://pr-*.review.example",
            ],
            allow_credentials: true,
            allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE],
            allow_headers: [If-None-Match],
        };
        pub static P2: Policy = {
            allow_origins: *,
            allow_headers: [Content-Type, X-CSRF-Token, Authorization],
            expose_headers: [Link, X-C],
        };
        pub static GUARD: Routes = {
            "/g/{id}/h/{*rest}" => P0,
            "/g/{id}/h" => P0,
            #[cfg(test)] "/g/{id}" => P0,
            "/b/{*rest}" => P0,
            "/b" => P0,
            "/a" => P1,
            DELETE | PURGE "/a/{id}" => P2,
            PUT "/a/{id}" => P1,
            "/a/{id}/b" => P0,
            "/a/fixed" => { allow_origins: [TENANTS], allow_credentials: true },
        };
    }
}

mod e349 {
    use crate::described::is_partner;
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                #[cfg(test)] "https://localhost:8443",
                "https://192.0.2.7",
                SHOPS,
                "https://*.tenant.example.org",
                #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner,
                "https://xn--bcher-kva.example",
                #[cfg(not(test))] "https://admin.example.com",
                "https://0.many.example",
                "https://1.many.example",
                "https://2.many.example",
                "https://3.many.example",
                "https://4.many.example",
                "https://5.many.example",
                "https://6.many.example",
                "https://7.many.example",
                "https://8.many.example",
                "https://9.many.example",
                "https://10.many.example",
                "https://11.many.example",
                "https://12.many.example",
                "https://13.many.example",
                "https://14.many.example",
            ],
            allow_credentials: true,
            allow_methods: [PROPFIND, PATCH, #[cfg(not(any()))] M-SEARCH, DELETE],
            allow_headers: [Range, X-B, Authorization, #[cfg(not(test))] If-None-Match, "x.y~z"],
            max_age: 5s,
        };
    }
}

mod e350 {
    cors_runtime::cors! {
        pub static BASE: Policy = {
            allow_origins: [
                "https://intranet",
                "https://a-b.example.net",
                #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://192.0.2.7",
                #[cfg(not(all()))] "https://pr-*.review.example",
                "https://*.tenant.example.org",
                "https://0.many.example",
                "https://1.many.example",
                "https://2.many.example",
                "https://3.many.example",
                "https://4.many.example",
                "https://5.many.example",
                "https://6.many.example",
                "https://7.many.example",
                "https://8.many.example",
                "https://9.many.example",
                "https://10.many.example",
                "https://11.many.example",
                "https://12.many.example",
                "https://13.many.example",
                "https://14.many.example",
                "https://15.many.example",
            ],
            allow_credentials: true,
            allow_methods: [M-SEARCH],
            allow_headers: [Idempotency-Key, X-Request-Id, "x.y~z"],
            expose_headers: [ETag, Retry-After, "X-7-Left", X-C],
            max_age: 1440m,
        };
        pub static BETWEEN: Policy = { allow_methods: [launch, DELETE, PROPFIND, POST, HEAD, QUERY], ..BASE };
        pub static GUARD: Policy = { allow_headers: [#[cfg(not(test))] "x.y~z", If-None-Match, X-Request-Id, X-A], ..BETWEEN };
    }
}

mod e351 {
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static P1: Policy = {
            allow_origins: ["https://*.tenant.example.org"],
            allow_credentials: true,
            expose_headers: [X-C, Location, Link],
            max_age: 0,
            forbid_other_origins: true,
            own_origins: ["https://www.service.example"],
        };
        pub static P2: Policy = {
            allow_origins: *,
            allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE],
            expose_headers: *,
        };
        pub static P3: Policy = { allow_origins: ["tauri://localhost"], allow_credentials: true };
        pub static P5: Policy = { allow_origins: [SHOPS], max_age: 1 };
        pub static P6: Policy = { allow_origins: [#[allow(cors::development_origin, reason = "a desktop app")] "http://[::1]:*"] };
        pub static GUARD: Routes = {
            "/a" => { allow_origins: [SHOPS], max_age: 1 },
            "/a/{id}" => { allow_origins: [#[allow(cors::development_origin, reason = "a desktop app")] "http://[::1]:*"] },
            "/a/{id}/b" => { allow_origins: * },
            "/a/fixed" => P2,
            "/a/{id}/b/{other}" => {
                allow_origins: *,
                allow_methods: *,
                #[allow(cors::wildcard_without_authorization)] allow_headers: *,
            },
            "/b/{*rest}" => P3,
            "/b" => P3,
            "/g/{id}/h/{*rest}" => P1,
            "/g/{id}/h" => P1,
            #[cfg(all())] POST | DELETE | GET | PURGE | PUT | PATCH "/g/{id}" => deny,
            "/e/x/{*rest}" => P5,
            "/e/x" => P5,
            _ => P6,
        };
    }
}

mod e352 {
    use crate::described::is_app;
    pub static TENANTS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static GUARD: Policy = {
            allow_origins: [
                "https://proj-*-team.previews.example",
                #[cfg(not(any()))] "https://pr-*.review.example",
                #[cfg(not(test))] is_app,
                "https://192.0.2.7",
                TENANTS,
                "https://a-b.example.net",
                "https://0.many.example",
                "https://1.many.example",
                "https://2.many.example",
                "https://3.many.example",
                "https://4.many.example",
                "https://5.many.example",
                "https://6.many.example",
                "https://7.many.example",
                "https://8.many.example",
                "https://9.many.example",
                "https://10.many.example",
                "https://11.many.example",
                "https://12.many.example",
                "https://13.many.example",
                "https://14.many.example",
                "https://15.many.example",
                "https://16.many.example",
                "https://17.many.example",
                "https://18.many.example",
                "https://19.many.example",
                "https://20.many.example",
                "https://21.many.example",
            ],
            allow_methods: [QUERY, #[cfg(not(any()))] launch, POST],
            expose_headers: [ETag, "X-7-Left", Link, X-Total-Count, Location, #[cfg(any())] X-Request-Id],
            max_age: 10m,
            forbid_other_origins: true,
            own_origins: ["https://api.service.example"],
        };
    }
}

mod e353 {
    use crate::described::is_partner;
    cors_runtime::cors! {
        pub static P0: Policy = {
            allow_origins: [
                is_partner,
                "https://a.b.c.shop.example.org",
                "https://*.example.com",
                #[cfg(not(all()))] "https://app.example.com:444",
            ],
            allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE],
            max_age: 601,
            forbid_other_origins: true,
            own_origins: ["https://www.service.example"],
        };
        pub static P1: Policy = {
            allow_origins: [
                is_partner,
                #[cfg(test)] "http://localhost:3000",
                "https://example.com",
                "https://app.example.com",
                #[cfg(test)] "https://localhost:8443",
            ],
            #[allow(cors::wildcard_without_authorization)] allow_headers: *,
            max_age: default,
        };
        pub static P2: Policy = { allow_origins: ["https://example.com"] };
        pub static P3: Policy = {
            allow_origins: [
                #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "https://localhost:8443",
            ],
            allow_credentials: true,
            allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE],
            allow_headers: [X-CSRF-Token, #[cfg(any())] X-B],
            expose_headers: ["X-7-Left"],
        };
        pub static GUARD: Routes = {
            "/b/{*rest}" => P3,
            "/b" => P3,
            #[cfg(not(all()))] PATCH "/c/{id}" => P1,
            PUT | PROPFIND | PURGE | GET | HEAD "/c/d" => P0,
            "/g/{id}/h/{*rest}" => P2,
            "/g/{id}/h" => P2,
            PATCH | POST | PROPFIND | PUT "/f" => P3,
            PURGE "/f" => P1,
        };
    }
}

mod e354 {
    use crate::described::is_app;
    cors_runtime::cors! {
        pub static P0: Policy = {
            allow_origins: ["https://*-web.branch.example", #[cfg(test)] "http://127.0.0.1:*"],
            allow_credentials: true,
            allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE],
            allow_headers: [Authorization, "x.y~z", "X-2e-Token"],
        };
        pub static P1: Policy = {
            allow_origins: [
                "https://proj-*-team.previews.example",
                #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_app,
                "https://192.0.2.7",
            ],
            allow_credentials: true,
        };
        pub static P2: Policy = { allow_origins: ["https://a.b.c.shop.example.org"], allow_credentials: true, max_age: default };
        pub static P3: Policy = {
            allow_origins: [
                #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_app,
                #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://app.example.com",
                #[cfg(all())] "https://*.example.net:8443",
            ],
            allow_credentials: true,
        };
        pub static GUARD: Routes = {
            "/g/{id}/h/{*rest}" => P0,
            "/g/{id}/h" => P0,
            PURGE | PUT | PROPFIND | GET | HEAD "/a" => P1,
            "/a/{id}" => P3,
            #[cfg(any())] PURGE | GET "/a/{id}/b" => P2,
            #[cfg(not(test))] PROPFIND "/a/{id}/b" => P1,
            "/a/fixed" => P0,
            "/a/{id}/b/{other}" => P3,
            "/e/x/{*rest}" => P3,
            "/e/x" => P3,
            POST "/e/{id}" => P3,
            GET | HEAD "/e/{id}" => P3,
        };
    }
}

mod e355 {
    pub static TENANTS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static BASE: Policy = {
            allow_origins: [
                TENANTS,
                "https://a.b.c.shop.example.org",
                "https://0.many.example",
                "https://1.many.example",
                "https://2.many.example",
                "https://3.many.example",
                "https://4.many.example",
                "https://5.many.example",
                "https://6.many.example",
                "https://7.many.example",
                "https://8.many.example",
                "https://9.many.example",
            ],
            allow_credentials: true,
            allow_methods: [#[cfg(test)] GET],
            expose_headers: [X-Request-Id, "X-7-Left", Retry-After],
            max_age: 1,
        };
        pub static GUARD: Policy = {
            allow_origins: [
                #[cfg(not(all()))] #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://[::1]:*",
                #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://*.plain.example",
                SHOPS,
            ],
            expose_headers: [#[cfg(not(test))] X-Request-Id, ETag, X-C, X-Total-Count, "X-7-Left", Retry-After],
            ..BASE,
        };
    }
}

mod e356 {
    use crate::described::is_partner;
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static BASE: Policy = {
            allow_origins: [
                "https://xn--bcher-kva.example",
                "https://app.example.com:444",
                #[cfg(not(all()))] "https://example.com",
                "https://pr-*.review.example",
                "capacitor://localhost",
                "https://dot.example.net.",
            ],
            allow_headers: [X-A, "x.y~z"],
            expose_headers: [X-Request-Id, Location, ETag],
            max_age: 5s,
        };
        pub static GUARD: Policy = {
            allow_credentials: true,
            allow_origins: [
                #[cfg(not(test))] "https://app.example.com",
                #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner,
                "https://under_score.example.net:65535",
                "https://[2001:db8::1]",
                "https://192.0.2.7:8443",
                #[cfg(not(test))] SHOPS,
                "capacitor://localhost",
                "https://0.many.example",
                "https://1.many.example",
                "https://2.many.example",
                "https://3.many.example",
                "https://4.many.example",
                "https://5.many.example",
                "https://6.many.example",
                "https://7.many.example",
                "https://8.many.example",
                "https://9.many.example",
                "https://10.many.example",
                "https://11.many.example",
                "https://12.many.example",
                "https://13.many.example",
            ],
            allow_methods: [#[cfg(not(all()))] POST, QUERY],
            expose_headers: ["X-7-Left", Retry-After, Link],
            ..BASE,
        };
    }
}

mod e357 {
    use crate::described::is_app;
    pub static SHOPS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
    cors_runtime::cors! {
        pub static P0: Policy = {
            allow_origins: ["https://a-b.example.net", "https://admin.example.com"],
            allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE],
            allow_headers: [Accept, Authorization, X-B, If-None-Match],
            expose_headers: [ETag, #[cfg(all())] Retry-After, X-Request-Id, "X-7-Left"],
        };
        pub static P1: Policy = {
            allow_origins: [
                #[cfg(not(all()))] #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_app,
                "https://shop.example.org",
                "https://dot.example.net.",
            ],
            allow_credentials: true,
            allow_headers: [#[cfg(any())] Authorization, "X-2e-Token", Idempotency-Key, X-A, X-CSRF-Token],
            expose_headers: [Location, "X-7-Left"],
        };
        pub static P2: Policy = {
            allow_origins: [
                SHOPS,
                "https://app.example.com:444",
                "https://*.example.com",
                "https://192.0.2.7:8443",
                #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://127.0.0.1:*",
            ],
            allow_credentials: true,
            allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE],
            allow_headers: [X-Request-Id, Range, #[cfg(any())] Idempotency-Key, X-A],
            expose_headers: [#[cfg(not(any()))] Link, "X-7-Left"],
            max_age: 600,
        };
        pub static GUARD: Routes = {
            PURGE "/f" => deny,
            PUT "/f" => P0,
            #[cfg(all())] PROPFIND "/f" => P2,
            "/" => {
                allow_origins: ["https://xn--bcher-kva.example", "chrome-extension://abcdefghijklmnopabcdefghijklmnop"],
            },
            "/e/x/{*rest}" => P0,
            "/e/x" => P0,
            _ => P1,
        };
    }
}

mod e358 {
    cors_runtime::cors! {
        pub static P0: Policy = {
            allow_origins: [#[cfg(test)] "https://localhost:8443"],
            allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE],
            expose_headers: *,
            max_age: 1,
            forbid_other_origins: true,
            own_origins: ["https://www.service.example", "https://service.test:8443"],
        };
        pub static P1: Policy = {
            allow_origins: ["https://proj-*-team.previews.example", "https://*-web.branch.example"],
            max_age: 0,
        };
        pub static P2: Policy = {
            allow_origins: [
                "https://xn--bcher-kva.example",
                "https://app.example.com:8443",
                "https://under_score.example.net:65535",
                "https://shop.example.org",
                #[cfg(test)] "https://localhost:8443",
            ],
            expose_headers: [Location, Retry-After, X-Total-Count, Link, X-C],
            forbid_other_origins: true,
            own_origins: ["https://service.test:8443", "https://www.service.example", "https://api.service.example"],
        };
        pub static P3: Policy = {
            allow_origins: ["https://xn--bcher-kva.example"],
            allow_credentials: true,
            allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE],
        };
        pub static P4: Policy = {
            allow_origins: [
                #[allow(cors::development_origin, reason = "a desktop app")] "https://localhost:8443",
                "https://[2001:db8::1]:9443",
            ],
            max_age: 5s,
            forbid_other_origins: true,
            own_origins: ["https://www.service.example"],
        };
        pub static GUARD: Routes = {
            PURGE "/a" => P2,
            PUT "/a" => deny,
            PROPFIND "/a" => P3,
            GET | HEAD "/a/{id}" => P2,
            PATCH "/a/{id}" => P2,
            PUT "/a/{id}" => P0,
            PROPFIND "/a/{id}/b" => P0,
            "/f" => {
                allow_origins: [
                    #[allow(cors::development_origin, reason = "a desktop app")] "https://localhost:8443",
                    "https://[2001:db8::1]:9443",
                ],
                max_age: 5s,
                forbid_other_origins: true,
                own_origins: ["https://www.service.example"],
            },
            PUT | PATCH | PURGE "/c/{id}" => P1,
            POST "/c/{id}" => P1,
            _ => P4,
        };
    }
}

mod e359 {
    use crate::described::is_partner;
    cors_runtime::cors! {
        #[cfg(not(test))]
        pub static GUARD: Policy = {
            allow_origins: [
                #[cfg(test)] is_partner,
                "https://0.many.example",
                "https://1.many.example",
                "https://2.many.example",
                "https://3.many.example",
                "https://4.many.example",
                "https://5.many.example",
                "https://6.many.example",
                "https://7.many.example",
                "https://8.many.example",
                "https://9.many.example",
                "https://10.many.example",
                "https://11.many.example",
                "https://12.many.example",
                "https://13.many.example",
                "https://14.many.example",
                "https://15.many.example",
                "https://16.many.example",
                "https://17.many.example",
                "https://18.many.example",
                "https://19.many.example",
                "https://20.many.example",
                "https://21.many.example",
                "https://22.many.example",
            ],
            allow_methods: [#[cfg(all())] launch, PUT, HEAD],
            allow_headers: [X-B, Authorization],
            max_age: 5s,
        };
        #[cfg(all())]
        pub static GUARD: Policy = {
            allow_origins: [
                "http://*.plain.example",
                "https://app.example.com",
                "https://app.example.com:444",
                #[cfg(any())] "https://[2001:db8::1]",
                "https://*-web.branch.example",
                "https://0.many.example",
                "https://1.many.example",
                "https://2.many.example",
                "https://3.many.example",
                "https://4.many.example",
                "https://5.many.example",
                "https://6.many.example",
                "https://7.many.example",
                "https://8.many.example",
                "https://9.many.example",
                "https://10.many.example",
                "https://11.many.example",
                "https://12.many.example",
                "https://13.many.example",
                "https://14.many.example",
                "https://15.many.example",
            ],
            allow_headers: [Authorization, "x.y~z", X-Request-Id],
            expose_headers: [Location],
            forbid_other_origins: true,
            own_origins: ["https://service.test:8443"],
        };
    }
}
