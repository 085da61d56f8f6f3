// Written by `cargo run -q -p cors-property-tests > tests-properties/tests/properties/policies.rs`.
// Do not edit: change the program, and run it again.

use super::described::{Described, Facts, Guard, Line, Methods};

/// All of them, the shortest first.
pub static ALL: &[Described] = &[
    Described { text: r#"pub static GUARD: Policy = { allow_origins: * };"#, guard: Guard::Policy(&e0::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: *, max_age: 0 };"#, guard: Guard::Policy(&e1::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: Some(0), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: *, allow_methods: * };"#, guard: Guard::Policy(&e2::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Any, headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://192.0.2.7"] };"#, guard: Guard::Policy(&e3::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://192.0.2.7"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://example.com"] };"#, guard: Guard::Policy(&e4::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://example.com"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://[2001:db8::1]"] };"#, guard: Guard::Policy(&e5::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://[2001:db8::1]"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: *, allow_headers: [Range] };"#, guard: Guard::Policy(&e6::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &["Range"], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: *, expose_headers: [Link] };"#, guard: Guard::Policy(&e7::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["Link"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://*.corp.internal"] };"#, guard: Guard::Policy(&e8::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://*.corp.internal"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://admin.example.com"] };"#, guard: Guard::Policy(&e9::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://admin.example.com"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://[2001:db8::1]:9443"] };"#, guard: Guard::Policy(&e10::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://[2001:db8::1]:9443"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://app.example.com:444"] };"#, guard: Guard::Policy(&e11::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://app.example.com:444"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://pr-*.review.example"] };"#, guard: Guard::Policy(&e12::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://pr-*.review.example"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: *, expose_headers: *, max_age: 0 };"#, guard: Guard::Policy(&e13::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["*"], max_age: Some(0), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://xn--bcher-kva.example"] };"#, guard: Guard::Policy(&e14::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://xn--bcher-kva.example"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: *, allow_methods: *, max_age: 10m };"#, guard: Guard::Policy(&e15::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Any, headers: &[], exposed: &[], max_age: Some(600), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: *, allow_methods: [GET], max_age: 5s };"#, guard: Guard::Policy(&e16::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&["GET"]), headers: &[], exposed: &[], max_age: Some(5), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://proj-*-team.previews.example"] };"#, guard: Guard::Policy(&e17::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://proj-*-team.previews.example"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://[2001:db8::1]"], allow_methods: * };"#, guard: Guard::Policy(&e18::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://[2001:db8::1]"], credentials: false, methods: Methods::Any, headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: *, expose_headers: [X-Request-Id, Location] };"#, guard: Guard::Policy(&e19::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["X-Request-Id", "Location"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: *, allow_headers: [Range], expose_headers: * };"#, guard: Guard::Policy(&e20::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &["Range"], exposed: &["*"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: *, allow_methods: [DELETE, PUT], max_age: 1d };"#, guard: Guard::Policy(&e21::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&["DELETE", "PUT"]), headers: &[], exposed: &[], max_age: Some(86400), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://intranet"], allow_credentials: true };"#, guard: Guard::Policy(&e22::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://intranet"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://*.example.net:8443", "https://192.0.2.7"] };"#, guard: Guard::Policy(&e23::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://*.example.net:8443", "https://192.0.2.7"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://example.com"], allow_methods: [POST, GET] };"#, guard: Guard::Policy(&e24::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://example.com"], credentials: false, methods: Methods::Named(&["POST", "GET"]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://*.corp.internal"], allow_credentials: true };"#, guard: Guard::Policy(&e25::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://*.corp.internal"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: *, allow_methods: *, expose_headers: *, max_age: 10m };"#, guard: Guard::Policy(&e26::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Any, headers: &[], exposed: &["*"], max_age: Some(600), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: *, allow_methods: [DELETE, PUT, PATCH], max_age: 10m };"#, guard: Guard::Policy(&e27::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&["DELETE", "PUT", "PATCH"]), headers: &[], exposed: &[], max_age: Some(600), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: *, expose_headers: [X-Request-Id, Link, Retry-After] };"#, guard: Guard::Policy(&e28::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["X-Request-Id", "Link", "Retry-After"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://192.0.2.7:8443", "https://a-b.example.net"] };"#, guard: Guard::Policy(&e29::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://192.0.2.7:8443", "https://a-b.example.net"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://*.example.net:8443"], allow_credentials: true };"#, guard: Guard::Policy(&e30::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://*.example.net:8443"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://app.example.com", "https://shop.example.org"] };"#, guard: Guard::Policy(&e31::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://app.example.com", "https://shop.example.org"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: *, allow_headers: [*, Authorization], expose_headers: * };"#, guard: Guard::Policy(&e32::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &["*", "Authorization"], exposed: &["*"], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: * };
    pub static GUARD: Policy = { max_age: 5s, ..BASE };"#, guard: Guard::Policy(&e33::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: Some(5), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://app.example.com:444"], allow_credentials: true };"#, guard: Guard::Policy(&e34::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://app.example.com:444"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: * };
    pub static GUARD: Policy = { max_age: 1d, ..BASE };"#, guard: Guard::Policy(&e35::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: Some(86400), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://app.example.com:8443"], allow_credentials: true };"#, guard: Guard::Policy(&e36::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://app.example.com:8443"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["http://*.plain.example", "http://old.example.net:8080"] };"#, guard: Guard::Policy(&e37::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["http://*.plain.example", "http://old.example.net:8080"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://xn--bcher-kva.example"], allow_credentials: true };"#, guard: Guard::Policy(&e38::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://xn--bcher-kva.example"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://192.0.2.7:8443", "https://app.example.com:8443"] };"#, guard: Guard::Policy(&e39::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://192.0.2.7:8443", "https://app.example.com:8443"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://proj-*-team.previews.example"], allow_methods: * };"#, guard: Guard::Policy(&e40::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://proj-*-team.previews.example"], credentials: false, methods: Methods::Any, headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["http://app.example.com"], allow_methods: [DELETE, PATCH] };"#, guard: Guard::Policy(&e41::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["http://app.example.com"], credentials: false, methods: Methods::Named(&["DELETE", "PATCH"]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["http://old.example.net:8080", "https://shop.example.org"] };"#, guard: Guard::Policy(&e42::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["http://old.example.net:8080", "https://shop.example.org"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://shop.example.org", "https://pr-*.review.example"] };"#, guard: Guard::Policy(&e43::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://shop.example.org", "https://pr-*.review.example"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://xn--bcher-kva.example", "https://shop.example.org"] };"#, guard: Guard::Policy(&e44::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://xn--bcher-kva.example", "https://shop.example.org"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: *, expose_headers: [Retry-After, X-Total-Count, X-Request-Id] };"#, guard: Guard::Policy(&e45::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["Retry-After", "X-Total-Count", "X-Request-Id"], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: * };
    pub static GUARD: Policy = { expose_headers: *, ..BASE };"#, guard: Guard::Policy(&e46::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["*"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: *, allow_headers: [Range], expose_headers: [Link], max_age: 5s };"#, guard: Guard::Policy(&e47::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &["Range"], exposed: &["Link"], max_age: Some(5), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://a-b.example.net"], allow_credentials: true, max_age: 600 };"#, guard: Guard::Policy(&e48::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://a-b.example.net"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: Some(600), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["http://app.example.com"], allow_methods: [PUT, POST], max_age: 0 };"#, guard: Guard::Policy(&e49::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["http://app.example.com"], credentials: false, methods: Methods::Named(&["PUT", "POST"]), headers: &[], exposed: &[], max_age: Some(0), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: *, allow_headers: [If-None-Match, Authorization, X-A, X-CSRF-Token] };"#, guard: Guard::Policy(&e50::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &["If-None-Match", "Authorization", "X-A", "X-CSRF-Token"], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: *, max_age: 0 };
    pub static GUARD: Policy = { max_age: 2h, ..BASE };"#, guard: Guard::Policy(&e51::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: Some(7200), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://app.example.com:8443"], allow_credentials: true, max_age: 10m };"#, guard: Guard::Policy(&e52::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://app.example.com:8443"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: Some(600), own: &[] }) },
    Described { text: r#"pub static P1: Policy = { allow_origins: *, max_age: 2h };
    pub static GUARD: Routes = {
        "/f" => P1,
    };"#, guard: Guard::Routes(&e53::GUARD), lines: &[Line { path: "/f", methods: &[], group: 1, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: Some(7200), own: &[] }) }], otherwise: None },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: [#[allow(cors::null_origin, reason = "a frame without an origin")] null] };"#, guard: Guard::Policy(&e54::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["null"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: * };
    pub static GUARD: Policy = { expose_headers: *, max_age: 5s, ..BASE };"#, guard: Guard::Policy(&e55::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["*"], max_age: Some(5), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://app.example.com"], allow_credentials: true, expose_headers: [X-C] };"#, guard: Guard::Policy(&e56::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://app.example.com"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &["X-C"], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: *, allow_methods: * };
    pub static GUARD: Policy = { max_age: 600, ..BASE };"#, guard: Guard::Policy(&e57::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Any, headers: &[], exposed: &[], max_age: Some(600), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: *, max_age: default };
    pub static GUARD: Policy = { max_age: 10m, ..BASE };"#, guard: Guard::Policy(&e58::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: Some(600), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://shop.example.org"], allow_credentials: true, allow_methods: [POST] };"#, guard: Guard::Policy(&e59::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://shop.example.org"], credentials: true, methods: Methods::Named(&["POST"]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://example.com"], allow_credentials: true, allow_headers: [X-B, Range] };"#, guard: Guard::Policy(&e60::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://example.com"], credentials: true, methods: Methods::Named(&[]), headers: &["X-B", "Range"], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://*-b.example.net", "https://192.0.2.7:8443"], allow_credentials: true };"#, guard: Guard::Policy(&e61::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://*-b.example.net", "https://192.0.2.7:8443"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: *, allow_methods: [DELETE, PATCH, GET, PUT], allow_headers: [*, Authorization] };"#, guard: Guard::Policy(&e62::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&["DELETE", "PATCH", "GET", "PUT"]), headers: &["*", "Authorization"], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: * };
    pub static GUARD: Policy = { allow_headers: [X-A, X-Request-Id], ..BASE };"#, guard: Guard::Policy(&e63::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &["X-A", "X-Request-Id"], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: *, #[allow(cors::wildcard_without_authorization)] allow_headers: *, max_age: 1d };"#, guard: Guard::Policy(&e64::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &["*"], exposed: &[], max_age: Some(86400), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: *, allow_headers: [X-B], expose_headers: [Location, ETag, X-C, Link], max_age: 0 };"#, guard: Guard::Policy(&e65::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &["X-B"], exposed: &["Location", "ETag", "X-C", "Link"], max_age: Some(0), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://192.0.2.7:8443"] };
    pub static GUARD: Policy = { max_age: 10m, ..BASE };"#, guard: Guard::Policy(&e66::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://192.0.2.7:8443"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: Some(600), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://[2001:db8::1]:9443", "https://a-b.example.net"], allow_credentials: true };"#, guard: Guard::Policy(&e67::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://[2001:db8::1]:9443", "https://a-b.example.net"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: *, allow_headers: [*, Authorization], expose_headers: [Location, ETag, Retry-After] };"#, guard: Guard::Policy(&e68::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &["*", "Authorization"], exposed: &["Location", "ETag", "Retry-After"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://app.example.com:8443"], allow_credentials: true, allow_methods: [PROPFIND] };"#, guard: Guard::Policy(&e69::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://app.example.com:8443"], credentials: true, methods: Methods::Named(&["PROPFIND"]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: * };
    pub static GUARD: Policy = { expose_headers: [Location, X-Request-Id], ..BASE };"#, guard: Guard::Policy(&e70::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["Location", "X-Request-Id"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["http://app.example.com", "https://*.corp.internal", "https://*.tenant.example.org"] };"#, guard: Guard::Policy(&e71::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["http://app.example.com", "https://*.corp.internal", "https://*.tenant.example.org"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: *, #[allow(cors::wildcard_without_authorization)] allow_headers: *, expose_headers: * };"#, guard: Guard::Policy(&e72::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &["*"], exposed: &["*"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://xn--bcher-kva.example"], allow_credentials: true, allow_methods: [PURGE, PUT] };"#, guard: Guard::Policy(&e73::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://xn--bcher-kva.example"], credentials: true, methods: Methods::Named(&["PURGE", "PUT"]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: *, allow_methods: [PATCH, PURGE], allow_headers: [X-A, Content-Type], expose_headers: * };"#, guard: Guard::Policy(&e74::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&["PATCH", "PURGE"]), headers: &["X-A", "Content-Type"], exposed: &["*"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: *, allow_methods: *, allow_headers: [Idempotency-Key, Authorization, X-A], max_age: 600 };"#, guard: Guard::Policy(&e75::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Any, headers: &["Idempotency-Key", "Authorization", "X-A"], exposed: &[], max_age: Some(600), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://app.example.com:8443", "https://a.b.c.shop.example.org"], allow_methods: [GET] };"#, guard: Guard::Policy(&e76::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://app.example.com:8443", "https://a.b.c.shop.example.org"], credentials: false, methods: Methods::Named(&["GET"]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: *, allow_methods: *, allow_headers: [Idempotency-Key, X-CSRF-Token, Accept], max_age: 1d };"#, guard: Guard::Policy(&e77::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Any, headers: &["Idempotency-Key", "X-CSRF-Token", "Accept"], exposed: &[], max_age: Some(86400), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: * };
    pub static GUARD: Policy = { expose_headers: [X-Total-Count, Retry-After], ..BASE };"#, guard: Guard::Policy(&e78::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["X-Total-Count", "Retry-After"], max_age: None, own: &[] }) },
    Described { text: r#"pub static P1: Policy = { allow_origins: *, expose_headers: *, max_age: 600 };
    pub static GUARD: Routes = {
        "/" => P1,
    };"#, guard: Guard::Routes(&e79::GUARD), lines: &[Line { path: "/", methods: &[], group: 1, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["*"], max_age: Some(600), own: &[] }) }], otherwise: None },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://intranet", "https://a.b.c.shop.example.org"], allow_credentials: true, max_age: 0 };"#, guard: Guard::Policy(&e80::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://intranet", "https://a.b.c.shop.example.org"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: Some(0), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: *, allow_methods: [POST, PATCH, DELETE, PURGE], expose_headers: [Location, X-C], max_age: 1d };"#, guard: Guard::Policy(&e81::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&["POST", "PATCH", "DELETE", "PURGE"]), headers: &[], exposed: &["Location", "X-C"], max_age: Some(86400), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://xn--bcher-kva.example"], allow_credentials: true, allow_methods: [DELETE, PROPFIND] };"#, guard: Guard::Policy(&e82::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://xn--bcher-kva.example"], credentials: true, methods: Methods::Named(&["DELETE", "PROPFIND"]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://*.example.com", "https://*.example.net:8443"], allow_credentials: true, max_age: 5s };"#, guard: Guard::Policy(&e83::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://*.example.com", "https://*.example.net:8443"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: Some(5), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: *, allow_headers: [Authorization, X-B] };
    pub static GUARD: Policy = { max_age: 10m, ..BASE };"#, guard: Guard::Policy(&e84::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &["Authorization", "X-B"], exposed: &[], max_age: Some(600), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://*.example.com"], allow_credentials: true, expose_headers: [Retry-After, X-Request-Id] };"#, guard: Guard::Policy(&e85::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://*.example.com"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &["Retry-After", "X-Request-Id"], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://192.0.2.7"], max_age: 1d };
    pub static GUARD: Policy = { expose_headers: [ETag], ..BASE };"#, guard: Guard::Policy(&e86::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://192.0.2.7"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["ETag"], max_age: Some(86400), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: *, max_age: 0 };
    pub static GUARD: Policy = { allow_headers: [Content-Type, Authorization], ..BASE };"#, guard: Guard::Policy(&e87::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &["Content-Type", "Authorization"], exposed: &[], max_age: Some(0), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: *, allow_headers: [*, Authorization], expose_headers: [X-Total-Count, ETag, X-Request-Id, Retry-After] };"#, guard: Guard::Policy(&e88::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &["*", "Authorization"], exposed: &["X-Total-Count", "ETag", "X-Request-Id", "Retry-After"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://*.tenant.example.org"], allow_credentials: true, allow_headers: [X-Request-Id, If-None-Match] };"#, guard: Guard::Policy(&e89::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://*.tenant.example.org"], credentials: true, methods: Methods::Named(&[]), headers: &["X-Request-Id", "If-None-Match"], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://*.example.net:8443"], forbid_other_origins: true, own_origins: ["https://api.service.example"] };"#, guard: Guard::Policy(&e90::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://*.example.net:8443"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &["https://api.service.example"] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: * };
    pub static GUARD: Policy = { allow_headers: [Authorization], expose_headers: [X-C, Location], ..BASE };"#, guard: Guard::Policy(&e91::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &["Authorization"], exposed: &["X-C", "Location"], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: * };
    pub static GUARD: Policy = { allow_headers: [X-Request-Id], expose_headers: [Link], max_age: 2h, ..BASE };"#, guard: Guard::Policy(&e92::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &["X-Request-Id"], exposed: &["Link"], max_age: Some(7200), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: *, allow_methods: [PUT, GET, DELETE], allow_headers: [Idempotency-Key, Content-Type, X-CSRF-Token, X-Request-Id] };"#, guard: Guard::Policy(&e93::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&["PUT", "GET", "DELETE"]), headers: &["Idempotency-Key", "Content-Type", "X-CSRF-Token", "X-Request-Id"], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://xn--bcher-kva.example", "https://a-b.example.net"], allow_credentials: true, allow_methods: [GET, PATCH] };"#, guard: Guard::Policy(&e94::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://xn--bcher-kva.example", "https://a-b.example.net"], credentials: true, methods: Methods::Named(&["GET", "PATCH"]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://192.0.2.7", "https://[2001:db8::1]:9443"] };
    pub static GUARD: Policy = { expose_headers: [X-C], ..BASE };"#, guard: Guard::Policy(&e95::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://192.0.2.7", "https://[2001:db8::1]:9443"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["X-C"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://*-web.branch.example"], allow_credentials: true, allow_methods: [PUT], expose_headers: [X-C, X-Request-Id] };"#, guard: Guard::Policy(&e96::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://*-web.branch.example"], credentials: true, methods: Methods::Named(&["PUT"]), headers: &[], exposed: &["X-C", "X-Request-Id"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: [#[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner], allow_credentials: true };"#, guard: Guard::Policy(&e97::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://partner.example"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://*.tenant.example.org"] };
    pub static GUARD: Policy = { allow_origins: ["https://[2001:db8::1]:9443"], ..BASE };"#, guard: Guard::Policy(&e98::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://[2001:db8::1]:9443"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://intranet"], expose_headers: * };
    pub static GUARD: Policy = { allow_headers: [If-None-Match, Accept], ..BASE };"#, guard: Guard::Policy(&e99::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://intranet"], credentials: false, methods: Methods::Named(&[]), headers: &["If-None-Match", "Accept"], exposed: &["*"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://app.example.com:444"], allow_methods: [DELETE], allow_headers: [Content-Type, Accept, Range], expose_headers: * };"#, guard: Guard::Policy(&e100::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://app.example.com:444"], credentials: false, methods: Methods::Named(&["DELETE"]), headers: &["Content-Type", "Accept", "Range"], exposed: &["*"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://*.corp.internal", "https://app.example.com:444"], allow_credentials: true, expose_headers: [X-Total-Count, Link] };"#, guard: Guard::Policy(&e101::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://*.corp.internal", "https://app.example.com:444"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &["X-Total-Count", "Link"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://app.example.com:444"], max_age: default, forbid_other_origins: true, own_origins: ["https://api.service.example"] };"#, guard: Guard::Policy(&e102::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://app.example.com:444"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &["https://api.service.example"] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["http://192.0.2.7", "https://example.com"] };
    pub static GUARD: Policy = { expose_headers: [X-Total-Count, Link], ..BASE };"#, guard: Guard::Policy(&e103::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["http://192.0.2.7", "https://example.com"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["X-Total-Count", "Link"], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: *, expose_headers: [Link, X-Request-Id] };
    pub static GUARD: Policy = { expose_headers: [X-C, ETag], max_age: 600, ..BASE };"#, guard: Guard::Policy(&e104::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["X-C", "ETag"], max_age: Some(600), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: [#[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://127.0.0.1:8080"], allow_credentials: true };"#, guard: Guard::Policy(&e105::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["http://127.0.0.1:8080"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: *, allow_methods: [PROPFIND, GET, DELETE], expose_headers: * };
    pub static GUARD: Policy = { expose_headers: [Location], ..BASE };"#, guard: Guard::Policy(&e106::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&["PROPFIND", "GET", "DELETE"]), headers: &[], exposed: &["Location"], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: *, allow_headers: [*, Authorization], max_age: 2h };
    pub static GUARD: Policy = { expose_headers: [X-Total-Count, ETag], ..BASE };"#, guard: Guard::Policy(&e107::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &["*", "Authorization"], exposed: &["X-Total-Count", "ETag"], max_age: Some(7200), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://admin.example.com", "https://*.example.net:8443"], allow_credentials: true, allow_methods: [PATCH, PUT, PURGE], max_age: 0 };"#, guard: Guard::Policy(&e108::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://admin.example.com", "https://*.example.net:8443"], credentials: true, methods: Methods::Named(&["PATCH", "PUT", "PURGE"]), headers: &[], exposed: &[], max_age: Some(0), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: *, expose_headers: [ETag, X-C, Retry-After, X-Total-Count], max_age: 600 };
    pub static GUARD: Policy = { expose_headers: *, ..BASE };"#, guard: Guard::Policy(&e109::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["*"], max_age: Some(600), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: *, #[allow(cors::wildcard_without_authorization)] allow_headers: *, max_age: 0 };
    pub static GUARD: Policy = { max_age: 2h, ..BASE };"#, guard: Guard::Policy(&e110::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &["*"], exposed: &[], max_age: Some(7200), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: *, max_age: 2h };
    pub static GUARD: Policy = { allow_headers: [Authorization], expose_headers: [Link, Location], max_age: 0, ..BASE };"#, guard: Guard::Policy(&e111::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &["Authorization"], exposed: &["Link", "Location"], max_age: Some(0), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://*.example.net:8443"], allow_credentials: true, allow_headers: [Range, Authorization], expose_headers: [Location, Retry-After] };"#, guard: Guard::Policy(&e112::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://*.example.net:8443"], credentials: true, methods: Methods::Named(&[]), headers: &["Range", "Authorization"], exposed: &["Location", "Retry-After"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: [is_partner, #[allow(cors::null_origin, reason = "a frame without an origin")] null], expose_headers: [X-Request-Id, ETag, Retry-After] };"#, guard: Guard::Policy(&e113::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://partner.example", "null"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["X-Request-Id", "ETag", "Retry-After"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: *, allow_methods: [PUT, PATCH], allow_headers: [X-A, X-CSRF-Token, Content-Type, Authorization, Accept], expose_headers: *, max_age: 600 };"#, guard: Guard::Policy(&e114::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&["PUT", "PATCH"]), headers: &["X-A", "X-CSRF-Token", "Content-Type", "Authorization", "Accept"], exposed: &["*"], max_age: Some(600), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: [#[allow(cors::development_origin, reason = "a desktop app")] "http://127.0.0.1:*", "https://proj-*-team.previews.example"], max_age: 10m };"#, guard: Guard::Policy(&e115::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["http://127.0.0.1:*", "https://proj-*-team.previews.example"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: Some(600), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: *, allow_methods: [PUT, PROPFIND, GET], allow_headers: [Accept], expose_headers: [Retry-After, Location, X-Request-Id, Link], max_age: 2h };"#, guard: Guard::Policy(&e116::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&["PUT", "PROPFIND", "GET"]), headers: &["Accept"], exposed: &["Retry-After", "Location", "X-Request-Id", "Link"], max_age: Some(7200), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://intranet", "https://a.b.c.shop.example.org", "https://proj-*-team.previews.example"], allow_headers: [X-Request-Id], max_age: 2h };"#, guard: Guard::Policy(&e117::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://intranet", "https://a.b.c.shop.example.org", "https://proj-*-team.previews.example"], credentials: false, methods: Methods::Named(&[]), headers: &["X-Request-Id"], exposed: &[], max_age: Some(7200), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://app.example.com", "https://pr-*.review.example", "https://*.tenant.example.org"], allow_methods: *, allow_headers: [Content-Type] };"#, guard: Guard::Policy(&e118::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://app.example.com", "https://pr-*.review.example", "https://*.tenant.example.org"], credentials: false, methods: Methods::Any, headers: &["Content-Type"], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://*-b.example.net", "https://192.0.2.7:8443", "https://*-web.branch.example"], allow_headers: [If-None-Match, Range, Authorization] };"#, guard: Guard::Policy(&e119::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://*-b.example.net", "https://192.0.2.7:8443", "https://*-web.branch.example"], credentials: false, methods: Methods::Named(&[]), headers: &["If-None-Match", "Range", "Authorization"], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: *, expose_headers: [Link], max_age: 5s };
    pub static GUARD: Policy = { expose_headers: [X-Total-Count, X-Request-Id], max_age: 1d, ..BASE };"#, guard: Guard::Policy(&e120::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["X-Total-Count", "X-Request-Id"], max_age: Some(86400), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://example.com", "https://app.example.com", "http://*.plain.example"], allow_methods: *, allow_headers: [*, Authorization], max_age: 1d };"#, guard: Guard::Policy(&e121::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://example.com", "https://app.example.com", "http://*.plain.example"], credentials: false, methods: Methods::Any, headers: &["*", "Authorization"], exposed: &[], max_age: Some(86400), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: *, allow_methods: [PUT, GET, POST, PATCH], allow_headers: [Range, X-B, X-Request-Id, X-A, Authorization], expose_headers: [ETag], max_age: 10m };"#, guard: Guard::Policy(&e122::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&["PUT", "GET", "POST", "PATCH"]), headers: &["Range", "X-B", "X-Request-Id", "X-A", "Authorization"], exposed: &["ETag"], max_age: Some(600), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://admin.example.com", "https://*-b.example.net"], allow_credentials: true, allow_methods: [PATCH, PROPFIND], expose_headers: [Location] };"#, guard: Guard::Policy(&e123::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://admin.example.com", "https://*-b.example.net"], credentials: true, methods: Methods::Named(&["PATCH", "PROPFIND"]), headers: &[], exposed: &["Location"], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: [is_partner, "https://a.b.c.shop.example.org"] };
    pub static GUARD: Policy = { allow_origins: ["https://app.example.com"], max_age: 0, ..BASE };"#, guard: Guard::Policy(&e124::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://app.example.com"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: Some(0), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://*-web.branch.example", #[allow(cors::null_origin, reason = "a frame without an origin")] null, "https://proj-*-team.previews.example"] };"#, guard: Guard::Policy(&e125::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://*-web.branch.example", "null", "https://proj-*-team.previews.example"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static P1: Policy = { allow_origins: ["https://[2001:db8::1]:9443", "https://[2001:db8::1]"] };
    pub static GUARD: Routes = {
        "/e/x/{*rest}" => P1,
        "/e/x" => P1,
    };"#, guard: Guard::Routes(&e126::GUARD), lines: &[Line { path: "/e/x/{*rest}", methods: &[], group: 1, facts: Some(&Facts { origins: &["https://[2001:db8::1]:9443", "https://[2001:db8::1]"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/e/x", methods: &[], group: 1, facts: Some(&Facts { origins: &["https://[2001:db8::1]:9443", "https://[2001:db8::1]"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }], otherwise: None },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: [#[allow(cors::development_origin, reason = "a desktop app")] "http://127.0.0.1:*", "https://192.0.2.7:8443"], allow_headers: [X-A, X-CSRF-Token] };"#, guard: Guard::Policy(&e127::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["http://127.0.0.1:*", "https://192.0.2.7:8443"], credentials: false, methods: Methods::Named(&[]), headers: &["X-A", "X-CSRF-Token"], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: [#[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://192.0.2.7"], allow_credentials: true, max_age: 2h };"#, guard: Guard::Policy(&e128::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["http://192.0.2.7"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: Some(7200), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://admin.example.com"], allow_credentials: true };
    pub static GUARD: Policy = { allow_origins: ["https://*-b.example.net"], max_age: 0, ..BASE };"#, guard: Guard::Policy(&e129::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://*-b.example.net"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: Some(0), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://intranet", "https://app.example.com"], forbid_other_origins: true, own_origins: ["https://www.service.example", "https://api.service.example"] };"#, guard: Guard::Policy(&e130::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://intranet", "https://app.example.com"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &["https://www.service.example", "https://api.service.example"] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: [#[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner, "https://a.b.c.shop.example.org"], allow_credentials: true };"#, guard: Guard::Policy(&e131::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://partner.example", "https://a.b.c.shop.example.org"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://[2001:db8::1]:9443"], allow_headers: [Accept, Idempotency-Key, If-None-Match, Content-Type], expose_headers: [X-Total-Count, X-C], max_age: 2h };"#, guard: Guard::Policy(&e132::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://[2001:db8::1]:9443"], credentials: false, methods: Methods::Named(&[]), headers: &["Accept", "Idempotency-Key", "If-None-Match", "Content-Type"], exposed: &["X-Total-Count", "X-C"], max_age: Some(7200), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://shop.example.org"], allow_credentials: true, allow_headers: [Accept], forbid_other_origins: true, own_origins: ["https://www.service.example"] };"#, guard: Guard::Policy(&e133::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://shop.example.org"], credentials: true, methods: Methods::Named(&[]), headers: &["Accept"], exposed: &[], max_age: None, own: &["https://www.service.example"] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://[2001:db8::1]:9443"], allow_credentials: true };
    pub static GUARD: Policy = { allow_origins: ["https://*-b.example.net"], max_age: 0, ..BASE };"#, guard: Guard::Policy(&e134::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://*-b.example.net"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: Some(0), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://*-web.branch.example"], allow_credentials: true };
    pub static GUARD: Policy = { allow_headers: [Range, X-CSRF-Token], max_age: default, ..BASE };"#, guard: Guard::Policy(&e135::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://*-web.branch.example"], credentials: true, methods: Methods::Named(&[]), headers: &["Range", "X-CSRF-Token"], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: *, allow_methods: [GET, POST], allow_headers: [X-Request-Id, X-A, Range, X-CSRF-Token], expose_headers: [X-Total-Count, X-C, ETag, Retry-After], max_age: 1d };"#, guard: Guard::Policy(&e136::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&["GET", "POST"]), headers: &["X-Request-Id", "X-A", "Range", "X-CSRF-Token"], exposed: &["X-Total-Count", "X-C", "ETag", "Retry-After"], max_age: Some(86400), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://[2001:db8::1]:9443", "https://*.corp.internal", is_partner], allow_headers: [Authorization, X-B, X-CSRF-Token], expose_headers: [Retry-After, Link] };"#, guard: Guard::Policy(&e137::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://[2001:db8::1]:9443", "https://*.corp.internal", "https://partner.example"], credentials: false, methods: Methods::Named(&[]), headers: &["Authorization", "X-B", "X-CSRF-Token"], exposed: &["Retry-After", "Link"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: [is_partner], allow_methods: *, allow_headers: [Content-Type, Accept, If-None-Match, Idempotency-Key], expose_headers: [X-Request-Id, Location], max_age: 10m };"#, guard: Guard::Policy(&e138::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://partner.example"], credentials: false, methods: Methods::Any, headers: &["Content-Type", "Accept", "If-None-Match", "Idempotency-Key"], exposed: &["X-Request-Id", "Location"], max_age: Some(600), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://*-web.branch.example", #[allow(cors::null_origin, reason = "a frame without an origin")] null, "https://app.example.com:444", "https://*.example.com"] };"#, guard: Guard::Policy(&e139::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://*-web.branch.example", "null", "https://app.example.com:444", "https://*.example.com"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://proj-*-team.previews.example"] };
    pub static GUARD: Policy = { allow_origins: ["https://[2001:db8::1]"], allow_headers: [Accept], max_age: 0, ..BASE };"#, guard: Guard::Policy(&e140::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://[2001:db8::1]"], credentials: false, methods: Methods::Named(&[]), headers: &["Accept"], exposed: &[], max_age: Some(0), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://*.corp.internal", "https://shop.example.org", "https://*.example.net:8443", "https://[2001:db8::1]:9443"], allow_headers: [Authorization, X-CSRF-Token] };"#, guard: Guard::Policy(&e141::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://*.corp.internal", "https://shop.example.org", "https://*.example.net:8443", "https://[2001:db8::1]:9443"], credentials: false, methods: Methods::Named(&[]), headers: &["Authorization", "X-CSRF-Token"], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static P2: Policy = { allow_origins: *, allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE] };
    pub static GUARD: Routes = {
        "/g/{id}/h/{*rest}" => P2,
        "/g/{id}/h" => P2,
    };"#, guard: Guard::Routes(&e142::GUARD), lines: &[Line { path: "/g/{id}/h/{*rest}", methods: &[], group: 2, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/g/{id}/h", methods: &[], group: 2, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &[], exposed: &[], max_age: None, own: &[] }) }], otherwise: None },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: *, allow_methods: [PATCH, GET, PUT, DELETE, PURGE], allow_headers: [Accept, X-CSRF-Token, Idempotency-Key], expose_headers: [Link, Location, X-C, X-Total-Count, ETag] };"#, guard: Guard::Policy(&e143::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&["PATCH", "GET", "PUT", "DELETE", "PURGE"]), headers: &["Accept", "X-CSRF-Token", "Idempotency-Key"], exposed: &["Link", "Location", "X-C", "X-Total-Count", "ETag"], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://proj-*-team.previews.example"], allow_credentials: true };
    pub static GUARD: Policy = { allow_origins: ["https://admin.example.com"], max_age: 10m, ..BASE };"#, guard: Guard::Policy(&e144::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://admin.example.com"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: Some(600), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://*.corp.internal"], allow_methods: [PURGE, POST] };
    pub static GUARD: Policy = { allow_headers: [X-A, Content-Type, Accept], expose_headers: [Link], ..BASE };"#, guard: Guard::Policy(&e145::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://*.corp.internal"], credentials: false, methods: Methods::Named(&["PURGE", "POST"]), headers: &["X-A", "Content-Type", "Accept"], exposed: &["Link"], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://example.com"], allow_credentials: true };
    pub static GUARD: Policy = { allow_headers: [X-Request-Id, X-B], expose_headers: [X-Request-Id], max_age: 0, ..BASE };"#, guard: Guard::Policy(&e146::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://example.com"], credentials: true, methods: Methods::Named(&[]), headers: &["X-Request-Id", "X-B"], exposed: &["X-Request-Id"], max_age: Some(0), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://a-b.example.net", "https://app.example.com:8443", "https://[2001:db8::1]"], allow_credentials: true, allow_methods: [DELETE, PURGE, PATCH, PROPFIND], max_age: 5s };"#, guard: Guard::Policy(&e147::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://a-b.example.net", "https://app.example.com:8443", "https://[2001:db8::1]"], credentials: true, methods: Methods::Named(&["DELETE", "PURGE", "PATCH", "PROPFIND"]), headers: &[], exposed: &[], max_age: Some(5), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: *, allow_methods: *, allow_headers: [X-A, Content-Type, Range], max_age: 1d };
    pub static GUARD: Policy = { expose_headers: [ETag, Link, X-Request-Id], max_age: 600, ..BASE };"#, guard: Guard::Policy(&e148::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Any, headers: &["X-A", "Content-Type", "Range"], exposed: &["ETag", "Link", "X-Request-Id"], max_age: Some(600), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: *, allow_methods: [GET, PROPFIND], expose_headers: [X-C, ETag, Location] };
    pub static GUARD: Policy = { expose_headers: [X-C, X-Total-Count, X-Request-Id, Location], ..BASE };"#, guard: Guard::Policy(&e149::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&["GET", "PROPFIND"]), headers: &[], exposed: &["X-C", "X-Total-Count", "X-Request-Id", "Location"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://intranet", "http://app.example.com"], allow_methods: [PATCH], allow_headers: [Authorization, X-Request-Id], expose_headers: [X-C, X-Request-Id, Retry-After, Location] };"#, guard: Guard::Policy(&e150::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://intranet", "http://app.example.com"], credentials: false, methods: Methods::Named(&["PATCH"]), headers: &["Authorization", "X-Request-Id"], exposed: &["X-C", "X-Request-Id", "Retry-After", "Location"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://192.0.2.7:8443", #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://*.plain.example"], allow_credentials: true, max_age: 0 };"#, guard: Guard::Policy(&e151::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://192.0.2.7:8443", "http://*.plain.example"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: Some(0), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: [#[allow(cors::development_origin, reason = "a desktop app")] "http://localhost:*"], allow_methods: *, #[allow(cors::wildcard_without_authorization)] allow_headers: *, max_age: 1d };"#, guard: Guard::Policy(&e152::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["http://localhost:*"], credentials: false, methods: Methods::Any, headers: &["*"], exposed: &[], max_age: Some(86400), own: &[] }) },
    Described { text: r#"pub static P0: Policy = { allow_origins: ["https://admin.example.com", "https://a.b.c.shop.example.org"], max_age: 0 };
    pub static GUARD: Routes = {
        "/b/{*rest}" => P0,
        "/b" => P0,
        "/" => deny,
    };"#, guard: Guard::Routes(&e153::GUARD), lines: &[Line { path: "/b/{*rest}", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://admin.example.com", "https://a.b.c.shop.example.org"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: Some(0), own: &[] }) }, Line { path: "/b", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://admin.example.com", "https://a.b.c.shop.example.org"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: Some(0), own: &[] }) }, Line { path: "/", methods: &[], group: 999, facts: None }], otherwise: None },
    Described { text: r#"pub static P1: Policy = { allow_origins: ["https://app.example.com:444"] };
    pub static GUARD: Routes = {
        PUT | PROPFIND "/f" => deny,
        PATCH | POST "/f" => deny,
        "/c/{id}" => P1,
        _ => P1,
    };"#, guard: Guard::Routes(&e154::GUARD), lines: &[Line { path: "/f", methods: &["PUT", "PROPFIND"], group: 999, facts: None }, Line { path: "/f", methods: &["PATCH", "POST"], group: 999, facts: None }, Line { path: "/c/{id}", methods: &[], group: 1, facts: Some(&Facts { origins: &["https://app.example.com:444"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }], otherwise: Some(&Facts { origins: &["https://app.example.com:444"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: [#[allow(cors::development_origin, reason = "a desktop app")] "https://localhost:8443"], allow_methods: [POST, DELETE, GET], allow_headers: [X-B, Range, Content-Type, Idempotency-Key] };"#, guard: Guard::Policy(&e155::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://localhost:8443"], credentials: false, methods: Methods::Named(&["POST", "DELETE", "GET"]), headers: &["X-B", "Range", "Content-Type", "Idempotency-Key"], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://proj-*-team.previews.example", "https://*.example.com"], allow_credentials: true };
    pub static GUARD: Policy = { allow_headers: [If-None-Match, Accept], max_age: 5s, ..BASE };"#, guard: Guard::Policy(&e156::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://proj-*-team.previews.example", "https://*.example.com"], credentials: true, methods: Methods::Named(&[]), headers: &["If-None-Match", "Accept"], exposed: &[], max_age: Some(5), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: [#[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://*.plain.example", "https://app.example.com:8443"], allow_credentials: true, max_age: 1d };"#, guard: Guard::Policy(&e157::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["http://*.plain.example", "https://app.example.com:8443"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: Some(86400), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://*-b.example.net", #[allow(cors::null_origin, reason = "a frame without an origin")] null, #[allow(cors::development_origin, reason = "a desktop app")] "https://localhost:8443"] };"#, guard: Guard::Policy(&e158::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://*-b.example.net", "null", "https://localhost:8443"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://pr-*.review.example", "https://example.com", "https://*-b.example.net", "https://[2001:db8::1]:9443"], allow_credentials: true, allow_methods: [POST, PATCH, DELETE], max_age: 1d };"#, guard: Guard::Policy(&e159::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://pr-*.review.example", "https://example.com", "https://*-b.example.net", "https://[2001:db8::1]:9443"], credentials: true, methods: Methods::Named(&["POST", "PATCH", "DELETE"]), headers: &[], exposed: &[], max_age: Some(86400), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://app.example.com:444"], allow_methods: [GET, PROPFIND, PURGE], max_age: 600, forbid_other_origins: true, own_origins: ["https://www.service.example", "https://api.service.example"] };"#, guard: Guard::Policy(&e160::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://app.example.com:444"], credentials: false, methods: Methods::Named(&["GET", "PROPFIND", "PURGE"]), headers: &[], exposed: &[], max_age: Some(600), own: &["https://www.service.example", "https://api.service.example"] }) },
    Described { text: r#"pub static P2: Policy = { allow_origins: ["https://*.example.net:8443"], allow_credentials: true };
    pub static GUARD: Routes = {
        "/" => P2,
        POST "/f" => P2,
        PURGE "/f" => deny,
        DELETE "/f" => P2,
    };"#, guard: Guard::Routes(&e161::GUARD), lines: &[Line { path: "/", methods: &[], group: 2, facts: Some(&Facts { origins: &["https://*.example.net:8443"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/f", methods: &["POST"], group: 2, facts: Some(&Facts { origins: &["https://*.example.net:8443"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/f", methods: &["PURGE"], group: 999, facts: None }, Line { path: "/f", methods: &["DELETE"], group: 2, facts: Some(&Facts { origins: &["https://*.example.net:8443"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }], otherwise: None },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://app.example.com:444", "https://a.b.c.shop.example.org"], allow_credentials: true, allow_methods: [DELETE, PUT, POST], expose_headers: [Retry-After, X-Total-Count, Link], max_age: 10m };"#, guard: Guard::Policy(&e162::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://app.example.com:444", "https://a.b.c.shop.example.org"], credentials: true, methods: Methods::Named(&["DELETE", "PUT", "POST"]), headers: &[], exposed: &["Retry-After", "X-Total-Count", "Link"], max_age: Some(600), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://proj-*-team.previews.example"] };
    pub static GUARD: Policy = { allow_origins: ["https://app.example.com"], allow_headers: [*, Authorization], expose_headers: *, max_age: 2h, ..BASE };"#, guard: Guard::Policy(&e163::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://app.example.com"], credentials: false, methods: Methods::Named(&[]), headers: &["*", "Authorization"], exposed: &["*"], max_age: Some(7200), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://intranet"], allow_credentials: true, max_age: default };
    pub static GUARD: Policy = { allow_headers: [X-Request-Id, X-A, X-B], expose_headers: [Location, Link], max_age: 2h, ..BASE };"#, guard: Guard::Policy(&e164::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://intranet"], credentials: true, methods: Methods::Named(&[]), headers: &["X-Request-Id", "X-A", "X-B"], exposed: &["Location", "Link"], max_age: Some(7200), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://*.corp.internal"] };
    pub static GUARD: Policy = { allow_origins: ["https://intranet"], allow_headers: [Accept, X-B], expose_headers: [X-Request-Id, Retry-After], max_age: 10m, ..BASE };"#, guard: Guard::Policy(&e165::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://intranet"], credentials: false, methods: Methods::Named(&[]), headers: &["Accept", "X-B"], exposed: &["X-Request-Id", "Retry-After"], max_age: Some(600), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://[2001:db8::1]", "https://192.0.2.7:8443"], allow_credentials: true, expose_headers: [Location, Link], max_age: 0, forbid_other_origins: true, own_origins: ["https://www.service.example"] };"#, guard: Guard::Policy(&e166::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://[2001:db8::1]", "https://192.0.2.7:8443"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &["Location", "Link"], max_age: Some(0), own: &["https://www.service.example"] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: [#[allow(cors::null_origin, reason = "a frame without an origin")] null] };
    pub static GUARD: Policy = { allow_origins: ["https://[2001:db8::1]"], allow_headers: [If-None-Match], max_age: 5s, ..BASE };"#, guard: Guard::Policy(&e167::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://[2001:db8::1]"], credentials: false, methods: Methods::Named(&[]), headers: &["If-None-Match"], exposed: &[], max_age: Some(5), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://*.example.com", #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://*.plain.example"], allow_credentials: true, allow_methods: [DELETE, PROPFIND] };"#, guard: Guard::Policy(&e168::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://*.example.com", "http://*.plain.example"], credentials: true, methods: Methods::Named(&["DELETE", "PROPFIND"]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://*-web.branch.example"], allow_credentials: true, max_age: default };
    pub static GUARD: Policy = { allow_origins: ["https://shop.example.org"], allow_headers: [X-A, X-B, Content-Type], ..BASE };"#, guard: Guard::Policy(&e169::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://shop.example.org"], credentials: true, methods: Methods::Named(&[]), headers: &["X-A", "X-B", "Content-Type"], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://[2001:db8::1]:9443", #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://old.example.net:8080", "https://*.corp.internal"], allow_credentials: true };"#, guard: Guard::Policy(&e170::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://[2001:db8::1]:9443", "http://old.example.net:8080", "https://*.corp.internal"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://xn--bcher-kva.example", "https://[2001:db8::1]:9443", #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://*.plain.example"], allow_credentials: true };"#, guard: Guard::Policy(&e171::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://xn--bcher-kva.example", "https://[2001:db8::1]:9443", "http://*.plain.example"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://192.0.2.7:8443", "https://a-b.example.net", "https://a.b.c.shop.example.org", "https://*.example.com", "https://app.example.com:8443"], allow_methods: *, allow_headers: [Content-Type], max_age: 10m };"#, guard: Guard::Policy(&e172::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://192.0.2.7:8443", "https://a-b.example.net", "https://a.b.c.shop.example.org", "https://*.example.com", "https://app.example.com:8443"], credentials: false, methods: Methods::Any, headers: &["Content-Type"], exposed: &[], max_age: Some(600), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: [#[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner], allow_credentials: true };
    pub static GUARD: Policy = { allow_origins: ["https://xn--bcher-kva.example"], ..BASE };"#, guard: Guard::Policy(&e173::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://xn--bcher-kva.example"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://*-web.branch.example"], allow_credentials: true, allow_methods: [PATCH, POST, DELETE, PURGE], allow_headers: [Authorization, Content-Type, X-CSRF-Token], expose_headers: [X-C, Retry-After, Link, ETag] };"#, guard: Guard::Policy(&e174::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://*-web.branch.example"], credentials: true, methods: Methods::Named(&["PATCH", "POST", "DELETE", "PURGE"]), headers: &["Authorization", "Content-Type", "X-CSRF-Token"], exposed: &["X-C", "Retry-After", "Link", "ETag"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://[2001:db8::1]:9443", #[allow(cors::development_origin, reason = "a desktop app")] "http://[::1]:*", "https://[2001:db8::1]"], #[allow(cors::wildcard_without_authorization)] allow_headers: *, max_age: 600 };"#, guard: Guard::Policy(&e175::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://[2001:db8::1]:9443", "http://[::1]:*", "https://[2001:db8::1]"], credentials: false, methods: Methods::Named(&[]), headers: &["*"], exposed: &[], max_age: Some(600), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://[2001:db8::1]"] };
    pub static GUARD: Policy = { allow_origins: [#[allow(cors::development_origin, reason = "a desktop app")] "http://127.0.0.1:8080"], expose_headers: [X-Total-Count], max_age: 0, ..BASE };"#, guard: Guard::Policy(&e176::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["http://127.0.0.1:8080"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["X-Total-Count"], max_age: Some(0), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: [#[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner], allow_credentials: true };
    pub static GUARD: Policy = { expose_headers: [X-C, X-Total-Count], max_age: default, ..BASE };"#, guard: Guard::Policy(&e177::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://partner.example"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &["X-C", "X-Total-Count"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://shop.example.org", "https://[2001:db8::1]:9443", "https://proj-*-team.previews.example", #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner], allow_credentials: true };"#, guard: Guard::Policy(&e178::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://shop.example.org", "https://[2001:db8::1]:9443", "https://proj-*-team.previews.example", "https://partner.example"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://xn--bcher-kva.example"], allow_credentials: true, allow_headers: [X-A, Range, Idempotency-Key] };
    pub static GUARD: Policy = { expose_headers: [X-Request-Id, X-Total-Count, Retry-After], max_age: 0, ..BASE };"#, guard: Guard::Policy(&e179::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://xn--bcher-kva.example"], credentials: true, methods: Methods::Named(&[]), headers: &["X-A", "Range", "Idempotency-Key"], exposed: &["X-Request-Id", "X-Total-Count", "Retry-After"], max_age: Some(0), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: [#[allow(cors::development_origin, reason = "a desktop app")] "https://localhost:8443"] };
    pub static GUARD: Policy = { allow_origins: ["https://proj-*-team.previews.example"], expose_headers: [X-C, Retry-After], ..BASE };"#, guard: Guard::Policy(&e180::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://proj-*-team.previews.example"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["X-C", "Retry-After"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://*.example.net:8443", #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner], allow_credentials: true, forbid_other_origins: true, own_origins: ["https://api.service.example"] };"#, guard: Guard::Policy(&e181::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://*.example.net:8443", "https://partner.example"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &["https://api.service.example"] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://app.example.com:444", "https://192.0.2.7", "https://proj-*-team.previews.example", "https://app.example.com:8443", "https://intranet"], #[allow(cors::wildcard_without_authorization)] allow_headers: *, max_age: 5s };"#, guard: Guard::Policy(&e182::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://app.example.com:444", "https://192.0.2.7", "https://proj-*-team.previews.example", "https://app.example.com:8443", "https://intranet"], credentials: false, methods: Methods::Named(&[]), headers: &["*"], exposed: &[], max_age: Some(5), own: &[] }) },
    Described { text: r#"pub static P0: Policy = { allow_origins: ["https://app.example.com:444"], allow_credentials: true };
    pub static P2: Policy = { allow_origins: ["https://app.example.com"], allow_methods: * };
    pub static GUARD: Routes = {
        "/a" => P2,
        _ => P0,
    };"#, guard: Guard::Routes(&e183::GUARD), lines: &[Line { path: "/a", methods: &[], group: 2, facts: Some(&Facts { origins: &["https://app.example.com"], credentials: false, methods: Methods::Any, headers: &[], exposed: &[], max_age: None, own: &[] }) }], otherwise: Some(&Facts { origins: &["https://app.example.com:444"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://*.tenant.example.org"], allow_credentials: true };
    pub static GUARD: Policy = { allow_origins: [#[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner], max_age: default, ..BASE };"#, guard: Guard::Policy(&e184::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://partner.example"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: *, allow_methods: *, allow_headers: [X-A, X-Request-Id, If-None-Match, Accept], expose_headers: [ETag, X-Request-Id, Retry-After], max_age: 5s };
    pub static GUARD: Policy = { allow_headers: [Content-Type], max_age: 2h, ..BASE };"#, guard: Guard::Policy(&e185::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Any, headers: &["Content-Type"], exposed: &["ETag", "X-Request-Id", "Retry-After"], max_age: Some(7200), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: [#[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://old.example.net:8080", "https://app.example.com:8443"], allow_credentials: true, expose_headers: [Retry-After, Link], max_age: 10m };"#, guard: Guard::Policy(&e186::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["http://old.example.net:8080", "https://app.example.com:8443"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &["Retry-After", "Link"], max_age: Some(600), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://xn--bcher-kva.example", #[allow(cors::development_origin, reason = "a desktop app")] "http://127.0.0.1:*", "https://shop.example.org"], allow_methods: [PUT, DELETE] };
    pub static GUARD: Policy = { max_age: 1d, ..BASE };"#, guard: Guard::Policy(&e187::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://xn--bcher-kva.example", "http://127.0.0.1:*", "https://shop.example.org"], credentials: false, methods: Methods::Named(&["PUT", "DELETE"]), headers: &[], exposed: &[], max_age: Some(86400), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://[2001:db8::1]"], expose_headers: [X-C, X-Request-Id] };
    pub static GUARD: Policy = { allow_origins: ["https://intranet", "https://shop.example.org"], allow_headers: [Range, Accept, Content-Type], expose_headers: *, ..BASE };"#, guard: Guard::Policy(&e188::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://intranet", "https://shop.example.org"], credentials: false, methods: Methods::Named(&[]), headers: &["Range", "Accept", "Content-Type"], exposed: &["*"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://*.tenant.example.org", "https://*.example.com", "http://old.example.net:8080", "https://192.0.2.7"], allow_headers: [X-B, X-Request-Id, Idempotency-Key, Content-Type, X-A], expose_headers: [ETag, Link, X-Request-Id], max_age: 0 };"#, guard: Guard::Policy(&e189::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://*.tenant.example.org", "https://*.example.com", "http://old.example.net:8080", "https://192.0.2.7"], credentials: false, methods: Methods::Named(&[]), headers: &["X-B", "X-Request-Id", "Idempotency-Key", "Content-Type", "X-A"], exposed: &["ETag", "Link", "X-Request-Id"], max_age: Some(0), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://*.corp.internal", "https://shop.example.org", "https://*.tenant.example.org", "https://intranet", #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner], allow_credentials: true, max_age: 2h };"#, guard: Guard::Policy(&e190::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://*.corp.internal", "https://shop.example.org", "https://*.tenant.example.org", "https://intranet", "https://partner.example"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: Some(7200), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: [#[allow(cors::development_origin, reason = "a desktop app")] "http://localhost:*", "https://shop.example.org", "https://a.b.c.shop.example.org"] };
    pub static GUARD: Policy = { allow_origins: ["https://192.0.2.7"], max_age: 10m, ..BASE };"#, guard: Guard::Policy(&e191::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://192.0.2.7"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: Some(600), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://pr-*.review.example"], allow_credentials: true, expose_headers: [X-Total-Count] };
    pub static GUARD: Policy = { allow_origins: [#[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner], ..BASE };"#, guard: Guard::Policy(&e192::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://partner.example"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &["X-Total-Count"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: [#[allow(cors::development_origin, reason = "a desktop app")] "https://localhost:8443", "https://[2001:db8::1]", "https://*-web.branch.example"], allow_headers: [Idempotency-Key, X-CSRF-Token, X-B], expose_headers: [Retry-After], max_age: 1d };"#, guard: Guard::Policy(&e193::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://localhost:8443", "https://[2001:db8::1]", "https://*-web.branch.example"], credentials: false, methods: Methods::Named(&[]), headers: &["Idempotency-Key", "X-CSRF-Token", "X-B"], exposed: &["Retry-After"], max_age: Some(86400), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: *, allow_methods: [POST, DELETE], allow_headers: [X-CSRF-Token, If-None-Match, X-A, Accept], expose_headers: * };
    pub static GUARD: Policy = { allow_headers: [If-None-Match], expose_headers: [X-Total-Count, X-Request-Id, Location], ..BASE };"#, guard: Guard::Policy(&e194::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&["POST", "DELETE"]), headers: &["If-None-Match"], exposed: &["X-Total-Count", "X-Request-Id", "Location"], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://shop.example.org"], max_age: default, forbid_other_origins: true, own_origins: ["https://api.service.example", "https://www.service.example"] };
    pub static GUARD: Policy = { allow_headers: [X-A], expose_headers: [ETag, X-C], ..BASE };"#, guard: Guard::Policy(&e195::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://shop.example.org"], credentials: false, methods: Methods::Named(&[]), headers: &["X-A"], exposed: &["ETag", "X-C"], max_age: None, own: &["https://api.service.example", "https://www.service.example"] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://app.example.com", "https://[2001:db8::1]", #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner], allow_credentials: true, allow_methods: [DELETE], expose_headers: [Link, X-Request-Id, Retry-After] };"#, guard: Guard::Policy(&e196::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://app.example.com", "https://[2001:db8::1]", "https://partner.example"], credentials: true, methods: Methods::Named(&["DELETE"]), headers: &[], exposed: &["Link", "X-Request-Id", "Retry-After"], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://[2001:db8::1]", #[allow(cors::null_origin, reason = "a frame without an origin")] null, "https://*.example.com"], allow_methods: [GET], expose_headers: [X-C, ETag], max_age: default };
    pub static GUARD: Policy = { max_age: 2h, ..BASE };"#, guard: Guard::Policy(&e197::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://[2001:db8::1]", "null", "https://*.example.com"], credentials: false, methods: Methods::Named(&["GET"]), headers: &[], exposed: &["X-C", "ETag"], max_age: Some(7200), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://*.tenant.example.org", "https://192.0.2.7:8443", "https://app.example.com:444", "https://proj-*-team.previews.example", "https://shop.example.org"], allow_credentials: true, allow_methods: [PATCH, PURGE, PROPFIND, PUT, GET], max_age: 5s };"#, guard: Guard::Policy(&e198::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://*.tenant.example.org", "https://192.0.2.7:8443", "https://app.example.com:444", "https://proj-*-team.previews.example", "https://shop.example.org"], credentials: true, methods: Methods::Named(&["PATCH", "PURGE", "PROPFIND", "PUT", "GET"]), headers: &[], exposed: &[], max_age: Some(5), own: &[] }) },
    Described { text: r#"pub static P0: Policy = { allow_origins: *, expose_headers: *, max_age: 2h };
    pub static P1: Policy = { allow_origins: *, allow_headers: [X-CSRF-Token, X-B, Accept, Content-Type] };
    pub static GUARD: Routes = {
        "/b/{*rest}" => P1,
        "/b" => P1,
        "/f" => P0,
    };"#, guard: Guard::Routes(&e199::GUARD), lines: &[Line { path: "/b/{*rest}", methods: &[], group: 1, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &["X-CSRF-Token", "X-B", "Accept", "Content-Type"], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/b", methods: &[], group: 1, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &["X-CSRF-Token", "X-B", "Accept", "Content-Type"], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/f", methods: &[], group: 0, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["*"], max_age: Some(7200), own: &[] }) }], otherwise: None },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://*-b.example.net"], allow_credentials: true };
    pub static GUARD: Policy = { allow_origins: [#[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner], expose_headers: [X-Total-Count, Location], ..BASE };"#, guard: Guard::Policy(&e200::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://partner.example"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &["X-Total-Count", "Location"], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://*.corp.internal", "http://192.0.2.7", "http://*.plain.example"], allow_methods: [PATCH, GET, PUT, DELETE, POST, PURGE], allow_headers: [Content-Type], max_age: 600 };
    pub static GUARD: Policy = { expose_headers: *, max_age: 1d, ..BASE };"#, guard: Guard::Policy(&e201::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://*.corp.internal", "http://192.0.2.7", "http://*.plain.example"], credentials: false, methods: Methods::Named(&["PATCH", "GET", "PUT", "DELETE", "POST", "PURGE"]), headers: &["Content-Type"], exposed: &["*"], max_age: Some(86400), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://*.example.com", "https://proj-*-team.previews.example", "https://*.example.net:8443"], allow_headers: [Range, X-A, X-Request-Id, Accept], forbid_other_origins: true, own_origins: ["https://www.service.example", "https://api.service.example"] };"#, guard: Guard::Policy(&e202::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://*.example.com", "https://proj-*-team.previews.example", "https://*.example.net:8443"], credentials: false, methods: Methods::Named(&[]), headers: &["Range", "X-A", "X-Request-Id", "Accept"], exposed: &[], max_age: None, own: &["https://www.service.example", "https://api.service.example"] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://*.corp.internal", #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://127.0.0.1:*"], allow_credentials: true, allow_methods: [DELETE, POST, PUT, PURGE], expose_headers: [X-Total-Count, Location], max_age: 1d };"#, guard: Guard::Policy(&e203::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://*.corp.internal", "http://127.0.0.1:*"], credentials: true, methods: Methods::Named(&["DELETE", "POST", "PUT", "PURGE"]), headers: &[], exposed: &["X-Total-Count", "Location"], max_age: Some(86400), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: *, allow_headers: [Authorization, X-B, If-None-Match], expose_headers: [Link, Location, X-Request-Id, ETag, Retry-After], max_age: default };
    pub static GUARD: Policy = { allow_headers: [Accept, X-Request-Id], expose_headers: *, max_age: 1d, ..BASE };"#, guard: Guard::Policy(&e204::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &["Accept", "X-Request-Id"], exposed: &["*"], max_age: Some(86400), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://xn--bcher-kva.example", "https://intranet", "https://192.0.2.7", "https://*.example.net:8443", "https://shop.example.org", "https://*-b.example.net"], allow_credentials: true, allow_methods: [GET, PATCH], expose_headers: [ETag, Link], max_age: 0 };"#, guard: Guard::Policy(&e205::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://xn--bcher-kva.example", "https://intranet", "https://192.0.2.7", "https://*.example.net:8443", "https://shop.example.org", "https://*-b.example.net"], credentials: true, methods: Methods::Named(&["GET", "PATCH"]), headers: &[], exposed: &["ETag", "Link"], max_age: Some(0), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://intranet", "https://*-b.example.net", #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner, "https://xn--bcher-kva.example"], allow_credentials: true, allow_headers: [X-Request-Id, Authorization], max_age: 2h };"#, guard: Guard::Policy(&e206::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://intranet", "https://*-b.example.net", "https://partner.example", "https://xn--bcher-kva.example"], credentials: true, methods: Methods::Named(&[]), headers: &["X-Request-Id", "Authorization"], exposed: &[], max_age: Some(7200), own: &[] }) },
    Described { text: r#"pub static P1: Policy = { allow_origins: ["https://*.tenant.example.org"] };
    pub static P3: Policy = { allow_origins: * };
    pub static GUARD: Routes = {
        "/g/{id}/h/{*rest}" => P1,
        "/g/{id}/h" => P1,
        "/g/{id}" => P1,
        "/" => { allow_origins: * },
        _ => P3,
    };"#, guard: Guard::Routes(&e207::GUARD), lines: &[Line { path: "/g/{id}/h/{*rest}", methods: &[], group: 1, facts: Some(&Facts { origins: &["https://*.tenant.example.org"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/g/{id}/h", methods: &[], group: 1, facts: Some(&Facts { origins: &["https://*.tenant.example.org"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/g/{id}", methods: &[], group: 1, facts: Some(&Facts { origins: &["https://*.tenant.example.org"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/", methods: &[], group: 3, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://pr-*.review.example", #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://*.plain.example", "https://a.b.c.shop.example.org", "https://shop.example.org", "https://*.example.net:8443"], allow_credentials: true };"#, guard: Guard::Policy(&e208::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://pr-*.review.example", "http://*.plain.example", "https://a.b.c.shop.example.org", "https://shop.example.org", "https://*.example.net:8443"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["http://app.example.com", "https://*.tenant.example.org", "http://*.plain.example"], allow_headers: [Authorization, X-CSRF-Token, Idempotency-Key] };
    pub static GUARD: Policy = { allow_headers: [X-B, Accept, Idempotency-Key, Content-Type], max_age: 10m, ..BASE };"#, guard: Guard::Policy(&e209::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["http://app.example.com", "https://*.tenant.example.org", "http://*.plain.example"], credentials: false, methods: Methods::Named(&[]), headers: &["X-B", "Accept", "Idempotency-Key", "Content-Type"], exposed: &[], max_age: Some(600), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: [is_partner, #[allow(cors::development_origin, reason = "a desktop app")] "https://localhost:8443", #[allow(cors::development_origin, reason = "a desktop app")] "http://127.0.0.1:*"], allow_methods: [PROPFIND, DELETE, POST, PATCH, PURGE], expose_headers: [Location] };"#, guard: Guard::Policy(&e210::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://partner.example", "https://localhost:8443", "http://127.0.0.1:*"], credentials: false, methods: Methods::Named(&["PROPFIND", "DELETE", "POST", "PATCH", "PURGE"]), headers: &[], exposed: &["Location"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://proj-*-team.previews.example", #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://app.example.com", "https://192.0.2.7:8443"], allow_credentials: true, expose_headers: [X-Total-Count, Retry-After], max_age: 5s };"#, guard: Guard::Policy(&e211::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://proj-*-team.previews.example", "http://app.example.com", "https://192.0.2.7:8443"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &["X-Total-Count", "Retry-After"], max_age: Some(5), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://*.tenant.example.org", "https://app.example.com:8443", #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner, "https://app.example.com"], allow_credentials: true, allow_headers: [Authorization, X-Request-Id], max_age: 0 };"#, guard: Guard::Policy(&e212::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://*.tenant.example.org", "https://app.example.com:8443", "https://partner.example", "https://app.example.com"], credentials: true, methods: Methods::Named(&[]), headers: &["Authorization", "X-Request-Id"], exposed: &[], max_age: Some(0), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://*-b.example.net", "https://proj-*-team.previews.example", "https://intranet", "https://xn--bcher-kva.example"], allow_credentials: true, allow_methods: [PUT, POST, PROPFIND, GET, PATCH], allow_headers: [Idempotency-Key, X-B, X-A, If-None-Match, Content-Type] };"#, guard: Guard::Policy(&e213::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://*-b.example.net", "https://proj-*-team.previews.example", "https://intranet", "https://xn--bcher-kva.example"], credentials: true, methods: Methods::Named(&["PUT", "POST", "PROPFIND", "GET", "PATCH"]), headers: &["Idempotency-Key", "X-B", "X-A", "If-None-Match", "Content-Type"], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://*-web.branch.example", "https://admin.example.com", #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://127.0.0.1:*", "https://192.0.2.7:8443"], allow_credentials: true, expose_headers: [X-Request-Id, Location, X-Total-Count] };"#, guard: Guard::Policy(&e214::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://*-web.branch.example", "https://admin.example.com", "http://127.0.0.1:*", "https://192.0.2.7:8443"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &["X-Request-Id", "Location", "X-Total-Count"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://pr-*.review.example", "https://shop.example.org", "https://example.com", #[allow(cors::development_origin, reason = "a desktop app")] "https://localhost:8443", "https://a.b.c.shop.example.org"], allow_headers: [*, Authorization], expose_headers: *, max_age: 5s };"#, guard: Guard::Policy(&e215::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://pr-*.review.example", "https://shop.example.org", "https://example.com", "https://localhost:8443", "https://a.b.c.shop.example.org"], credentials: false, methods: Methods::Named(&[]), headers: &["*", "Authorization"], exposed: &["*"], max_age: Some(5), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://shop.example.org"], allow_credentials: true, allow_methods: [PURGE, PROPFIND], allow_headers: [Idempotency-Key, Range, X-CSRF-Token, Authorization, Accept], forbid_other_origins: true, own_origins: ["https://www.service.example", "https://api.service.example"] };"#, guard: Guard::Policy(&e216::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://shop.example.org"], credentials: true, methods: Methods::Named(&["PURGE", "PROPFIND"]), headers: &["Idempotency-Key", "Range", "X-CSRF-Token", "Authorization", "Accept"], exposed: &[], max_age: None, own: &["https://www.service.example", "https://api.service.example"] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://xn--bcher-kva.example", "https://app.example.com", "https://a-b.example.net"], allow_methods: *, allow_headers: [Authorization], expose_headers: [X-Total-Count, Retry-After, Link], max_age: 0, forbid_other_origins: true, own_origins: ["https://api.service.example"] };"#, guard: Guard::Policy(&e217::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://xn--bcher-kva.example", "https://app.example.com", "https://a-b.example.net"], credentials: false, methods: Methods::Any, headers: &["Authorization"], exposed: &["X-Total-Count", "Retry-After", "Link"], max_age: Some(0), own: &["https://api.service.example"] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["http://app.example.com", #[allow(cors::development_origin, reason = "a desktop app")] "http://localhost:*"] };
    pub static GUARD: Policy = { allow_origins: ["https://a-b.example.net", "https://*.corp.internal"], allow_headers: [X-A, X-CSRF-Token], max_age: default, ..BASE };"#, guard: Guard::Policy(&e218::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://a-b.example.net", "https://*.corp.internal"], credentials: false, methods: Methods::Named(&[]), headers: &["X-A", "X-CSRF-Token"], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: [#[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://127.0.0.1:*", "https://shop.example.org"], allow_credentials: true, allow_methods: [PURGE, PUT], allow_headers: [If-None-Match, X-CSRF-Token, X-B, Content-Type, Authorization], max_age: 600 };"#, guard: Guard::Policy(&e219::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["http://127.0.0.1:*", "https://shop.example.org"], credentials: true, methods: Methods::Named(&["PURGE", "PUT"]), headers: &["If-None-Match", "X-CSRF-Token", "X-B", "Content-Type", "Authorization"], exposed: &[], max_age: Some(600), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: [#[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner], allow_credentials: true };
    pub static GUARD: Policy = { allow_origins: ["https://*-b.example.net"], allow_headers: [X-A, X-B], expose_headers: [X-Total-Count], max_age: 5s, ..BASE };"#, guard: Guard::Policy(&e220::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://*-b.example.net"], credentials: true, methods: Methods::Named(&[]), headers: &["X-A", "X-B"], exposed: &["X-Total-Count"], max_age: Some(5), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://proj-*-team.previews.example", "https://pr-*.review.example", "https://*.tenant.example.org", #[allow(cors::development_origin, reason = "a desktop app")] "http://localhost:3000"], allow_methods: [GET, POST], #[allow(cors::wildcard_without_authorization)] allow_headers: * };"#, guard: Guard::Policy(&e221::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://proj-*-team.previews.example", "https://pr-*.review.example", "https://*.tenant.example.org", "http://localhost:3000"], credentials: false, methods: Methods::Named(&["GET", "POST"]), headers: &["*"], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://admin.example.com", #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner, "https://a.b.c.shop.example.org", "https://a-b.example.net"], allow_credentials: true, allow_methods: [PUT], expose_headers: [X-C, Location, X-Total-Count, ETag] };"#, guard: Guard::Policy(&e222::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://admin.example.com", "https://partner.example", "https://a.b.c.shop.example.org", "https://a-b.example.net"], credentials: true, methods: Methods::Named(&["PUT"]), headers: &[], exposed: &["X-C", "Location", "X-Total-Count", "ETag"], max_age: None, own: &[] }) },
    Described { text: r#"pub static P1: Policy = { allow_origins: ["https://[2001:db8::1]:9443", "https://*-web.branch.example"] };
    pub static P2: Policy = { allow_origins: ["https://*-b.example.net"], allow_credentials: true };
    pub static GUARD: Routes = {
        GET | PATCH "/f" => deny,
        PROPFIND | PUT "/f" => P2,
        _ => P1,
    };"#, guard: Guard::Routes(&e223::GUARD), lines: &[Line { path: "/f", methods: &["GET", "PATCH"], group: 999, facts: None }, Line { path: "/f", methods: &["PROPFIND", "PUT"], group: 2, facts: Some(&Facts { origins: &["https://*-b.example.net"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }], otherwise: Some(&Facts { origins: &["https://[2001:db8::1]:9443", "https://*-web.branch.example"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static P0: Policy = { allow_origins: * };
    pub static P1: Policy = { allow_origins: ["https://192.0.2.7:8443", "https://*.tenant.example.org"], allow_credentials: true };
    pub static GUARD: Routes = {
        "/c/{id}" => deny,
        "/f" => P0,
        "/e/x/{*rest}" => P1,
        "/e/x" => P1,
        _ => P1,
    };"#, guard: Guard::Routes(&e224::GUARD), lines: &[Line { path: "/c/{id}", methods: &[], group: 999, facts: None }, Line { path: "/f", methods: &[], group: 0, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/e/x/{*rest}", methods: &[], group: 1, facts: Some(&Facts { origins: &["https://192.0.2.7:8443", "https://*.tenant.example.org"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/e/x", methods: &[], group: 1, facts: Some(&Facts { origins: &["https://192.0.2.7:8443", "https://*.tenant.example.org"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }], otherwise: Some(&Facts { origins: &["https://192.0.2.7:8443", "https://*.tenant.example.org"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://*.corp.internal", "https://*-web.branch.example", "https://*-b.example.net", "https://intranet", "https://xn--bcher-kva.example"], allow_credentials: true, allow_methods: [DELETE, PATCH, POST], allow_headers: [X-A], expose_headers: [Location, X-Request-Id, Link, ETag], max_age: 0 };"#, guard: Guard::Policy(&e225::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://*.corp.internal", "https://*-web.branch.example", "https://*-b.example.net", "https://intranet", "https://xn--bcher-kva.example"], credentials: true, methods: Methods::Named(&["DELETE", "PATCH", "POST"]), headers: &["X-A"], exposed: &["Location", "X-Request-Id", "Link", "ETag"], max_age: Some(0), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: [#[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://app.example.com", "https://admin.example.com", #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://old.example.net:8080"], allow_credentials: true };"#, guard: Guard::Policy(&e226::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["http://app.example.com", "https://admin.example.com", "http://old.example.net:8080"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://192.0.2.7:8443", "http://old.example.net:8080", "https://*-b.example.net"], expose_headers: *, max_age: default, forbid_other_origins: true, own_origins: ["https://api.service.example"] };
    pub static GUARD: Policy = { expose_headers: [Location, Retry-After], max_age: 10m, ..BASE };"#, guard: Guard::Policy(&e227::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://192.0.2.7:8443", "http://old.example.net:8080", "https://*-b.example.net"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["Location", "Retry-After"], max_age: Some(600), own: &["https://api.service.example"] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://[2001:db8::1]:9443", "https://app.example.com", "https://app.example.com:8443"], allow_methods: *, max_age: 5s };
    pub static GUARD: Policy = { allow_origins: ["https://a-b.example.net", "https://intranet"], allow_headers: [Authorization, X-A, Idempotency-Key], max_age: 5s, ..BASE };"#, guard: Guard::Policy(&e228::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://a-b.example.net", "https://intranet"], credentials: false, methods: Methods::Any, headers: &["Authorization", "X-A", "Idempotency-Key"], exposed: &[], max_age: Some(5), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: [#[allow(cors::null_origin, reason = "a frame without an origin")] null, "http://app.example.com", "https://*-b.example.net", "https://192.0.2.7"], allow_methods: [POST, GET, PATCH, DELETE, PUT], forbid_other_origins: true, own_origins: ["https://api.service.example", "https://www.service.example"] };"#, guard: Guard::Policy(&e229::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["null", "http://app.example.com", "https://*-b.example.net", "https://192.0.2.7"], credentials: false, methods: Methods::Named(&["POST", "GET", "PATCH", "DELETE", "PUT"]), headers: &[], exposed: &[], max_age: None, own: &["https://api.service.example", "https://www.service.example"] }) },
    Described { text: r#"pub static P1: Policy = { allow_origins: [#[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://[::1]:*", #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "https://localhost:8443"], allow_credentials: true };
    pub static GUARD: Routes = {
        "/a" => P1,
        _ => P1,
    };"#, guard: Guard::Routes(&e230::GUARD), lines: &[Line { path: "/a", methods: &[], group: 1, facts: Some(&Facts { origins: &["http://[::1]:*", "https://localhost:8443"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }], otherwise: Some(&Facts { origins: &["http://[::1]:*", "https://localhost:8443"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: [#[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://app.example.com", #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://localhost:3000"], allow_credentials: true, allow_headers: [If-None-Match, X-Request-Id], max_age: 2h };"#, guard: Guard::Policy(&e231::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["http://app.example.com", "http://localhost:3000"], credentials: true, methods: Methods::Named(&[]), headers: &["If-None-Match", "X-Request-Id"], exposed: &[], max_age: Some(7200), own: &[] }) },
    Described { text: r#"pub static P3: Policy = { allow_origins: ["https://192.0.2.7", #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://[::1]:*"], allow_credentials: true };
    pub static GUARD: Routes = {
        PROPFIND "/" => P3,
        POST "/" => deny,
        GET "/" => P3,
        "/b/{*rest}" => P3,
        "/b" => P3,
    };"#, guard: Guard::Routes(&e232::GUARD), lines: &[Line { path: "/", methods: &["PROPFIND"], group: 3, facts: Some(&Facts { origins: &["https://192.0.2.7", "http://[::1]:*"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/", methods: &["POST"], group: 999, facts: None }, Line { path: "/", methods: &["GET"], group: 3, facts: Some(&Facts { origins: &["https://192.0.2.7", "http://[::1]:*"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/b/{*rest}", methods: &[], group: 3, facts: Some(&Facts { origins: &["https://192.0.2.7", "http://[::1]:*"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/b", methods: &[], group: 3, facts: Some(&Facts { origins: &["https://192.0.2.7", "http://[::1]:*"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }], otherwise: None },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://[2001:db8::1]", "https://proj-*-team.previews.example", #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://old.example.net:8080"], allow_credentials: true, allow_methods: [PROPFIND, POST, GET, PUT, PATCH], allow_headers: [Authorization], max_age: 0 };"#, guard: Guard::Policy(&e233::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://[2001:db8::1]", "https://proj-*-team.previews.example", "http://old.example.net:8080"], credentials: true, methods: Methods::Named(&["PROPFIND", "POST", "GET", "PUT", "PATCH"]), headers: &["Authorization"], exposed: &[], max_age: Some(0), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: [is_partner, "https://192.0.2.7:8443", "https://[2001:db8::1]", "https://app.example.com", "https://192.0.2.7"], allow_methods: [GET, POST, PATCH], allow_headers: [X-Request-Id, If-None-Match, Idempotency-Key, X-CSRF-Token, Authorization], expose_headers: [X-Request-Id, X-C, Link, ETag], max_age: default };"#, guard: Guard::Policy(&e234::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://partner.example", "https://192.0.2.7:8443", "https://[2001:db8::1]", "https://app.example.com", "https://192.0.2.7"], credentials: false, methods: Methods::Named(&["GET", "POST", "PATCH"]), headers: &["X-Request-Id", "If-None-Match", "Idempotency-Key", "X-CSRF-Token", "Authorization"], exposed: &["X-Request-Id", "X-C", "Link", "ETag"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://example.com", "https://*.example.net:8443", "https://*-b.example.net", "https://*.tenant.example.org", "https://admin.example.com", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example"], expose_headers: [X-Total-Count], max_age: 0 };"#, guard: Guard::Policy(&e235::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://example.com", "https://*.example.net:8443", "https://*-b.example.net", "https://*.tenant.example.org", "https://admin.example.com", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["X-Total-Count"], max_age: Some(0), own: &[] }) },
    Described { text: r#"pub static P1: Policy = { allow_origins: ["https://[2001:db8::1]", "https://192.0.2.7"], allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE], expose_headers: [Link], max_age: default };
    pub static P3: Policy = { allow_origins: * };
    pub static GUARD: Routes = {
        DELETE "/" => P3,
        POST "/" => deny,
        _ => P1,
    };"#, guard: Guard::Routes(&e236::GUARD), lines: &[Line { path: "/", methods: &["DELETE"], group: 3, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/", methods: &["POST"], group: 999, facts: None }], otherwise: Some(&Facts { origins: &["https://[2001:db8::1]", "https://192.0.2.7"], credentials: false, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &[], exposed: &["Link"], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: [#[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://127.0.0.1:8080", #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner], allow_credentials: true };
    pub static GUARD: Policy = { allow_headers: [Idempotency-Key, X-Request-Id], ..BASE };"#, guard: Guard::Policy(&e237::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["http://127.0.0.1:8080", "https://partner.example"], credentials: true, methods: Methods::Named(&[]), headers: &["Idempotency-Key", "X-Request-Id"], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static P1: Policy = { allow_origins: ["https://shop.example.org"], allow_credentials: true };
    pub static P2: Policy = { allow_origins: ["https://a-b.example.net"], allow_credentials: true, allow_headers: [Accept], max_age: 600 };
    pub static GUARD: Routes = {
        "/c/{id}" => P1,
        "/g/{id}/h/{*rest}" => P2,
        "/g/{id}/h" => P2,
    };"#, guard: Guard::Routes(&e238::GUARD), lines: &[Line { path: "/c/{id}", methods: &[], group: 1, facts: Some(&Facts { origins: &["https://shop.example.org"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/g/{id}/h/{*rest}", methods: &[], group: 2, facts: Some(&Facts { origins: &["https://a-b.example.net"], credentials: true, methods: Methods::Named(&[]), headers: &["Accept"], exposed: &[], max_age: Some(600), own: &[] }) }, Line { path: "/g/{id}/h", methods: &[], group: 2, facts: Some(&Facts { origins: &["https://a-b.example.net"], credentials: true, methods: Methods::Named(&[]), headers: &["Accept"], exposed: &[], max_age: Some(600), own: &[] }) }], otherwise: None },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://*.example.net:8443", "https://*-web.branch.example"], allow_credentials: true, expose_headers: [Link], max_age: default };
    pub static GUARD: Policy = { allow_origins: ["https://app.example.com:8443"], allow_headers: [X-CSRF-Token, Idempotency-Key, Content-Type], expose_headers: [X-C], max_age: 5s, ..BASE };"#, guard: Guard::Policy(&e239::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://app.example.com:8443"], credentials: true, methods: Methods::Named(&[]), headers: &["X-CSRF-Token", "Idempotency-Key", "Content-Type"], exposed: &["X-C"], max_age: Some(5), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://*-web.branch.example", "https://192.0.2.7:8443"], allow_credentials: true };
    pub static GUARD: Policy = { allow_origins: ["https://*.tenant.example.org", "https://pr-*.review.example", "https://admin.example.com"], allow_headers: [Authorization, X-A], expose_headers: [X-Total-Count, X-Request-Id], ..BASE };"#, guard: Guard::Policy(&e240::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://*.tenant.example.org", "https://pr-*.review.example", "https://admin.example.com"], credentials: true, methods: Methods::Named(&[]), headers: &["Authorization", "X-A"], exposed: &["X-Total-Count", "X-Request-Id"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://[2001:db8::1]", #[allow(cors::null_origin, reason = "a frame without an origin")] null, #[allow(cors::development_origin, reason = "a desktop app")] "http://localhost:3000"], allow_headers: [X-Request-Id, X-CSRF-Token, If-None-Match], expose_headers: [Link, Retry-After, ETag, X-Request-Id], max_age: default };"#, guard: Guard::Policy(&e241::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://[2001:db8::1]", "null", "http://localhost:3000"], credentials: false, methods: Methods::Named(&[]), headers: &["X-Request-Id", "X-CSRF-Token", "If-None-Match"], exposed: &["Link", "Retry-After", "ETag", "X-Request-Id"], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://app.example.com:444", "https://[2001:db8::1]:9443"], allow_credentials: true, allow_methods: [DELETE, POST, PROPFIND], allow_headers: [X-B], max_age: 600 };
    pub static GUARD: Policy = { allow_origins: [#[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://127.0.0.1:*"], ..BASE };"#, guard: Guard::Policy(&e242::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["http://127.0.0.1:*"], credentials: true, methods: Methods::Named(&["DELETE", "POST", "PROPFIND"]), headers: &["X-B"], exposed: &[], max_age: Some(600), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://proj-*-team.previews.example"], allow_methods: [PUT, PROPFIND, PATCH, PURGE], allow_headers: [Content-Type, Idempotency-Key, X-CSRF-Token, Authorization, Accept, X-B], expose_headers: [Retry-After, Location, X-Request-Id, ETag], max_age: 5s, forbid_other_origins: true, own_origins: ["https://api.service.example"] };"#, guard: Guard::Policy(&e243::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://proj-*-team.previews.example"], credentials: false, methods: Methods::Named(&["PUT", "PROPFIND", "PATCH", "PURGE"]), headers: &["Content-Type", "Idempotency-Key", "X-CSRF-Token", "Authorization", "Accept", "X-B"], exposed: &["Retry-After", "Location", "X-Request-Id", "ETag"], max_age: Some(5), own: &["https://api.service.example"] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://pr-*.review.example", #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner, "https://*-web.branch.example", "https://app.example.com:444", "https://[2001:db8::1]:9443", "https://proj-*-team.previews.example"], allow_credentials: true, allow_methods: [GET, POST], max_age: 10m };"#, guard: Guard::Policy(&e244::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://pr-*.review.example", "https://partner.example", "https://*-web.branch.example", "https://app.example.com:444", "https://[2001:db8::1]:9443", "https://proj-*-team.previews.example"], credentials: true, methods: Methods::Named(&["GET", "POST"]), headers: &[], exposed: &[], max_age: Some(600), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://a-b.example.net", "https://192.0.2.7", "https://app.example.com"], allow_methods: * };
    pub static GUARD: Policy = { allow_origins: ["https://192.0.2.7", "https://[2001:db8::1]", "https://example.com"], allow_headers: [Accept, X-Request-Id, Idempotency-Key, X-A], expose_headers: [X-C, Location, Link, ETag], ..BASE };"#, guard: Guard::Policy(&e245::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://192.0.2.7", "https://[2001:db8::1]", "https://example.com"], credentials: false, methods: Methods::Any, headers: &["Accept", "X-Request-Id", "Idempotency-Key", "X-A"], exposed: &["X-C", "Location", "Link", "ETag"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: [#[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://192.0.2.7", "https://app.example.com:8443", "https://*.tenant.example.org", "https://[2001:db8::1]:9443"], allow_credentials: true, allow_headers: [Content-Type, X-Request-Id, Accept, X-B], expose_headers: [X-C, X-Request-Id, Retry-After] };"#, guard: Guard::Policy(&e246::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["http://192.0.2.7", "https://app.example.com:8443", "https://*.tenant.example.org", "https://[2001:db8::1]:9443"], credentials: true, methods: Methods::Named(&[]), headers: &["Content-Type", "X-Request-Id", "Accept", "X-B"], exposed: &["X-C", "X-Request-Id", "Retry-After"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["http://192.0.2.7", "https://*-b.example.net", "https://192.0.2.7", "https://shop.example.org", "https://app.example.com:8443"], allow_methods: [PUT, DELETE, PROPFIND, GET], allow_headers: [X-B, X-Request-Id, Authorization, Content-Type, If-None-Match], expose_headers: [X-Total-Count, Retry-After, X-Request-Id, ETag], max_age: default };"#, guard: Guard::Policy(&e247::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["http://192.0.2.7", "https://*-b.example.net", "https://192.0.2.7", "https://shop.example.org", "https://app.example.com:8443"], credentials: false, methods: Methods::Named(&["PUT", "DELETE", "PROPFIND", "GET"]), headers: &["X-B", "X-Request-Id", "Authorization", "Content-Type", "If-None-Match"], exposed: &["X-Total-Count", "Retry-After", "X-Request-Id", "ETag"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://app.example.com", "https://shop.example.org", "https://admin.example.com", #[allow(cors::development_origin, reason = "a desktop app")] "http://127.0.0.1:8080", "https://app.example.com:8443", "http://old.example.net:8080"], expose_headers: *, max_age: 600, forbid_other_origins: true, own_origins: ["https://api.service.example"] };"#, guard: Guard::Policy(&e248::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://app.example.com", "https://shop.example.org", "https://admin.example.com", "http://127.0.0.1:8080", "https://app.example.com:8443", "http://old.example.net:8080"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["*"], max_age: Some(600), own: &["https://api.service.example"] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: [#[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://app.example.com", "https://xn--bcher-kva.example", "https://*.corp.internal"], allow_credentials: true, allow_headers: [Content-Type, X-A], forbid_other_origins: true, own_origins: ["https://api.service.example", "https://www.service.example"] };"#, guard: Guard::Policy(&e249::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["http://app.example.com", "https://xn--bcher-kva.example", "https://*.corp.internal"], credentials: true, methods: Methods::Named(&[]), headers: &["Content-Type", "X-A"], exposed: &[], max_age: None, own: &["https://api.service.example", "https://www.service.example"] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://*.corp.internal", "https://shop.example.org", "https://192.0.2.7:8443"], allow_headers: [X-CSRF-Token, X-B, Idempotency-Key, Authorization, Range], max_age: 1d };
    pub static GUARD: Policy = { allow_origins: ["https://*.example.com", #[allow(cors::development_origin, reason = "a desktop app")] "http://[::1]:*"], max_age: 10m, ..BASE };"#, guard: Guard::Policy(&e250::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://*.example.com", "http://[::1]:*"], credentials: false, methods: Methods::Named(&[]), headers: &["X-CSRF-Token", "X-B", "Idempotency-Key", "Authorization", "Range"], exposed: &[], max_age: Some(600), own: &[] }) },
    Described { text: r#"pub static P1: Policy = { allow_origins: ["https://admin.example.com"], allow_methods: *, expose_headers: [X-Total-Count, Location] };
    pub static P2: Policy = { allow_origins: *, allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE], expose_headers: * };
    pub static GUARD: Routes = {
        PURGE | DELETE "/c/{id}" => P2,
        POST "/c/{id}" => P2,
        _ => P1,
    };"#, guard: Guard::Routes(&e251::GUARD), lines: &[Line { path: "/c/{id}", methods: &["PURGE", "DELETE"], group: 2, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &[], exposed: &["*"], max_age: None, own: &[] }) }, Line { path: "/c/{id}", methods: &["POST"], group: 2, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &[], exposed: &["*"], max_age: None, own: &[] }) }], otherwise: Some(&Facts { origins: &["https://admin.example.com"], credentials: false, methods: Methods::Any, headers: &[], exposed: &["X-Total-Count", "Location"], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: [#[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner, "https://intranet", "https://*-b.example.net"], allow_credentials: true, allow_methods: [POST, PURGE, PUT], expose_headers: [X-C, X-Total-Count, Retry-After], max_age: 1d };
    pub static GUARD: Policy = { expose_headers: [Location, X-Total-Count], ..BASE };"#, guard: Guard::Policy(&e252::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://partner.example", "https://intranet", "https://*-b.example.net"], credentials: true, methods: Methods::Named(&["POST", "PURGE", "PUT"]), headers: &[], exposed: &["Location", "X-Total-Count"], max_age: Some(86400), own: &[] }) },
    Described { text: r#"pub static P0: Policy = { allow_origins: *, expose_headers: * };
    pub static P2: Policy = { allow_origins: *, allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE], max_age: 1d };
    pub static GUARD: Routes = {
        "/g/{id}/h/{*rest}" => P2,
        "/g/{id}/h" => P2,
        GET | PUT | PURGE "/g/{id}" => P0,
        PROPFIND | DELETE "/g/{id}" => P2,
        _ => P0,
    };"#, guard: Guard::Routes(&e253::GUARD), lines: &[Line { path: "/g/{id}/h/{*rest}", methods: &[], group: 2, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &[], exposed: &[], max_age: Some(86400), own: &[] }) }, Line { path: "/g/{id}/h", methods: &[], group: 2, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &[], exposed: &[], max_age: Some(86400), own: &[] }) }, Line { path: "/g/{id}", methods: &["GET", "PUT", "PURGE"], group: 0, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["*"], max_age: None, own: &[] }) }, Line { path: "/g/{id}", methods: &["PROPFIND", "DELETE"], group: 2, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &[], exposed: &[], max_age: Some(86400), own: &[] }) }], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["*"], max_age: None, own: &[] }) },
    Described { text: r#"pub static P0: Policy = { allow_origins: ["https://app.example.com:444", "https://[2001:db8::1]:9443"], allow_methods: *, allow_headers: [*, Authorization], forbid_other_origins: true, own_origins: ["https://www.service.example"] };
    pub static GUARD: Routes = {
        "/b/{*rest}" => P0,
        "/b" => P0,
        "/f" => { allow_origins: ["https://a.b.c.shop.example.org"], max_age: 600 },
    };"#, guard: Guard::Routes(&e254::GUARD), lines: &[Line { path: "/b/{*rest}", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://app.example.com:444", "https://[2001:db8::1]:9443"], credentials: false, methods: Methods::Any, headers: &["*", "Authorization"], exposed: &[], max_age: None, own: &["https://www.service.example"] }) }, Line { path: "/b", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://app.example.com:444", "https://[2001:db8::1]:9443"], credentials: false, methods: Methods::Any, headers: &["*", "Authorization"], exposed: &[], max_age: None, own: &["https://www.service.example"] }) }, Line { path: "/f", methods: &[], group: 2, facts: Some(&Facts { origins: &["https://a.b.c.shop.example.org"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: Some(600), own: &[] }) }], otherwise: None },
    Described { text: r#"pub static BASE: Policy = { allow_origins: [#[allow(cors::development_origin, reason = "a desktop app")] "http://localhost:3000", "https://*.example.com", "https://app.example.com:444"], allow_methods: [PUT, PATCH, DELETE, POST], expose_headers: [Retry-After, Link, X-C, ETag], max_age: 2h };
    pub static GUARD: Policy = { expose_headers: [X-Total-Count, Retry-After, X-C, X-Request-Id, Location], ..BASE };"#, guard: Guard::Policy(&e255::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["http://localhost:3000", "https://*.example.com", "https://app.example.com:444"], credentials: false, methods: Methods::Named(&["PUT", "PATCH", "DELETE", "POST"]), headers: &[], exposed: &["X-Total-Count", "Retry-After", "X-C", "X-Request-Id", "Location"], max_age: Some(7200), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: [#[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://127.0.0.1:*"], allow_credentials: true, allow_methods: [DELETE, PURGE, GET], expose_headers: [Retry-After] };
    pub static GUARD: Policy = { allow_origins: ["https://pr-*.review.example", "https://a.b.c.shop.example.org"], expose_headers: [X-Total-Count, Location, X-C, ETag], ..BASE };"#, guard: Guard::Policy(&e256::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://pr-*.review.example", "https://a.b.c.shop.example.org"], credentials: true, methods: Methods::Named(&["DELETE", "PURGE", "GET"]), headers: &[], exposed: &["X-Total-Count", "Location", "X-C", "ETag"], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://192.0.2.7", "https://*.tenant.example.org", "https://*.example.net:8443", #[allow(cors::development_origin, reason = "a desktop app")] "http://127.0.0.1:*"], expose_headers: *, forbid_other_origins: true, own_origins: ["https://www.service.example"] };
    pub static GUARD: Policy = { expose_headers: [Retry-After, Link, X-Total-Count, X-C], max_age: 10m, ..BASE };"#, guard: Guard::Policy(&e257::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://192.0.2.7", "https://*.tenant.example.org", "https://*.example.net:8443", "http://127.0.0.1:*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["Retry-After", "Link", "X-Total-Count", "X-C"], max_age: Some(600), own: &["https://www.service.example"] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://app.example.com:444", #[allow(cors::development_origin, reason = "a desktop app")] "http://127.0.0.1:8080", #[allow(cors::null_origin, reason = "a frame without an origin")] null], max_age: 0, forbid_other_origins: true, own_origins: ["https://www.service.example"] };
    pub static GUARD: Policy = { allow_origins: ["https://app.example.com:8443"], max_age: default, ..BASE };"#, guard: Guard::Policy(&e258::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://app.example.com:8443"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &["https://www.service.example"] }) },
    Described { text: r#"pub static P0: Policy = { allow_origins: * };
    pub static P1: Policy = { allow_origins: *, allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE] };
    pub static GUARD: Routes = {
        "/g/{id}/h/{*rest}" => P0,
        "/g/{id}/h" => P0,
        "/e/x/{*rest}" => deny,
        "/e/x" => deny,
        PURGE | PATCH | PROPFIND | PUT "/f" => P1,
        GET "/f" => P0,
        POST | PUT | PURGE "/" => P1,
    };"#, guard: Guard::Routes(&e259::GUARD), lines: &[Line { path: "/g/{id}/h/{*rest}", methods: &[], group: 0, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/g/{id}/h", methods: &[], group: 0, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/e/x/{*rest}", methods: &[], group: 999, facts: None }, Line { path: "/e/x", methods: &[], group: 999, facts: None }, Line { path: "/f", methods: &["PURGE", "PATCH", "PROPFIND", "PUT"], group: 1, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/f", methods: &["GET"], group: 0, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/", methods: &["POST", "PUT", "PURGE"], group: 1, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &[], exposed: &[], max_age: None, own: &[] }) }], otherwise: None },
    Described { text: r#"pub static P1: Policy = { allow_origins: * };
    pub static P2: Policy = { allow_origins: [#[allow(cors::null_origin, reason = "a frame without an origin")] null, "https://app.example.com:444", "https://a-b.example.net"], expose_headers: [X-Request-Id, Location, X-C], max_age: 0 };
    pub static GUARD: Routes = {
        "/g/{id}/h/{*rest}" => P1,
        "/g/{id}/h" => P1,
        "/b/{*rest}" => P2,
        "/b" => P2,
    };"#, guard: Guard::Routes(&e260::GUARD), lines: &[Line { path: "/g/{id}/h/{*rest}", methods: &[], group: 1, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/g/{id}/h", methods: &[], group: 1, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/b/{*rest}", methods: &[], group: 2, facts: Some(&Facts { origins: &["null", "https://app.example.com:444", "https://a-b.example.net"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["X-Request-Id", "Location", "X-C"], max_age: Some(0), own: &[] }) }, Line { path: "/b", methods: &[], group: 2, facts: Some(&Facts { origins: &["null", "https://app.example.com:444", "https://a-b.example.net"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["X-Request-Id", "Location", "X-C"], max_age: Some(0), own: &[] }) }], otherwise: None },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: [#[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://*.plain.example", "https://app.example.com:8443", "https://192.0.2.7", "https://example.com"], allow_credentials: true, allow_headers: [If-None-Match, Content-Type, Authorization, Idempotency-Key], max_age: default, forbid_other_origins: true, own_origins: ["https://api.service.example"] };"#, guard: Guard::Policy(&e261::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["http://*.plain.example", "https://app.example.com:8443", "https://192.0.2.7", "https://example.com"], credentials: true, methods: Methods::Named(&[]), headers: &["If-None-Match", "Content-Type", "Authorization", "Idempotency-Key"], exposed: &[], max_age: None, own: &["https://api.service.example"] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: [is_partner, "https://xn--bcher-kva.example"], allow_headers: [If-None-Match, Content-Type, Range, X-CSRF-Token] };
    pub static GUARD: Policy = { allow_origins: ["https://a.b.c.shop.example.org", "https://xn--bcher-kva.example", #[allow(cors::development_origin, reason = "a desktop app")] "http://localhost:*", "https://app.example.com"], allow_headers: [Range, X-CSRF-Token, X-A], ..BASE };"#, guard: Guard::Policy(&e262::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://a.b.c.shop.example.org", "https://xn--bcher-kva.example", "http://localhost:*", "https://app.example.com"], credentials: false, methods: Methods::Named(&[]), headers: &["Range", "X-CSRF-Token", "X-A"], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static P0: Policy = { allow_origins: [#[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner, "https://intranet"], allow_credentials: true };
    pub static P2: Policy = { allow_origins: * };
    pub static GUARD: Routes = {
        "/c/{id}" => P2,
        POST | PROPFIND | PATCH | PURGE "/c/d" => P0,
        GET "/c/d" => P0,
        "/g/{id}/h/{*rest}" => P2,
        "/g/{id}/h" => P2,
    };"#, guard: Guard::Routes(&e263::GUARD), lines: &[Line { path: "/c/{id}", methods: &[], group: 2, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/c/d", methods: &["POST", "PROPFIND", "PATCH", "PURGE"], group: 0, facts: Some(&Facts { origins: &["https://partner.example", "https://intranet"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/c/d", methods: &["GET"], group: 0, facts: Some(&Facts { origins: &["https://partner.example", "https://intranet"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/g/{id}/h/{*rest}", methods: &[], group: 2, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/g/{id}/h", methods: &[], group: 2, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }], otherwise: None },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://*.example.com", "https://192.0.2.7", "https://*.corp.internal", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example"], allow_credentials: true, allow_headers: [Content-Type, If-None-Match, X-A, Authorization], expose_headers: [X-Request-Id, Link], max_age: 1d };"#, guard: Guard::Policy(&e264::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://*.example.com", "https://192.0.2.7", "https://*.corp.internal", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example"], credentials: true, methods: Methods::Named(&[]), headers: &["Content-Type", "If-None-Match", "X-A", "Authorization"], exposed: &["X-Request-Id", "Link"], max_age: Some(86400), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://app.example.com:8443", "https://app.example.com:444", "https://pr-*.review.example", "https://*.example.net:8443", #[allow(cors::development_origin, reason = "a desktop app")] "http://[::1]:*", "https://xn--bcher-kva.example"], #[allow(cors::wildcard_without_authorization)] allow_headers: * };
    pub static GUARD: Policy = { allow_headers: [X-CSRF-Token, X-A, Idempotency-Key], ..BASE };"#, guard: Guard::Policy(&e265::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://app.example.com:8443", "https://app.example.com:444", "https://pr-*.review.example", "https://*.example.net:8443", "http://[::1]:*", "https://xn--bcher-kva.example"], credentials: false, methods: Methods::Named(&[]), headers: &["X-CSRF-Token", "X-A", "Idempotency-Key"], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://xn--bcher-kva.example", "https://a-b.example.net", "https://*.corp.internal", "https://app.example.com:8443", "https://*-web.branch.example", #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "https://localhost:8443"], allow_credentials: true, allow_methods: [DELETE, PURGE, PROPFIND], allow_headers: [X-Request-Id, If-None-Match, Content-Type], max_age: 600 };"#, guard: Guard::Policy(&e266::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://xn--bcher-kva.example", "https://a-b.example.net", "https://*.corp.internal", "https://app.example.com:8443", "https://*-web.branch.example", "https://localhost:8443"], credentials: true, methods: Methods::Named(&["DELETE", "PURGE", "PROPFIND"]), headers: &["X-Request-Id", "If-None-Match", "Content-Type"], exposed: &[], max_age: Some(600), own: &[] }) },
    Described { text: r#"pub static P1: Policy = { allow_origins: ["https://*.example.net:8443", "https://example.com"], allow_credentials: true };
    pub static P2: Policy = { allow_origins: ["https://*.example.net:8443", #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://localhost:*"], allow_credentials: true, max_age: 0 };
    pub static GUARD: Routes = {
        "/b/{*rest}" => P1,
        "/b" => P1,
        _ => P2,
    };"#, guard: Guard::Routes(&e267::GUARD), lines: &[Line { path: "/b/{*rest}", methods: &[], group: 1, facts: Some(&Facts { origins: &["https://*.example.net:8443", "https://example.com"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/b", methods: &[], group: 1, facts: Some(&Facts { origins: &["https://*.example.net:8443", "https://example.com"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }], otherwise: Some(&Facts { origins: &["https://*.example.net:8443", "http://localhost:*"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: Some(0), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: [#[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner, "https://[2001:db8::1]:9443"], allow_credentials: true };
    pub static GUARD: Policy = { allow_origins: [#[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://localhost:3000", "https://*-web.branch.example", "https://proj-*-team.previews.example"], max_age: default, ..BASE };"#, guard: Guard::Policy(&e268::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["http://localhost:3000", "https://*-web.branch.example", "https://proj-*-team.previews.example"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://shop.example.org"], #[allow(cors::wildcard_without_authorization)] allow_headers: *, expose_headers: [Link] };
    pub static GUARD: Policy = { allow_origins: ["https://xn--bcher-kva.example", "https://admin.example.com", "https://app.example.com", "https://*.corp.internal"], allow_headers: [X-A, Authorization], expose_headers: [Link, ETag, X-Total-Count, Retry-After], max_age: 1d, ..BASE };"#, guard: Guard::Policy(&e269::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://xn--bcher-kva.example", "https://admin.example.com", "https://app.example.com", "https://*.corp.internal"], credentials: false, methods: Methods::Named(&[]), headers: &["X-A", "Authorization"], exposed: &["Link", "ETag", "X-Total-Count", "Retry-After"], max_age: Some(86400), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://app.example.com:444", "https://*.corp.internal", "https://example.com"], allow_methods: *, expose_headers: [X-Total-Count], max_age: 5s };
    pub static GUARD: Policy = { allow_origins: ["http://192.0.2.7", #[allow(cors::development_origin, reason = "a desktop app")] "http://localhost:*", "https://[2001:db8::1]", "https://xn--bcher-kva.example", "https://*-b.example.net"], max_age: 2h, ..BASE };"#, guard: Guard::Policy(&e270::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["http://192.0.2.7", "http://localhost:*", "https://[2001:db8::1]", "https://xn--bcher-kva.example", "https://*-b.example.net"], credentials: false, methods: Methods::Any, headers: &[], exposed: &["X-Total-Count"], max_age: Some(7200), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: [#[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://*.plain.example", "https://*.tenant.example.org"], allow_credentials: true, allow_methods: [GET] };
    pub static GUARD: Policy = { allow_origins: [#[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner], allow_headers: [X-A], expose_headers: [Link], max_age: 10m, ..BASE };"#, guard: Guard::Policy(&e271::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://partner.example"], credentials: true, methods: Methods::Named(&["GET"]), headers: &["X-A"], exposed: &["Link"], max_age: Some(600), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: [#[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner, "https://*.example.com"], allow_credentials: true, allow_methods: [GET, DELETE, PURGE, PUT, POST] };
    pub static GUARD: Policy = { allow_origins: ["https://example.com", "https://admin.example.com", #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner], max_age: 1d, ..BASE };"#, guard: Guard::Policy(&e272::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://example.com", "https://admin.example.com", "https://partner.example"], credentials: true, methods: Methods::Named(&["GET", "DELETE", "PURGE", "PUT", "POST"]), headers: &[], exposed: &[], max_age: Some(86400), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://shop.example.org", "https://192.0.2.7", "https://example.com", "https://[2001:db8::1]", "https://*.corp.internal", "https://admin.example.com", #[allow(cors::development_origin, reason = "a desktop app")] "http://localhost:3000"], allow_methods: *, allow_headers: [Idempotency-Key, Accept, Range, X-Request-Id], expose_headers: *, forbid_other_origins: true, own_origins: ["https://api.service.example"] };"#, guard: Guard::Policy(&e273::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://shop.example.org", "https://192.0.2.7", "https://example.com", "https://[2001:db8::1]", "https://*.corp.internal", "https://admin.example.com", "http://localhost:3000"], credentials: false, methods: Methods::Any, headers: &["Idempotency-Key", "Accept", "Range", "X-Request-Id"], exposed: &["*"], max_age: None, own: &["https://api.service.example"] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://[2001:db8::1]:9443", "https://proj-*-team.previews.example"], allow_credentials: true, allow_methods: [PURGE], allow_headers: [Accept, Idempotency-Key, X-B], max_age: 1d };
    pub static GUARD: Policy = { allow_origins: ["https://*.tenant.example.org", "https://app.example.com:8443", "https://app.example.com"], allow_headers: [If-None-Match], expose_headers: [ETag, X-Total-Count, Location, X-C], ..BASE };"#, guard: Guard::Policy(&e274::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://*.tenant.example.org", "https://app.example.com:8443", "https://app.example.com"], credentials: true, methods: Methods::Named(&["PURGE"]), headers: &["If-None-Match"], exposed: &["ETag", "X-Total-Count", "Location", "X-C"], max_age: Some(86400), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: [#[allow(cors::null_origin, reason = "a frame without an origin")] null, "https://proj-*-team.previews.example", "https://example.com", "https://xn--bcher-kva.example", "https://app.example.com:444", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example"], max_age: 5s };"#, guard: Guard::Policy(&e275::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["null", "https://proj-*-team.previews.example", "https://example.com", "https://xn--bcher-kva.example", "https://app.example.com:444", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: Some(5), own: &[] }) },
    Described { text: r#"pub static P0: Policy = { allow_origins: *, max_age: 2h };
    pub static P1: Policy = { allow_origins: *, allow_methods: *, #[allow(cors::wildcard_without_authorization)] allow_headers: * };
    pub static P2: Policy = { allow_origins: ["https://[2001:db8::1]"] };
    pub static GUARD: Routes = {
        "/e/x/{*rest}" => deny,
        "/e/x" => deny,
        PURGE "/e/{id}" => P1,
        PATCH "/e/{id}" => P2,
        "/b/{*rest}" => P0,
        "/b" => P0,
    };"#, guard: Guard::Routes(&e276::GUARD), lines: &[Line { path: "/e/x/{*rest}", methods: &[], group: 999, facts: None }, Line { path: "/e/x", methods: &[], group: 999, facts: None }, Line { path: "/e/{id}", methods: &["PURGE"], group: 1, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Any, headers: &["*"], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/e/{id}", methods: &["PATCH"], group: 2, facts: Some(&Facts { origins: &["https://[2001:db8::1]"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/b/{*rest}", methods: &[], group: 0, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: Some(7200), own: &[] }) }, Line { path: "/b", methods: &[], group: 0, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: Some(7200), own: &[] }) }], otherwise: None },
    Described { text: r#"pub static P0: Policy = { allow_origins: ["https://a-b.example.net"] };
    pub static P1: Policy = { allow_origins: ["https://admin.example.com", "https://*-web.branch.example"], allow_credentials: true };
    pub static P2: Policy = { allow_origins: *, expose_headers: [ETag, X-Total-Count] };
    pub static GUARD: Routes = {
        "/g/{id}/h/{*rest}" => P2,
        "/g/{id}/h" => P2,
        "/g/{id}" => P0,
        "/e/x/{*rest}" => P1,
        "/e/x" => P1,
    };"#, guard: Guard::Routes(&e277::GUARD), lines: &[Line { path: "/g/{id}/h/{*rest}", methods: &[], group: 2, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["ETag", "X-Total-Count"], max_age: None, own: &[] }) }, Line { path: "/g/{id}/h", methods: &[], group: 2, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["ETag", "X-Total-Count"], max_age: None, own: &[] }) }, Line { path: "/g/{id}", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://a-b.example.net"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/e/x/{*rest}", methods: &[], group: 1, facts: Some(&Facts { origins: &["https://admin.example.com", "https://*-web.branch.example"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/e/x", methods: &[], group: 1, facts: Some(&Facts { origins: &["https://admin.example.com", "https://*-web.branch.example"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }], otherwise: None },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: [#[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://old.example.net:8080", #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://127.0.0.1:*", "https://192.0.2.7", "https://pr-*.review.example", "https://app.example.com:8443"], allow_credentials: true, allow_headers: [Range, Accept, Idempotency-Key, Authorization, X-B], expose_headers: [Link, ETag] };"#, guard: Guard::Policy(&e278::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["http://old.example.net:8080", "http://127.0.0.1:*", "https://192.0.2.7", "https://pr-*.review.example", "https://app.example.com:8443"], credentials: true, methods: Methods::Named(&[]), headers: &["Range", "Accept", "Idempotency-Key", "Authorization", "X-B"], exposed: &["Link", "ETag"], max_age: None, own: &[] }) },
    Described { text: r#"pub static P1: Policy = { allow_origins: ["https://*.corp.internal"], allow_credentials: true };
    pub static P2: Policy = { allow_origins: ["https://a.b.c.shop.example.org"], allow_credentials: true };
    pub static GUARD: Routes = {
        POST | PROPFIND "/" => deny,
        PUT | GET "/a" => P1,
        PUT "/a/{id}" => deny,
        PROPFIND | PUT | PATCH "/a/{id}/b" => P2,
        DELETE "/a/{id}/b" => P2,
        "/e/x/{*rest}" => P2,
        "/e/x" => P2,
    };"#, guard: Guard::Routes(&e279::GUARD), lines: &[Line { path: "/", methods: &["POST", "PROPFIND"], group: 999, facts: None }, Line { path: "/a", methods: &["PUT", "GET"], group: 1, facts: Some(&Facts { origins: &["https://*.corp.internal"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a/{id}", methods: &["PUT"], group: 999, facts: None }, Line { path: "/a/{id}/b", methods: &["PROPFIND", "PUT", "PATCH"], group: 2, facts: Some(&Facts { origins: &["https://a.b.c.shop.example.org"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a/{id}/b", methods: &["DELETE"], group: 2, facts: Some(&Facts { origins: &["https://a.b.c.shop.example.org"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/e/x/{*rest}", methods: &[], group: 2, facts: Some(&Facts { origins: &["https://a.b.c.shop.example.org"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/e/x", methods: &[], group: 2, facts: Some(&Facts { origins: &["https://a.b.c.shop.example.org"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }], otherwise: None },
    Described { text: r#"pub static P0: Policy = { allow_origins: ["https://proj-*-team.previews.example", "https://pr-*.review.example"], allow_credentials: true };
    pub static P2: Policy = { allow_origins: [#[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://*.plain.example"], allow_credentials: true };
    pub static GUARD: Routes = {
        "/e/x/{*rest}" => P2,
        "/e/x" => P2,
        "/e/{id}" => P2,
        "/f" => P0,
        _ => P0,
    };"#, guard: Guard::Routes(&e280::GUARD), lines: &[Line { path: "/e/x/{*rest}", methods: &[], group: 2, facts: Some(&Facts { origins: &["http://*.plain.example"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/e/x", methods: &[], group: 2, facts: Some(&Facts { origins: &["http://*.plain.example"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/e/{id}", methods: &[], group: 2, facts: Some(&Facts { origins: &["http://*.plain.example"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/f", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://proj-*-team.previews.example", "https://pr-*.review.example"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }], otherwise: Some(&Facts { origins: &["https://proj-*-team.previews.example", "https://pr-*.review.example"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://app.example.com:444", "https://192.0.2.7", "https://admin.example.com", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example"], allow_credentials: true, allow_methods: [POST, PUT, PURGE, PROPFIND, DELETE], allow_headers: [X-CSRF-Token, X-B], expose_headers: [X-Request-Id, Location, X-Total-Count, X-C, Link, Retry-After], max_age: 600 };"#, guard: Guard::Policy(&e281::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://app.example.com:444", "https://192.0.2.7", "https://admin.example.com", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example"], credentials: true, methods: Methods::Named(&["POST", "PUT", "PURGE", "PROPFIND", "DELETE"]), headers: &["X-CSRF-Token", "X-B"], exposed: &["X-Request-Id", "Location", "X-Total-Count", "X-C", "Link", "Retry-After"], max_age: Some(600), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://admin.example.com", "https://app.example.com", "https://a.b.c.shop.example.org", "https://*-web.branch.example"], allow_credentials: true, expose_headers: [X-Request-Id, X-Total-Count], max_age: 0 };
    pub static GUARD: Policy = { allow_origins: ["https://*.example.net:8443", "https://app.example.com", "https://*-web.branch.example", "https://intranet"], expose_headers: [Retry-After, X-Request-Id, Link, X-C], max_age: 5s, ..BASE };"#, guard: Guard::Policy(&e282::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://*.example.net:8443", "https://app.example.com", "https://*-web.branch.example", "https://intranet"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &["Retry-After", "X-Request-Id", "Link", "X-C"], max_age: Some(5), own: &[] }) },
    Described { text: r#"pub static P0: Policy = { allow_origins: ["https://192.0.2.7:8443", "https://shop.example.org"], allow_credentials: true, expose_headers: [Location] };
    pub static P2: Policy = { allow_origins: *, max_age: 0 };
    pub static P3: Policy = { allow_origins: ["https://app.example.com:444", "https://[2001:db8::1]", is_partner] };
    pub static GUARD: Routes = {
        "/e/x/{*rest}" => P0,
        "/e/x" => P0,
        "/b/{*rest}" => P2,
        "/b" => P2,
        "/a" => P3,
    };"#, guard: Guard::Routes(&e283::GUARD), lines: &[Line { path: "/e/x/{*rest}", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://192.0.2.7:8443", "https://shop.example.org"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &["Location"], max_age: None, own: &[] }) }, Line { path: "/e/x", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://192.0.2.7:8443", "https://shop.example.org"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &["Location"], max_age: None, own: &[] }) }, Line { path: "/b/{*rest}", methods: &[], group: 2, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: Some(0), own: &[] }) }, Line { path: "/b", methods: &[], group: 2, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: Some(0), own: &[] }) }, Line { path: "/a", methods: &[], group: 3, facts: Some(&Facts { origins: &["https://app.example.com:444", "https://[2001:db8::1]", "https://partner.example"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }], otherwise: None },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://*-web.branch.example", #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://[::1]:*", "https://192.0.2.7:8443", "https://[2001:db8::1]:9443"], allow_credentials: true, allow_methods: [PROPFIND, PURGE], allow_headers: [Idempotency-Key, Content-Type, X-Request-Id, Range, X-A], expose_headers: [Retry-After, Location, X-Request-Id], max_age: default };
    pub static GUARD: Policy = { max_age: 2h, ..BASE };"#, guard: Guard::Policy(&e284::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://*-web.branch.example", "http://[::1]:*", "https://192.0.2.7:8443", "https://[2001:db8::1]:9443"], credentials: true, methods: Methods::Named(&["PROPFIND", "PURGE"]), headers: &["Idempotency-Key", "Content-Type", "X-Request-Id", "Range", "X-A"], exposed: &["Retry-After", "Location", "X-Request-Id"], max_age: Some(7200), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: [#[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://localhost:*", "https://*.tenant.example.org", "https://192.0.2.7:8443"], allow_credentials: true, allow_methods: [PROPFIND, POST, PURGE, GET, PATCH], allow_headers: [Idempotency-Key, X-CSRF-Token, If-None-Match, X-A, Content-Type, Accept], expose_headers: [X-Total-Count], max_age: 10m, forbid_other_origins: true, own_origins: ["https://www.service.example"] };"#, guard: Guard::Policy(&e285::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["http://localhost:*", "https://*.tenant.example.org", "https://192.0.2.7:8443"], credentials: true, methods: Methods::Named(&["PROPFIND", "POST", "PURGE", "GET", "PATCH"]), headers: &["Idempotency-Key", "X-CSRF-Token", "If-None-Match", "X-A", "Content-Type", "Accept"], exposed: &["X-Total-Count"], max_age: Some(600), own: &["https://www.service.example"] }) },
    Described { text: r#"pub static P0: Policy = { allow_origins: ["https://app.example.com:444", "http://app.example.com", "https://[2001:db8::1]"], allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE], max_age: default };
    pub static P1: Policy = { allow_origins: ["https://[2001:db8::1]"], allow_headers: [X-CSRF-Token, If-None-Match, Idempotency-Key, Authorization] };
    pub static GUARD: Routes = {
        POST | PUT | PATCH | PURGE "/a" => P1,
        GET | DELETE "/a" => P0,
        "/c/{id}" => P0,
    };"#, guard: Guard::Routes(&e286::GUARD), lines: &[Line { path: "/a", methods: &["POST", "PUT", "PATCH", "PURGE"], group: 1, facts: Some(&Facts { origins: &["https://[2001:db8::1]"], credentials: false, methods: Methods::Named(&[]), headers: &["X-CSRF-Token", "If-None-Match", "Idempotency-Key", "Authorization"], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a", methods: &["GET", "DELETE"], group: 0, facts: Some(&Facts { origins: &["https://app.example.com:444", "http://app.example.com", "https://[2001:db8::1]"], credentials: false, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/c/{id}", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://app.example.com:444", "http://app.example.com", "https://[2001:db8::1]"], credentials: false, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &[], exposed: &[], max_age: None, own: &[] }) }], otherwise: None },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://admin.example.com", "https://*-b.example.net", "https://192.0.2.7:8443", "https://app.example.com:444", "https://*-web.branch.example"], #[allow(cors::wildcard_without_authorization)] allow_headers: *, max_age: 1d };
    pub static GUARD: Policy = { allow_origins: ["https://*.example.com", "https://a.b.c.shop.example.org", "https://intranet", is_partner, "https://shop.example.org"], allow_headers: [X-CSRF-Token, Content-Type, Idempotency-Key], ..BASE };"#, guard: Guard::Policy(&e287::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://*.example.com", "https://a.b.c.shop.example.org", "https://intranet", "https://partner.example", "https://shop.example.org"], credentials: false, methods: Methods::Named(&[]), headers: &["X-CSRF-Token", "Content-Type", "Idempotency-Key"], exposed: &[], max_age: Some(86400), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://app.example.com", #[allow(cors::development_origin, reason = "a desktop app")] "http://localhost:*", "https://[2001:db8::1]:9443", "https://*.tenant.example.org", "https://192.0.2.7", "https://*-b.example.net"], allow_headers: [If-None-Match, Authorization, Accept], max_age: 1d, forbid_other_origins: true, own_origins: ["https://api.service.example"] };
    pub static GUARD: Policy = { allow_headers: [X-Request-Id, Range, Authorization], max_age: 2h, ..BASE };"#, guard: Guard::Policy(&e288::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://app.example.com", "http://localhost:*", "https://[2001:db8::1]:9443", "https://*.tenant.example.org", "https://192.0.2.7", "https://*-b.example.net"], credentials: false, methods: Methods::Named(&[]), headers: &["X-Request-Id", "Range", "Authorization"], exposed: &[], max_age: Some(7200), own: &["https://api.service.example"] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://*-web.branch.example", "https://[2001:db8::1]:9443", #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://localhost:3000", #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://old.example.net:8080", #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://*.plain.example"], allow_credentials: true, allow_methods: [DELETE, PROPFIND], max_age: 0 };"#, guard: Guard::Policy(&e289::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://*-web.branch.example", "https://[2001:db8::1]:9443", "http://localhost:3000", "http://old.example.net:8080", "http://*.plain.example"], credentials: true, methods: Methods::Named(&["DELETE", "PROPFIND"]), headers: &[], exposed: &[], max_age: Some(0), own: &[] }) },
    Described { text: r#"pub static P0: Policy = { allow_origins: ["https://[2001:db8::1]:9443"], allow_credentials: true };
    pub static P2: Policy = { allow_origins: [#[allow(cors::development_origin, reason = "a desktop app")] "http://localhost:3000", "https://app.example.com"], allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE], expose_headers: *, max_age: 1d };
    pub static GUARD: Routes = {
        "/b/{*rest}" => P0,
        "/b" => P0,
        "/a" => P0,
        DELETE "/a/{id}" => P2,
        "/f" => P0,
        _ => P2,
    };"#, guard: Guard::Routes(&e290::GUARD), lines: &[Line { path: "/b/{*rest}", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://[2001:db8::1]:9443"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/b", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://[2001:db8::1]:9443"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://[2001:db8::1]:9443"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a/{id}", methods: &["DELETE"], group: 2, facts: Some(&Facts { origins: &["http://localhost:3000", "https://app.example.com"], credentials: false, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &[], exposed: &["*"], max_age: Some(86400), own: &[] }) }, Line { path: "/f", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://[2001:db8::1]:9443"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }], otherwise: Some(&Facts { origins: &["http://localhost:3000", "https://app.example.com"], credentials: false, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &[], exposed: &["*"], max_age: Some(86400), own: &[] }) },
    Described { text: r#"pub static P0: Policy = { allow_origins: ["https://[2001:db8::1]:9443"], allow_credentials: true };
    pub static P1: Policy = { allow_origins: ["https://a.b.c.shop.example.org", #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://localhost:3000", "https://app.example.com:444"], allow_credentials: true };
    pub static GUARD: Routes = {
        "/a" => P0,
        POST "/" => P0,
        PATCH "/" => P1,
        PURGE "/" => P1,
        "/g/{id}/h/{*rest}" => P0,
        "/g/{id}/h" => P0,
    };"#, guard: Guard::Routes(&e291::GUARD), lines: &[Line { path: "/a", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://[2001:db8::1]:9443"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/", methods: &["POST"], group: 0, facts: Some(&Facts { origins: &["https://[2001:db8::1]:9443"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/", methods: &["PATCH"], group: 1, facts: Some(&Facts { origins: &["https://a.b.c.shop.example.org", "http://localhost:3000", "https://app.example.com:444"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/", methods: &["PURGE"], group: 1, facts: Some(&Facts { origins: &["https://a.b.c.shop.example.org", "http://localhost:3000", "https://app.example.com:444"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/g/{id}/h/{*rest}", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://[2001:db8::1]:9443"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/g/{id}/h", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://[2001:db8::1]:9443"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }], otherwise: None },
    Described { text: r#"pub static P0: Policy = { allow_origins: *, allow_headers: [*, Authorization], expose_headers: [Link] };
    pub static P1: Policy = { allow_origins: ["https://xn--bcher-kva.example"], expose_headers: * };
    pub static P2: Policy = { allow_origins: ["https://*-b.example.net", "http://*.plain.example"], forbid_other_origins: true, own_origins: ["https://www.service.example"] };
    pub static GUARD: Routes = {
        "/g/{id}/h/{*rest}" => P0,
        "/g/{id}/h" => P0,
        PROPFIND | PURGE "/a" => P1,
        "/" => P2,
    };"#, guard: Guard::Routes(&e292::GUARD), lines: &[Line { path: "/g/{id}/h/{*rest}", methods: &[], group: 0, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &["*", "Authorization"], exposed: &["Link"], max_age: None, own: &[] }) }, Line { path: "/g/{id}/h", methods: &[], group: 0, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &["*", "Authorization"], exposed: &["Link"], max_age: None, own: &[] }) }, Line { path: "/a", methods: &["PROPFIND", "PURGE"], group: 1, facts: Some(&Facts { origins: &["https://xn--bcher-kva.example"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["*"], max_age: None, own: &[] }) }, Line { path: "/", methods: &[], group: 2, facts: Some(&Facts { origins: &["https://*-b.example.net", "http://*.plain.example"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &["https://www.service.example"] }) }], otherwise: None },
    Described { text: r#"pub static P0: Policy = { allow_origins: ["https://example.com", "https://shop.example.org"], allow_headers: [X-B], max_age: 0 };
    pub static P1: Policy = { allow_origins: ["https://app.example.com", "https://[2001:db8::1]:9443"], expose_headers: [Link, X-Total-Count] };
    pub static GUARD: Routes = {
        "/a" => P1,
        DELETE | PROPFIND | PUT "/a/{id}" => P1,
        PATCH | POST "/a/{id}" => P1,
        PROPFIND "/a/{id}/b" => P1,
        POST "/a/fixed" => P0,
        "/e/x/{*rest}" => P1,
        "/e/x" => P1,
    };"#, guard: Guard::Routes(&e293::GUARD), lines: &[Line { path: "/a", methods: &[], group: 1, facts: Some(&Facts { origins: &["https://app.example.com", "https://[2001:db8::1]:9443"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["Link", "X-Total-Count"], max_age: None, own: &[] }) }, Line { path: "/a/{id}", methods: &["DELETE", "PROPFIND", "PUT"], group: 1, facts: Some(&Facts { origins: &["https://app.example.com", "https://[2001:db8::1]:9443"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["Link", "X-Total-Count"], max_age: None, own: &[] }) }, Line { path: "/a/{id}", methods: &["PATCH", "POST"], group: 1, facts: Some(&Facts { origins: &["https://app.example.com", "https://[2001:db8::1]:9443"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["Link", "X-Total-Count"], max_age: None, own: &[] }) }, Line { path: "/a/{id}/b", methods: &["PROPFIND"], group: 1, facts: Some(&Facts { origins: &["https://app.example.com", "https://[2001:db8::1]:9443"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["Link", "X-Total-Count"], max_age: None, own: &[] }) }, Line { path: "/a/fixed", methods: &["POST"], group: 0, facts: Some(&Facts { origins: &["https://example.com", "https://shop.example.org"], credentials: false, methods: Methods::Named(&[]), headers: &["X-B"], exposed: &[], max_age: Some(0), own: &[] }) }, Line { path: "/e/x/{*rest}", methods: &[], group: 1, facts: Some(&Facts { origins: &["https://app.example.com", "https://[2001:db8::1]:9443"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["Link", "X-Total-Count"], max_age: None, own: &[] }) }, Line { path: "/e/x", methods: &[], group: 1, facts: Some(&Facts { origins: &["https://app.example.com", "https://[2001:db8::1]:9443"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["Link", "X-Total-Count"], max_age: None, own: &[] }) }], otherwise: None },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://intranet", "https://192.0.2.7:8443"], allow_credentials: true, allow_headers: [Accept, Range, Content-Type, If-None-Match] };
    pub static GUARD: Policy = { allow_origins: ["https://intranet", #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://old.example.net:8080", #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner], expose_headers: [Retry-After, X-C, X-Request-Id, ETag], max_age: 1d, ..BASE };"#, guard: Guard::Policy(&e294::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://intranet", "http://old.example.net:8080", "https://partner.example"], credentials: true, methods: Methods::Named(&[]), headers: &["Accept", "Range", "Content-Type", "If-None-Match"], exposed: &["Retry-After", "X-C", "X-Request-Id", "ETag"], max_age: Some(86400), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://example.com", "https://a.b.c.shop.example.org", #[allow(cors::development_origin, reason = "a desktop app")] "http://localhost:3000", #[allow(cors::development_origin, reason = "a desktop app")] "http://127.0.0.1:*", "https://intranet", "https://*-web.branch.example", "http://*.plain.example"], max_age: 600, forbid_other_origins: true, own_origins: ["https://api.service.example"] };
    pub static GUARD: Policy = { #[allow(cors::wildcard_without_authorization)] allow_headers: *, ..BASE };"#, guard: Guard::Policy(&e295::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://example.com", "https://a.b.c.shop.example.org", "http://localhost:3000", "http://127.0.0.1:*", "https://intranet", "https://*-web.branch.example", "http://*.plain.example"], credentials: false, methods: Methods::Named(&[]), headers: &["*"], exposed: &[], max_age: Some(600), own: &["https://api.service.example"] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: [is_partner, "https://shop.example.org", "https://pr-*.review.example", "http://old.example.net:8080", "https://proj-*-team.previews.example", "https://intranet"], allow_methods: *, allow_headers: [*, Authorization], forbid_other_origins: true, own_origins: ["https://www.service.example", "https://api.service.example"] };
    pub static GUARD: Policy = { allow_headers: [X-B, X-CSRF-Token, X-A, Content-Type, Idempotency-Key, Range], expose_headers: [X-Request-Id, X-Total-Count, X-C, ETag], ..BASE };"#, guard: Guard::Policy(&e296::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://partner.example", "https://shop.example.org", "https://pr-*.review.example", "http://old.example.net:8080", "https://proj-*-team.previews.example", "https://intranet"], credentials: false, methods: Methods::Any, headers: &["X-B", "X-CSRF-Token", "X-A", "Content-Type", "Idempotency-Key", "Range"], exposed: &["X-Request-Id", "X-Total-Count", "X-C", "ETag"], max_age: None, own: &["https://www.service.example", "https://api.service.example"] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: [#[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner, "https://app.example.com", "https://*.corp.internal", "https://[2001:db8::1]:9443", "https://pr-*.review.example"], allow_credentials: true, allow_methods: [PUT, POST], allow_headers: [Range, Authorization, X-B, X-A, Idempotency-Key], forbid_other_origins: true, own_origins: ["https://www.service.example"] };
    pub static GUARD: Policy = { allow_headers: [Authorization, X-Request-Id, Accept, X-B], ..BASE };"#, guard: Guard::Policy(&e297::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://partner.example", "https://app.example.com", "https://*.corp.internal", "https://[2001:db8::1]:9443", "https://pr-*.review.example"], credentials: true, methods: Methods::Named(&["PUT", "POST"]), headers: &["Authorization", "X-Request-Id", "Accept", "X-B"], exposed: &[], max_age: None, own: &["https://www.service.example"] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: [#[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://app.example.com"], allow_credentials: true, forbid_other_origins: true, own_origins: ["https://www.service.example"] };
    pub static GUARD: Policy = { allow_origins: [#[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://app.example.com", "https://example.com", "https://*-b.example.net", "https://admin.example.com"], expose_headers: [Retry-After, X-C], ..BASE };"#, guard: Guard::Policy(&e298::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["http://app.example.com", "https://example.com", "https://*-b.example.net", "https://admin.example.com"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &["Retry-After", "X-C"], max_age: None, own: &["https://www.service.example"] }) },
    Described { text: r#"pub static P0: Policy = { allow_origins: [#[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner, "https://xn--bcher-kva.example", "https://app.example.com:444"], allow_credentials: true, allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE] };
    pub static P2: Policy = { allow_origins: * };
    pub static GUARD: Routes = {
        "/b/{*rest}" => P0,
        "/b" => P0,
        "/c/{id}" => { allow_origins: * },
        POST "/c/d" => P2,
        GET "/c/d" => P0,
        PURGE | POST | GET | PUT "/f" => P2,
    };"#, guard: Guard::Routes(&e299::GUARD), lines: &[Line { path: "/b/{*rest}", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://partner.example", "https://xn--bcher-kva.example", "https://app.example.com:444"], credentials: true, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/b", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://partner.example", "https://xn--bcher-kva.example", "https://app.example.com:444"], credentials: true, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/c/{id}", methods: &[], group: 2, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/c/d", methods: &["POST"], group: 2, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/c/d", methods: &["GET"], group: 0, facts: Some(&Facts { origins: &["https://partner.example", "https://xn--bcher-kva.example", "https://app.example.com:444"], credentials: true, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/f", methods: &["PURGE", "POST", "GET", "PUT"], group: 2, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }], otherwise: None },
    Described { text: r#"pub static BASE: Policy = { allow_origins: [#[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://localhost:3000", #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner, #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://old.example.net:8080"], allow_credentials: true, allow_headers: [Idempotency-Key, Range, X-Request-Id, X-A, Accept], expose_headers: [Link, X-Request-Id, ETag] };
    pub static GUARD: Policy = { allow_headers: [X-B, Accept], ..BASE };"#, guard: Guard::Policy(&e300::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["http://localhost:3000", "https://partner.example", "http://old.example.net:8080"], credentials: true, methods: Methods::Named(&[]), headers: &["X-B", "Accept"], exposed: &["Link", "X-Request-Id", "ETag"], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://a.b.c.shop.example.org", "https://intranet", #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner, "https://app.example.com", "https://app.example.com:8443"], allow_credentials: true, allow_methods: [PATCH, DELETE, PROPFIND, PUT], allow_headers: [Range, Accept, X-Request-Id, Content-Type], expose_headers: [Retry-After, X-Total-Count, X-Request-Id, ETag], max_age: 1d };
    pub static GUARD: Policy = { expose_headers: [Link, ETag, X-Request-Id, Retry-After], max_age: 2h, ..BASE };"#, guard: Guard::Policy(&e301::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://a.b.c.shop.example.org", "https://intranet", "https://partner.example", "https://app.example.com", "https://app.example.com:8443"], credentials: true, methods: Methods::Named(&["PATCH", "DELETE", "PROPFIND", "PUT"]), headers: &["Range", "Accept", "X-Request-Id", "Content-Type"], exposed: &["Link", "ETag", "X-Request-Id", "Retry-After"], max_age: Some(7200), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://192.0.2.7", "https://*.corp.internal", "https://xn--bcher-kva.example", "https://site0.many.example"], allow_credentials: true, allow_methods: [PROPFIND, PUT, DELETE, PATCH], max_age: 5s, forbid_other_origins: true, own_origins: ["https://api.service.example"] };
    pub static GUARD: Policy = { allow_origins: ["https://pr-*.review.example", #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://192.0.2.7"], expose_headers: [ETag, X-Request-Id, Retry-After], max_age: 10m, ..BASE };"#, guard: Guard::Policy(&e302::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://pr-*.review.example", "http://192.0.2.7"], credentials: true, methods: Methods::Named(&["PROPFIND", "PUT", "DELETE", "PATCH"]), headers: &[], exposed: &["ETag", "X-Request-Id", "Retry-After"], max_age: Some(600), own: &["https://api.service.example"] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: [#[allow(cors::development_origin, reason = "a desktop app")] "https://localhost:8443", "https://192.0.2.7", "https://app.example.com"], allow_methods: *, allow_headers: [Authorization], forbid_other_origins: true, own_origins: ["https://www.service.example"] };
    pub static GUARD: Policy = { allow_origins: ["https://example.com", "https://a.b.c.shop.example.org", "https://app.example.com", "https://xn--bcher-kva.example", "https://app.example.com:8443", "http://old.example.net:8080"], allow_headers: [Accept, X-B, Authorization, Idempotency-Key], ..BASE };"#, guard: Guard::Policy(&e303::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://example.com", "https://a.b.c.shop.example.org", "https://app.example.com", "https://xn--bcher-kva.example", "https://app.example.com:8443", "http://old.example.net:8080"], credentials: false, methods: Methods::Any, headers: &["Accept", "X-B", "Authorization", "Idempotency-Key"], exposed: &[], max_age: None, own: &["https://www.service.example"] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: [#[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://[::1]:*", "https://[2001:db8::1]:9443", "https://admin.example.com", #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://127.0.0.1:8080", #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner], allow_credentials: true, allow_methods: [PURGE, PATCH, PROPFIND, POST, DELETE], expose_headers: [X-Total-Count, ETag, Location, Retry-After], forbid_other_origins: true, own_origins: ["https://api.service.example"] };"#, guard: Guard::Policy(&e304::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["http://[::1]:*", "https://[2001:db8::1]:9443", "https://admin.example.com", "http://127.0.0.1:8080", "https://partner.example"], credentials: true, methods: Methods::Named(&["PURGE", "PATCH", "PROPFIND", "POST", "DELETE"]), headers: &[], exposed: &["X-Total-Count", "ETag", "Location", "Retry-After"], max_age: None, own: &["https://api.service.example"] }) },
    Described { text: r#"pub static P0: Policy = { allow_origins: * };
    pub static P1: Policy = { allow_origins: ["https://192.0.2.7", "https://app.example.com:444"], expose_headers: * };
    pub static P2: Policy = { allow_origins: *, expose_headers: * };
    pub static GUARD: Routes = {
        PURGE | PUT "/a" => P1,
        PATCH "/a" => P0,
        "/a/{id}" => P1,
        PUT "/a/{id}/b" => deny,
        PURGE "/a/{id}/b" => P2,
        "/a/fixed" => P2,
        PATCH | PUT "/a/{id}/b/{other}" => P2,
        POST "/a/{id}/b/{other}" => P1,
        "/g/{id}/h/{*rest}" => P1,
        "/g/{id}/h" => P1,
        _ => P1,
    };"#, guard: Guard::Routes(&e305::GUARD), lines: &[Line { path: "/a", methods: &["PURGE", "PUT"], group: 1, facts: Some(&Facts { origins: &["https://192.0.2.7", "https://app.example.com:444"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["*"], max_age: None, own: &[] }) }, Line { path: "/a", methods: &["PATCH"], group: 0, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a/{id}", methods: &[], group: 1, facts: Some(&Facts { origins: &["https://192.0.2.7", "https://app.example.com:444"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["*"], max_age: None, own: &[] }) }, Line { path: "/a/{id}/b", methods: &["PUT"], group: 999, facts: None }, Line { path: "/a/{id}/b", methods: &["PURGE"], group: 2, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["*"], max_age: None, own: &[] }) }, Line { path: "/a/fixed", methods: &[], group: 2, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["*"], max_age: None, own: &[] }) }, Line { path: "/a/{id}/b/{other}", methods: &["PATCH", "PUT"], group: 2, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["*"], max_age: None, own: &[] }) }, Line { path: "/a/{id}/b/{other}", methods: &["POST"], group: 1, facts: Some(&Facts { origins: &["https://192.0.2.7", "https://app.example.com:444"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["*"], max_age: None, own: &[] }) }, Line { path: "/g/{id}/h/{*rest}", methods: &[], group: 1, facts: Some(&Facts { origins: &["https://192.0.2.7", "https://app.example.com:444"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["*"], max_age: None, own: &[] }) }, Line { path: "/g/{id}/h", methods: &[], group: 1, facts: Some(&Facts { origins: &["https://192.0.2.7", "https://app.example.com:444"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["*"], max_age: None, own: &[] }) }], otherwise: Some(&Facts { origins: &["https://192.0.2.7", "https://app.example.com:444"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["*"], max_age: None, own: &[] }) },
    Described { text: r#"pub static P0: Policy = { allow_origins: *, #[allow(cors::wildcard_without_authorization)] allow_headers: * };
    pub static P1: Policy = { allow_origins: ["https://pr-*.review.example", "https://intranet", "https://192.0.2.7"], allow_credentials: true, allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE], allow_headers: [X-B, Range, Authorization] };
    pub static GUARD: Routes = {
        PUT | PURGE | POST "/a" => P0,
        PURGE | PROPFIND "/c/{id}" => P0,
        GET "/c/{id}" => P0,
        "/b/{*rest}" => P1,
        "/b" => P1,
        "/e/x/{*rest}" => P1,
        "/e/x" => P1,
    };"#, guard: Guard::Routes(&e306::GUARD), lines: &[Line { path: "/a", methods: &["PUT", "PURGE", "POST"], group: 0, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &["*"], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/c/{id}", methods: &["PURGE", "PROPFIND"], group: 0, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &["*"], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/c/{id}", methods: &["GET"], group: 0, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &["*"], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/b/{*rest}", methods: &[], group: 1, facts: Some(&Facts { origins: &["https://pr-*.review.example", "https://intranet", "https://192.0.2.7"], credentials: true, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &["X-B", "Range", "Authorization"], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/b", methods: &[], group: 1, facts: Some(&Facts { origins: &["https://pr-*.review.example", "https://intranet", "https://192.0.2.7"], credentials: true, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &["X-B", "Range", "Authorization"], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/e/x/{*rest}", methods: &[], group: 1, facts: Some(&Facts { origins: &["https://pr-*.review.example", "https://intranet", "https://192.0.2.7"], credentials: true, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &["X-B", "Range", "Authorization"], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/e/x", methods: &[], group: 1, facts: Some(&Facts { origins: &["https://pr-*.review.example", "https://intranet", "https://192.0.2.7"], credentials: true, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &["X-B", "Range", "Authorization"], exposed: &[], max_age: None, own: &[] }) }], otherwise: None },
    Described { text: r#"pub static BASE: Policy = { allow_origins: [#[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://192.0.2.7", "https://shop.example.org", #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://127.0.0.1:*", #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://old.example.net:8080", "https://[2001:db8::1]", "https://*-b.example.net"], allow_credentials: true, max_age: default };
    pub static GUARD: Policy = { allow_headers: [X-Request-Id, Content-Type], expose_headers: [Location, ETag, Retry-After], ..BASE };"#, guard: Guard::Policy(&e307::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["http://192.0.2.7", "https://shop.example.org", "http://127.0.0.1:*", "http://old.example.net:8080", "https://[2001:db8::1]", "https://*-b.example.net"], credentials: true, methods: Methods::Named(&[]), headers: &["X-Request-Id", "Content-Type"], exposed: &["Location", "ETag", "Retry-After"], max_age: None, own: &[] }) },
    Described { text: r#"pub static P0: Policy = { allow_origins: ["https://192.0.2.7", "https://app.example.com:8443", "http://192.0.2.7", is_partner], allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE], allow_headers: [X-A, Idempotency-Key], expose_headers: [X-Request-Id], max_age: 600 };
    pub static P1: Policy = { allow_origins: ["https://app.example.com:444", "https://a.b.c.shop.example.org", "https://xn--bcher-kva.example", "https://192.0.2.7:8443"], allow_headers: [X-CSRF-Token, If-None-Match] };
    pub static GUARD: Routes = {
        "/f" => P0,
        "/" => P0,
        "/e/x/{*rest}" => P1,
        "/e/x" => P1,
        _ => P1,
    };"#, guard: Guard::Routes(&e308::GUARD), lines: &[Line { path: "/f", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://192.0.2.7", "https://app.example.com:8443", "http://192.0.2.7", "https://partner.example"], credentials: false, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &["X-A", "Idempotency-Key"], exposed: &["X-Request-Id"], max_age: Some(600), own: &[] }) }, Line { path: "/", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://192.0.2.7", "https://app.example.com:8443", "http://192.0.2.7", "https://partner.example"], credentials: false, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &["X-A", "Idempotency-Key"], exposed: &["X-Request-Id"], max_age: Some(600), own: &[] }) }, Line { path: "/e/x/{*rest}", methods: &[], group: 1, facts: Some(&Facts { origins: &["https://app.example.com:444", "https://a.b.c.shop.example.org", "https://xn--bcher-kva.example", "https://192.0.2.7:8443"], credentials: false, methods: Methods::Named(&[]), headers: &["X-CSRF-Token", "If-None-Match"], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/e/x", methods: &[], group: 1, facts: Some(&Facts { origins: &["https://app.example.com:444", "https://a.b.c.shop.example.org", "https://xn--bcher-kva.example", "https://192.0.2.7:8443"], credentials: false, methods: Methods::Named(&[]), headers: &["X-CSRF-Token", "If-None-Match"], exposed: &[], max_age: None, own: &[] }) }], otherwise: Some(&Facts { origins: &["https://app.example.com:444", "https://a.b.c.shop.example.org", "https://xn--bcher-kva.example", "https://192.0.2.7:8443"], credentials: false, methods: Methods::Named(&[]), headers: &["X-CSRF-Token", "If-None-Match"], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static P0: Policy = { allow_origins: *, allow_methods: *, allow_headers: [Idempotency-Key], expose_headers: * };
    pub static P1: Policy = { allow_origins: ["https://192.0.2.7:8443"], allow_credentials: true, allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE], max_age: 5s };
    pub static P2: Policy = { allow_origins: ["https://app.example.com", "https://192.0.2.7"], allow_credentials: true, max_age: default };
    pub static GUARD: Routes = {
        PUT | POST "/" => P2,
        GET | PROPFIND "/" => deny,
        "/b/{*rest}" => P0,
        "/b" => P0,
        "/g/{id}/h/{*rest}" => P1,
        "/g/{id}/h" => P1,
        PROPFIND | POST "/g/{id}" => P2,
    };"#, guard: Guard::Routes(&e309::GUARD), lines: &[Line { path: "/", methods: &["PUT", "POST"], group: 2, facts: Some(&Facts { origins: &["https://app.example.com", "https://192.0.2.7"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/", methods: &["GET", "PROPFIND"], group: 999, facts: None }, Line { path: "/b/{*rest}", methods: &[], group: 0, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Any, headers: &["Idempotency-Key"], exposed: &["*"], max_age: None, own: &[] }) }, Line { path: "/b", methods: &[], group: 0, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Any, headers: &["Idempotency-Key"], exposed: &["*"], max_age: None, own: &[] }) }, Line { path: "/g/{id}/h/{*rest}", methods: &[], group: 1, facts: Some(&Facts { origins: &["https://192.0.2.7:8443"], credentials: true, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &[], exposed: &[], max_age: Some(5), own: &[] }) }, Line { path: "/g/{id}/h", methods: &[], group: 1, facts: Some(&Facts { origins: &["https://192.0.2.7:8443"], credentials: true, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &[], exposed: &[], max_age: Some(5), own: &[] }) }, Line { path: "/g/{id}", methods: &["PROPFIND", "POST"], group: 2, facts: Some(&Facts { origins: &["https://app.example.com", "https://192.0.2.7"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }], otherwise: None },
    Described { text: r#"pub static P0: Policy = { allow_origins: ["https://example.com"], allow_credentials: true, allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE], forbid_other_origins: true, own_origins: ["https://api.service.example", "https://www.service.example"] };
    pub static P2: Policy = { allow_origins: *, allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE], expose_headers: [ETag, Retry-After, Location] };
    pub static P4: Policy = { allow_origins: ["https://*.corp.internal", "https://*-b.example.net"], max_age: 5s };
    pub static GUARD: Routes = {
        DELETE "/c/{id}" => P2,
        GET "/c/{id}" => P0,
        PATCH "/c/{id}" => P4,
        "/c/d" => P0,
    };"#, guard: Guard::Routes(&e310::GUARD), lines: &[Line { path: "/c/{id}", methods: &["DELETE"], group: 2, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &[], exposed: &["ETag", "Retry-After", "Location"], max_age: None, own: &[] }) }, Line { path: "/c/{id}", methods: &["GET"], group: 0, facts: Some(&Facts { origins: &["https://example.com"], credentials: true, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &[], exposed: &[], max_age: None, own: &["https://api.service.example", "https://www.service.example"] }) }, Line { path: "/c/{id}", methods: &["PATCH"], group: 4, facts: Some(&Facts { origins: &["https://*.corp.internal", "https://*-b.example.net"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: Some(5), own: &[] }) }, Line { path: "/c/d", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://example.com"], credentials: true, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &[], exposed: &[], max_age: None, own: &["https://api.service.example", "https://www.service.example"] }) }], otherwise: None },
    Described { text: r#"pub static P4: Policy = { allow_origins: ["https://*-web.branch.example", "https://app.example.com", #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://[::1]:*", "https://192.0.2.7"], allow_credentials: true, expose_headers: [Retry-After], max_age: 5s };
    pub static P6: Policy = { allow_origins: ["https://192.0.2.7:8443", "https://example.com"], allow_credentials: true };
    pub static GUARD: Routes = {
        "/" => P4,
        "/b/{*rest}" => deny,
        "/b" => deny,
        "/a" => { allow_origins: ["https://192.0.2.7:8443", "https://example.com"], allow_credentials: true },
        "/g/{id}/h/{*rest}" => P6,
        "/g/{id}/h" => P6,
    };"#, guard: Guard::Routes(&e311::GUARD), lines: &[Line { path: "/", methods: &[], group: 4, facts: Some(&Facts { origins: &["https://*-web.branch.example", "https://app.example.com", "http://[::1]:*", "https://192.0.2.7"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &["Retry-After"], max_age: Some(5), own: &[] }) }, Line { path: "/b/{*rest}", methods: &[], group: 999, facts: None }, Line { path: "/b", methods: &[], group: 999, facts: None }, Line { path: "/a", methods: &[], group: 6, facts: Some(&Facts { origins: &["https://192.0.2.7:8443", "https://example.com"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/g/{id}/h/{*rest}", methods: &[], group: 6, facts: Some(&Facts { origins: &["https://192.0.2.7:8443", "https://example.com"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/g/{id}/h", methods: &[], group: 6, facts: Some(&Facts { origins: &["https://192.0.2.7:8443", "https://example.com"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }], otherwise: None },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://192.0.2.7:8443", "https://proj-*-team.previews.example", "https://*.example.net:8443", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example"], allow_methods: [PROPFIND, PURGE, DELETE, PATCH], expose_headers: [X-C, X-Total-Count], max_age: 1d };"#, guard: Guard::Policy(&e312::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://192.0.2.7:8443", "https://proj-*-team.previews.example", "https://*.example.net:8443", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example"], credentials: false, methods: Methods::Named(&["PROPFIND", "PURGE", "DELETE", "PATCH"]), headers: &[], exposed: &["X-C", "X-Total-Count"], max_age: Some(86400), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://192.0.2.7:8443", "https://*.example.net:8443", "https://example.com", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example"], allow_methods: [DELETE, POST, PATCH], #[allow(cors::wildcard_without_authorization)] allow_headers: *, expose_headers: *, max_age: default, forbid_other_origins: true, own_origins: ["https://www.service.example", "https://api.service.example"] };"#, guard: Guard::Policy(&e313::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://192.0.2.7:8443", "https://*.example.net:8443", "https://example.com", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example"], credentials: false, methods: Methods::Named(&["DELETE", "POST", "PATCH"]), headers: &["*"], exposed: &["*"], max_age: None, own: &["https://www.service.example", "https://api.service.example"] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://*-web.branch.example", "https://shop.example.org", #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "https://localhost:8443", #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://192.0.2.7"], allow_credentials: true, allow_methods: [PATCH, DELETE], allow_headers: [Accept, Idempotency-Key, X-CSRF-Token, Range, X-Request-Id], expose_headers: [X-Request-Id, ETag, Link], max_age: 0 };
    pub static GUARD: Policy = { allow_origins: ["https://a.b.c.shop.example.org"], allow_headers: [Accept, X-A, If-None-Match, X-Request-Id], expose_headers: [Location, X-Request-Id], ..BASE };"#, guard: Guard::Policy(&e314::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://a.b.c.shop.example.org"], credentials: true, methods: Methods::Named(&["PATCH", "DELETE"]), headers: &["Accept", "X-A", "If-None-Match", "X-Request-Id"], exposed: &["Location", "X-Request-Id"], max_age: Some(0), own: &[] }) },
    Described { text: r#"pub static P0: Policy = { allow_origins: ["https://192.0.2.7:8443", "https://[2001:db8::1]", is_partner, #[allow(cors::development_origin, reason = "a desktop app")] "http://localhost:*"], allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE], expose_headers: [Retry-After, Location, X-Total-Count, ETag] };
    pub static P1: Policy = { allow_origins: *, allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE], max_age: default };
    pub static GUARD: Routes = {
        "/e/x/{*rest}" => P1,
        "/e/x" => P1,
        "/b/{*rest}" => P1,
        "/b" => P1,
        "/g/{id}/h/{*rest}" => P0,
        "/g/{id}/h" => P0,
        "/c/{id}" => P0,
        POST "/c/d" => P1,
        _ => P0,
    };"#, guard: Guard::Routes(&e315::GUARD), lines: &[Line { path: "/e/x/{*rest}", methods: &[], group: 1, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/e/x", methods: &[], group: 1, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/b/{*rest}", methods: &[], group: 1, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/b", methods: &[], group: 1, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/g/{id}/h/{*rest}", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://192.0.2.7:8443", "https://[2001:db8::1]", "https://partner.example", "http://localhost:*"], credentials: false, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &[], exposed: &["Retry-After", "Location", "X-Total-Count", "ETag"], max_age: None, own: &[] }) }, Line { path: "/g/{id}/h", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://192.0.2.7:8443", "https://[2001:db8::1]", "https://partner.example", "http://localhost:*"], credentials: false, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &[], exposed: &["Retry-After", "Location", "X-Total-Count", "ETag"], max_age: None, own: &[] }) }, Line { path: "/c/{id}", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://192.0.2.7:8443", "https://[2001:db8::1]", "https://partner.example", "http://localhost:*"], credentials: false, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &[], exposed: &["Retry-After", "Location", "X-Total-Count", "ETag"], max_age: None, own: &[] }) }, Line { path: "/c/d", methods: &["POST"], group: 1, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &[], exposed: &[], max_age: None, own: &[] }) }], otherwise: Some(&Facts { origins: &["https://192.0.2.7:8443", "https://[2001:db8::1]", "https://partner.example", "http://localhost:*"], credentials: false, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &[], exposed: &["Retry-After", "Location", "X-Total-Count", "ETag"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://*.corp.internal", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example", "https://site17.many.example", "https://site18.many.example", "https://site19.many.example"], allow_credentials: true, max_age: 10m };"#, guard: Guard::Policy(&e316::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://*.corp.internal", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example", "https://site17.many.example", "https://site18.many.example", "https://site19.many.example"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: Some(600), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: [#[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://old.example.net:8080", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example"], allow_credentials: true, allow_methods: [GET, PUT, PURGE], expose_headers: [Location], max_age: 600 };"#, guard: Guard::Policy(&e317::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["http://old.example.net:8080", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example"], credentials: true, methods: Methods::Named(&["GET", "PUT", "PURGE"]), headers: &[], exposed: &["Location"], max_age: Some(600), own: &[] }) },
    Described { text: r#"pub static P0: Policy = { allow_origins: ["https://admin.example.com"], allow_credentials: true };
    pub static P2: Policy = { allow_origins: ["https://app.example.com"], allow_methods: * };
    pub static P4: Policy = { allow_origins: ["https://*.example.net:8443", "https://proj-*-team.previews.example"], allow_credentials: true };
    pub static GUARD: Routes = {
        "/g/{id}/h/{*rest}" => P2,
        "/g/{id}/h" => P2,
        "/a" => { allow_origins: * },
        PURGE | PATCH | POST | PUT | GET "/a/{id}" => P2,
        GET | PUT | PURGE | PATCH "/a/{id}/b" => P0,
        "/a/fixed" => { allow_origins: ["https://*.example.net:8443", "https://proj-*-team.previews.example"], allow_credentials: true },
        "/" => P4,
        _ => P0,
    };"#, guard: Guard::Routes(&e318::GUARD), lines: &[Line { path: "/g/{id}/h/{*rest}", methods: &[], group: 2, facts: Some(&Facts { origins: &["https://app.example.com"], credentials: false, methods: Methods::Any, headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/g/{id}/h", methods: &[], group: 2, facts: Some(&Facts { origins: &["https://app.example.com"], credentials: false, methods: Methods::Any, headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a", methods: &[], group: 3, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a/{id}", methods: &["PURGE", "PATCH", "POST", "PUT", "GET"], group: 2, facts: Some(&Facts { origins: &["https://app.example.com"], credentials: false, methods: Methods::Any, headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a/{id}/b", methods: &["GET", "PUT", "PURGE", "PATCH"], group: 0, facts: Some(&Facts { origins: &["https://admin.example.com"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a/fixed", methods: &[], group: 4, facts: Some(&Facts { origins: &["https://*.example.net:8443", "https://proj-*-team.previews.example"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/", methods: &[], group: 4, facts: Some(&Facts { origins: &["https://*.example.net:8443", "https://proj-*-team.previews.example"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }], otherwise: Some(&Facts { origins: &["https://admin.example.com"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) },
    Described { text: r#"pub static P2: Policy = { allow_origins: ["https://shop.example.org", "https://xn--bcher-kva.example", #[allow(cors::development_origin, reason = "a desktop app")] "http://[::1]:*", "https://pr-*.review.example"], allow_headers: [X-B, Content-Type] };
    pub static P3: Policy = { allow_origins: [#[allow(cors::development_origin, reason = "a desktop app")] "http://127.0.0.1:8080", "https://shop.example.org"], allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE], #[allow(cors::wildcard_without_authorization)] allow_headers: *, max_age: 2h };
    pub static GUARD: Routes = {
        PURGE | POST | GET "/" => P2,
        DELETE "/" => P3,
        "/b/{*rest}" => P2,
        "/b" => P2,
        "/e/x/{*rest}" => P3,
        "/e/x" => P3,
    };"#, guard: Guard::Routes(&e319::GUARD), lines: &[Line { path: "/", methods: &["PURGE", "POST", "GET"], group: 2, facts: Some(&Facts { origins: &["https://shop.example.org", "https://xn--bcher-kva.example", "http://[::1]:*", "https://pr-*.review.example"], credentials: false, methods: Methods::Named(&[]), headers: &["X-B", "Content-Type"], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/", methods: &["DELETE"], group: 3, facts: Some(&Facts { origins: &["http://127.0.0.1:8080", "https://shop.example.org"], credentials: false, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &["*"], exposed: &[], max_age: Some(7200), own: &[] }) }, Line { path: "/b/{*rest}", methods: &[], group: 2, facts: Some(&Facts { origins: &["https://shop.example.org", "https://xn--bcher-kva.example", "http://[::1]:*", "https://pr-*.review.example"], credentials: false, methods: Methods::Named(&[]), headers: &["X-B", "Content-Type"], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/b", methods: &[], group: 2, facts: Some(&Facts { origins: &["https://shop.example.org", "https://xn--bcher-kva.example", "http://[::1]:*", "https://pr-*.review.example"], credentials: false, methods: Methods::Named(&[]), headers: &["X-B", "Content-Type"], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/e/x/{*rest}", methods: &[], group: 3, facts: Some(&Facts { origins: &["http://127.0.0.1:8080", "https://shop.example.org"], credentials: false, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &["*"], exposed: &[], max_age: Some(7200), own: &[] }) }, Line { path: "/e/x", methods: &[], group: 3, facts: Some(&Facts { origins: &["http://127.0.0.1:8080", "https://shop.example.org"], credentials: false, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &["*"], exposed: &[], max_age: Some(7200), own: &[] }) }], otherwise: None },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://app.example.com", #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://localhost:3000", "https://admin.example.com", "https://a-b.example.net"], allow_credentials: true, allow_methods: [PUT, GET, PATCH, PROPFIND], allow_headers: [Authorization, X-A, Idempotency-Key, Content-Type, Accept], expose_headers: [X-C, Link, Retry-After, ETag, X-Total-Count], max_age: 10m };
    pub static GUARD: Policy = { allow_origins: [#[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://old.example.net:8080", #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://localhost:3000", "https://*.corp.internal"], ..BASE };"#, guard: Guard::Policy(&e320::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["http://old.example.net:8080", "http://localhost:3000", "https://*.corp.internal"], credentials: true, methods: Methods::Named(&["PUT", "GET", "PATCH", "PROPFIND"]), headers: &["Authorization", "X-A", "Idempotency-Key", "Content-Type", "Accept"], exposed: &["X-C", "Link", "Retry-After", "ETag", "X-Total-Count"], max_age: Some(600), own: &[] }) },
    Described { text: r#"pub static P0: Policy = { allow_origins: [#[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://app.example.com", "https://app.example.com"], allow_credentials: true, allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE] };
    pub static P1: Policy = { allow_origins: ["https://app.example.com", "https://app.example.com:8443", "https://admin.example.com", "https://example.com"], expose_headers: [ETag] };
    pub static P2: Policy = { allow_origins: * };
    pub static GUARD: Routes = {
        "/f" => { allow_origins: * },
        PROPFIND "/a" => P0,
        POST "/a" => P1,
        DELETE "/a" => P2,
        "/a/{id}" => P1,
        "/e/x/{*rest}" => deny,
        "/e/x" => deny,
        "/e/{id}" => P0,
    };"#, guard: Guard::Routes(&e321::GUARD), lines: &[Line { path: "/f", methods: &[], group: 2, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a", methods: &["PROPFIND"], group: 0, facts: Some(&Facts { origins: &["http://app.example.com", "https://app.example.com"], credentials: true, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a", methods: &["POST"], group: 1, facts: Some(&Facts { origins: &["https://app.example.com", "https://app.example.com:8443", "https://admin.example.com", "https://example.com"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["ETag"], max_age: None, own: &[] }) }, Line { path: "/a", methods: &["DELETE"], group: 2, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a/{id}", methods: &[], group: 1, facts: Some(&Facts { origins: &["https://app.example.com", "https://app.example.com:8443", "https://admin.example.com", "https://example.com"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["ETag"], max_age: None, own: &[] }) }, Line { path: "/e/x/{*rest}", methods: &[], group: 999, facts: None }, Line { path: "/e/x", methods: &[], group: 999, facts: None }, Line { path: "/e/{id}", methods: &[], group: 0, facts: Some(&Facts { origins: &["http://app.example.com", "https://app.example.com"], credentials: true, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &[], exposed: &[], max_age: None, own: &[] }) }], otherwise: None },
    Described { text: r#"pub static P0: Policy = { allow_origins: [#[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://192.0.2.7"], allow_credentials: true };
    pub static P1: Policy = { allow_origins: ["https://pr-*.review.example", "https://example.com"], allow_credentials: true, allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE] };
    pub static P2: Policy = { allow_origins: ["https://[2001:db8::1]:9443", "https://*.example.net:8443"], allow_credentials: true };
    pub static GUARD: Routes = {
        "/e/x/{*rest}" => P1,
        "/e/x" => P1,
        "/e/{id}" => P2,
        DELETE | GET | POST "/c/{id}" => P1,
        PURGE "/c/{id}" => P1,
        PURGE "/c/d" => P2,
        PATCH "/c/d" => P1,
        PROPFIND "/c/d" => P0,
    };"#, guard: Guard::Routes(&e322::GUARD), lines: &[Line { path: "/e/x/{*rest}", methods: &[], group: 1, facts: Some(&Facts { origins: &["https://pr-*.review.example", "https://example.com"], credentials: true, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/e/x", methods: &[], group: 1, facts: Some(&Facts { origins: &["https://pr-*.review.example", "https://example.com"], credentials: true, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/e/{id}", methods: &[], group: 2, facts: Some(&Facts { origins: &["https://[2001:db8::1]:9443", "https://*.example.net:8443"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/c/{id}", methods: &["DELETE", "GET", "POST"], group: 1, facts: Some(&Facts { origins: &["https://pr-*.review.example", "https://example.com"], credentials: true, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/c/{id}", methods: &["PURGE"], group: 1, facts: Some(&Facts { origins: &["https://pr-*.review.example", "https://example.com"], credentials: true, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/c/d", methods: &["PURGE"], group: 2, facts: Some(&Facts { origins: &["https://[2001:db8::1]:9443", "https://*.example.net:8443"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/c/d", methods: &["PATCH"], group: 1, facts: Some(&Facts { origins: &["https://pr-*.review.example", "https://example.com"], credentials: true, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/c/d", methods: &["PROPFIND"], group: 0, facts: Some(&Facts { origins: &["http://192.0.2.7"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }], otherwise: None },
    Described { text: r#"pub static P1: Policy = { allow_origins: ["https://a.b.c.shop.example.org", #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://localhost:*", "https://[2001:db8::1]", "https://intranet"], allow_credentials: true, allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE], allow_headers: [Range, Accept, If-None-Match], expose_headers: [Retry-After, ETag, X-Request-Id, Location], max_age: 2h };
    pub static P2: Policy = { allow_origins: ["https://shop.example.org", "https://*.corp.internal"], allow_credentials: true, expose_headers: [ETag, Link, Retry-After] };
    pub static P3: Policy = { allow_origins: *, max_age: 0 };
    pub static GUARD: Routes = {
        PROPFIND "/" => P2,
        PATCH "/f" => P1,
        PURGE "/f" => P2,
        _ => P3,
    };"#, guard: Guard::Routes(&e323::GUARD), lines: &[Line { path: "/", methods: &["PROPFIND"], group: 2, facts: Some(&Facts { origins: &["https://shop.example.org", "https://*.corp.internal"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &["ETag", "Link", "Retry-After"], max_age: None, own: &[] }) }, Line { path: "/f", methods: &["PATCH"], group: 1, facts: Some(&Facts { origins: &["https://a.b.c.shop.example.org", "http://localhost:*", "https://[2001:db8::1]", "https://intranet"], credentials: true, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &["Range", "Accept", "If-None-Match"], exposed: &["Retry-After", "ETag", "X-Request-Id", "Location"], max_age: Some(7200), own: &[] }) }, Line { path: "/f", methods: &["PURGE"], group: 2, facts: Some(&Facts { origins: &["https://shop.example.org", "https://*.corp.internal"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &["ETag", "Link", "Retry-After"], max_age: None, own: &[] }) }], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: Some(0), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["http://app.example.com", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example", "https://site17.many.example", "https://site18.many.example"], allow_methods: [DELETE, GET, POST, PROPFIND], allow_headers: [X-CSRF-Token, Content-Type, Idempotency-Key, Accept, X-A], expose_headers: *, max_age: 600 };
    pub static GUARD: Policy = { max_age: 2h, ..BASE };"#, guard: Guard::Policy(&e324::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["http://app.example.com", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example", "https://site17.many.example", "https://site18.many.example"], credentials: false, methods: Methods::Named(&["DELETE", "GET", "POST", "PROPFIND"]), headers: &["X-CSRF-Token", "Content-Type", "Idempotency-Key", "Accept", "X-A"], exposed: &["*"], max_age: Some(7200), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://proj-*-team.previews.example", #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://*.plain.example", "https://pr-*.review.example", "https://xn--bcher-kva.example", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example"], allow_credentials: true, allow_headers: [X-B, X-Request-Id, X-CSRF-Token], expose_headers: [ETag, X-Request-Id] };
    pub static GUARD: Policy = { allow_headers: [Authorization, X-B, X-A, Content-Type, If-None-Match], expose_headers: [Location], max_age: default, ..BASE };"#, guard: Guard::Policy(&e325::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://proj-*-team.previews.example", "http://*.plain.example", "https://pr-*.review.example", "https://xn--bcher-kva.example", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example"], credentials: true, methods: Methods::Named(&[]), headers: &["Authorization", "X-B", "X-A", "Content-Type", "If-None-Match"], exposed: &["Location"], max_age: None, own: &[] }) },
    Described { text: r#"pub static P0: Policy = { allow_origins: ["https://a.b.c.shop.example.org"], expose_headers: [Location, ETag, X-C, X-Request-Id] };
    pub static P2: Policy = { allow_origins: *, expose_headers: [ETag, X-Total-Count, Retry-After, X-Request-Id], max_age: 0 };
    pub static P4: Policy = { allow_origins: ["https://shop.example.org", "https://app.example.com:8443"], allow_credentials: true };
    pub static GUARD: Routes = {
        "/a" => { allow_origins: ["https://shop.example.org", "https://app.example.com:8443"], allow_credentials: true },
        "/a/{id}" => P4,
        PATCH "/a/{id}/b" => P2,
        PROPFIND "/a/{id}/b" => P4,
        "/b/{*rest}" => deny,
        "/b" => deny,
        "/e/x/{*rest}" => P2,
        "/e/x" => P2,
        DELETE "/e/{id}" => P0,
        "/" => { allow_origins: ["https://*-b.example.net"], allow_credentials: true },
    };"#, guard: Guard::Routes(&e326::GUARD), lines: &[Line { path: "/a", methods: &[], group: 4, facts: Some(&Facts { origins: &["https://shop.example.org", "https://app.example.com:8443"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a/{id}", methods: &[], group: 4, facts: Some(&Facts { origins: &["https://shop.example.org", "https://app.example.com:8443"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a/{id}/b", methods: &["PATCH"], group: 2, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["ETag", "X-Total-Count", "Retry-After", "X-Request-Id"], max_age: Some(0), own: &[] }) }, Line { path: "/a/{id}/b", methods: &["PROPFIND"], group: 4, facts: Some(&Facts { origins: &["https://shop.example.org", "https://app.example.com:8443"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/b/{*rest}", methods: &[], group: 999, facts: None }, Line { path: "/b", methods: &[], group: 999, facts: None }, Line { path: "/e/x/{*rest}", methods: &[], group: 2, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["ETag", "X-Total-Count", "Retry-After", "X-Request-Id"], max_age: Some(0), own: &[] }) }, Line { path: "/e/x", methods: &[], group: 2, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["ETag", "X-Total-Count", "Retry-After", "X-Request-Id"], max_age: Some(0), own: &[] }) }, Line { path: "/e/{id}", methods: &["DELETE"], group: 0, facts: Some(&Facts { origins: &["https://a.b.c.shop.example.org"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["Location", "ETag", "X-C", "X-Request-Id"], max_age: None, own: &[] }) }, Line { path: "/", methods: &[], group: 5, facts: Some(&Facts { origins: &["https://*-b.example.net"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }], otherwise: None },
    Described { text: r#"pub static P0: Policy = { allow_origins: ["https://*.example.com"] };
    pub static P1: Policy = { allow_origins: [#[allow(cors::development_origin, reason = "a desktop app")] "http://[::1]:*", "http://old.example.net:8080", "https://*.tenant.example.org"], allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE], max_age: 10m };
    pub static P2: Policy = { allow_origins: ["https://shop.example.org", "http://app.example.com"], allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE] };
    pub static GUARD: Routes = {
        GET | PURGE | PATCH "/a" => P0,
        "/a/{id}" => P1,
        "/a/{id}/b" => P0,
        "/a/fixed" => P0,
        "/a/{id}/b/{other}" => { allow_origins: ["https://shop.example.org", "http://app.example.com"], allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE] },
        PROPFIND | GET | PURGE | POST | PATCH | PUT "/" => P2,
    };"#, guard: Guard::Routes(&e327::GUARD), lines: &[Line { path: "/a", methods: &["GET", "PURGE", "PATCH"], group: 0, facts: Some(&Facts { origins: &["https://*.example.com"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a/{id}", methods: &[], group: 1, facts: Some(&Facts { origins: &["http://[::1]:*", "http://old.example.net:8080", "https://*.tenant.example.org"], credentials: false, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &[], exposed: &[], max_age: Some(600), own: &[] }) }, Line { path: "/a/{id}/b", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://*.example.com"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a/fixed", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://*.example.com"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a/{id}/b/{other}", methods: &[], group: 2, facts: Some(&Facts { origins: &["https://shop.example.org", "http://app.example.com"], credentials: false, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/", methods: &["PROPFIND", "GET", "PURGE", "POST", "PATCH", "PUT"], group: 2, facts: Some(&Facts { origins: &["https://shop.example.org", "http://app.example.com"], credentials: false, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &[], exposed: &[], max_age: None, own: &[] }) }], otherwise: None },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://admin.example.com", #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://192.0.2.7", #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner, "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example", "https://site17.many.example"], allow_credentials: true, allow_methods: [PURGE, PUT, PATCH, PROPFIND], max_age: 600 };"#, guard: Guard::Policy(&e328::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://admin.example.com", "http://192.0.2.7", "https://partner.example", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example", "https://site17.many.example"], credentials: true, methods: Methods::Named(&["PURGE", "PUT", "PATCH", "PROPFIND"]), headers: &[], exposed: &[], max_age: Some(600), own: &[] }) },
    Described { text: r#"pub static P0: Policy = { allow_origins: ["https://shop.example.org", "https://proj-*-team.previews.example", "https://[2001:db8::1]:9443"], allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE], allow_headers: [Authorization, Content-Type, Accept, X-A, X-CSRF-Token], expose_headers: [Retry-After, X-Request-Id, X-C], forbid_other_origins: true, own_origins: ["https://api.service.example", "https://www.service.example"] };
    pub static P1: Policy = { allow_origins: [is_partner, "http://*.plain.example"], max_age: default, forbid_other_origins: true, own_origins: ["https://api.service.example"] };
    pub static GUARD: Routes = {
        "/f" => P1,
        "/a" => P1,
        DELETE "/a/{id}" => P1,
        PATCH "/a/{id}/b" => P1,
        "/b/{*rest}" => P0,
        "/b" => P0,
        "/g/{id}/h/{*rest}" => P1,
        "/g/{id}/h" => P1,
        GET "/g/{id}" => P1,
        DELETE "/g/{id}" => P1,
    };"#, guard: Guard::Routes(&e329::GUARD), lines: &[Line { path: "/f", methods: &[], group: 1, facts: Some(&Facts { origins: &["https://partner.example", "http://*.plain.example"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &["https://api.service.example"] }) }, Line { path: "/a", methods: &[], group: 1, facts: Some(&Facts { origins: &["https://partner.example", "http://*.plain.example"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &["https://api.service.example"] }) }, Line { path: "/a/{id}", methods: &["DELETE"], group: 1, facts: Some(&Facts { origins: &["https://partner.example", "http://*.plain.example"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &["https://api.service.example"] }) }, Line { path: "/a/{id}/b", methods: &["PATCH"], group: 1, facts: Some(&Facts { origins: &["https://partner.example", "http://*.plain.example"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &["https://api.service.example"] }) }, Line { path: "/b/{*rest}", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://shop.example.org", "https://proj-*-team.previews.example", "https://[2001:db8::1]:9443"], credentials: false, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &["Authorization", "Content-Type", "Accept", "X-A", "X-CSRF-Token"], exposed: &["Retry-After", "X-Request-Id", "X-C"], max_age: None, own: &["https://api.service.example", "https://www.service.example"] }) }, Line { path: "/b", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://shop.example.org", "https://proj-*-team.previews.example", "https://[2001:db8::1]:9443"], credentials: false, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &["Authorization", "Content-Type", "Accept", "X-A", "X-CSRF-Token"], exposed: &["Retry-After", "X-Request-Id", "X-C"], max_age: None, own: &["https://api.service.example", "https://www.service.example"] }) }, Line { path: "/g/{id}/h/{*rest}", methods: &[], group: 1, facts: Some(&Facts { origins: &["https://partner.example", "http://*.plain.example"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &["https://api.service.example"] }) }, Line { path: "/g/{id}/h", methods: &[], group: 1, facts: Some(&Facts { origins: &["https://partner.example", "http://*.plain.example"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &["https://api.service.example"] }) }, Line { path: "/g/{id}", methods: &["GET"], group: 1, facts: Some(&Facts { origins: &["https://partner.example", "http://*.plain.example"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &["https://api.service.example"] }) }, Line { path: "/g/{id}", methods: &["DELETE"], group: 1, facts: Some(&Facts { origins: &["https://partner.example", "http://*.plain.example"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &["https://api.service.example"] }) }], otherwise: None },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://app.example.com:444", "https://*.tenant.example.org", #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner, "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example", "https://site17.many.example", "https://site18.many.example", "https://site19.many.example", "https://site20.many.example", "https://site21.many.example"], allow_credentials: true, allow_methods: [PROPFIND, PURGE], max_age: 10m };"#, guard: Guard::Policy(&e330::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://app.example.com:444", "https://*.tenant.example.org", "https://partner.example", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example", "https://site17.many.example", "https://site18.many.example", "https://site19.many.example", "https://site20.many.example", "https://site21.many.example"], credentials: true, methods: Methods::Named(&["PROPFIND", "PURGE"]), headers: &[], exposed: &[], max_age: Some(600), own: &[] }) },
    Described { text: r#"pub static P0: Policy = { allow_origins: ["https://xn--bcher-kva.example", "https://[2001:db8::1]:9443", "https://*.example.com"], expose_headers: *, max_age: 5s };
    pub static P2: Policy = { allow_origins: ["https://[2001:db8::1]", "https://app.example.com"], allow_credentials: true, allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE], allow_headers: [Range, X-CSRF-Token, Accept], expose_headers: [ETag, Link, X-Request-Id] };
    pub static P3: Policy = { allow_origins: *, allow_headers: [X-Request-Id, X-CSRF-Token, Accept], expose_headers: [Link], max_age: 5s };
    pub static GUARD: Routes = {
        "/g/{id}/h/{*rest}" => P0,
        "/g/{id}/h" => P0,
        "/b/{*rest}" => P0,
        "/b" => P0,
        PROPFIND "/a" => P0,
        "/a/{id}" => { allow_origins: ["https://admin.example.com"] },
        PROPFIND | GET "/a/{id}/b" => P2,
        "/a/fixed" => P3,
        "/a/{id}/b/{other}" => P0,
        _ => P0,
    };"#, guard: Guard::Routes(&e331::GUARD), lines: &[Line { path: "/g/{id}/h/{*rest}", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://xn--bcher-kva.example", "https://[2001:db8::1]:9443", "https://*.example.com"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["*"], max_age: Some(5), own: &[] }) }, Line { path: "/g/{id}/h", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://xn--bcher-kva.example", "https://[2001:db8::1]:9443", "https://*.example.com"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["*"], max_age: Some(5), own: &[] }) }, Line { path: "/b/{*rest}", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://xn--bcher-kva.example", "https://[2001:db8::1]:9443", "https://*.example.com"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["*"], max_age: Some(5), own: &[] }) }, Line { path: "/b", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://xn--bcher-kva.example", "https://[2001:db8::1]:9443", "https://*.example.com"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["*"], max_age: Some(5), own: &[] }) }, Line { path: "/a", methods: &["PROPFIND"], group: 0, facts: Some(&Facts { origins: &["https://xn--bcher-kva.example", "https://[2001:db8::1]:9443", "https://*.example.com"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["*"], max_age: Some(5), own: &[] }) }, Line { path: "/a/{id}", methods: &[], group: 4, facts: Some(&Facts { origins: &["https://admin.example.com"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a/{id}/b", methods: &["PROPFIND", "GET"], group: 2, facts: Some(&Facts { origins: &["https://[2001:db8::1]", "https://app.example.com"], credentials: true, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &["Range", "X-CSRF-Token", "Accept"], exposed: &["ETag", "Link", "X-Request-Id"], max_age: None, own: &[] }) }, Line { path: "/a/fixed", methods: &[], group: 3, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &["X-Request-Id", "X-CSRF-Token", "Accept"], exposed: &["Link"], max_age: Some(5), own: &[] }) }, Line { path: "/a/{id}/b/{other}", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://xn--bcher-kva.example", "https://[2001:db8::1]:9443", "https://*.example.com"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["*"], max_age: Some(5), own: &[] }) }], otherwise: Some(&Facts { origins: &["https://xn--bcher-kva.example", "https://[2001:db8::1]:9443", "https://*.example.com"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["*"], max_age: Some(5), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: [#[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://192.0.2.7", #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://*.plain.example", "https://admin.example.com", "https://shop.example.org", "https://xn--bcher-kva.example", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example"], allow_credentials: true, allow_methods: [PROPFIND, PUT, POST, GET], allow_headers: [X-B, Content-Type], expose_headers: [Retry-After, X-Request-Id, X-Total-Count, Location] };"#, guard: Guard::Policy(&e332::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["http://192.0.2.7", "http://*.plain.example", "https://admin.example.com", "https://shop.example.org", "https://xn--bcher-kva.example", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example"], credentials: true, methods: Methods::Named(&["PROPFIND", "PUT", "POST", "GET"]), headers: &["X-B", "Content-Type"], exposed: &["Retry-After", "X-Request-Id", "X-Total-Count", "Location"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://admin.example.com", "https://xn--bcher-kva.example", "https://[2001:db8::1]", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example", "https://site17.many.example", "https://site18.many.example", "https://site19.many.example", "https://site20.many.example", "https://site21.many.example", "https://site22.many.example"], allow_credentials: true, allow_methods: [POST], allow_headers: [Accept, If-None-Match, X-CSRF-Token, Authorization], expose_headers: [X-Request-Id, Retry-After], max_age: 1d };"#, guard: Guard::Policy(&e333::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://admin.example.com", "https://xn--bcher-kva.example", "https://[2001:db8::1]", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example", "https://site17.many.example", "https://site18.many.example", "https://site19.many.example", "https://site20.many.example", "https://site21.many.example", "https://site22.many.example"], credentials: true, methods: Methods::Named(&["POST"]), headers: &["Accept", "If-None-Match", "X-CSRF-Token", "Authorization"], exposed: &["X-Request-Id", "Retry-After"], max_age: Some(86400), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: [#[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://*.plain.example", "https://*.example.net:8443", "https://[2001:db8::1]:9443", "https://app.example.com:8443", #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://192.0.2.7", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example"], allow_credentials: true, allow_methods: [GET, PROPFIND, DELETE, PURGE], allow_headers: [X-B, X-Request-Id, Content-Type], max_age: 2h };"#, guard: Guard::Policy(&e334::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["http://*.plain.example", "https://*.example.net:8443", "https://[2001:db8::1]:9443", "https://app.example.com:8443", "http://192.0.2.7", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example"], credentials: true, methods: Methods::Named(&["GET", "PROPFIND", "DELETE", "PURGE"]), headers: &["X-B", "X-Request-Id", "Content-Type"], exposed: &[], max_age: Some(7200), own: &[] }) },
    Described { text: r#"pub static P0: Policy = { allow_origins: ["https://[2001:db8::1]:9443", "https://192.0.2.7"], allow_credentials: true, allow_headers: [Authorization] };
    pub static P1: Policy = { allow_origins: [#[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "https://localhost:8443", "https://192.0.2.7", "https://*.example.com", #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://app.example.com"], allow_credentials: true, allow_headers: [If-None-Match], expose_headers: [Link] };
    pub static P3: Policy = { allow_origins: ["https://[2001:db8::1]", "https://*-b.example.net", #[allow(cors::null_origin, reason = "a frame without an origin")] null, "https://*.example.net:8443"], expose_headers: *, max_age: 1d };
    pub static GUARD: Routes = {
        "/" => P0,
        "/e/x/{*rest}" => P3,
        "/e/x" => P3,
        PURGE | DELETE | PATCH "/c/{id}" => P3,
        PROPFIND "/c/d" => P1,
        PUT "/c/d" => P3,
        PURGE "/c/d" => P0,
    };"#, guard: Guard::Routes(&e335::GUARD), lines: &[Line { path: "/", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://[2001:db8::1]:9443", "https://192.0.2.7"], credentials: true, methods: Methods::Named(&[]), headers: &["Authorization"], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/e/x/{*rest}", methods: &[], group: 3, facts: Some(&Facts { origins: &["https://[2001:db8::1]", "https://*-b.example.net", "null", "https://*.example.net:8443"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["*"], max_age: Some(86400), own: &[] }) }, Line { path: "/e/x", methods: &[], group: 3, facts: Some(&Facts { origins: &["https://[2001:db8::1]", "https://*-b.example.net", "null", "https://*.example.net:8443"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["*"], max_age: Some(86400), own: &[] }) }, Line { path: "/c/{id}", methods: &["PURGE", "DELETE", "PATCH"], group: 3, facts: Some(&Facts { origins: &["https://[2001:db8::1]", "https://*-b.example.net", "null", "https://*.example.net:8443"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["*"], max_age: Some(86400), own: &[] }) }, Line { path: "/c/d", methods: &["PROPFIND"], group: 1, facts: Some(&Facts { origins: &["https://localhost:8443", "https://192.0.2.7", "https://*.example.com", "http://app.example.com"], credentials: true, methods: Methods::Named(&[]), headers: &["If-None-Match"], exposed: &["Link"], max_age: None, own: &[] }) }, Line { path: "/c/d", methods: &["PUT"], group: 3, facts: Some(&Facts { origins: &["https://[2001:db8::1]", "https://*-b.example.net", "null", "https://*.example.net:8443"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["*"], max_age: Some(86400), own: &[] }) }, Line { path: "/c/d", methods: &["PURGE"], group: 0, facts: Some(&Facts { origins: &["https://[2001:db8::1]:9443", "https://192.0.2.7"], credentials: true, methods: Methods::Named(&[]), headers: &["Authorization"], exposed: &[], max_age: None, own: &[] }) }], otherwise: None },
    Described { text: r#"pub static P0: Policy = { allow_origins: *, expose_headers: [X-Total-Count, Retry-After, X-Request-Id] };
    pub static P1: Policy = { allow_origins: ["https://intranet"], allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE], max_age: 0 };
    pub static P2: Policy = { allow_origins: *, max_age: 2h };
    pub static P3: Policy = { allow_origins: ["https://intranet", "https://192.0.2.7"], allow_credentials: true };
    pub static P5: Policy = { allow_origins: ["https://intranet"] };
    pub static GUARD: Routes = {
        "/" => P0,
        PURGE "/a" => P1,
        PATCH "/a" => P1,
        "/a/{id}" => { allow_origins: ["https://intranet", "https://192.0.2.7"], allow_credentials: true },
        PUT | POST | DELETE "/a/{id}/b" => P3,
        "/a/fixed" => { allow_origins: * },
        "/a/{id}/b/{other}" => { allow_origins: ["https://intranet"] },
        "/e/x/{*rest}" => P5,
        "/e/x" => P5,
        PATCH | PURGE "/e/{id}" => P5,
        "/b/{*rest}" => P0,
        "/b" => P0,
        _ => P2,
    };"#, guard: Guard::Routes(&e336::GUARD), lines: &[Line { path: "/", methods: &[], group: 0, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["X-Total-Count", "Retry-After", "X-Request-Id"], max_age: None, own: &[] }) }, Line { path: "/a", methods: &["PURGE"], group: 1, facts: Some(&Facts { origins: &["https://intranet"], credentials: false, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &[], exposed: &[], max_age: Some(0), own: &[] }) }, Line { path: "/a", methods: &["PATCH"], group: 1, facts: Some(&Facts { origins: &["https://intranet"], credentials: false, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &[], exposed: &[], max_age: Some(0), own: &[] }) }, Line { path: "/a/{id}", methods: &[], group: 3, facts: Some(&Facts { origins: &["https://intranet", "https://192.0.2.7"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a/{id}/b", methods: &["PUT", "POST", "DELETE"], group: 3, facts: Some(&Facts { origins: &["https://intranet", "https://192.0.2.7"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a/fixed", methods: &[], group: 4, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a/{id}/b/{other}", methods: &[], group: 5, facts: Some(&Facts { origins: &["https://intranet"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/e/x/{*rest}", methods: &[], group: 5, facts: Some(&Facts { origins: &["https://intranet"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/e/x", methods: &[], group: 5, facts: Some(&Facts { origins: &["https://intranet"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/e/{id}", methods: &["PATCH", "PURGE"], group: 5, facts: Some(&Facts { origins: &["https://intranet"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/b/{*rest}", methods: &[], group: 0, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["X-Total-Count", "Retry-After", "X-Request-Id"], max_age: None, own: &[] }) }, Line { path: "/b", methods: &[], group: 0, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["X-Total-Count", "Retry-After", "X-Request-Id"], max_age: None, own: &[] }) }], otherwise: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: Some(7200), own: &[] }) },
    Described { text: r#"pub static P0: Policy = { allow_origins: *, expose_headers: [X-Request-Id, Retry-After, X-Total-Count, Link], max_age: 10m };
    pub static P1: Policy = { allow_origins: [#[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "https://localhost:8443", #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://127.0.0.1:*", "https://app.example.com:8443", "https://xn--bcher-kva.example"], allow_credentials: true, allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE], allow_headers: [X-Request-Id], max_age: 2h };
    pub static P2: Policy = { allow_origins: *, allow_headers: [Accept, X-Request-Id], expose_headers: [ETag, X-Total-Count, X-Request-Id, Link] };
    pub static GUARD: Routes = {
        "/e/x/{*rest}" => P1,
        "/e/x" => P1,
        POST "/f" => P0,
        GET "/f" => P0,
        "/b/{*rest}" => P2,
        "/b" => P2,
        PUT | POST "/a" => P0,
        PATCH | PUT "/a/{id}" => P1,
        DELETE "/a/{id}" => P0,
        DELETE | PATCH | GET | PUT "/a/{id}/b" => P0,
    };"#, guard: Guard::Routes(&e337::GUARD), lines: &[Line { path: "/e/x/{*rest}", methods: &[], group: 1, facts: Some(&Facts { origins: &["https://localhost:8443", "http://127.0.0.1:*", "https://app.example.com:8443", "https://xn--bcher-kva.example"], credentials: true, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &["X-Request-Id"], exposed: &[], max_age: Some(7200), own: &[] }) }, Line { path: "/e/x", methods: &[], group: 1, facts: Some(&Facts { origins: &["https://localhost:8443", "http://127.0.0.1:*", "https://app.example.com:8443", "https://xn--bcher-kva.example"], credentials: true, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &["X-Request-Id"], exposed: &[], max_age: Some(7200), own: &[] }) }, Line { path: "/f", methods: &["POST"], group: 0, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["X-Request-Id", "Retry-After", "X-Total-Count", "Link"], max_age: Some(600), own: &[] }) }, Line { path: "/f", methods: &["GET"], group: 0, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["X-Request-Id", "Retry-After", "X-Total-Count", "Link"], max_age: Some(600), own: &[] }) }, Line { path: "/b/{*rest}", methods: &[], group: 2, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &["Accept", "X-Request-Id"], exposed: &["ETag", "X-Total-Count", "X-Request-Id", "Link"], max_age: None, own: &[] }) }, Line { path: "/b", methods: &[], group: 2, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &["Accept", "X-Request-Id"], exposed: &["ETag", "X-Total-Count", "X-Request-Id", "Link"], max_age: None, own: &[] }) }, Line { path: "/a", methods: &["PUT", "POST"], group: 0, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["X-Request-Id", "Retry-After", "X-Total-Count", "Link"], max_age: Some(600), own: &[] }) }, Line { path: "/a/{id}", methods: &["PATCH", "PUT"], group: 1, facts: Some(&Facts { origins: &["https://localhost:8443", "http://127.0.0.1:*", "https://app.example.com:8443", "https://xn--bcher-kva.example"], credentials: true, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &["X-Request-Id"], exposed: &[], max_age: Some(7200), own: &[] }) }, Line { path: "/a/{id}", methods: &["DELETE"], group: 0, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["X-Request-Id", "Retry-After", "X-Total-Count", "Link"], max_age: Some(600), own: &[] }) }, Line { path: "/a/{id}/b", methods: &["DELETE", "PATCH", "GET", "PUT"], group: 0, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["X-Request-Id", "Retry-After", "X-Total-Count", "Link"], max_age: Some(600), own: &[] }) }], otherwise: None },
    Described { text: r#"pub static P0: Policy = { allow_origins: ["https://*.tenant.example.org", "https://intranet"], #[allow(cors::wildcard_without_authorization)] allow_headers: *, expose_headers: *, max_age: default };
    pub static P2: Policy = { allow_origins: ["https://[2001:db8::1]", "https://app.example.com", "https://example.com", "https://app.example.com:444"], allow_credentials: true, allow_headers: [X-CSRF-Token, Idempotency-Key, X-Request-Id], expose_headers: [Retry-After, ETag, X-Total-Count, X-C], max_age: 1d };
    pub static P3: Policy = { allow_origins: [#[allow(cors::null_origin, reason = "a frame without an origin")] null, "https://intranet"] };
    pub static P4: Policy = { allow_origins: * };
    pub static GUARD: Routes = {
        "/e/x/{*rest}" => deny,
        "/e/x" => deny,
        "/e/{id}" => P2,
        PUT "/a" => P0,
        PUT "/a/{id}" => P0,
        "/a/{id}/b" => P3,
        "/a/fixed" => { allow_origins: * },
        GET "/a/{id}/b/{other}" => P3,
        PATCH "/a/{id}/b/{other}" => P2,
        PROPFIND "/a/{id}/b/{other}" => P4,
    };"#, guard: Guard::Routes(&e338::GUARD), lines: &[Line { path: "/e/x/{*rest}", methods: &[], group: 999, facts: None }, Line { path: "/e/x", methods: &[], group: 999, facts: None }, Line { path: "/e/{id}", methods: &[], group: 2, facts: Some(&Facts { origins: &["https://[2001:db8::1]", "https://app.example.com", "https://example.com", "https://app.example.com:444"], credentials: true, methods: Methods::Named(&[]), headers: &["X-CSRF-Token", "Idempotency-Key", "X-Request-Id"], exposed: &["Retry-After", "ETag", "X-Total-Count", "X-C"], max_age: Some(86400), own: &[] }) }, Line { path: "/a", methods: &["PUT"], group: 0, facts: Some(&Facts { origins: &["https://*.tenant.example.org", "https://intranet"], credentials: false, methods: Methods::Named(&[]), headers: &["*"], exposed: &["*"], max_age: None, own: &[] }) }, Line { path: "/a/{id}", methods: &["PUT"], group: 0, facts: Some(&Facts { origins: &["https://*.tenant.example.org", "https://intranet"], credentials: false, methods: Methods::Named(&[]), headers: &["*"], exposed: &["*"], max_age: None, own: &[] }) }, Line { path: "/a/{id}/b", methods: &[], group: 3, facts: Some(&Facts { origins: &["null", "https://intranet"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a/fixed", methods: &[], group: 4, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a/{id}/b/{other}", methods: &["GET"], group: 3, facts: Some(&Facts { origins: &["null", "https://intranet"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a/{id}/b/{other}", methods: &["PATCH"], group: 2, facts: Some(&Facts { origins: &["https://[2001:db8::1]", "https://app.example.com", "https://example.com", "https://app.example.com:444"], credentials: true, methods: Methods::Named(&[]), headers: &["X-CSRF-Token", "Idempotency-Key", "X-Request-Id"], exposed: &["Retry-After", "ETag", "X-Total-Count", "X-C"], max_age: Some(86400), own: &[] }) }, Line { path: "/a/{id}/b/{other}", methods: &["PROPFIND"], group: 4, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }], otherwise: None },
    Described { text: r#"pub static P0: Policy = { allow_origins: [#[allow(cors::development_origin, reason = "a desktop app")] "https://localhost:8443", "https://a.b.c.shop.example.org", "http://*.plain.example", "https://*.tenant.example.org"], allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE], max_age: 2h };
    pub static P2: Policy = { allow_origins: *, allow_methods: *, expose_headers: *, max_age: 600 };
    pub static P3: Policy = { allow_origins: ["https://*.example.net:8443", "https://*-b.example.net", #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://localhost:*", "https://intranet"], allow_credentials: true, expose_headers: [Retry-After, X-Request-Id, X-C, X-Total-Count] };
    pub static GUARD: Routes = {
        "/f" => P3,
        "/g/{id}/h/{*rest}" => P3,
        "/g/{id}/h" => P3,
        "/g/{id}" => P2,
        "/a" => P2,
        PUT | PURGE | POST | PATCH "/a/{id}" => P2,
        POST "/a/{id}/b" => P2,
        PROPFIND "/a/{id}/b" => deny,
        "/a/fixed" => P2,
        "/b/{*rest}" => P3,
        "/b" => P3,
        _ => P0,
    };"#, guard: Guard::Routes(&e339::GUARD), lines: &[Line { path: "/f", methods: &[], group: 3, facts: Some(&Facts { origins: &["https://*.example.net:8443", "https://*-b.example.net", "http://localhost:*", "https://intranet"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &["Retry-After", "X-Request-Id", "X-C", "X-Total-Count"], max_age: None, own: &[] }) }, Line { path: "/g/{id}/h/{*rest}", methods: &[], group: 3, facts: Some(&Facts { origins: &["https://*.example.net:8443", "https://*-b.example.net", "http://localhost:*", "https://intranet"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &["Retry-After", "X-Request-Id", "X-C", "X-Total-Count"], max_age: None, own: &[] }) }, Line { path: "/g/{id}/h", methods: &[], group: 3, facts: Some(&Facts { origins: &["https://*.example.net:8443", "https://*-b.example.net", "http://localhost:*", "https://intranet"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &["Retry-After", "X-Request-Id", "X-C", "X-Total-Count"], max_age: None, own: &[] }) }, Line { path: "/g/{id}", methods: &[], group: 2, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Any, headers: &[], exposed: &["*"], max_age: Some(600), own: &[] }) }, Line { path: "/a", methods: &[], group: 2, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Any, headers: &[], exposed: &["*"], max_age: Some(600), own: &[] }) }, Line { path: "/a/{id}", methods: &["PUT", "PURGE", "POST", "PATCH"], group: 2, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Any, headers: &[], exposed: &["*"], max_age: Some(600), own: &[] }) }, Line { path: "/a/{id}/b", methods: &["POST"], group: 2, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Any, headers: &[], exposed: &["*"], max_age: Some(600), own: &[] }) }, Line { path: "/a/{id}/b", methods: &["PROPFIND"], group: 999, facts: None }, Line { path: "/a/fixed", methods: &[], group: 2, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Any, headers: &[], exposed: &["*"], max_age: Some(600), own: &[] }) }, Line { path: "/b/{*rest}", methods: &[], group: 3, facts: Some(&Facts { origins: &["https://*.example.net:8443", "https://*-b.example.net", "http://localhost:*", "https://intranet"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &["Retry-After", "X-Request-Id", "X-C", "X-Total-Count"], max_age: None, own: &[] }) }, Line { path: "/b", methods: &[], group: 3, facts: Some(&Facts { origins: &["https://*.example.net:8443", "https://*-b.example.net", "http://localhost:*", "https://intranet"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &["Retry-After", "X-Request-Id", "X-C", "X-Total-Count"], max_age: None, own: &[] }) }], otherwise: Some(&Facts { origins: &["https://localhost:8443", "https://a.b.c.shop.example.org", "http://*.plain.example", "https://*.tenant.example.org"], credentials: false, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &[], exposed: &[], max_age: Some(7200), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: [#[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://app.example.com", "https://app.example.com", #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner, "https://admin.example.com"], allow_credentials: true, allow_methods: [GET, PURGE, POST, PROPFIND], expose_headers: [X-Total-Count, X-C], max_age: 0 };
    pub static GUARD: Policy = { allow_origins: ["https://*.tenant.example.org", "https://example.com", "https://*-b.example.net", #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner, #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://*.plain.example", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example"], max_age: default, ..BASE };"#, guard: Guard::Policy(&e340::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://*.tenant.example.org", "https://example.com", "https://*-b.example.net", "https://partner.example", "http://*.plain.example", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example"], credentials: true, methods: Methods::Named(&["GET", "PURGE", "POST", "PROPFIND"]), headers: &[], exposed: &["X-Total-Count", "X-C"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://*-web.branch.example", "https://app.example.com:8443", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example", "https://site17.many.example", "https://site18.many.example", "https://site19.many.example", "https://site20.many.example", "https://site21.many.example", "https://site22.many.example", "https://site23.many.example", "https://site24.many.example", "https://site25.many.example"], allow_credentials: true, allow_methods: [PUT, PROPFIND, PATCH, DELETE, POST], allow_headers: [X-CSRF-Token, Range], expose_headers: [X-Total-Count, X-Request-Id, X-C, Location, Link], max_age: 10m };"#, guard: Guard::Policy(&e341::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://*-web.branch.example", "https://app.example.com:8443", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example", "https://site17.many.example", "https://site18.many.example", "https://site19.many.example", "https://site20.many.example", "https://site21.many.example", "https://site22.many.example", "https://site23.many.example", "https://site24.many.example", "https://site25.many.example"], credentials: true, methods: Methods::Named(&["PUT", "PROPFIND", "PATCH", "DELETE", "POST"]), headers: &["X-CSRF-Token", "Range"], exposed: &["X-Total-Count", "X-Request-Id", "X-C", "Location", "Link"], max_age: Some(600), own: &[] }) },
    Described { text: r#"pub static P0: Policy = { allow_origins: ["https://[2001:db8::1]:9443", "https://192.0.2.7", "https://app.example.com:444"], forbid_other_origins: true, own_origins: ["https://www.service.example"] };
    pub static P1: Policy = { allow_origins: ["https://*.tenant.example.org"], allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE], allow_headers: [Authorization, Accept], expose_headers: * };
    pub static P2: Policy = { allow_origins: [#[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://app.example.com", #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://localhost:*", "https://[2001:db8::1]:9443"], allow_credentials: true, max_age: 1d };
    pub static P3: Policy = { allow_origins: *, max_age: 1d };
    pub static GUARD: Routes = {
        DELETE | PUT | POST "/c/{id}" => P3,
        "/c/d" => P2,
        "/g/{id}/h/{*rest}" => P0,
        "/g/{id}/h" => P0,
        PUT | PURGE | POST "/g/{id}" => P2,
        GET | PATCH "/g/{id}" => P1,
        "/b/{*rest}" => P1,
        "/b" => P1,
        _ => P0,
    };"#, guard: Guard::Routes(&e342::GUARD), lines: &[Line { path: "/c/{id}", methods: &["DELETE", "PUT", "POST"], group: 3, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: Some(86400), own: &[] }) }, Line { path: "/c/d", methods: &[], group: 2, facts: Some(&Facts { origins: &["http://app.example.com", "http://localhost:*", "https://[2001:db8::1]:9443"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: Some(86400), own: &[] }) }, Line { path: "/g/{id}/h/{*rest}", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://[2001:db8::1]:9443", "https://192.0.2.7", "https://app.example.com:444"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &["https://www.service.example"] }) }, Line { path: "/g/{id}/h", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://[2001:db8::1]:9443", "https://192.0.2.7", "https://app.example.com:444"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &["https://www.service.example"] }) }, Line { path: "/g/{id}", methods: &["PUT", "PURGE", "POST"], group: 2, facts: Some(&Facts { origins: &["http://app.example.com", "http://localhost:*", "https://[2001:db8::1]:9443"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: Some(86400), own: &[] }) }, Line { path: "/g/{id}", methods: &["GET", "PATCH"], group: 1, facts: Some(&Facts { origins: &["https://*.tenant.example.org"], credentials: false, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &["Authorization", "Accept"], exposed: &["*"], max_age: None, own: &[] }) }, Line { path: "/b/{*rest}", methods: &[], group: 1, facts: Some(&Facts { origins: &["https://*.tenant.example.org"], credentials: false, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &["Authorization", "Accept"], exposed: &["*"], max_age: None, own: &[] }) }, Line { path: "/b", methods: &[], group: 1, facts: Some(&Facts { origins: &["https://*.tenant.example.org"], credentials: false, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &["Authorization", "Accept"], exposed: &["*"], max_age: None, own: &[] }) }], otherwise: Some(&Facts { origins: &["https://[2001:db8::1]:9443", "https://192.0.2.7", "https://app.example.com:444"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &["https://www.service.example"] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: [#[allow(cors::null_origin, reason = "a frame without an origin")] null, "https://a-b.example.net", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example", "https://site17.many.example", "https://site18.many.example", "https://site19.many.example", "https://site20.many.example", "https://site21.many.example", "https://site22.many.example", "https://site23.many.example", "https://site24.many.example", "https://site25.many.example"], allow_methods: [PATCH, POST, DELETE, PROPFIND], allow_headers: [Content-Type, Accept, X-CSRF-Token, If-None-Match] };
    pub static GUARD: Policy = { allow_headers: [X-Request-Id], max_age: 0, ..BASE };"#, guard: Guard::Policy(&e343::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["null", "https://a-b.example.net", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example", "https://site17.many.example", "https://site18.many.example", "https://site19.many.example", "https://site20.many.example", "https://site21.many.example", "https://site22.many.example", "https://site23.many.example", "https://site24.many.example", "https://site25.many.example"], credentials: false, methods: Methods::Named(&["PATCH", "POST", "DELETE", "PROPFIND"]), headers: &["X-Request-Id"], exposed: &[], max_age: Some(0), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: [#[allow(cors::development_origin, reason = "a desktop app")] "http://[::1]:*", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example", "https://site17.many.example", "https://site18.many.example", "https://site19.many.example", "https://site20.many.example", "https://site21.many.example", "https://site22.many.example", "https://site23.many.example", "https://site24.many.example", "https://site25.many.example", "https://site26.many.example", "https://site27.many.example", "https://site28.many.example"], allow_methods: [PURGE, PROPFIND, POST], allow_headers: [Range, Idempotency-Key, Authorization, Content-Type, If-None-Match], expose_headers: [Retry-After, X-Request-Id], max_age: 10m };"#, guard: Guard::Policy(&e344::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["http://[::1]:*", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example", "https://site17.many.example", "https://site18.many.example", "https://site19.many.example", "https://site20.many.example", "https://site21.many.example", "https://site22.many.example", "https://site23.many.example", "https://site24.many.example", "https://site25.many.example", "https://site26.many.example", "https://site27.many.example", "https://site28.many.example"], credentials: false, methods: Methods::Named(&["PURGE", "PROPFIND", "POST"]), headers: &["Range", "Idempotency-Key", "Authorization", "Content-Type", "If-None-Match"], exposed: &["Retry-After", "X-Request-Id"], max_age: Some(600), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: [#[allow(cors::null_origin, reason = "a frame without an origin")] null, "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example", "https://site17.many.example", "https://site18.many.example", "https://site19.many.example", "https://site20.many.example", "https://site21.many.example", "https://site22.many.example", "https://site23.many.example", "https://site24.many.example", "https://site25.many.example", "https://site26.many.example", "https://site27.many.example", "https://site28.many.example", "https://site29.many.example", "https://site30.many.example"], allow_methods: [PUT, GET, PATCH], allow_headers: [Idempotency-Key, If-None-Match, X-Request-Id, Content-Type, Accept, Authorization], expose_headers: [X-Request-Id, X-Total-Count], max_age: 600 };"#, guard: Guard::Policy(&e345::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["null", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example", "https://site17.many.example", "https://site18.many.example", "https://site19.many.example", "https://site20.many.example", "https://site21.many.example", "https://site22.many.example", "https://site23.many.example", "https://site24.many.example", "https://site25.many.example", "https://site26.many.example", "https://site27.many.example", "https://site28.many.example", "https://site29.many.example", "https://site30.many.example"], credentials: false, methods: Methods::Named(&["PUT", "GET", "PATCH"]), headers: &["Idempotency-Key", "If-None-Match", "X-Request-Id", "Content-Type", "Accept", "Authorization"], exposed: &["X-Request-Id", "X-Total-Count"], max_age: Some(600), own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: [#[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://[::1]:*", #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://app.example.com", "https://shop.example.org", "https://[2001:db8::1]:9443", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example", "https://site17.many.example"], allow_credentials: true, allow_headers: [Idempotency-Key, X-A, X-B], expose_headers: [X-Total-Count], max_age: 5s };
    pub static GUARD: Policy = { allow_origins: ["https://xn--bcher-kva.example", "https://*.corp.internal", #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner], allow_headers: [X-Request-Id, Idempotency-Key, Authorization, X-B, Range, X-A], ..BASE };"#, guard: Guard::Policy(&e346::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://xn--bcher-kva.example", "https://*.corp.internal", "https://partner.example"], credentials: true, methods: Methods::Named(&[]), headers: &["X-Request-Id", "Idempotency-Key", "Authorization", "X-B", "Range", "X-A"], exposed: &["X-Total-Count"], max_age: Some(5), own: &[] }) },
    Described { text: r#"pub static P0: Policy = { allow_origins: ["https://*.corp.internal", "https://example.com", #[allow(cors::development_origin, reason = "a desktop app")] "https://localhost:8443", "https://*.example.net:8443", "https://192.0.2.7"], max_age: 10m };
    pub static P1: Policy = { allow_origins: *, expose_headers: [Location, ETag, X-C, Retry-After] };
    pub static P2: Policy = { allow_origins: ["http://192.0.2.7", #[allow(cors::development_origin, reason = "a desktop app")] "http://127.0.0.1:8080"] };
    pub static P3: Policy = { allow_origins: ["https://*.tenant.example.org", "https://*.corp.internal"], allow_credentials: true, allow_headers: [Content-Type], max_age: 0 };
    pub static GUARD: Routes = {
        "/" => { allow_origins: ["http://192.0.2.7", #[allow(cors::development_origin, reason = "a desktop app")] "http://127.0.0.1:8080"] },
        "/c/{id}" => { allow_origins: ["https://*.tenant.example.org", "https://*.corp.internal"], allow_credentials: true, allow_headers: [Content-Type], max_age: 0 },
        "/e/x/{*rest}" => P3,
        "/e/x" => P3,
        PUT "/a" => P2,
        PATCH "/a/{id}" => P0,
        POST "/a/{id}" => P3,
        PUT "/a/{id}" => P0,
        GET | PATCH "/a/{id}/b" => P2,
        "/a/fixed" => P3,
        "/a/{id}/b/{other}" => P1,
        _ => P3,
    };"#, guard: Guard::Routes(&e347::GUARD), lines: &[Line { path: "/", methods: &[], group: 2, facts: Some(&Facts { origins: &["http://192.0.2.7", "http://127.0.0.1:8080"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/c/{id}", methods: &[], group: 3, facts: Some(&Facts { origins: &["https://*.tenant.example.org", "https://*.corp.internal"], credentials: true, methods: Methods::Named(&[]), headers: &["Content-Type"], exposed: &[], max_age: Some(0), own: &[] }) }, Line { path: "/e/x/{*rest}", methods: &[], group: 3, facts: Some(&Facts { origins: &["https://*.tenant.example.org", "https://*.corp.internal"], credentials: true, methods: Methods::Named(&[]), headers: &["Content-Type"], exposed: &[], max_age: Some(0), own: &[] }) }, Line { path: "/e/x", methods: &[], group: 3, facts: Some(&Facts { origins: &["https://*.tenant.example.org", "https://*.corp.internal"], credentials: true, methods: Methods::Named(&[]), headers: &["Content-Type"], exposed: &[], max_age: Some(0), own: &[] }) }, Line { path: "/a", methods: &["PUT"], group: 2, facts: Some(&Facts { origins: &["http://192.0.2.7", "http://127.0.0.1:8080"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a/{id}", methods: &["PATCH"], group: 0, facts: Some(&Facts { origins: &["https://*.corp.internal", "https://example.com", "https://localhost:8443", "https://*.example.net:8443", "https://192.0.2.7"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: Some(600), own: &[] }) }, Line { path: "/a/{id}", methods: &["POST"], group: 3, facts: Some(&Facts { origins: &["https://*.tenant.example.org", "https://*.corp.internal"], credentials: true, methods: Methods::Named(&[]), headers: &["Content-Type"], exposed: &[], max_age: Some(0), own: &[] }) }, Line { path: "/a/{id}", methods: &["PUT"], group: 0, facts: Some(&Facts { origins: &["https://*.corp.internal", "https://example.com", "https://localhost:8443", "https://*.example.net:8443", "https://192.0.2.7"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: Some(600), own: &[] }) }, Line { path: "/a/{id}/b", methods: &["GET", "PATCH"], group: 2, facts: Some(&Facts { origins: &["http://192.0.2.7", "http://127.0.0.1:8080"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a/fixed", methods: &[], group: 3, facts: Some(&Facts { origins: &["https://*.tenant.example.org", "https://*.corp.internal"], credentials: true, methods: Methods::Named(&[]), headers: &["Content-Type"], exposed: &[], max_age: Some(0), own: &[] }) }, Line { path: "/a/{id}/b/{other}", methods: &[], group: 1, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["Location", "ETag", "X-C", "Retry-After"], max_age: None, own: &[] }) }], otherwise: Some(&Facts { origins: &["https://*.tenant.example.org", "https://*.corp.internal"], credentials: true, methods: Methods::Named(&[]), headers: &["Content-Type"], exposed: &[], max_age: Some(0), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: [#[allow(cors::development_origin, reason = "a desktop app")] "http://[::1]:*", "http://192.0.2.7", "https://a.b.c.shop.example.org", "https://[2001:db8::1]:9443", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example", "https://site17.many.example", "https://site18.many.example", "https://site19.many.example", "https://site20.many.example", "https://site21.many.example", "https://site22.many.example", "https://site23.many.example", "https://site24.many.example", "https://site25.many.example", "https://site26.many.example", "https://site27.many.example", "https://site28.many.example", "https://site29.many.example", "https://site30.many.example", "https://site31.many.example"], allow_methods: [POST], #[allow(cors::wildcard_without_authorization)] allow_headers: *, expose_headers: [Link, Retry-After, Location, X-Total-Count, ETag] };"#, guard: Guard::Policy(&e348::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["http://[::1]:*", "http://192.0.2.7", "https://a.b.c.shop.example.org", "https://[2001:db8::1]:9443", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example", "https://site17.many.example", "https://site18.many.example", "https://site19.many.example", "https://site20.many.example", "https://site21.many.example", "https://site22.many.example", "https://site23.many.example", "https://site24.many.example", "https://site25.many.example", "https://site26.many.example", "https://site27.many.example", "https://site28.many.example", "https://site29.many.example", "https://site30.many.example", "https://site31.many.example"], credentials: false, methods: Methods::Named(&["POST"]), headers: &["*"], exposed: &["Link", "Retry-After", "Location", "X-Total-Count", "ETag"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://xn--bcher-kva.example", "https://*.tenant.example.org", #[allow(cors::null_origin, reason = "a frame without an origin")] null, #[allow(cors::development_origin, reason = "a desktop app")] "http://localhost:3000", "http://old.example.net:8080", "https://shop.example.org", "https://*.example.net:8443", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example", "https://site17.many.example", "https://site18.many.example", "https://site19.many.example", "https://site20.many.example", "https://site21.many.example", "https://site22.many.example", "https://site23.many.example", "https://site24.many.example", "https://site25.many.example", "https://site26.many.example", "https://site27.many.example", "https://site28.many.example", "https://site29.many.example", "https://site30.many.example"], allow_methods: [POST, GET, PROPFIND], expose_headers: [Location], max_age: 5s };"#, guard: Guard::Policy(&e349::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://xn--bcher-kva.example", "https://*.tenant.example.org", "null", "http://localhost:3000", "http://old.example.net:8080", "https://shop.example.org", "https://*.example.net:8443", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example", "https://site17.many.example", "https://site18.many.example", "https://site19.many.example", "https://site20.many.example", "https://site21.many.example", "https://site22.many.example", "https://site23.many.example", "https://site24.many.example", "https://site25.many.example", "https://site26.many.example", "https://site27.many.example", "https://site28.many.example", "https://site29.many.example", "https://site30.many.example"], credentials: false, methods: Methods::Named(&["POST", "GET", "PROPFIND"]), headers: &[], exposed: &["Location"], max_age: Some(5), own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://app.example.com:444", "https://*.example.com", "https://*.tenant.example.org", "https://proj-*-team.previews.example", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example", "https://site17.many.example", "https://site18.many.example", "https://site19.many.example", "https://site20.many.example", "https://site21.many.example", "https://site22.many.example", "https://site23.many.example", "https://site24.many.example", "https://site25.many.example", "https://site26.many.example", "https://site27.many.example", "https://site28.many.example", "https://site29.many.example", "https://site30.many.example", "https://site31.many.example", "https://site32.many.example", "https://site33.many.example", "https://site34.many.example", "https://site35.many.example"], allow_headers: [Range, If-None-Match], max_age: 2h, forbid_other_origins: true, own_origins: ["https://www.service.example"] };"#, guard: Guard::Policy(&e350::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://app.example.com:444", "https://*.example.com", "https://*.tenant.example.org", "https://proj-*-team.previews.example", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example", "https://site17.many.example", "https://site18.many.example", "https://site19.many.example", "https://site20.many.example", "https://site21.many.example", "https://site22.many.example", "https://site23.many.example", "https://site24.many.example", "https://site25.many.example", "https://site26.many.example", "https://site27.many.example", "https://site28.many.example", "https://site29.many.example", "https://site30.many.example", "https://site31.many.example", "https://site32.many.example", "https://site33.many.example", "https://site34.many.example", "https://site35.many.example"], credentials: false, methods: Methods::Named(&[]), headers: &["Range", "If-None-Match"], exposed: &[], max_age: Some(7200), own: &["https://www.service.example"] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://192.0.2.7", "https://192.0.2.7:8443", "https://app.example.com:8443", "https://app.example.com:444", #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://app.example.com", #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://old.example.net:8080", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example", "https://site17.many.example", "https://site18.many.example", "https://site19.many.example", "https://site20.many.example", "https://site21.many.example", "https://site22.many.example", "https://site23.many.example", "https://site24.many.example", "https://site25.many.example", "https://site26.many.example", "https://site27.many.example", "https://site28.many.example"], allow_credentials: true, allow_methods: [POST], allow_headers: [X-Request-Id, X-A, Authorization], expose_headers: [X-Request-Id] };"#, guard: Guard::Policy(&e351::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://192.0.2.7", "https://192.0.2.7:8443", "https://app.example.com:8443", "https://app.example.com:444", "http://app.example.com", "http://old.example.net:8080", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example", "https://site17.many.example", "https://site18.many.example", "https://site19.many.example", "https://site20.many.example", "https://site21.many.example", "https://site22.many.example", "https://site23.many.example", "https://site24.many.example", "https://site25.many.example", "https://site26.many.example", "https://site27.many.example", "https://site28.many.example"], credentials: true, methods: Methods::Named(&["POST"]), headers: &["X-Request-Id", "X-A", "Authorization"], exposed: &["X-Request-Id"], max_age: None, own: &[] }) },
    Described { text: r#"pub static P0: Policy = { allow_origins: ["https://*.corp.internal", "https://[2001:db8::1]"], expose_headers: [X-Request-Id, Location, Link], max_age: 0 };
    pub static P2: Policy = { allow_origins: *, allow_headers: [X-A, Content-Type, Accept], expose_headers: [Link, Retry-After, X-Request-Id, Location], max_age: 5s };
    pub static P3: Policy = { allow_origins: ["https://*-b.example.net", "https://192.0.2.7"], allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE], max_age: default, forbid_other_origins: true, own_origins: ["https://www.service.example"] };
    pub static P4: Policy = { allow_origins: [#[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://app.example.com", #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner, "https://app.example.com"], allow_credentials: true };
    pub static GUARD: Routes = {
        "/b/{*rest}" => P4,
        "/b" => P4,
        PROPFIND | GET | PUT "/c/{id}" => P4,
        "/c/d" => P0,
        DELETE | PUT | PATCH "/a" => P0,
        PROPFIND "/a" => P3,
        GET "/a/{id}" => deny,
        PURGE "/a/{id}" => P0,
        "/a/{id}/b" => deny,
        DELETE "/a/fixed" => P0,
        PROPFIND "/a/fixed" => P4,
        POST "/a/fixed" => P2,
        "/e/x/{*rest}" => P4,
        "/e/x" => P4,
        "/g/{id}/h/{*rest}" => P0,
        "/g/{id}/h" => P0,
    };"#, guard: Guard::Routes(&e352::GUARD), lines: &[Line { path: "/b/{*rest}", methods: &[], group: 4, facts: Some(&Facts { origins: &["http://app.example.com", "https://partner.example", "https://app.example.com"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/b", methods: &[], group: 4, facts: Some(&Facts { origins: &["http://app.example.com", "https://partner.example", "https://app.example.com"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/c/{id}", methods: &["PROPFIND", "GET", "PUT"], group: 4, facts: Some(&Facts { origins: &["http://app.example.com", "https://partner.example", "https://app.example.com"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/c/d", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://*.corp.internal", "https://[2001:db8::1]"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["X-Request-Id", "Location", "Link"], max_age: Some(0), own: &[] }) }, Line { path: "/a", methods: &["DELETE", "PUT", "PATCH"], group: 0, facts: Some(&Facts { origins: &["https://*.corp.internal", "https://[2001:db8::1]"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["X-Request-Id", "Location", "Link"], max_age: Some(0), own: &[] }) }, Line { path: "/a", methods: &["PROPFIND"], group: 3, facts: Some(&Facts { origins: &["https://*-b.example.net", "https://192.0.2.7"], credentials: false, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &[], exposed: &[], max_age: None, own: &["https://www.service.example"] }) }, Line { path: "/a/{id}", methods: &["GET"], group: 999, facts: None }, Line { path: "/a/{id}", methods: &["PURGE"], group: 0, facts: Some(&Facts { origins: &["https://*.corp.internal", "https://[2001:db8::1]"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["X-Request-Id", "Location", "Link"], max_age: Some(0), own: &[] }) }, Line { path: "/a/{id}/b", methods: &[], group: 999, facts: None }, Line { path: "/a/fixed", methods: &["DELETE"], group: 0, facts: Some(&Facts { origins: &["https://*.corp.internal", "https://[2001:db8::1]"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["X-Request-Id", "Location", "Link"], max_age: Some(0), own: &[] }) }, Line { path: "/a/fixed", methods: &["PROPFIND"], group: 4, facts: Some(&Facts { origins: &["http://app.example.com", "https://partner.example", "https://app.example.com"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a/fixed", methods: &["POST"], group: 2, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &["X-A", "Content-Type", "Accept"], exposed: &["Link", "Retry-After", "X-Request-Id", "Location"], max_age: Some(5), own: &[] }) }, Line { path: "/e/x/{*rest}", methods: &[], group: 4, facts: Some(&Facts { origins: &["http://app.example.com", "https://partner.example", "https://app.example.com"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/e/x", methods: &[], group: 4, facts: Some(&Facts { origins: &["http://app.example.com", "https://partner.example", "https://app.example.com"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/g/{id}/h/{*rest}", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://*.corp.internal", "https://[2001:db8::1]"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["X-Request-Id", "Location", "Link"], max_age: Some(0), own: &[] }) }, Line { path: "/g/{id}/h", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://*.corp.internal", "https://[2001:db8::1]"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &["X-Request-Id", "Location", "Link"], max_age: Some(0), own: &[] }) }], otherwise: None },
    Described { text: r#"pub static P0: Policy = { allow_origins: ["https://app.example.com:444"], allow_credentials: true, allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE], forbid_other_origins: true, own_origins: ["https://www.service.example"] };
    pub static P1: Policy = { allow_origins: ["https://app.example.com:444", "https://example.com", #[allow(cors::development_origin, reason = "a desktop app")] "http://localhost:3000"], allow_methods: *, allow_headers: [*, Authorization], max_age: 2h };
    pub static P2: Policy = { allow_origins: [#[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://127.0.0.1:*"], allow_credentials: true, expose_headers: [X-Total-Count, Location] };
    pub static GUARD: Routes = {
        GET "/f" => P1,
        PUT "/f" => P1,
        POST "/f" => P0,
        "/a" => { allow_origins: [#[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://127.0.0.1:*"], allow_credentials: true, expose_headers: [X-Total-Count, Location] },
        PUT | DELETE | PURGE "/a/{id}" => deny,
        PROPFIND "/a/{id}" => P2,
        "/a/{id}/b" => P1,
        GET | PURGE | DELETE "/c/{id}" => P2,
        PATCH | PROPFIND "/c/{id}" => P1,
        "/c/d" => { allow_origins: * },
        "/g/{id}/h/{*rest}" => deny,
        "/g/{id}/h" => deny,
        "/g/{id}" => { allow_origins: [#[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner], allow_credentials: true, allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE] },
        _ => P2,
    };"#, guard: Guard::Routes(&e353::GUARD), lines: &[Line { path: "/f", methods: &["GET"], group: 1, facts: Some(&Facts { origins: &["https://app.example.com:444", "https://example.com", "http://localhost:3000"], credentials: false, methods: Methods::Any, headers: &["*", "Authorization"], exposed: &[], max_age: Some(7200), own: &[] }) }, Line { path: "/f", methods: &["PUT"], group: 1, facts: Some(&Facts { origins: &["https://app.example.com:444", "https://example.com", "http://localhost:3000"], credentials: false, methods: Methods::Any, headers: &["*", "Authorization"], exposed: &[], max_age: Some(7200), own: &[] }) }, Line { path: "/f", methods: &["POST"], group: 0, facts: Some(&Facts { origins: &["https://app.example.com:444"], credentials: true, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &[], exposed: &[], max_age: None, own: &["https://www.service.example"] }) }, Line { path: "/a", methods: &[], group: 2, facts: Some(&Facts { origins: &["http://127.0.0.1:*"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &["X-Total-Count", "Location"], max_age: None, own: &[] }) }, Line { path: "/a/{id}", methods: &["PUT", "DELETE", "PURGE"], group: 999, facts: None }, Line { path: "/a/{id}", methods: &["PROPFIND"], group: 2, facts: Some(&Facts { origins: &["http://127.0.0.1:*"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &["X-Total-Count", "Location"], max_age: None, own: &[] }) }, Line { path: "/a/{id}/b", methods: &[], group: 1, facts: Some(&Facts { origins: &["https://app.example.com:444", "https://example.com", "http://localhost:3000"], credentials: false, methods: Methods::Any, headers: &["*", "Authorization"], exposed: &[], max_age: Some(7200), own: &[] }) }, Line { path: "/c/{id}", methods: &["GET", "PURGE", "DELETE"], group: 2, facts: Some(&Facts { origins: &["http://127.0.0.1:*"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &["X-Total-Count", "Location"], max_age: None, own: &[] }) }, Line { path: "/c/{id}", methods: &["PATCH", "PROPFIND"], group: 1, facts: Some(&Facts { origins: &["https://app.example.com:444", "https://example.com", "http://localhost:3000"], credentials: false, methods: Methods::Any, headers: &["*", "Authorization"], exposed: &[], max_age: Some(7200), own: &[] }) }, Line { path: "/c/d", methods: &[], group: 3, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/g/{id}/h/{*rest}", methods: &[], group: 999, facts: None }, Line { path: "/g/{id}/h", methods: &[], group: 999, facts: None }, Line { path: "/g/{id}", methods: &[], group: 4, facts: Some(&Facts { origins: &["https://partner.example"], credentials: true, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &[], exposed: &[], max_age: None, own: &[] }) }], otherwise: Some(&Facts { origins: &["http://127.0.0.1:*"], credentials: true, methods: Methods::Named(&[]), headers: &[], exposed: &["X-Total-Count", "Location"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: [#[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://old.example.net:8080", "https://*-b.example.net", #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner, "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example", "https://site17.many.example", "https://site18.many.example", "https://site19.many.example", "https://site20.many.example", "https://site21.many.example", "https://site22.many.example", "https://site23.many.example", "https://site24.many.example", "https://site25.many.example", "https://site26.many.example", "https://site27.many.example", "https://site28.many.example", "https://site29.many.example", "https://site30.many.example", "https://site31.many.example", "https://site32.many.example", "https://site33.many.example", "https://site34.many.example", "https://site35.many.example", "https://site36.many.example", "https://site37.many.example"], allow_credentials: true, allow_methods: [DELETE, PURGE], expose_headers: [Retry-After, X-Request-Id, Location, ETag, Link], max_age: default };"#, guard: Guard::Policy(&e354::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["http://old.example.net:8080", "https://*-b.example.net", "https://partner.example", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example", "https://site17.many.example", "https://site18.many.example", "https://site19.many.example", "https://site20.many.example", "https://site21.many.example", "https://site22.many.example", "https://site23.many.example", "https://site24.many.example", "https://site25.many.example", "https://site26.many.example", "https://site27.many.example", "https://site28.many.example", "https://site29.many.example", "https://site30.many.example", "https://site31.many.example", "https://site32.many.example", "https://site33.many.example", "https://site34.many.example", "https://site35.many.example", "https://site36.many.example", "https://site37.many.example"], credentials: true, methods: Methods::Named(&["DELETE", "PURGE"]), headers: &[], exposed: &["Retry-After", "X-Request-Id", "Location", "ETag", "Link"], max_age: None, own: &[] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: [#[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner, "https://[2001:db8::1]:9443", #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://*.plain.example", "https://192.0.2.7:8443", "https://*.corp.internal", #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://[::1]:*", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example", "https://site17.many.example", "https://site18.many.example", "https://site19.many.example", "https://site20.many.example", "https://site21.many.example", "https://site22.many.example", "https://site23.many.example", "https://site24.many.example", "https://site25.many.example", "https://site26.many.example", "https://site27.many.example", "https://site28.many.example", "https://site29.many.example", "https://site30.many.example", "https://site31.many.example", "https://site32.many.example"], allow_credentials: true, allow_headers: [Range, X-Request-Id, Accept, If-None-Match, X-B, Content-Type], expose_headers: [Retry-After, X-C, Link, X-Total-Count, Location] };"#, guard: Guard::Policy(&e355::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://partner.example", "https://[2001:db8::1]:9443", "http://*.plain.example", "https://192.0.2.7:8443", "https://*.corp.internal", "http://[::1]:*", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example", "https://site17.many.example", "https://site18.many.example", "https://site19.many.example", "https://site20.many.example", "https://site21.many.example", "https://site22.many.example", "https://site23.many.example", "https://site24.many.example", "https://site25.many.example", "https://site26.many.example", "https://site27.many.example", "https://site28.many.example", "https://site29.many.example", "https://site30.many.example", "https://site31.many.example", "https://site32.many.example"], credentials: true, methods: Methods::Named(&[]), headers: &["Range", "X-Request-Id", "Accept", "If-None-Match", "X-B", "Content-Type"], exposed: &["Retry-After", "X-C", "Link", "X-Total-Count", "Location"], max_age: None, own: &[] }) },
    Described { text: r#"pub static P0: Policy = { allow_origins: ["https://[2001:db8::1]", "https://pr-*.review.example", is_partner], max_age: default };
    pub static P1: Policy = { allow_origins: *, allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE], expose_headers: [X-C] };
    pub static P2: Policy = { allow_origins: *, allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE], allow_headers: [X-Request-Id, X-A, X-CSRF-Token, Idempotency-Key] };
    pub static P3: Policy = { allow_origins: ["https://proj-*-team.previews.example"] };
    pub static P4: Policy = { allow_origins: ["https://*.tenant.example.org", "http://app.example.com", "https://*.corp.internal"] };
    pub static P5: Policy = { allow_origins: [#[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner, "https://admin.example.com"], allow_credentials: true, allow_headers: [Authorization] };
    pub static GUARD: Routes = {
        "/e/x/{*rest}" => P1,
        "/e/x" => P1,
        "/e/{id}" => P2,
        PURGE | POST "/c/{id}" => P1,
        PROPFIND | PUT "/c/{id}" => P0,
        GET "/c/{id}" => P1,
        PURGE "/c/d" => P0,
        GET "/c/d" => P2,
        POST "/c/d" => P4,
        "/b/{*rest}" => P0,
        "/b" => P0,
        "/a" => P1,
        PATCH "/a/{id}" => P1,
        DELETE "/a/{id}" => P3,
        PROPFIND "/a/{id}" => P2,
        "/a/{id}/b" => { allow_origins: [#[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner, "https://admin.example.com"], allow_credentials: true, allow_headers: [Authorization] },
        GET | PUT | PATCH | POST "/a/fixed" => P5,
        "/a/{id}/b/{other}" => { allow_origins: *, allow_headers: [Authorization, Accept] },
    };"#, guard: Guard::Routes(&e356::GUARD), lines: &[Line { path: "/e/x/{*rest}", methods: &[], group: 1, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &[], exposed: &["X-C"], max_age: None, own: &[] }) }, Line { path: "/e/x", methods: &[], group: 1, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &[], exposed: &["X-C"], max_age: None, own: &[] }) }, Line { path: "/e/{id}", methods: &[], group: 2, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &["X-Request-Id", "X-A", "X-CSRF-Token", "Idempotency-Key"], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/c/{id}", methods: &["PURGE", "POST"], group: 1, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &[], exposed: &["X-C"], max_age: None, own: &[] }) }, Line { path: "/c/{id}", methods: &["PROPFIND", "PUT"], group: 0, facts: Some(&Facts { origins: &["https://[2001:db8::1]", "https://pr-*.review.example", "https://partner.example"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/c/{id}", methods: &["GET"], group: 1, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &[], exposed: &["X-C"], max_age: None, own: &[] }) }, Line { path: "/c/d", methods: &["PURGE"], group: 0, facts: Some(&Facts { origins: &["https://[2001:db8::1]", "https://pr-*.review.example", "https://partner.example"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/c/d", methods: &["GET"], group: 2, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &["X-Request-Id", "X-A", "X-CSRF-Token", "Idempotency-Key"], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/c/d", methods: &["POST"], group: 4, facts: Some(&Facts { origins: &["https://*.tenant.example.org", "http://app.example.com", "https://*.corp.internal"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/b/{*rest}", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://[2001:db8::1]", "https://pr-*.review.example", "https://partner.example"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/b", methods: &[], group: 0, facts: Some(&Facts { origins: &["https://[2001:db8::1]", "https://pr-*.review.example", "https://partner.example"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a", methods: &[], group: 1, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &[], exposed: &["X-C"], max_age: None, own: &[] }) }, Line { path: "/a/{id}", methods: &["PATCH"], group: 1, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &[], exposed: &["X-C"], max_age: None, own: &[] }) }, Line { path: "/a/{id}", methods: &["DELETE"], group: 3, facts: Some(&Facts { origins: &["https://proj-*-team.previews.example"], credentials: false, methods: Methods::Named(&[]), headers: &[], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a/{id}", methods: &["PROPFIND"], group: 2, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"]), headers: &["X-Request-Id", "X-A", "X-CSRF-Token", "Idempotency-Key"], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a/{id}/b", methods: &[], group: 5, facts: Some(&Facts { origins: &["https://partner.example", "https://admin.example.com"], credentials: true, methods: Methods::Named(&[]), headers: &["Authorization"], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a/fixed", methods: &["GET", "PUT", "PATCH", "POST"], group: 5, facts: Some(&Facts { origins: &["https://partner.example", "https://admin.example.com"], credentials: true, methods: Methods::Named(&[]), headers: &["Authorization"], exposed: &[], max_age: None, own: &[] }) }, Line { path: "/a/{id}/b/{other}", methods: &[], group: 6, facts: Some(&Facts { origins: &["*"], credentials: false, methods: Methods::Named(&[]), headers: &["Authorization", "Accept"], exposed: &[], max_age: None, own: &[] }) }], otherwise: None },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://app.example.com:8443", "https://intranet", "https://xn--bcher-kva.example", "https://shop.example.org"], #[allow(cors::wildcard_without_authorization)] allow_headers: *, expose_headers: [Retry-After, X-C, Link, X-Request-Id, ETag], forbid_other_origins: true, own_origins: ["https://api.service.example"] };
    pub static GUARD: Policy = { allow_origins: [is_partner, "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example", "https://site17.many.example", "https://site18.many.example", "https://site19.many.example", "https://site20.many.example", "https://site21.many.example", "https://site22.many.example", "https://site23.many.example", "https://site24.many.example", "https://site25.many.example", "https://site26.many.example", "https://site27.many.example", "https://site28.many.example", "https://site29.many.example", "https://site30.many.example", "https://site31.many.example", "https://site32.many.example", "https://site33.many.example", "https://site34.many.example", "https://site35.many.example", "https://site36.many.example", "https://site37.many.example", "https://site38.many.example", "https://site39.many.example"], #[allow(cors::wildcard_without_authorization)] allow_headers: *, max_age: 5s, ..BASE };"#, guard: Guard::Policy(&e357::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://partner.example", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example", "https://site17.many.example", "https://site18.many.example", "https://site19.many.example", "https://site20.many.example", "https://site21.many.example", "https://site22.many.example", "https://site23.many.example", "https://site24.many.example", "https://site25.many.example", "https://site26.many.example", "https://site27.many.example", "https://site28.many.example", "https://site29.many.example", "https://site30.many.example", "https://site31.many.example", "https://site32.many.example", "https://site33.many.example", "https://site34.many.example", "https://site35.many.example", "https://site36.many.example", "https://site37.many.example", "https://site38.many.example", "https://site39.many.example"], credentials: false, methods: Methods::Named(&[]), headers: &["*"], exposed: &["Retry-After", "X-C", "Link", "X-Request-Id", "ETag"], max_age: Some(5), own: &["https://api.service.example"] }) },
    Described { text: r#"pub static GUARD: Policy = { allow_origins: ["https://[2001:db8::1]:9443", #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner, "https://192.0.2.7:8443", #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://*.plain.example", "https://app.example.com:444", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example", "https://site17.many.example", "https://site18.many.example", "https://site19.many.example", "https://site20.many.example", "https://site21.many.example", "https://site22.many.example", "https://site23.many.example", "https://site24.many.example", "https://site25.many.example", "https://site26.many.example", "https://site27.many.example", "https://site28.many.example", "https://site29.many.example", "https://site30.many.example", "https://site31.many.example", "https://site32.many.example", "https://site33.many.example", "https://site34.many.example", "https://site35.many.example", "https://site36.many.example", "https://site37.many.example", "https://site38.many.example", "https://site39.many.example", "https://site40.many.example"], allow_credentials: true, allow_methods: [GET, PUT], allow_headers: [X-A, Idempotency-Key, X-CSRF-Token, X-B, If-None-Match], expose_headers: [Location, X-Request-Id, ETag] };"#, guard: Guard::Policy(&e358::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://[2001:db8::1]:9443", "https://partner.example", "https://192.0.2.7:8443", "http://*.plain.example", "https://app.example.com:444", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example", "https://site17.many.example", "https://site18.many.example", "https://site19.many.example", "https://site20.many.example", "https://site21.many.example", "https://site22.many.example", "https://site23.many.example", "https://site24.many.example", "https://site25.many.example", "https://site26.many.example", "https://site27.many.example", "https://site28.many.example", "https://site29.many.example", "https://site30.many.example", "https://site31.many.example", "https://site32.many.example", "https://site33.many.example", "https://site34.many.example", "https://site35.many.example", "https://site36.many.example", "https://site37.many.example", "https://site38.many.example", "https://site39.many.example", "https://site40.many.example"], credentials: true, methods: Methods::Named(&["GET", "PUT"]), headers: &["X-A", "Idempotency-Key", "X-CSRF-Token", "X-B", "If-None-Match"], exposed: &["Location", "X-Request-Id", "ETag"], max_age: None, own: &[] }) },
    Described { text: r#"pub static BASE: Policy = { allow_origins: ["https://*.tenant.example.org", #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://old.example.net:8080", "https://admin.example.com", "https://intranet", #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://*.plain.example", "https://proj-*-team.previews.example", "https://app.example.com", "https://*-b.example.net", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example", "https://site17.many.example", "https://site18.many.example", "https://site19.many.example", "https://site20.many.example", "https://site21.many.example", "https://site22.many.example", "https://site23.many.example", "https://site24.many.example", "https://site25.many.example", "https://site26.many.example", "https://site27.many.example", "https://site28.many.example", "https://site29.many.example", "https://site30.many.example", "https://site31.many.example", "https://site32.many.example", "https://site33.many.example", "https://site34.many.example", "https://site35.many.example", "https://site36.many.example", "https://site37.many.example", "https://site38.many.example"], allow_credentials: true, allow_headers: [X-Request-Id, Content-Type, Range, Accept], expose_headers: [ETag, X-Request-Id, Retry-After, Location, X-C, X-Total-Count], max_age: default };
    pub static GUARD: Policy = { max_age: 1d, ..BASE };"#, guard: Guard::Policy(&e359::GUARD), lines: &[], otherwise: Some(&Facts { origins: &["https://*.tenant.example.org", "http://old.example.net:8080", "https://admin.example.com", "https://intranet", "http://*.plain.example", "https://proj-*-team.previews.example", "https://app.example.com", "https://*-b.example.net", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example", "https://site17.many.example", "https://site18.many.example", "https://site19.many.example", "https://site20.many.example", "https://site21.many.example", "https://site22.many.example", "https://site23.many.example", "https://site24.many.example", "https://site25.many.example", "https://site26.many.example", "https://site27.many.example", "https://site28.many.example", "https://site29.many.example", "https://site30.many.example", "https://site31.many.example", "https://site32.many.example", "https://site33.many.example", "https://site34.many.example", "https://site35.many.example", "https://site36.many.example", "https://site37.many.example", "https://site38.many.example"], credentials: true, methods: Methods::Named(&[]), headers: &["X-Request-Id", "Content-Type", "Range", "Accept"], exposed: &["ETag", "X-Request-Id", "Retry-After", "Location", "X-C", "X-Total-Count"], max_age: Some(86400), own: &[] }) },
];

mod e0 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: * };
}
}

mod e1 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: *, max_age: 0 };
}
}

mod e2 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: *, allow_methods: * };
}
}

mod e3 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://192.0.2.7"] };
}
}

mod e4 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://example.com"] };
}
}

mod e5 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://[2001:db8::1]"] };
}
}

mod e6 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: *, allow_headers: [Range] };
}
}

mod e7 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: *, expose_headers: [Link] };
}
}

mod e8 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://*.corp.internal"] };
}
}

mod e9 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://admin.example.com"] };
}
}

mod e10 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://[2001:db8::1]:9443"] };
}
}

mod e11 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://app.example.com:444"] };
}
}

mod e12 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://pr-*.review.example"] };
}
}

mod e13 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: *, expose_headers: *, max_age: 0 };
}
}

mod e14 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://xn--bcher-kva.example"] };
}
}

mod e15 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: *, allow_methods: *, max_age: 10m };
}
}

mod e16 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: *, allow_methods: [GET], max_age: 5s };
}
}

mod e17 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://proj-*-team.previews.example"] };
}
}

mod e18 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://[2001:db8::1]"], allow_methods: * };
}
}

mod e19 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: *, expose_headers: [X-Request-Id, Location] };
}
}

mod e20 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: *, allow_headers: [Range], expose_headers: * };
}
}

mod e21 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: *, allow_methods: [DELETE, PUT], max_age: 1d };
}
}

mod e22 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://intranet"], allow_credentials: true };
}
}

mod e23 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://*.example.net:8443", "https://192.0.2.7"] };
}
}

mod e24 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://example.com"], allow_methods: [POST, GET] };
}
}

mod e25 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://*.corp.internal"], allow_credentials: true };
}
}

mod e26 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: *, allow_methods: *, expose_headers: *, max_age: 10m };
}
}

mod e27 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: *, allow_methods: [DELETE, PUT, PATCH], max_age: 10m };
}
}

mod e28 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: *, expose_headers: [X-Request-Id, Link, Retry-After] };
}
}

mod e29 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://192.0.2.7:8443", "https://a-b.example.net"] };
}
}

mod e30 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://*.example.net:8443"], allow_credentials: true };
}
}

mod e31 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://app.example.com", "https://shop.example.org"] };
}
}

mod e32 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: *, allow_headers: [*, Authorization], expose_headers: * };
}
}

mod e33 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: * };
    pub static GUARD: Policy = { max_age: 5s, ..BASE };
}
}

mod e34 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://app.example.com:444"], allow_credentials: true };
}
}

mod e35 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: * };
    pub static GUARD: Policy = { max_age: 1d, ..BASE };
}
}

mod e36 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://app.example.com:8443"], allow_credentials: true };
}
}

mod e37 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["http://*.plain.example", "http://old.example.net:8080"] };
}
}

mod e38 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://xn--bcher-kva.example"], allow_credentials: true };
}
}

mod e39 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://192.0.2.7:8443", "https://app.example.com:8443"] };
}
}

mod e40 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://proj-*-team.previews.example"], allow_methods: * };
}
}

mod e41 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["http://app.example.com"], allow_methods: [DELETE, PATCH] };
}
}

mod e42 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["http://old.example.net:8080", "https://shop.example.org"] };
}
}

mod e43 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://shop.example.org", "https://pr-*.review.example"] };
}
}

mod e44 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://xn--bcher-kva.example", "https://shop.example.org"] };
}
}

mod e45 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: *, expose_headers: [Retry-After, X-Total-Count, X-Request-Id] };
}
}

mod e46 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: * };
    pub static GUARD: Policy = { expose_headers: *, ..BASE };
}
}

mod e47 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: *, allow_headers: [Range], expose_headers: [Link], max_age: 5s };
}
}

mod e48 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://a-b.example.net"], allow_credentials: true, max_age: 600 };
}
}

mod e49 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["http://app.example.com"], allow_methods: [PUT, POST], max_age: 0 };
}
}

mod e50 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: *, allow_headers: [If-None-Match, Authorization, X-A, X-CSRF-Token] };
}
}

mod e51 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: *, max_age: 0 };
    pub static GUARD: Policy = { max_age: 2h, ..BASE };
}
}

mod e52 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://app.example.com:8443"], allow_credentials: true, max_age: 10m };
}
}

mod e53 {
cors_runtime::cors! {
    pub static P1: Policy = { allow_origins: *, max_age: 2h };
    pub static GUARD: Routes = {
        "/f" => P1,
    };
}
}

mod e54 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: [#[allow(cors::null_origin, reason = "a frame without an origin")] null] };
}
}

mod e55 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: * };
    pub static GUARD: Policy = { expose_headers: *, max_age: 5s, ..BASE };
}
}

mod e56 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://app.example.com"], allow_credentials: true, expose_headers: [X-C] };
}
}

mod e57 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: *, allow_methods: * };
    pub static GUARD: Policy = { max_age: 600, ..BASE };
}
}

mod e58 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: *, max_age: default };
    pub static GUARD: Policy = { max_age: 10m, ..BASE };
}
}

mod e59 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://shop.example.org"], allow_credentials: true, allow_methods: [POST] };
}
}

mod e60 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://example.com"], allow_credentials: true, allow_headers: [X-B, Range] };
}
}

mod e61 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://*-b.example.net", "https://192.0.2.7:8443"], allow_credentials: true };
}
}

mod e62 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: *, allow_methods: [DELETE, PATCH, GET, PUT], allow_headers: [*, Authorization] };
}
}

mod e63 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: * };
    pub static GUARD: Policy = { allow_headers: [X-A, X-Request-Id], ..BASE };
}
}

mod e64 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: *, #[allow(cors::wildcard_without_authorization)] allow_headers: *, max_age: 1d };
}
}

mod e65 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: *, allow_headers: [X-B], expose_headers: [Location, ETag, X-C, Link], max_age: 0 };
}
}

mod e66 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: ["https://192.0.2.7:8443"] };
    pub static GUARD: Policy = { max_age: 10m, ..BASE };
}
}

mod e67 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://[2001:db8::1]:9443", "https://a-b.example.net"], allow_credentials: true };
}
}

mod e68 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: *, allow_headers: [*, Authorization], expose_headers: [Location, ETag, Retry-After] };
}
}

mod e69 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://app.example.com:8443"], allow_credentials: true, allow_methods: [PROPFIND] };
}
}

mod e70 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: * };
    pub static GUARD: Policy = { expose_headers: [Location, X-Request-Id], ..BASE };
}
}

mod e71 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["http://app.example.com", "https://*.corp.internal", "https://*.tenant.example.org"] };
}
}

mod e72 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: *, #[allow(cors::wildcard_without_authorization)] allow_headers: *, expose_headers: * };
}
}

mod e73 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://xn--bcher-kva.example"], allow_credentials: true, allow_methods: [PURGE, PUT] };
}
}

mod e74 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: *, allow_methods: [PATCH, PURGE], allow_headers: [X-A, Content-Type], expose_headers: * };
}
}

mod e75 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: *, allow_methods: *, allow_headers: [Idempotency-Key, Authorization, X-A], max_age: 600 };
}
}

mod e76 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://app.example.com:8443", "https://a.b.c.shop.example.org"], allow_methods: [GET] };
}
}

mod e77 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: *, allow_methods: *, allow_headers: [Idempotency-Key, X-CSRF-Token, Accept], max_age: 1d };
}
}

mod e78 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: * };
    pub static GUARD: Policy = { expose_headers: [X-Total-Count, Retry-After], ..BASE };
}
}

mod e79 {
cors_runtime::cors! {
    pub static P1: Policy = { allow_origins: *, expose_headers: *, max_age: 600 };
    pub static GUARD: Routes = {
        "/" => P1,
    };
}
}

mod e80 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://intranet", "https://a.b.c.shop.example.org"], allow_credentials: true, max_age: 0 };
}
}

mod e81 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: *, allow_methods: [POST, PATCH, DELETE, PURGE], expose_headers: [Location, X-C], max_age: 1d };
}
}

mod e82 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://xn--bcher-kva.example"], allow_credentials: true, allow_methods: [DELETE, PROPFIND] };
}
}

mod e83 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://*.example.com", "https://*.example.net:8443"], allow_credentials: true, max_age: 5s };
}
}

mod e84 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: *, allow_headers: [Authorization, X-B] };
    pub static GUARD: Policy = { max_age: 10m, ..BASE };
}
}

mod e85 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://*.example.com"], allow_credentials: true, expose_headers: [Retry-After, X-Request-Id] };
}
}

mod e86 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: ["https://192.0.2.7"], max_age: 1d };
    pub static GUARD: Policy = { expose_headers: [ETag], ..BASE };
}
}

mod e87 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: *, max_age: 0 };
    pub static GUARD: Policy = { allow_headers: [Content-Type, Authorization], ..BASE };
}
}

mod e88 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: *, allow_headers: [*, Authorization], expose_headers: [X-Total-Count, ETag, X-Request-Id, Retry-After] };
}
}

mod e89 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://*.tenant.example.org"], allow_credentials: true, allow_headers: [X-Request-Id, If-None-Match] };
}
}

mod e90 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://*.example.net:8443"], forbid_other_origins: true, own_origins: ["https://api.service.example"] };
}
}

mod e91 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: * };
    pub static GUARD: Policy = { allow_headers: [Authorization], expose_headers: [X-C, Location], ..BASE };
}
}

mod e92 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: * };
    pub static GUARD: Policy = { allow_headers: [X-Request-Id], expose_headers: [Link], max_age: 2h, ..BASE };
}
}

mod e93 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: *, allow_methods: [PUT, GET, DELETE], allow_headers: [Idempotency-Key, Content-Type, X-CSRF-Token, X-Request-Id] };
}
}

mod e94 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://xn--bcher-kva.example", "https://a-b.example.net"], allow_credentials: true, allow_methods: [GET, PATCH] };
}
}

mod e95 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: ["https://192.0.2.7", "https://[2001:db8::1]:9443"] };
    pub static GUARD: Policy = { expose_headers: [X-C], ..BASE };
}
}

mod e96 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://*-web.branch.example"], allow_credentials: true, allow_methods: [PUT], expose_headers: [X-C, X-Request-Id] };
}
}

mod e97 {
use crate::described::is_partner;
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: [#[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner], allow_credentials: true };
}
}

mod e98 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: ["https://*.tenant.example.org"] };
    pub static GUARD: Policy = { allow_origins: ["https://[2001:db8::1]:9443"], ..BASE };
}
}

mod e99 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: ["https://intranet"], expose_headers: * };
    pub static GUARD: Policy = { allow_headers: [If-None-Match, Accept], ..BASE };
}
}

mod e100 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://app.example.com:444"], allow_methods: [DELETE], allow_headers: [Content-Type, Accept, Range], expose_headers: * };
}
}

mod e101 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://*.corp.internal", "https://app.example.com:444"], allow_credentials: true, expose_headers: [X-Total-Count, Link] };
}
}

mod e102 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://app.example.com:444"], max_age: default, forbid_other_origins: true, own_origins: ["https://api.service.example"] };
}
}

mod e103 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: ["http://192.0.2.7", "https://example.com"] };
    pub static GUARD: Policy = { expose_headers: [X-Total-Count, Link], ..BASE };
}
}

mod e104 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: *, expose_headers: [Link, X-Request-Id] };
    pub static GUARD: Policy = { expose_headers: [X-C, ETag], max_age: 600, ..BASE };
}
}

mod e105 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: [#[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://127.0.0.1:8080"], allow_credentials: true };
}
}

mod e106 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: *, allow_methods: [PROPFIND, GET, DELETE], expose_headers: * };
    pub static GUARD: Policy = { expose_headers: [Location], ..BASE };
}
}

mod e107 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: *, allow_headers: [*, Authorization], max_age: 2h };
    pub static GUARD: Policy = { expose_headers: [X-Total-Count, ETag], ..BASE };
}
}

mod e108 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://admin.example.com", "https://*.example.net:8443"], allow_credentials: true, allow_methods: [PATCH, PUT, PURGE], max_age: 0 };
}
}

mod e109 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: *, expose_headers: [ETag, X-C, Retry-After, X-Total-Count], max_age: 600 };
    pub static GUARD: Policy = { expose_headers: *, ..BASE };
}
}

mod e110 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: *, #[allow(cors::wildcard_without_authorization)] allow_headers: *, max_age: 0 };
    pub static GUARD: Policy = { max_age: 2h, ..BASE };
}
}

mod e111 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: *, max_age: 2h };
    pub static GUARD: Policy = { allow_headers: [Authorization], expose_headers: [Link, Location], max_age: 0, ..BASE };
}
}

mod e112 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://*.example.net:8443"], allow_credentials: true, allow_headers: [Range, Authorization], expose_headers: [Location, Retry-After] };
}
}

mod e113 {
use crate::described::is_partner;
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: [is_partner, #[allow(cors::null_origin, reason = "a frame without an origin")] null], expose_headers: [X-Request-Id, ETag, Retry-After] };
}
}

mod e114 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: *, allow_methods: [PUT, PATCH], allow_headers: [X-A, X-CSRF-Token, Content-Type, Authorization, Accept], expose_headers: *, max_age: 600 };
}
}

mod e115 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: [#[allow(cors::development_origin, reason = "a desktop app")] "http://127.0.0.1:*", "https://proj-*-team.previews.example"], max_age: 10m };
}
}

mod e116 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: *, allow_methods: [PUT, PROPFIND, GET], allow_headers: [Accept], expose_headers: [Retry-After, Location, X-Request-Id, Link], max_age: 2h };
}
}

mod e117 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://intranet", "https://a.b.c.shop.example.org", "https://proj-*-team.previews.example"], allow_headers: [X-Request-Id], max_age: 2h };
}
}

mod e118 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://app.example.com", "https://pr-*.review.example", "https://*.tenant.example.org"], allow_methods: *, allow_headers: [Content-Type] };
}
}

mod e119 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://*-b.example.net", "https://192.0.2.7:8443", "https://*-web.branch.example"], allow_headers: [If-None-Match, Range, Authorization] };
}
}

mod e120 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: *, expose_headers: [Link], max_age: 5s };
    pub static GUARD: Policy = { expose_headers: [X-Total-Count, X-Request-Id], max_age: 1d, ..BASE };
}
}

mod e121 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://example.com", "https://app.example.com", "http://*.plain.example"], allow_methods: *, allow_headers: [*, Authorization], max_age: 1d };
}
}

mod e122 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: *, allow_methods: [PUT, GET, POST, PATCH], allow_headers: [Range, X-B, X-Request-Id, X-A, Authorization], expose_headers: [ETag], max_age: 10m };
}
}

mod e123 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://admin.example.com", "https://*-b.example.net"], allow_credentials: true, allow_methods: [PATCH, PROPFIND], expose_headers: [Location] };
}
}

mod e124 {
use crate::described::is_partner;
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: [is_partner, "https://a.b.c.shop.example.org"] };
    pub static GUARD: Policy = { allow_origins: ["https://app.example.com"], max_age: 0, ..BASE };
}
}

mod e125 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://*-web.branch.example", #[allow(cors::null_origin, reason = "a frame without an origin")] null, "https://proj-*-team.previews.example"] };
}
}

mod e126 {
cors_runtime::cors! {
    pub static P1: Policy = { allow_origins: ["https://[2001:db8::1]:9443", "https://[2001:db8::1]"] };
    pub static GUARD: Routes = {
        "/e/x/{*rest}" => P1,
        "/e/x" => P1,
    };
}
}

mod e127 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: [#[allow(cors::development_origin, reason = "a desktop app")] "http://127.0.0.1:*", "https://192.0.2.7:8443"], allow_headers: [X-A, X-CSRF-Token] };
}
}

mod e128 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: [#[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://192.0.2.7"], allow_credentials: true, max_age: 2h };
}
}

mod e129 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: ["https://admin.example.com"], allow_credentials: true };
    pub static GUARD: Policy = { allow_origins: ["https://*-b.example.net"], max_age: 0, ..BASE };
}
}

mod e130 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://intranet", "https://app.example.com"], forbid_other_origins: true, own_origins: ["https://www.service.example", "https://api.service.example"] };
}
}

mod e131 {
use crate::described::is_partner;
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: [#[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner, "https://a.b.c.shop.example.org"], allow_credentials: true };
}
}

mod e132 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://[2001:db8::1]:9443"], allow_headers: [Accept, Idempotency-Key, If-None-Match, Content-Type], expose_headers: [X-Total-Count, X-C], max_age: 2h };
}
}

mod e133 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://shop.example.org"], allow_credentials: true, allow_headers: [Accept], forbid_other_origins: true, own_origins: ["https://www.service.example"] };
}
}

mod e134 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: ["https://[2001:db8::1]:9443"], allow_credentials: true };
    pub static GUARD: Policy = { allow_origins: ["https://*-b.example.net"], max_age: 0, ..BASE };
}
}

mod e135 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: ["https://*-web.branch.example"], allow_credentials: true };
    pub static GUARD: Policy = { allow_headers: [Range, X-CSRF-Token], max_age: default, ..BASE };
}
}

mod e136 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: *, allow_methods: [GET, POST], allow_headers: [X-Request-Id, X-A, Range, X-CSRF-Token], expose_headers: [X-Total-Count, X-C, ETag, Retry-After], max_age: 1d };
}
}

mod e137 {
use crate::described::is_partner;
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://[2001:db8::1]:9443", "https://*.corp.internal", is_partner], allow_headers: [Authorization, X-B, X-CSRF-Token], expose_headers: [Retry-After, Link] };
}
}

mod e138 {
use crate::described::is_partner;
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: [is_partner], allow_methods: *, allow_headers: [Content-Type, Accept, If-None-Match, Idempotency-Key], expose_headers: [X-Request-Id, Location], max_age: 10m };
}
}

mod e139 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://*-web.branch.example", #[allow(cors::null_origin, reason = "a frame without an origin")] null, "https://app.example.com:444", "https://*.example.com"] };
}
}

mod e140 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: ["https://proj-*-team.previews.example"] };
    pub static GUARD: Policy = { allow_origins: ["https://[2001:db8::1]"], allow_headers: [Accept], max_age: 0, ..BASE };
}
}

mod e141 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://*.corp.internal", "https://shop.example.org", "https://*.example.net:8443", "https://[2001:db8::1]:9443"], allow_headers: [Authorization, X-CSRF-Token] };
}
}

mod e142 {
cors_runtime::cors! {
    pub static P2: Policy = { allow_origins: *, allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE] };
    pub static GUARD: Routes = {
        "/g/{id}/h/{*rest}" => P2,
        "/g/{id}/h" => P2,
    };
}
}

mod e143 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: *, allow_methods: [PATCH, GET, PUT, DELETE, PURGE], allow_headers: [Accept, X-CSRF-Token, Idempotency-Key], expose_headers: [Link, Location, X-C, X-Total-Count, ETag] };
}
}

mod e144 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: ["https://proj-*-team.previews.example"], allow_credentials: true };
    pub static GUARD: Policy = { allow_origins: ["https://admin.example.com"], max_age: 10m, ..BASE };
}
}

mod e145 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: ["https://*.corp.internal"], allow_methods: [PURGE, POST] };
    pub static GUARD: Policy = { allow_headers: [X-A, Content-Type, Accept], expose_headers: [Link], ..BASE };
}
}

mod e146 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: ["https://example.com"], allow_credentials: true };
    pub static GUARD: Policy = { allow_headers: [X-Request-Id, X-B], expose_headers: [X-Request-Id], max_age: 0, ..BASE };
}
}

mod e147 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://a-b.example.net", "https://app.example.com:8443", "https://[2001:db8::1]"], allow_credentials: true, allow_methods: [DELETE, PURGE, PATCH, PROPFIND], max_age: 5s };
}
}

mod e148 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: *, allow_methods: *, allow_headers: [X-A, Content-Type, Range], max_age: 1d };
    pub static GUARD: Policy = { expose_headers: [ETag, Link, X-Request-Id], max_age: 600, ..BASE };
}
}

mod e149 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: *, allow_methods: [GET, PROPFIND], expose_headers: [X-C, ETag, Location] };
    pub static GUARD: Policy = { expose_headers: [X-C, X-Total-Count, X-Request-Id, Location], ..BASE };
}
}

mod e150 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://intranet", "http://app.example.com"], allow_methods: [PATCH], allow_headers: [Authorization, X-Request-Id], expose_headers: [X-C, X-Request-Id, Retry-After, Location] };
}
}

mod e151 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://192.0.2.7:8443", #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://*.plain.example"], allow_credentials: true, max_age: 0 };
}
}

mod e152 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: [#[allow(cors::development_origin, reason = "a desktop app")] "http://localhost:*"], allow_methods: *, #[allow(cors::wildcard_without_authorization)] allow_headers: *, max_age: 1d };
}
}

mod e153 {
cors_runtime::cors! {
    pub static P0: Policy = { allow_origins: ["https://admin.example.com", "https://a.b.c.shop.example.org"], max_age: 0 };
    pub static GUARD: Routes = {
        "/b/{*rest}" => P0,
        "/b" => P0,
        "/" => deny,
    };
}
}

mod e154 {
cors_runtime::cors! {
    pub static P1: Policy = { allow_origins: ["https://app.example.com:444"] };
    pub static GUARD: Routes = {
        PUT | PROPFIND "/f" => deny,
        PATCH | POST "/f" => deny,
        "/c/{id}" => P1,
        _ => P1,
    };
}
}

mod e155 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: [#[allow(cors::development_origin, reason = "a desktop app")] "https://localhost:8443"], allow_methods: [POST, DELETE, GET], allow_headers: [X-B, Range, Content-Type, Idempotency-Key] };
}
}

mod e156 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: ["https://proj-*-team.previews.example", "https://*.example.com"], allow_credentials: true };
    pub static GUARD: Policy = { allow_headers: [If-None-Match, Accept], max_age: 5s, ..BASE };
}
}

mod e157 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: [#[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://*.plain.example", "https://app.example.com:8443"], allow_credentials: true, max_age: 1d };
}
}

mod e158 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://*-b.example.net", #[allow(cors::null_origin, reason = "a frame without an origin")] null, #[allow(cors::development_origin, reason = "a desktop app")] "https://localhost:8443"] };
}
}

mod e159 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://pr-*.review.example", "https://example.com", "https://*-b.example.net", "https://[2001:db8::1]:9443"], allow_credentials: true, allow_methods: [POST, PATCH, DELETE], max_age: 1d };
}
}

mod e160 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://app.example.com:444"], allow_methods: [GET, PROPFIND, PURGE], max_age: 600, forbid_other_origins: true, own_origins: ["https://www.service.example", "https://api.service.example"] };
}
}

mod e161 {
cors_runtime::cors! {
    pub static P2: Policy = { allow_origins: ["https://*.example.net:8443"], allow_credentials: true };
    pub static GUARD: Routes = {
        "/" => P2,
        POST "/f" => P2,
        PURGE "/f" => deny,
        DELETE "/f" => P2,
    };
}
}

mod e162 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://app.example.com:444", "https://a.b.c.shop.example.org"], allow_credentials: true, allow_methods: [DELETE, PUT, POST], expose_headers: [Retry-After, X-Total-Count, Link], max_age: 10m };
}
}

mod e163 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: ["https://proj-*-team.previews.example"] };
    pub static GUARD: Policy = { allow_origins: ["https://app.example.com"], allow_headers: [*, Authorization], expose_headers: *, max_age: 2h, ..BASE };
}
}

mod e164 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: ["https://intranet"], allow_credentials: true, max_age: default };
    pub static GUARD: Policy = { allow_headers: [X-Request-Id, X-A, X-B], expose_headers: [Location, Link], max_age: 2h, ..BASE };
}
}

mod e165 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: ["https://*.corp.internal"] };
    pub static GUARD: Policy = { allow_origins: ["https://intranet"], allow_headers: [Accept, X-B], expose_headers: [X-Request-Id, Retry-After], max_age: 10m, ..BASE };
}
}

mod e166 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://[2001:db8::1]", "https://192.0.2.7:8443"], allow_credentials: true, expose_headers: [Location, Link], max_age: 0, forbid_other_origins: true, own_origins: ["https://www.service.example"] };
}
}

mod e167 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: [#[allow(cors::null_origin, reason = "a frame without an origin")] null] };
    pub static GUARD: Policy = { allow_origins: ["https://[2001:db8::1]"], allow_headers: [If-None-Match], max_age: 5s, ..BASE };
}
}

mod e168 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://*.example.com", #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://*.plain.example"], allow_credentials: true, allow_methods: [DELETE, PROPFIND] };
}
}

mod e169 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: ["https://*-web.branch.example"], allow_credentials: true, max_age: default };
    pub static GUARD: Policy = { allow_origins: ["https://shop.example.org"], allow_headers: [X-A, X-B, Content-Type], ..BASE };
}
}

mod e170 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://[2001:db8::1]:9443", #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://old.example.net:8080", "https://*.corp.internal"], allow_credentials: true };
}
}

mod e171 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://xn--bcher-kva.example", "https://[2001:db8::1]:9443", #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://*.plain.example"], allow_credentials: true };
}
}

mod e172 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://192.0.2.7:8443", "https://a-b.example.net", "https://a.b.c.shop.example.org", "https://*.example.com", "https://app.example.com:8443"], allow_methods: *, allow_headers: [Content-Type], max_age: 10m };
}
}

mod e173 {
use crate::described::is_partner;
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: [#[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner], allow_credentials: true };
    pub static GUARD: Policy = { allow_origins: ["https://xn--bcher-kva.example"], ..BASE };
}
}

mod e174 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://*-web.branch.example"], allow_credentials: true, allow_methods: [PATCH, POST, DELETE, PURGE], allow_headers: [Authorization, Content-Type, X-CSRF-Token], expose_headers: [X-C, Retry-After, Link, ETag] };
}
}

mod e175 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://[2001:db8::1]:9443", #[allow(cors::development_origin, reason = "a desktop app")] "http://[::1]:*", "https://[2001:db8::1]"], #[allow(cors::wildcard_without_authorization)] allow_headers: *, max_age: 600 };
}
}

mod e176 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: ["https://[2001:db8::1]"] };
    pub static GUARD: Policy = { allow_origins: [#[allow(cors::development_origin, reason = "a desktop app")] "http://127.0.0.1:8080"], expose_headers: [X-Total-Count], max_age: 0, ..BASE };
}
}

mod e177 {
use crate::described::is_partner;
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: [#[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner], allow_credentials: true };
    pub static GUARD: Policy = { expose_headers: [X-C, X-Total-Count], max_age: default, ..BASE };
}
}

mod e178 {
use crate::described::is_partner;
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://shop.example.org", "https://[2001:db8::1]:9443", "https://proj-*-team.previews.example", #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner], allow_credentials: true };
}
}

mod e179 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: ["https://xn--bcher-kva.example"], allow_credentials: true, allow_headers: [X-A, Range, Idempotency-Key] };
    pub static GUARD: Policy = { expose_headers: [X-Request-Id, X-Total-Count, Retry-After], max_age: 0, ..BASE };
}
}

mod e180 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: [#[allow(cors::development_origin, reason = "a desktop app")] "https://localhost:8443"] };
    pub static GUARD: Policy = { allow_origins: ["https://proj-*-team.previews.example"], expose_headers: [X-C, Retry-After], ..BASE };
}
}

mod e181 {
use crate::described::is_partner;
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://*.example.net:8443", #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner], allow_credentials: true, forbid_other_origins: true, own_origins: ["https://api.service.example"] };
}
}

mod e182 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://app.example.com:444", "https://192.0.2.7", "https://proj-*-team.previews.example", "https://app.example.com:8443", "https://intranet"], #[allow(cors::wildcard_without_authorization)] allow_headers: *, max_age: 5s };
}
}

mod e183 {
cors_runtime::cors! {
    pub static P0: Policy = { allow_origins: ["https://app.example.com:444"], allow_credentials: true };
    pub static P2: Policy = { allow_origins: ["https://app.example.com"], allow_methods: * };
    pub static GUARD: Routes = {
        "/a" => P2,
        _ => P0,
    };
}
}

mod e184 {
use crate::described::is_partner;
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: ["https://*.tenant.example.org"], allow_credentials: true };
    pub static GUARD: Policy = { allow_origins: [#[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner], max_age: default, ..BASE };
}
}

mod e185 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: *, allow_methods: *, allow_headers: [X-A, X-Request-Id, If-None-Match, Accept], expose_headers: [ETag, X-Request-Id, Retry-After], max_age: 5s };
    pub static GUARD: Policy = { allow_headers: [Content-Type], max_age: 2h, ..BASE };
}
}

mod e186 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: [#[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://old.example.net:8080", "https://app.example.com:8443"], allow_credentials: true, expose_headers: [Retry-After, Link], max_age: 10m };
}
}

mod e187 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: ["https://xn--bcher-kva.example", #[allow(cors::development_origin, reason = "a desktop app")] "http://127.0.0.1:*", "https://shop.example.org"], allow_methods: [PUT, DELETE] };
    pub static GUARD: Policy = { max_age: 1d, ..BASE };
}
}

mod e188 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: ["https://[2001:db8::1]"], expose_headers: [X-C, X-Request-Id] };
    pub static GUARD: Policy = { allow_origins: ["https://intranet", "https://shop.example.org"], allow_headers: [Range, Accept, Content-Type], expose_headers: *, ..BASE };
}
}

mod e189 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://*.tenant.example.org", "https://*.example.com", "http://old.example.net:8080", "https://192.0.2.7"], allow_headers: [X-B, X-Request-Id, Idempotency-Key, Content-Type, X-A], expose_headers: [ETag, Link, X-Request-Id], max_age: 0 };
}
}

mod e190 {
use crate::described::is_partner;
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://*.corp.internal", "https://shop.example.org", "https://*.tenant.example.org", "https://intranet", #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner], allow_credentials: true, max_age: 2h };
}
}

mod e191 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: [#[allow(cors::development_origin, reason = "a desktop app")] "http://localhost:*", "https://shop.example.org", "https://a.b.c.shop.example.org"] };
    pub static GUARD: Policy = { allow_origins: ["https://192.0.2.7"], max_age: 10m, ..BASE };
}
}

mod e192 {
use crate::described::is_partner;
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: ["https://pr-*.review.example"], allow_credentials: true, expose_headers: [X-Total-Count] };
    pub static GUARD: Policy = { allow_origins: [#[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner], ..BASE };
}
}

mod e193 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: [#[allow(cors::development_origin, reason = "a desktop app")] "https://localhost:8443", "https://[2001:db8::1]", "https://*-web.branch.example"], allow_headers: [Idempotency-Key, X-CSRF-Token, X-B], expose_headers: [Retry-After], max_age: 1d };
}
}

mod e194 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: *, allow_methods: [POST, DELETE], allow_headers: [X-CSRF-Token, If-None-Match, X-A, Accept], expose_headers: * };
    pub static GUARD: Policy = { allow_headers: [If-None-Match], expose_headers: [X-Total-Count, X-Request-Id, Location], ..BASE };
}
}

mod e195 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: ["https://shop.example.org"], max_age: default, forbid_other_origins: true, own_origins: ["https://api.service.example", "https://www.service.example"] };
    pub static GUARD: Policy = { allow_headers: [X-A], expose_headers: [ETag, X-C], ..BASE };
}
}

mod e196 {
use crate::described::is_partner;
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://app.example.com", "https://[2001:db8::1]", #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner], allow_credentials: true, allow_methods: [DELETE], expose_headers: [Link, X-Request-Id, Retry-After] };
}
}

mod e197 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: ["https://[2001:db8::1]", #[allow(cors::null_origin, reason = "a frame without an origin")] null, "https://*.example.com"], allow_methods: [GET], expose_headers: [X-C, ETag], max_age: default };
    pub static GUARD: Policy = { max_age: 2h, ..BASE };
}
}

mod e198 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://*.tenant.example.org", "https://192.0.2.7:8443", "https://app.example.com:444", "https://proj-*-team.previews.example", "https://shop.example.org"], allow_credentials: true, allow_methods: [PATCH, PURGE, PROPFIND, PUT, GET], max_age: 5s };
}
}

mod e199 {
cors_runtime::cors! {
    pub static P0: Policy = { allow_origins: *, expose_headers: *, max_age: 2h };
    pub static P1: Policy = { allow_origins: *, allow_headers: [X-CSRF-Token, X-B, Accept, Content-Type] };
    pub static GUARD: Routes = {
        "/b/{*rest}" => P1,
        "/b" => P1,
        "/f" => P0,
    };
}
}

mod e200 {
use crate::described::is_partner;
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: ["https://*-b.example.net"], allow_credentials: true };
    pub static GUARD: Policy = { allow_origins: [#[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner], expose_headers: [X-Total-Count, Location], ..BASE };
}
}

mod e201 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: ["https://*.corp.internal", "http://192.0.2.7", "http://*.plain.example"], allow_methods: [PATCH, GET, PUT, DELETE, POST, PURGE], allow_headers: [Content-Type], max_age: 600 };
    pub static GUARD: Policy = { expose_headers: *, max_age: 1d, ..BASE };
}
}

mod e202 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://*.example.com", "https://proj-*-team.previews.example", "https://*.example.net:8443"], allow_headers: [Range, X-A, X-Request-Id, Accept], forbid_other_origins: true, own_origins: ["https://www.service.example", "https://api.service.example"] };
}
}

mod e203 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://*.corp.internal", #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://127.0.0.1:*"], allow_credentials: true, allow_methods: [DELETE, POST, PUT, PURGE], expose_headers: [X-Total-Count, Location], max_age: 1d };
}
}

mod e204 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: *, allow_headers: [Authorization, X-B, If-None-Match], expose_headers: [Link, Location, X-Request-Id, ETag, Retry-After], max_age: default };
    pub static GUARD: Policy = { allow_headers: [Accept, X-Request-Id], expose_headers: *, max_age: 1d, ..BASE };
}
}

mod e205 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://xn--bcher-kva.example", "https://intranet", "https://192.0.2.7", "https://*.example.net:8443", "https://shop.example.org", "https://*-b.example.net"], allow_credentials: true, allow_methods: [GET, PATCH], expose_headers: [ETag, Link], max_age: 0 };
}
}

mod e206 {
use crate::described::is_partner;
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://intranet", "https://*-b.example.net", #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner, "https://xn--bcher-kva.example"], allow_credentials: true, allow_headers: [X-Request-Id, Authorization], max_age: 2h };
}
}

mod e207 {
cors_runtime::cors! {
    pub static P1: Policy = { allow_origins: ["https://*.tenant.example.org"] };
    pub static P3: Policy = { allow_origins: * };
    pub static GUARD: Routes = {
        "/g/{id}/h/{*rest}" => P1,
        "/g/{id}/h" => P1,
        "/g/{id}" => P1,
        "/" => { allow_origins: * },
        _ => P3,
    };
}
}

mod e208 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://pr-*.review.example", #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://*.plain.example", "https://a.b.c.shop.example.org", "https://shop.example.org", "https://*.example.net:8443"], allow_credentials: true };
}
}

mod e209 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: ["http://app.example.com", "https://*.tenant.example.org", "http://*.plain.example"], allow_headers: [Authorization, X-CSRF-Token, Idempotency-Key] };
    pub static GUARD: Policy = { allow_headers: [X-B, Accept, Idempotency-Key, Content-Type], max_age: 10m, ..BASE };
}
}

mod e210 {
use crate::described::is_partner;
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: [is_partner, #[allow(cors::development_origin, reason = "a desktop app")] "https://localhost:8443", #[allow(cors::development_origin, reason = "a desktop app")] "http://127.0.0.1:*"], allow_methods: [PROPFIND, DELETE, POST, PATCH, PURGE], expose_headers: [Location] };
}
}

mod e211 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://proj-*-team.previews.example", #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://app.example.com", "https://192.0.2.7:8443"], allow_credentials: true, expose_headers: [X-Total-Count, Retry-After], max_age: 5s };
}
}

mod e212 {
use crate::described::is_partner;
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://*.tenant.example.org", "https://app.example.com:8443", #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner, "https://app.example.com"], allow_credentials: true, allow_headers: [Authorization, X-Request-Id], max_age: 0 };
}
}

mod e213 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://*-b.example.net", "https://proj-*-team.previews.example", "https://intranet", "https://xn--bcher-kva.example"], allow_credentials: true, allow_methods: [PUT, POST, PROPFIND, GET, PATCH], allow_headers: [Idempotency-Key, X-B, X-A, If-None-Match, Content-Type] };
}
}

mod e214 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://*-web.branch.example", "https://admin.example.com", #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://127.0.0.1:*", "https://192.0.2.7:8443"], allow_credentials: true, expose_headers: [X-Request-Id, Location, X-Total-Count] };
}
}

mod e215 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://pr-*.review.example", "https://shop.example.org", "https://example.com", #[allow(cors::development_origin, reason = "a desktop app")] "https://localhost:8443", "https://a.b.c.shop.example.org"], allow_headers: [*, Authorization], expose_headers: *, max_age: 5s };
}
}

mod e216 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://shop.example.org"], allow_credentials: true, allow_methods: [PURGE, PROPFIND], allow_headers: [Idempotency-Key, Range, X-CSRF-Token, Authorization, Accept], forbid_other_origins: true, own_origins: ["https://www.service.example", "https://api.service.example"] };
}
}

mod e217 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://xn--bcher-kva.example", "https://app.example.com", "https://a-b.example.net"], allow_methods: *, allow_headers: [Authorization], expose_headers: [X-Total-Count, Retry-After, Link], max_age: 0, forbid_other_origins: true, own_origins: ["https://api.service.example"] };
}
}

mod e218 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: ["http://app.example.com", #[allow(cors::development_origin, reason = "a desktop app")] "http://localhost:*"] };
    pub static GUARD: Policy = { allow_origins: ["https://a-b.example.net", "https://*.corp.internal"], allow_headers: [X-A, X-CSRF-Token], max_age: default, ..BASE };
}
}

mod e219 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: [#[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://127.0.0.1:*", "https://shop.example.org"], allow_credentials: true, allow_methods: [PURGE, PUT], allow_headers: [If-None-Match, X-CSRF-Token, X-B, Content-Type, Authorization], max_age: 600 };
}
}

mod e220 {
use crate::described::is_partner;
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: [#[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner], allow_credentials: true };
    pub static GUARD: Policy = { allow_origins: ["https://*-b.example.net"], allow_headers: [X-A, X-B], expose_headers: [X-Total-Count], max_age: 5s, ..BASE };
}
}

mod e221 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://proj-*-team.previews.example", "https://pr-*.review.example", "https://*.tenant.example.org", #[allow(cors::development_origin, reason = "a desktop app")] "http://localhost:3000"], allow_methods: [GET, POST], #[allow(cors::wildcard_without_authorization)] allow_headers: * };
}
}

mod e222 {
use crate::described::is_partner;
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://admin.example.com", #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner, "https://a.b.c.shop.example.org", "https://a-b.example.net"], allow_credentials: true, allow_methods: [PUT], expose_headers: [X-C, Location, X-Total-Count, ETag] };
}
}

mod e223 {
cors_runtime::cors! {
    pub static P1: Policy = { allow_origins: ["https://[2001:db8::1]:9443", "https://*-web.branch.example"] };
    pub static P2: Policy = { allow_origins: ["https://*-b.example.net"], allow_credentials: true };
    pub static GUARD: Routes = {
        GET | PATCH "/f" => deny,
        PROPFIND | PUT "/f" => P2,
        _ => P1,
    };
}
}

mod e224 {
cors_runtime::cors! {
    pub static P0: Policy = { allow_origins: * };
    pub static P1: Policy = { allow_origins: ["https://192.0.2.7:8443", "https://*.tenant.example.org"], allow_credentials: true };
    pub static GUARD: Routes = {
        "/c/{id}" => deny,
        "/f" => P0,
        "/e/x/{*rest}" => P1,
        "/e/x" => P1,
        _ => P1,
    };
}
}

mod e225 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://*.corp.internal", "https://*-web.branch.example", "https://*-b.example.net", "https://intranet", "https://xn--bcher-kva.example"], allow_credentials: true, allow_methods: [DELETE, PATCH, POST], allow_headers: [X-A], expose_headers: [Location, X-Request-Id, Link, ETag], max_age: 0 };
}
}

mod e226 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: [#[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://app.example.com", "https://admin.example.com", #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://old.example.net:8080"], allow_credentials: true };
}
}

mod e227 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: ["https://192.0.2.7:8443", "http://old.example.net:8080", "https://*-b.example.net"], expose_headers: *, max_age: default, forbid_other_origins: true, own_origins: ["https://api.service.example"] };
    pub static GUARD: Policy = { expose_headers: [Location, Retry-After], max_age: 10m, ..BASE };
}
}

mod e228 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: ["https://[2001:db8::1]:9443", "https://app.example.com", "https://app.example.com:8443"], allow_methods: *, max_age: 5s };
    pub static GUARD: Policy = { allow_origins: ["https://a-b.example.net", "https://intranet"], allow_headers: [Authorization, X-A, Idempotency-Key], max_age: 5s, ..BASE };
}
}

mod e229 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: [#[allow(cors::null_origin, reason = "a frame without an origin")] null, "http://app.example.com", "https://*-b.example.net", "https://192.0.2.7"], allow_methods: [POST, GET, PATCH, DELETE, PUT], forbid_other_origins: true, own_origins: ["https://api.service.example", "https://www.service.example"] };
}
}

mod e230 {
cors_runtime::cors! {
    pub static P1: Policy = { allow_origins: [#[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://[::1]:*", #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "https://localhost:8443"], allow_credentials: true };
    pub static GUARD: Routes = {
        "/a" => P1,
        _ => P1,
    };
}
}

mod e231 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: [#[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://app.example.com", #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://localhost:3000"], allow_credentials: true, allow_headers: [If-None-Match, X-Request-Id], max_age: 2h };
}
}

mod e232 {
cors_runtime::cors! {
    pub static P3: Policy = { allow_origins: ["https://192.0.2.7", #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://[::1]:*"], allow_credentials: true };
    pub static GUARD: Routes = {
        PROPFIND "/" => P3,
        POST "/" => deny,
        GET "/" => P3,
        "/b/{*rest}" => P3,
        "/b" => P3,
    };
}
}

mod e233 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://[2001:db8::1]", "https://proj-*-team.previews.example", #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://old.example.net:8080"], allow_credentials: true, allow_methods: [PROPFIND, POST, GET, PUT, PATCH], allow_headers: [Authorization], max_age: 0 };
}
}

mod e234 {
use crate::described::is_partner;
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: [is_partner, "https://192.0.2.7:8443", "https://[2001:db8::1]", "https://app.example.com", "https://192.0.2.7"], allow_methods: [GET, POST, PATCH], allow_headers: [X-Request-Id, If-None-Match, Idempotency-Key, X-CSRF-Token, Authorization], expose_headers: [X-Request-Id, X-C, Link, ETag], max_age: default };
}
}

mod e235 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://example.com", "https://*.example.net:8443", "https://*-b.example.net", "https://*.tenant.example.org", "https://admin.example.com", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example"], expose_headers: [X-Total-Count], max_age: 0 };
}
}

mod e236 {
cors_runtime::cors! {
    pub static P1: Policy = { allow_origins: ["https://[2001:db8::1]", "https://192.0.2.7"], allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE], expose_headers: [Link], max_age: default };
    pub static P3: Policy = { allow_origins: * };
    pub static GUARD: Routes = {
        DELETE "/" => P3,
        POST "/" => deny,
        _ => P1,
    };
}
}

mod e237 {
use crate::described::is_partner;
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: [#[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://127.0.0.1:8080", #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner], allow_credentials: true };
    pub static GUARD: Policy = { allow_headers: [Idempotency-Key, X-Request-Id], ..BASE };
}
}

mod e238 {
cors_runtime::cors! {
    pub static P1: Policy = { allow_origins: ["https://shop.example.org"], allow_credentials: true };
    pub static P2: Policy = { allow_origins: ["https://a-b.example.net"], allow_credentials: true, allow_headers: [Accept], max_age: 600 };
    pub static GUARD: Routes = {
        "/c/{id}" => P1,
        "/g/{id}/h/{*rest}" => P2,
        "/g/{id}/h" => P2,
    };
}
}

mod e239 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: ["https://*.example.net:8443", "https://*-web.branch.example"], allow_credentials: true, expose_headers: [Link], max_age: default };
    pub static GUARD: Policy = { allow_origins: ["https://app.example.com:8443"], allow_headers: [X-CSRF-Token, Idempotency-Key, Content-Type], expose_headers: [X-C], max_age: 5s, ..BASE };
}
}

mod e240 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: ["https://*-web.branch.example", "https://192.0.2.7:8443"], allow_credentials: true };
    pub static GUARD: Policy = { allow_origins: ["https://*.tenant.example.org", "https://pr-*.review.example", "https://admin.example.com"], allow_headers: [Authorization, X-A], expose_headers: [X-Total-Count, X-Request-Id], ..BASE };
}
}

mod e241 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://[2001:db8::1]", #[allow(cors::null_origin, reason = "a frame without an origin")] null, #[allow(cors::development_origin, reason = "a desktop app")] "http://localhost:3000"], allow_headers: [X-Request-Id, X-CSRF-Token, If-None-Match], expose_headers: [Link, Retry-After, ETag, X-Request-Id], max_age: default };
}
}

mod e242 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: ["https://app.example.com:444", "https://[2001:db8::1]:9443"], allow_credentials: true, allow_methods: [DELETE, POST, PROPFIND], allow_headers: [X-B], max_age: 600 };
    pub static GUARD: Policy = { allow_origins: [#[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://127.0.0.1:*"], ..BASE };
}
}

mod e243 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://proj-*-team.previews.example"], allow_methods: [PUT, PROPFIND, PATCH, PURGE], allow_headers: [Content-Type, Idempotency-Key, X-CSRF-Token, Authorization, Accept, X-B], expose_headers: [Retry-After, Location, X-Request-Id, ETag], max_age: 5s, forbid_other_origins: true, own_origins: ["https://api.service.example"] };
}
}

mod e244 {
use crate::described::is_partner;
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://pr-*.review.example", #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner, "https://*-web.branch.example", "https://app.example.com:444", "https://[2001:db8::1]:9443", "https://proj-*-team.previews.example"], allow_credentials: true, allow_methods: [GET, POST], max_age: 10m };
}
}

mod e245 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: ["https://a-b.example.net", "https://192.0.2.7", "https://app.example.com"], allow_methods: * };
    pub static GUARD: Policy = { allow_origins: ["https://192.0.2.7", "https://[2001:db8::1]", "https://example.com"], allow_headers: [Accept, X-Request-Id, Idempotency-Key, X-A], expose_headers: [X-C, Location, Link, ETag], ..BASE };
}
}

mod e246 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: [#[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://192.0.2.7", "https://app.example.com:8443", "https://*.tenant.example.org", "https://[2001:db8::1]:9443"], allow_credentials: true, allow_headers: [Content-Type, X-Request-Id, Accept, X-B], expose_headers: [X-C, X-Request-Id, Retry-After] };
}
}

mod e247 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["http://192.0.2.7", "https://*-b.example.net", "https://192.0.2.7", "https://shop.example.org", "https://app.example.com:8443"], allow_methods: [PUT, DELETE, PROPFIND, GET], allow_headers: [X-B, X-Request-Id, Authorization, Content-Type, If-None-Match], expose_headers: [X-Total-Count, Retry-After, X-Request-Id, ETag], max_age: default };
}
}

mod e248 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://app.example.com", "https://shop.example.org", "https://admin.example.com", #[allow(cors::development_origin, reason = "a desktop app")] "http://127.0.0.1:8080", "https://app.example.com:8443", "http://old.example.net:8080"], expose_headers: *, max_age: 600, forbid_other_origins: true, own_origins: ["https://api.service.example"] };
}
}

mod e249 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: [#[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://app.example.com", "https://xn--bcher-kva.example", "https://*.corp.internal"], allow_credentials: true, allow_headers: [Content-Type, X-A], forbid_other_origins: true, own_origins: ["https://api.service.example", "https://www.service.example"] };
}
}

mod e250 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: ["https://*.corp.internal", "https://shop.example.org", "https://192.0.2.7:8443"], allow_headers: [X-CSRF-Token, X-B, Idempotency-Key, Authorization, Range], max_age: 1d };
    pub static GUARD: Policy = { allow_origins: ["https://*.example.com", #[allow(cors::development_origin, reason = "a desktop app")] "http://[::1]:*"], max_age: 10m, ..BASE };
}
}

mod e251 {
cors_runtime::cors! {
    pub static P1: Policy = { allow_origins: ["https://admin.example.com"], allow_methods: *, expose_headers: [X-Total-Count, Location] };
    pub static P2: Policy = { allow_origins: *, allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE], expose_headers: * };
    pub static GUARD: Routes = {
        PURGE | DELETE "/c/{id}" => P2,
        POST "/c/{id}" => P2,
        _ => P1,
    };
}
}

mod e252 {
use crate::described::is_partner;
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: [#[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner, "https://intranet", "https://*-b.example.net"], allow_credentials: true, allow_methods: [POST, PURGE, PUT], expose_headers: [X-C, X-Total-Count, Retry-After], max_age: 1d };
    pub static GUARD: Policy = { expose_headers: [Location, X-Total-Count], ..BASE };
}
}

mod e253 {
cors_runtime::cors! {
    pub static P0: Policy = { allow_origins: *, expose_headers: * };
    pub static P2: Policy = { allow_origins: *, allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE], max_age: 1d };
    pub static GUARD: Routes = {
        "/g/{id}/h/{*rest}" => P2,
        "/g/{id}/h" => P2,
        GET | PUT | PURGE "/g/{id}" => P0,
        PROPFIND | DELETE "/g/{id}" => P2,
        _ => P0,
    };
}
}

mod e254 {
cors_runtime::cors! {
    pub static P0: Policy = { allow_origins: ["https://app.example.com:444", "https://[2001:db8::1]:9443"], allow_methods: *, allow_headers: [*, Authorization], forbid_other_origins: true, own_origins: ["https://www.service.example"] };
    pub static GUARD: Routes = {
        "/b/{*rest}" => P0,
        "/b" => P0,
        "/f" => { allow_origins: ["https://a.b.c.shop.example.org"], max_age: 600 },
    };
}
}

mod e255 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: [#[allow(cors::development_origin, reason = "a desktop app")] "http://localhost:3000", "https://*.example.com", "https://app.example.com:444"], allow_methods: [PUT, PATCH, DELETE, POST], expose_headers: [Retry-After, Link, X-C, ETag], max_age: 2h };
    pub static GUARD: Policy = { expose_headers: [X-Total-Count, Retry-After, X-C, X-Request-Id, Location], ..BASE };
}
}

mod e256 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: [#[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://127.0.0.1:*"], allow_credentials: true, allow_methods: [DELETE, PURGE, GET], expose_headers: [Retry-After] };
    pub static GUARD: Policy = { allow_origins: ["https://pr-*.review.example", "https://a.b.c.shop.example.org"], expose_headers: [X-Total-Count, Location, X-C, ETag], ..BASE };
}
}

mod e257 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: ["https://192.0.2.7", "https://*.tenant.example.org", "https://*.example.net:8443", #[allow(cors::development_origin, reason = "a desktop app")] "http://127.0.0.1:*"], expose_headers: *, forbid_other_origins: true, own_origins: ["https://www.service.example"] };
    pub static GUARD: Policy = { expose_headers: [Retry-After, Link, X-Total-Count, X-C], max_age: 10m, ..BASE };
}
}

mod e258 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: ["https://app.example.com:444", #[allow(cors::development_origin, reason = "a desktop app")] "http://127.0.0.1:8080", #[allow(cors::null_origin, reason = "a frame without an origin")] null], max_age: 0, forbid_other_origins: true, own_origins: ["https://www.service.example"] };
    pub static GUARD: Policy = { allow_origins: ["https://app.example.com:8443"], max_age: default, ..BASE };
}
}

mod e259 {
cors_runtime::cors! {
    pub static P0: Policy = { allow_origins: * };
    pub static P1: Policy = { allow_origins: *, allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE] };
    pub static GUARD: Routes = {
        "/g/{id}/h/{*rest}" => P0,
        "/g/{id}/h" => P0,
        "/e/x/{*rest}" => deny,
        "/e/x" => deny,
        PURGE | PATCH | PROPFIND | PUT "/f" => P1,
        GET "/f" => P0,
        POST | PUT | PURGE "/" => P1,
    };
}
}

mod e260 {
cors_runtime::cors! {
    pub static P1: Policy = { allow_origins: * };
    pub static P2: Policy = { allow_origins: [#[allow(cors::null_origin, reason = "a frame without an origin")] null, "https://app.example.com:444", "https://a-b.example.net"], expose_headers: [X-Request-Id, Location, X-C], max_age: 0 };
    pub static GUARD: Routes = {
        "/g/{id}/h/{*rest}" => P1,
        "/g/{id}/h" => P1,
        "/b/{*rest}" => P2,
        "/b" => P2,
    };
}
}

mod e261 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: [#[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://*.plain.example", "https://app.example.com:8443", "https://192.0.2.7", "https://example.com"], allow_credentials: true, allow_headers: [If-None-Match, Content-Type, Authorization, Idempotency-Key], max_age: default, forbid_other_origins: true, own_origins: ["https://api.service.example"] };
}
}

mod e262 {
use crate::described::is_partner;
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: [is_partner, "https://xn--bcher-kva.example"], allow_headers: [If-None-Match, Content-Type, Range, X-CSRF-Token] };
    pub static GUARD: Policy = { allow_origins: ["https://a.b.c.shop.example.org", "https://xn--bcher-kva.example", #[allow(cors::development_origin, reason = "a desktop app")] "http://localhost:*", "https://app.example.com"], allow_headers: [Range, X-CSRF-Token, X-A], ..BASE };
}
}

mod e263 {
use crate::described::is_partner;
cors_runtime::cors! {
    pub static P0: Policy = { allow_origins: [#[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner, "https://intranet"], allow_credentials: true };
    pub static P2: Policy = { allow_origins: * };
    pub static GUARD: Routes = {
        "/c/{id}" => P2,
        POST | PROPFIND | PATCH | PURGE "/c/d" => P0,
        GET "/c/d" => P0,
        "/g/{id}/h/{*rest}" => P2,
        "/g/{id}/h" => P2,
    };
}
}

mod e264 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://*.example.com", "https://192.0.2.7", "https://*.corp.internal", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example"], allow_credentials: true, allow_headers: [Content-Type, If-None-Match, X-A, Authorization], expose_headers: [X-Request-Id, Link], max_age: 1d };
}
}

mod e265 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: ["https://app.example.com:8443", "https://app.example.com:444", "https://pr-*.review.example", "https://*.example.net:8443", #[allow(cors::development_origin, reason = "a desktop app")] "http://[::1]:*", "https://xn--bcher-kva.example"], #[allow(cors::wildcard_without_authorization)] allow_headers: * };
    pub static GUARD: Policy = { allow_headers: [X-CSRF-Token, X-A, Idempotency-Key], ..BASE };
}
}

mod e266 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://xn--bcher-kva.example", "https://a-b.example.net", "https://*.corp.internal", "https://app.example.com:8443", "https://*-web.branch.example", #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "https://localhost:8443"], allow_credentials: true, allow_methods: [DELETE, PURGE, PROPFIND], allow_headers: [X-Request-Id, If-None-Match, Content-Type], max_age: 600 };
}
}

mod e267 {
cors_runtime::cors! {
    pub static P1: Policy = { allow_origins: ["https://*.example.net:8443", "https://example.com"], allow_credentials: true };
    pub static P2: Policy = { allow_origins: ["https://*.example.net:8443", #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://localhost:*"], allow_credentials: true, max_age: 0 };
    pub static GUARD: Routes = {
        "/b/{*rest}" => P1,
        "/b" => P1,
        _ => P2,
    };
}
}

mod e268 {
use crate::described::is_partner;
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: [#[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner, "https://[2001:db8::1]:9443"], allow_credentials: true };
    pub static GUARD: Policy = { allow_origins: [#[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://localhost:3000", "https://*-web.branch.example", "https://proj-*-team.previews.example"], max_age: default, ..BASE };
}
}

mod e269 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: ["https://shop.example.org"], #[allow(cors::wildcard_without_authorization)] allow_headers: *, expose_headers: [Link] };
    pub static GUARD: Policy = { allow_origins: ["https://xn--bcher-kva.example", "https://admin.example.com", "https://app.example.com", "https://*.corp.internal"], allow_headers: [X-A, Authorization], expose_headers: [Link, ETag, X-Total-Count, Retry-After], max_age: 1d, ..BASE };
}
}

mod e270 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: ["https://app.example.com:444", "https://*.corp.internal", "https://example.com"], allow_methods: *, expose_headers: [X-Total-Count], max_age: 5s };
    pub static GUARD: Policy = { allow_origins: ["http://192.0.2.7", #[allow(cors::development_origin, reason = "a desktop app")] "http://localhost:*", "https://[2001:db8::1]", "https://xn--bcher-kva.example", "https://*-b.example.net"], max_age: 2h, ..BASE };
}
}

mod e271 {
use crate::described::is_partner;
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: [#[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://*.plain.example", "https://*.tenant.example.org"], allow_credentials: true, allow_methods: [GET] };
    pub static GUARD: Policy = { allow_origins: [#[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner], allow_headers: [X-A], expose_headers: [Link], max_age: 10m, ..BASE };
}
}

mod e272 {
use crate::described::is_partner;
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: [#[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner, "https://*.example.com"], allow_credentials: true, allow_methods: [GET, DELETE, PURGE, PUT, POST] };
    pub static GUARD: Policy = { allow_origins: ["https://example.com", "https://admin.example.com", #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner], max_age: 1d, ..BASE };
}
}

mod e273 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://shop.example.org", "https://192.0.2.7", "https://example.com", "https://[2001:db8::1]", "https://*.corp.internal", "https://admin.example.com", #[allow(cors::development_origin, reason = "a desktop app")] "http://localhost:3000"], allow_methods: *, allow_headers: [Idempotency-Key, Accept, Range, X-Request-Id], expose_headers: *, forbid_other_origins: true, own_origins: ["https://api.service.example"] };
}
}

mod e274 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: ["https://[2001:db8::1]:9443", "https://proj-*-team.previews.example"], allow_credentials: true, allow_methods: [PURGE], allow_headers: [Accept, Idempotency-Key, X-B], max_age: 1d };
    pub static GUARD: Policy = { allow_origins: ["https://*.tenant.example.org", "https://app.example.com:8443", "https://app.example.com"], allow_headers: [If-None-Match], expose_headers: [ETag, X-Total-Count, Location, X-C], ..BASE };
}
}

mod e275 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: [#[allow(cors::null_origin, reason = "a frame without an origin")] null, "https://proj-*-team.previews.example", "https://example.com", "https://xn--bcher-kva.example", "https://app.example.com:444", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example"], max_age: 5s };
}
}

mod e276 {
cors_runtime::cors! {
    pub static P0: Policy = { allow_origins: *, max_age: 2h };
    pub static P1: Policy = { allow_origins: *, allow_methods: *, #[allow(cors::wildcard_without_authorization)] allow_headers: * };
    pub static P2: Policy = { allow_origins: ["https://[2001:db8::1]"] };
    pub static GUARD: Routes = {
        "/e/x/{*rest}" => deny,
        "/e/x" => deny,
        PURGE "/e/{id}" => P1,
        PATCH "/e/{id}" => P2,
        "/b/{*rest}" => P0,
        "/b" => P0,
    };
}
}

mod e277 {
cors_runtime::cors! {
    pub static P0: Policy = { allow_origins: ["https://a-b.example.net"] };
    pub static P1: Policy = { allow_origins: ["https://admin.example.com", "https://*-web.branch.example"], allow_credentials: true };
    pub static P2: Policy = { allow_origins: *, expose_headers: [ETag, X-Total-Count] };
    pub static GUARD: Routes = {
        "/g/{id}/h/{*rest}" => P2,
        "/g/{id}/h" => P2,
        "/g/{id}" => P0,
        "/e/x/{*rest}" => P1,
        "/e/x" => P1,
    };
}
}

mod e278 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: [#[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://old.example.net:8080", #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://127.0.0.1:*", "https://192.0.2.7", "https://pr-*.review.example", "https://app.example.com:8443"], allow_credentials: true, allow_headers: [Range, Accept, Idempotency-Key, Authorization, X-B], expose_headers: [Link, ETag] };
}
}

mod e279 {
cors_runtime::cors! {
    pub static P1: Policy = { allow_origins: ["https://*.corp.internal"], allow_credentials: true };
    pub static P2: Policy = { allow_origins: ["https://a.b.c.shop.example.org"], allow_credentials: true };
    pub static GUARD: Routes = {
        POST | PROPFIND "/" => deny,
        PUT | GET "/a" => P1,
        PUT "/a/{id}" => deny,
        PROPFIND | PUT | PATCH "/a/{id}/b" => P2,
        DELETE "/a/{id}/b" => P2,
        "/e/x/{*rest}" => P2,
        "/e/x" => P2,
    };
}
}

mod e280 {
cors_runtime::cors! {
    pub static P0: Policy = { allow_origins: ["https://proj-*-team.previews.example", "https://pr-*.review.example"], allow_credentials: true };
    pub static P2: Policy = { allow_origins: [#[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://*.plain.example"], allow_credentials: true };
    pub static GUARD: Routes = {
        "/e/x/{*rest}" => P2,
        "/e/x" => P2,
        "/e/{id}" => P2,
        "/f" => P0,
        _ => P0,
    };
}
}

mod e281 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://app.example.com:444", "https://192.0.2.7", "https://admin.example.com", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example"], allow_credentials: true, allow_methods: [POST, PUT, PURGE, PROPFIND, DELETE], allow_headers: [X-CSRF-Token, X-B], expose_headers: [X-Request-Id, Location, X-Total-Count, X-C, Link, Retry-After], max_age: 600 };
}
}

mod e282 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: ["https://admin.example.com", "https://app.example.com", "https://a.b.c.shop.example.org", "https://*-web.branch.example"], allow_credentials: true, expose_headers: [X-Request-Id, X-Total-Count], max_age: 0 };
    pub static GUARD: Policy = { allow_origins: ["https://*.example.net:8443", "https://app.example.com", "https://*-web.branch.example", "https://intranet"], expose_headers: [Retry-After, X-Request-Id, Link, X-C], max_age: 5s, ..BASE };
}
}

mod e283 {
use crate::described::is_partner;
cors_runtime::cors! {
    pub static P0: Policy = { allow_origins: ["https://192.0.2.7:8443", "https://shop.example.org"], allow_credentials: true, expose_headers: [Location] };
    pub static P2: Policy = { allow_origins: *, max_age: 0 };
    pub static P3: Policy = { allow_origins: ["https://app.example.com:444", "https://[2001:db8::1]", is_partner] };
    pub static GUARD: Routes = {
        "/e/x/{*rest}" => P0,
        "/e/x" => P0,
        "/b/{*rest}" => P2,
        "/b" => P2,
        "/a" => P3,
    };
}
}

mod e284 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: ["https://*-web.branch.example", #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://[::1]:*", "https://192.0.2.7:8443", "https://[2001:db8::1]:9443"], allow_credentials: true, allow_methods: [PROPFIND, PURGE], allow_headers: [Idempotency-Key, Content-Type, X-Request-Id, Range, X-A], expose_headers: [Retry-After, Location, X-Request-Id], max_age: default };
    pub static GUARD: Policy = { max_age: 2h, ..BASE };
}
}

mod e285 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: [#[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://localhost:*", "https://*.tenant.example.org", "https://192.0.2.7:8443"], allow_credentials: true, allow_methods: [PROPFIND, POST, PURGE, GET, PATCH], allow_headers: [Idempotency-Key, X-CSRF-Token, If-None-Match, X-A, Content-Type, Accept], expose_headers: [X-Total-Count], max_age: 10m, forbid_other_origins: true, own_origins: ["https://www.service.example"] };
}
}

mod e286 {
cors_runtime::cors! {
    pub static P0: Policy = { allow_origins: ["https://app.example.com:444", "http://app.example.com", "https://[2001:db8::1]"], allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE], max_age: default };
    pub static P1: Policy = { allow_origins: ["https://[2001:db8::1]"], allow_headers: [X-CSRF-Token, If-None-Match, Idempotency-Key, Authorization] };
    pub static GUARD: Routes = {
        POST | PUT | PATCH | PURGE "/a" => P1,
        GET | DELETE "/a" => P0,
        "/c/{id}" => P0,
    };
}
}

mod e287 {
use crate::described::is_partner;
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: ["https://admin.example.com", "https://*-b.example.net", "https://192.0.2.7:8443", "https://app.example.com:444", "https://*-web.branch.example"], #[allow(cors::wildcard_without_authorization)] allow_headers: *, max_age: 1d };
    pub static GUARD: Policy = { allow_origins: ["https://*.example.com", "https://a.b.c.shop.example.org", "https://intranet", is_partner, "https://shop.example.org"], allow_headers: [X-CSRF-Token, Content-Type, Idempotency-Key], ..BASE };
}
}

mod e288 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: ["https://app.example.com", #[allow(cors::development_origin, reason = "a desktop app")] "http://localhost:*", "https://[2001:db8::1]:9443", "https://*.tenant.example.org", "https://192.0.2.7", "https://*-b.example.net"], allow_headers: [If-None-Match, Authorization, Accept], max_age: 1d, forbid_other_origins: true, own_origins: ["https://api.service.example"] };
    pub static GUARD: Policy = { allow_headers: [X-Request-Id, Range, Authorization], max_age: 2h, ..BASE };
}
}

mod e289 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://*-web.branch.example", "https://[2001:db8::1]:9443", #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://localhost:3000", #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://old.example.net:8080", #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://*.plain.example"], allow_credentials: true, allow_methods: [DELETE, PROPFIND], max_age: 0 };
}
}

mod e290 {
cors_runtime::cors! {
    pub static P0: Policy = { allow_origins: ["https://[2001:db8::1]:9443"], allow_credentials: true };
    pub static P2: Policy = { allow_origins: [#[allow(cors::development_origin, reason = "a desktop app")] "http://localhost:3000", "https://app.example.com"], allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE], expose_headers: *, max_age: 1d };
    pub static GUARD: Routes = {
        "/b/{*rest}" => P0,
        "/b" => P0,
        "/a" => P0,
        DELETE "/a/{id}" => P2,
        "/f" => P0,
        _ => P2,
    };
}
}

mod e291 {
cors_runtime::cors! {
    pub static P0: Policy = { allow_origins: ["https://[2001:db8::1]:9443"], allow_credentials: true };
    pub static P1: Policy = { allow_origins: ["https://a.b.c.shop.example.org", #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://localhost:3000", "https://app.example.com:444"], allow_credentials: true };
    pub static GUARD: Routes = {
        "/a" => P0,
        POST "/" => P0,
        PATCH "/" => P1,
        PURGE "/" => P1,
        "/g/{id}/h/{*rest}" => P0,
        "/g/{id}/h" => P0,
    };
}
}

mod e292 {
cors_runtime::cors! {
    pub static P0: Policy = { allow_origins: *, allow_headers: [*, Authorization], expose_headers: [Link] };
    pub static P1: Policy = { allow_origins: ["https://xn--bcher-kva.example"], expose_headers: * };
    pub static P2: Policy = { allow_origins: ["https://*-b.example.net", "http://*.plain.example"], forbid_other_origins: true, own_origins: ["https://www.service.example"] };
    pub static GUARD: Routes = {
        "/g/{id}/h/{*rest}" => P0,
        "/g/{id}/h" => P0,
        PROPFIND | PURGE "/a" => P1,
        "/" => P2,
    };
}
}

mod e293 {
cors_runtime::cors! {
    pub static P0: Policy = { allow_origins: ["https://example.com", "https://shop.example.org"], allow_headers: [X-B], max_age: 0 };
    pub static P1: Policy = { allow_origins: ["https://app.example.com", "https://[2001:db8::1]:9443"], expose_headers: [Link, X-Total-Count] };
    pub static GUARD: Routes = {
        "/a" => P1,
        DELETE | PROPFIND | PUT "/a/{id}" => P1,
        PATCH | POST "/a/{id}" => P1,
        PROPFIND "/a/{id}/b" => P1,
        POST "/a/fixed" => P0,
        "/e/x/{*rest}" => P1,
        "/e/x" => P1,
    };
}
}

mod e294 {
use crate::described::is_partner;
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: ["https://intranet", "https://192.0.2.7:8443"], allow_credentials: true, allow_headers: [Accept, Range, Content-Type, If-None-Match] };
    pub static GUARD: Policy = { allow_origins: ["https://intranet", #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://old.example.net:8080", #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner], expose_headers: [Retry-After, X-C, X-Request-Id, ETag], max_age: 1d, ..BASE };
}
}

mod e295 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: ["https://example.com", "https://a.b.c.shop.example.org", #[allow(cors::development_origin, reason = "a desktop app")] "http://localhost:3000", #[allow(cors::development_origin, reason = "a desktop app")] "http://127.0.0.1:*", "https://intranet", "https://*-web.branch.example", "http://*.plain.example"], max_age: 600, forbid_other_origins: true, own_origins: ["https://api.service.example"] };
    pub static GUARD: Policy = { #[allow(cors::wildcard_without_authorization)] allow_headers: *, ..BASE };
}
}

mod e296 {
use crate::described::is_partner;
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: [is_partner, "https://shop.example.org", "https://pr-*.review.example", "http://old.example.net:8080", "https://proj-*-team.previews.example", "https://intranet"], allow_methods: *, allow_headers: [*, Authorization], forbid_other_origins: true, own_origins: ["https://www.service.example", "https://api.service.example"] };
    pub static GUARD: Policy = { allow_headers: [X-B, X-CSRF-Token, X-A, Content-Type, Idempotency-Key, Range], expose_headers: [X-Request-Id, X-Total-Count, X-C, ETag], ..BASE };
}
}

mod e297 {
use crate::described::is_partner;
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: [#[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner, "https://app.example.com", "https://*.corp.internal", "https://[2001:db8::1]:9443", "https://pr-*.review.example"], allow_credentials: true, allow_methods: [PUT, POST], allow_headers: [Range, Authorization, X-B, X-A, Idempotency-Key], forbid_other_origins: true, own_origins: ["https://www.service.example"] };
    pub static GUARD: Policy = { allow_headers: [Authorization, X-Request-Id, Accept, X-B], ..BASE };
}
}

mod e298 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: [#[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://app.example.com"], allow_credentials: true, forbid_other_origins: true, own_origins: ["https://www.service.example"] };
    pub static GUARD: Policy = { allow_origins: [#[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://app.example.com", "https://example.com", "https://*-b.example.net", "https://admin.example.com"], expose_headers: [Retry-After, X-C], ..BASE };
}
}

mod e299 {
use crate::described::is_partner;
cors_runtime::cors! {
    pub static P0: Policy = { allow_origins: [#[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner, "https://xn--bcher-kva.example", "https://app.example.com:444"], allow_credentials: true, allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE] };
    pub static P2: Policy = { allow_origins: * };
    pub static GUARD: Routes = {
        "/b/{*rest}" => P0,
        "/b" => P0,
        "/c/{id}" => { allow_origins: * },
        POST "/c/d" => P2,
        GET "/c/d" => P0,
        PURGE | POST | GET | PUT "/f" => P2,
    };
}
}

mod e300 {
use crate::described::is_partner;
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: [#[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://localhost:3000", #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner, #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://old.example.net:8080"], allow_credentials: true, allow_headers: [Idempotency-Key, Range, X-Request-Id, X-A, Accept], expose_headers: [Link, X-Request-Id, ETag] };
    pub static GUARD: Policy = { allow_headers: [X-B, Accept], ..BASE };
}
}

mod e301 {
use crate::described::is_partner;
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: ["https://a.b.c.shop.example.org", "https://intranet", #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner, "https://app.example.com", "https://app.example.com:8443"], allow_credentials: true, allow_methods: [PATCH, DELETE, PROPFIND, PUT], allow_headers: [Range, Accept, X-Request-Id, Content-Type], expose_headers: [Retry-After, X-Total-Count, X-Request-Id, ETag], max_age: 1d };
    pub static GUARD: Policy = { expose_headers: [Link, ETag, X-Request-Id, Retry-After], max_age: 2h, ..BASE };
}
}

mod e302 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: ["https://192.0.2.7", "https://*.corp.internal", "https://xn--bcher-kva.example", "https://site0.many.example"], allow_credentials: true, allow_methods: [PROPFIND, PUT, DELETE, PATCH], max_age: 5s, forbid_other_origins: true, own_origins: ["https://api.service.example"] };
    pub static GUARD: Policy = { allow_origins: ["https://pr-*.review.example", #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://192.0.2.7"], expose_headers: [ETag, X-Request-Id, Retry-After], max_age: 10m, ..BASE };
}
}

mod e303 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: [#[allow(cors::development_origin, reason = "a desktop app")] "https://localhost:8443", "https://192.0.2.7", "https://app.example.com"], allow_methods: *, allow_headers: [Authorization], forbid_other_origins: true, own_origins: ["https://www.service.example"] };
    pub static GUARD: Policy = { allow_origins: ["https://example.com", "https://a.b.c.shop.example.org", "https://app.example.com", "https://xn--bcher-kva.example", "https://app.example.com:8443", "http://old.example.net:8080"], allow_headers: [Accept, X-B, Authorization, Idempotency-Key], ..BASE };
}
}

mod e304 {
use crate::described::is_partner;
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: [#[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://[::1]:*", "https://[2001:db8::1]:9443", "https://admin.example.com", #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://127.0.0.1:8080", #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner], allow_credentials: true, allow_methods: [PURGE, PATCH, PROPFIND, POST, DELETE], expose_headers: [X-Total-Count, ETag, Location, Retry-After], forbid_other_origins: true, own_origins: ["https://api.service.example"] };
}
}

mod e305 {
cors_runtime::cors! {
    pub static P0: Policy = { allow_origins: * };
    pub static P1: Policy = { allow_origins: ["https://192.0.2.7", "https://app.example.com:444"], expose_headers: * };
    pub static P2: Policy = { allow_origins: *, expose_headers: * };
    pub static GUARD: Routes = {
        PURGE | PUT "/a" => P1,
        PATCH "/a" => P0,
        "/a/{id}" => P1,
        PUT "/a/{id}/b" => deny,
        PURGE "/a/{id}/b" => P2,
        "/a/fixed" => P2,
        PATCH | PUT "/a/{id}/b/{other}" => P2,
        POST "/a/{id}/b/{other}" => P1,
        "/g/{id}/h/{*rest}" => P1,
        "/g/{id}/h" => P1,
        _ => P1,
    };
}
}

mod e306 {
cors_runtime::cors! {
    pub static P0: Policy = { allow_origins: *, #[allow(cors::wildcard_without_authorization)] allow_headers: * };
    pub static P1: Policy = { allow_origins: ["https://pr-*.review.example", "https://intranet", "https://192.0.2.7"], allow_credentials: true, allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE], allow_headers: [X-B, Range, Authorization] };
    pub static GUARD: Routes = {
        PUT | PURGE | POST "/a" => P0,
        PURGE | PROPFIND "/c/{id}" => P0,
        GET "/c/{id}" => P0,
        "/b/{*rest}" => P1,
        "/b" => P1,
        "/e/x/{*rest}" => P1,
        "/e/x" => P1,
    };
}
}

mod e307 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: [#[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://192.0.2.7", "https://shop.example.org", #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://127.0.0.1:*", #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://old.example.net:8080", "https://[2001:db8::1]", "https://*-b.example.net"], allow_credentials: true, max_age: default };
    pub static GUARD: Policy = { allow_headers: [X-Request-Id, Content-Type], expose_headers: [Location, ETag, Retry-After], ..BASE };
}
}

mod e308 {
use crate::described::is_partner;
cors_runtime::cors! {
    pub static P0: Policy = { allow_origins: ["https://192.0.2.7", "https://app.example.com:8443", "http://192.0.2.7", is_partner], allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE], allow_headers: [X-A, Idempotency-Key], expose_headers: [X-Request-Id], max_age: 600 };
    pub static P1: Policy = { allow_origins: ["https://app.example.com:444", "https://a.b.c.shop.example.org", "https://xn--bcher-kva.example", "https://192.0.2.7:8443"], allow_headers: [X-CSRF-Token, If-None-Match] };
    pub static GUARD: Routes = {
        "/f" => P0,
        "/" => P0,
        "/e/x/{*rest}" => P1,
        "/e/x" => P1,
        _ => P1,
    };
}
}

mod e309 {
cors_runtime::cors! {
    pub static P0: Policy = { allow_origins: *, allow_methods: *, allow_headers: [Idempotency-Key], expose_headers: * };
    pub static P1: Policy = { allow_origins: ["https://192.0.2.7:8443"], allow_credentials: true, allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE], max_age: 5s };
    pub static P2: Policy = { allow_origins: ["https://app.example.com", "https://192.0.2.7"], allow_credentials: true, max_age: default };
    pub static GUARD: Routes = {
        PUT | POST "/" => P2,
        GET | PROPFIND "/" => deny,
        "/b/{*rest}" => P0,
        "/b" => P0,
        "/g/{id}/h/{*rest}" => P1,
        "/g/{id}/h" => P1,
        PROPFIND | POST "/g/{id}" => P2,
    };
}
}

mod e310 {
cors_runtime::cors! {
    pub static P0: Policy = { allow_origins: ["https://example.com"], allow_credentials: true, allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE], forbid_other_origins: true, own_origins: ["https://api.service.example", "https://www.service.example"] };
    pub static P2: Policy = { allow_origins: *, allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE], expose_headers: [ETag, Retry-After, Location] };
    pub static P4: Policy = { allow_origins: ["https://*.corp.internal", "https://*-b.example.net"], max_age: 5s };
    pub static GUARD: Routes = {
        DELETE "/c/{id}" => P2,
        GET "/c/{id}" => P0,
        PATCH "/c/{id}" => P4,
        "/c/d" => P0,
    };
}
}

mod e311 {
cors_runtime::cors! {
    pub static P4: Policy = { allow_origins: ["https://*-web.branch.example", "https://app.example.com", #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://[::1]:*", "https://192.0.2.7"], allow_credentials: true, expose_headers: [Retry-After], max_age: 5s };
    pub static P6: Policy = { allow_origins: ["https://192.0.2.7:8443", "https://example.com"], allow_credentials: true };
    pub static GUARD: Routes = {
        "/" => P4,
        "/b/{*rest}" => deny,
        "/b" => deny,
        "/a" => { allow_origins: ["https://192.0.2.7:8443", "https://example.com"], allow_credentials: true },
        "/g/{id}/h/{*rest}" => P6,
        "/g/{id}/h" => P6,
    };
}
}

mod e312 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://192.0.2.7:8443", "https://proj-*-team.previews.example", "https://*.example.net:8443", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example"], allow_methods: [PROPFIND, PURGE, DELETE, PATCH], expose_headers: [X-C, X-Total-Count], max_age: 1d };
}
}

mod e313 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://192.0.2.7:8443", "https://*.example.net:8443", "https://example.com", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example"], allow_methods: [DELETE, POST, PATCH], #[allow(cors::wildcard_without_authorization)] allow_headers: *, expose_headers: *, max_age: default, forbid_other_origins: true, own_origins: ["https://www.service.example", "https://api.service.example"] };
}
}

mod e314 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: ["https://*-web.branch.example", "https://shop.example.org", #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "https://localhost:8443", #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://192.0.2.7"], allow_credentials: true, allow_methods: [PATCH, DELETE], allow_headers: [Accept, Idempotency-Key, X-CSRF-Token, Range, X-Request-Id], expose_headers: [X-Request-Id, ETag, Link], max_age: 0 };
    pub static GUARD: Policy = { allow_origins: ["https://a.b.c.shop.example.org"], allow_headers: [Accept, X-A, If-None-Match, X-Request-Id], expose_headers: [Location, X-Request-Id], ..BASE };
}
}

mod e315 {
use crate::described::is_partner;
cors_runtime::cors! {
    pub static P0: Policy = { allow_origins: ["https://192.0.2.7:8443", "https://[2001:db8::1]", is_partner, #[allow(cors::development_origin, reason = "a desktop app")] "http://localhost:*"], allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE], expose_headers: [Retry-After, Location, X-Total-Count, ETag] };
    pub static P1: Policy = { allow_origins: *, allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE], max_age: default };
    pub static GUARD: Routes = {
        "/e/x/{*rest}" => P1,
        "/e/x" => P1,
        "/b/{*rest}" => P1,
        "/b" => P1,
        "/g/{id}/h/{*rest}" => P0,
        "/g/{id}/h" => P0,
        "/c/{id}" => P0,
        POST "/c/d" => P1,
        _ => P0,
    };
}
}

mod e316 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://*.corp.internal", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example", "https://site17.many.example", "https://site18.many.example", "https://site19.many.example"], allow_credentials: true, max_age: 10m };
}
}

mod e317 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: [#[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://old.example.net:8080", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example"], allow_credentials: true, allow_methods: [GET, PUT, PURGE], expose_headers: [Location], max_age: 600 };
}
}

mod e318 {
cors_runtime::cors! {
    pub static P0: Policy = { allow_origins: ["https://admin.example.com"], allow_credentials: true };
    pub static P2: Policy = { allow_origins: ["https://app.example.com"], allow_methods: * };
    pub static P4: Policy = { allow_origins: ["https://*.example.net:8443", "https://proj-*-team.previews.example"], allow_credentials: true };
    pub static GUARD: Routes = {
        "/g/{id}/h/{*rest}" => P2,
        "/g/{id}/h" => P2,
        "/a" => { allow_origins: * },
        PURGE | PATCH | POST | PUT | GET "/a/{id}" => P2,
        GET | PUT | PURGE | PATCH "/a/{id}/b" => P0,
        "/a/fixed" => { allow_origins: ["https://*.example.net:8443", "https://proj-*-team.previews.example"], allow_credentials: true },
        "/" => P4,
        _ => P0,
    };
}
}

mod e319 {
cors_runtime::cors! {
    pub static P2: Policy = { allow_origins: ["https://shop.example.org", "https://xn--bcher-kva.example", #[allow(cors::development_origin, reason = "a desktop app")] "http://[::1]:*", "https://pr-*.review.example"], allow_headers: [X-B, Content-Type] };
    pub static P3: Policy = { allow_origins: [#[allow(cors::development_origin, reason = "a desktop app")] "http://127.0.0.1:8080", "https://shop.example.org"], allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE], #[allow(cors::wildcard_without_authorization)] allow_headers: *, max_age: 2h };
    pub static GUARD: Routes = {
        PURGE | POST | GET "/" => P2,
        DELETE "/" => P3,
        "/b/{*rest}" => P2,
        "/b" => P2,
        "/e/x/{*rest}" => P3,
        "/e/x" => P3,
    };
}
}

mod e320 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: ["https://app.example.com", #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://localhost:3000", "https://admin.example.com", "https://a-b.example.net"], allow_credentials: true, allow_methods: [PUT, GET, PATCH, PROPFIND], allow_headers: [Authorization, X-A, Idempotency-Key, Content-Type, Accept], expose_headers: [X-C, Link, Retry-After, ETag, X-Total-Count], max_age: 10m };
    pub static GUARD: Policy = { allow_origins: [#[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://old.example.net:8080", #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://localhost:3000", "https://*.corp.internal"], ..BASE };
}
}

mod e321 {
cors_runtime::cors! {
    pub static P0: Policy = { allow_origins: [#[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://app.example.com", "https://app.example.com"], allow_credentials: true, allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE] };
    pub static P1: Policy = { allow_origins: ["https://app.example.com", "https://app.example.com:8443", "https://admin.example.com", "https://example.com"], expose_headers: [ETag] };
    pub static P2: Policy = { allow_origins: * };
    pub static GUARD: Routes = {
        "/f" => { allow_origins: * },
        PROPFIND "/a" => P0,
        POST "/a" => P1,
        DELETE "/a" => P2,
        "/a/{id}" => P1,
        "/e/x/{*rest}" => deny,
        "/e/x" => deny,
        "/e/{id}" => P0,
    };
}
}

mod e322 {
cors_runtime::cors! {
    pub static P0: Policy = { allow_origins: [#[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://192.0.2.7"], allow_credentials: true };
    pub static P1: Policy = { allow_origins: ["https://pr-*.review.example", "https://example.com"], allow_credentials: true, allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE] };
    pub static P2: Policy = { allow_origins: ["https://[2001:db8::1]:9443", "https://*.example.net:8443"], allow_credentials: true };
    pub static GUARD: Routes = {
        "/e/x/{*rest}" => P1,
        "/e/x" => P1,
        "/e/{id}" => P2,
        DELETE | GET | POST "/c/{id}" => P1,
        PURGE "/c/{id}" => P1,
        PURGE "/c/d" => P2,
        PATCH "/c/d" => P1,
        PROPFIND "/c/d" => P0,
    };
}
}

mod e323 {
cors_runtime::cors! {
    pub static P1: Policy = { allow_origins: ["https://a.b.c.shop.example.org", #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://localhost:*", "https://[2001:db8::1]", "https://intranet"], allow_credentials: true, allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE], allow_headers: [Range, Accept, If-None-Match], expose_headers: [Retry-After, ETag, X-Request-Id, Location], max_age: 2h };
    pub static P2: Policy = { allow_origins: ["https://shop.example.org", "https://*.corp.internal"], allow_credentials: true, expose_headers: [ETag, Link, Retry-After] };
    pub static P3: Policy = { allow_origins: *, max_age: 0 };
    pub static GUARD: Routes = {
        PROPFIND "/" => P2,
        PATCH "/f" => P1,
        PURGE "/f" => P2,
        _ => P3,
    };
}
}

mod e324 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: ["http://app.example.com", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example", "https://site17.many.example", "https://site18.many.example"], allow_methods: [DELETE, GET, POST, PROPFIND], allow_headers: [X-CSRF-Token, Content-Type, Idempotency-Key, Accept, X-A], expose_headers: *, max_age: 600 };
    pub static GUARD: Policy = { max_age: 2h, ..BASE };
}
}

mod e325 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: ["https://proj-*-team.previews.example", #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://*.plain.example", "https://pr-*.review.example", "https://xn--bcher-kva.example", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example"], allow_credentials: true, allow_headers: [X-B, X-Request-Id, X-CSRF-Token], expose_headers: [ETag, X-Request-Id] };
    pub static GUARD: Policy = { allow_headers: [Authorization, X-B, X-A, Content-Type, If-None-Match], expose_headers: [Location], max_age: default, ..BASE };
}
}

mod e326 {
cors_runtime::cors! {
    pub static P0: Policy = { allow_origins: ["https://a.b.c.shop.example.org"], expose_headers: [Location, ETag, X-C, X-Request-Id] };
    pub static P2: Policy = { allow_origins: *, expose_headers: [ETag, X-Total-Count, Retry-After, X-Request-Id], max_age: 0 };
    pub static P4: Policy = { allow_origins: ["https://shop.example.org", "https://app.example.com:8443"], allow_credentials: true };
    pub static GUARD: Routes = {
        "/a" => { allow_origins: ["https://shop.example.org", "https://app.example.com:8443"], allow_credentials: true },
        "/a/{id}" => P4,
        PATCH "/a/{id}/b" => P2,
        PROPFIND "/a/{id}/b" => P4,
        "/b/{*rest}" => deny,
        "/b" => deny,
        "/e/x/{*rest}" => P2,
        "/e/x" => P2,
        DELETE "/e/{id}" => P0,
        "/" => { allow_origins: ["https://*-b.example.net"], allow_credentials: true },
    };
}
}

mod e327 {
cors_runtime::cors! {
    pub static P0: Policy = { allow_origins: ["https://*.example.com"] };
    pub static P1: Policy = { allow_origins: [#[allow(cors::development_origin, reason = "a desktop app")] "http://[::1]:*", "http://old.example.net:8080", "https://*.tenant.example.org"], allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE], max_age: 10m };
    pub static P2: Policy = { allow_origins: ["https://shop.example.org", "http://app.example.com"], allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE] };
    pub static GUARD: Routes = {
        GET | PURGE | PATCH "/a" => P0,
        "/a/{id}" => P1,
        "/a/{id}/b" => P0,
        "/a/fixed" => P0,
        "/a/{id}/b/{other}" => { allow_origins: ["https://shop.example.org", "http://app.example.com"], allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE] },
        PROPFIND | GET | PURGE | POST | PATCH | PUT "/" => P2,
    };
}
}

mod e328 {
use crate::described::is_partner;
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://admin.example.com", #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://192.0.2.7", #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner, "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example", "https://site17.many.example"], allow_credentials: true, allow_methods: [PURGE, PUT, PATCH, PROPFIND], max_age: 600 };
}
}

mod e329 {
use crate::described::is_partner;
cors_runtime::cors! {
    pub static P0: Policy = { allow_origins: ["https://shop.example.org", "https://proj-*-team.previews.example", "https://[2001:db8::1]:9443"], allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE], allow_headers: [Authorization, Content-Type, Accept, X-A, X-CSRF-Token], expose_headers: [Retry-After, X-Request-Id, X-C], forbid_other_origins: true, own_origins: ["https://api.service.example", "https://www.service.example"] };
    pub static P1: Policy = { allow_origins: [is_partner, "http://*.plain.example"], max_age: default, forbid_other_origins: true, own_origins: ["https://api.service.example"] };
    pub static GUARD: Routes = {
        "/f" => P1,
        "/a" => P1,
        DELETE "/a/{id}" => P1,
        PATCH "/a/{id}/b" => P1,
        "/b/{*rest}" => P0,
        "/b" => P0,
        "/g/{id}/h/{*rest}" => P1,
        "/g/{id}/h" => P1,
        GET "/g/{id}" => P1,
        DELETE "/g/{id}" => P1,
    };
}
}

mod e330 {
use crate::described::is_partner;
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://app.example.com:444", "https://*.tenant.example.org", #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner, "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example", "https://site17.many.example", "https://site18.many.example", "https://site19.many.example", "https://site20.many.example", "https://site21.many.example"], allow_credentials: true, allow_methods: [PROPFIND, PURGE], max_age: 10m };
}
}

mod e331 {
cors_runtime::cors! {
    pub static P0: Policy = { allow_origins: ["https://xn--bcher-kva.example", "https://[2001:db8::1]:9443", "https://*.example.com"], expose_headers: *, max_age: 5s };
    pub static P2: Policy = { allow_origins: ["https://[2001:db8::1]", "https://app.example.com"], allow_credentials: true, allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE], allow_headers: [Range, X-CSRF-Token, Accept], expose_headers: [ETag, Link, X-Request-Id] };
    pub static P3: Policy = { allow_origins: *, allow_headers: [X-Request-Id, X-CSRF-Token, Accept], expose_headers: [Link], max_age: 5s };
    pub static GUARD: Routes = {
        "/g/{id}/h/{*rest}" => P0,
        "/g/{id}/h" => P0,
        "/b/{*rest}" => P0,
        "/b" => P0,
        PROPFIND "/a" => P0,
        "/a/{id}" => { allow_origins: ["https://admin.example.com"] },
        PROPFIND | GET "/a/{id}/b" => P2,
        "/a/fixed" => P3,
        "/a/{id}/b/{other}" => P0,
        _ => P0,
    };
}
}

mod e332 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: [#[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://192.0.2.7", #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://*.plain.example", "https://admin.example.com", "https://shop.example.org", "https://xn--bcher-kva.example", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example"], allow_credentials: true, allow_methods: [PROPFIND, PUT, POST, GET], allow_headers: [X-B, Content-Type], expose_headers: [Retry-After, X-Request-Id, X-Total-Count, Location] };
}
}

mod e333 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://admin.example.com", "https://xn--bcher-kva.example", "https://[2001:db8::1]", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example", "https://site17.many.example", "https://site18.many.example", "https://site19.many.example", "https://site20.many.example", "https://site21.many.example", "https://site22.many.example"], allow_credentials: true, allow_methods: [POST], allow_headers: [Accept, If-None-Match, X-CSRF-Token, Authorization], expose_headers: [X-Request-Id, Retry-After], max_age: 1d };
}
}

mod e334 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: [#[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://*.plain.example", "https://*.example.net:8443", "https://[2001:db8::1]:9443", "https://app.example.com:8443", #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://192.0.2.7", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example"], allow_credentials: true, allow_methods: [GET, PROPFIND, DELETE, PURGE], allow_headers: [X-B, X-Request-Id, Content-Type], max_age: 2h };
}
}

mod e335 {
cors_runtime::cors! {
    pub static P0: Policy = { allow_origins: ["https://[2001:db8::1]:9443", "https://192.0.2.7"], allow_credentials: true, allow_headers: [Authorization] };
    pub static P1: Policy = { allow_origins: [#[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "https://localhost:8443", "https://192.0.2.7", "https://*.example.com", #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://app.example.com"], allow_credentials: true, allow_headers: [If-None-Match], expose_headers: [Link] };
    pub static P3: Policy = { allow_origins: ["https://[2001:db8::1]", "https://*-b.example.net", #[allow(cors::null_origin, reason = "a frame without an origin")] null, "https://*.example.net:8443"], expose_headers: *, max_age: 1d };
    pub static GUARD: Routes = {
        "/" => P0,
        "/e/x/{*rest}" => P3,
        "/e/x" => P3,
        PURGE | DELETE | PATCH "/c/{id}" => P3,
        PROPFIND "/c/d" => P1,
        PUT "/c/d" => P3,
        PURGE "/c/d" => P0,
    };
}
}

mod e336 {
cors_runtime::cors! {
    pub static P0: Policy = { allow_origins: *, expose_headers: [X-Total-Count, Retry-After, X-Request-Id] };
    pub static P1: Policy = { allow_origins: ["https://intranet"], allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE], max_age: 0 };
    pub static P2: Policy = { allow_origins: *, max_age: 2h };
    pub static P3: Policy = { allow_origins: ["https://intranet", "https://192.0.2.7"], allow_credentials: true };
    pub static P5: Policy = { allow_origins: ["https://intranet"] };
    pub static GUARD: Routes = {
        "/" => P0,
        PURGE "/a" => P1,
        PATCH "/a" => P1,
        "/a/{id}" => { allow_origins: ["https://intranet", "https://192.0.2.7"], allow_credentials: true },
        PUT | POST | DELETE "/a/{id}/b" => P3,
        "/a/fixed" => { allow_origins: * },
        "/a/{id}/b/{other}" => { allow_origins: ["https://intranet"] },
        "/e/x/{*rest}" => P5,
        "/e/x" => P5,
        PATCH | PURGE "/e/{id}" => P5,
        "/b/{*rest}" => P0,
        "/b" => P0,
        _ => P2,
    };
}
}

mod e337 {
cors_runtime::cors! {
    pub static P0: Policy = { allow_origins: *, expose_headers: [X-Request-Id, Retry-After, X-Total-Count, Link], max_age: 10m };
    pub static P1: Policy = { allow_origins: [#[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "https://localhost:8443", #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://127.0.0.1:*", "https://app.example.com:8443", "https://xn--bcher-kva.example"], allow_credentials: true, allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE], allow_headers: [X-Request-Id], max_age: 2h };
    pub static P2: Policy = { allow_origins: *, allow_headers: [Accept, X-Request-Id], expose_headers: [ETag, X-Total-Count, X-Request-Id, Link] };
    pub static GUARD: Routes = {
        "/e/x/{*rest}" => P1,
        "/e/x" => P1,
        POST "/f" => P0,
        GET "/f" => P0,
        "/b/{*rest}" => P2,
        "/b" => P2,
        PUT | POST "/a" => P0,
        PATCH | PUT "/a/{id}" => P1,
        DELETE "/a/{id}" => P0,
        DELETE | PATCH | GET | PUT "/a/{id}/b" => P0,
    };
}
}

mod e338 {
cors_runtime::cors! {
    pub static P0: Policy = { allow_origins: ["https://*.tenant.example.org", "https://intranet"], #[allow(cors::wildcard_without_authorization)] allow_headers: *, expose_headers: *, max_age: default };
    pub static P2: Policy = { allow_origins: ["https://[2001:db8::1]", "https://app.example.com", "https://example.com", "https://app.example.com:444"], allow_credentials: true, allow_headers: [X-CSRF-Token, Idempotency-Key, X-Request-Id], expose_headers: [Retry-After, ETag, X-Total-Count, X-C], max_age: 1d };
    pub static P3: Policy = { allow_origins: [#[allow(cors::null_origin, reason = "a frame without an origin")] null, "https://intranet"] };
    pub static P4: Policy = { allow_origins: * };
    pub static GUARD: Routes = {
        "/e/x/{*rest}" => deny,
        "/e/x" => deny,
        "/e/{id}" => P2,
        PUT "/a" => P0,
        PUT "/a/{id}" => P0,
        "/a/{id}/b" => P3,
        "/a/fixed" => { allow_origins: * },
        GET "/a/{id}/b/{other}" => P3,
        PATCH "/a/{id}/b/{other}" => P2,
        PROPFIND "/a/{id}/b/{other}" => P4,
    };
}
}

mod e339 {
cors_runtime::cors! {
    pub static P0: Policy = { allow_origins: [#[allow(cors::development_origin, reason = "a desktop app")] "https://localhost:8443", "https://a.b.c.shop.example.org", "http://*.plain.example", "https://*.tenant.example.org"], allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE], max_age: 2h };
    pub static P2: Policy = { allow_origins: *, allow_methods: *, expose_headers: *, max_age: 600 };
    pub static P3: Policy = { allow_origins: ["https://*.example.net:8443", "https://*-b.example.net", #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://localhost:*", "https://intranet"], allow_credentials: true, expose_headers: [Retry-After, X-Request-Id, X-C, X-Total-Count] };
    pub static GUARD: Routes = {
        "/f" => P3,
        "/g/{id}/h/{*rest}" => P3,
        "/g/{id}/h" => P3,
        "/g/{id}" => P2,
        "/a" => P2,
        PUT | PURGE | POST | PATCH "/a/{id}" => P2,
        POST "/a/{id}/b" => P2,
        PROPFIND "/a/{id}/b" => deny,
        "/a/fixed" => P2,
        "/b/{*rest}" => P3,
        "/b" => P3,
        _ => P0,
    };
}
}

mod e340 {
use crate::described::is_partner;
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: [#[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://app.example.com", "https://app.example.com", #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner, "https://admin.example.com"], allow_credentials: true, allow_methods: [GET, PURGE, POST, PROPFIND], expose_headers: [X-Total-Count, X-C], max_age: 0 };
    pub static GUARD: Policy = { allow_origins: ["https://*.tenant.example.org", "https://example.com", "https://*-b.example.net", #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner, #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://*.plain.example", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example"], max_age: default, ..BASE };
}
}

mod e341 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://*-web.branch.example", "https://app.example.com:8443", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example", "https://site17.many.example", "https://site18.many.example", "https://site19.many.example", "https://site20.many.example", "https://site21.many.example", "https://site22.many.example", "https://site23.many.example", "https://site24.many.example", "https://site25.many.example"], allow_credentials: true, allow_methods: [PUT, PROPFIND, PATCH, DELETE, POST], allow_headers: [X-CSRF-Token, Range], expose_headers: [X-Total-Count, X-Request-Id, X-C, Location, Link], max_age: 10m };
}
}

mod e342 {
cors_runtime::cors! {
    pub static P0: Policy = { allow_origins: ["https://[2001:db8::1]:9443", "https://192.0.2.7", "https://app.example.com:444"], forbid_other_origins: true, own_origins: ["https://www.service.example"] };
    pub static P1: Policy = { allow_origins: ["https://*.tenant.example.org"], allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE], allow_headers: [Authorization, Accept], expose_headers: * };
    pub static P2: Policy = { allow_origins: [#[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://app.example.com", #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://localhost:*", "https://[2001:db8::1]:9443"], allow_credentials: true, max_age: 1d };
    pub static P3: Policy = { allow_origins: *, max_age: 1d };
    pub static GUARD: Routes = {
        DELETE | PUT | POST "/c/{id}" => P3,
        "/c/d" => P2,
        "/g/{id}/h/{*rest}" => P0,
        "/g/{id}/h" => P0,
        PUT | PURGE | POST "/g/{id}" => P2,
        GET | PATCH "/g/{id}" => P1,
        "/b/{*rest}" => P1,
        "/b" => P1,
        _ => P0,
    };
}
}

mod e343 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: [#[allow(cors::null_origin, reason = "a frame without an origin")] null, "https://a-b.example.net", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example", "https://site17.many.example", "https://site18.many.example", "https://site19.many.example", "https://site20.many.example", "https://site21.many.example", "https://site22.many.example", "https://site23.many.example", "https://site24.many.example", "https://site25.many.example"], allow_methods: [PATCH, POST, DELETE, PROPFIND], allow_headers: [Content-Type, Accept, X-CSRF-Token, If-None-Match] };
    pub static GUARD: Policy = { allow_headers: [X-Request-Id], max_age: 0, ..BASE };
}
}

mod e344 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: [#[allow(cors::development_origin, reason = "a desktop app")] "http://[::1]:*", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example", "https://site17.many.example", "https://site18.many.example", "https://site19.many.example", "https://site20.many.example", "https://site21.many.example", "https://site22.many.example", "https://site23.many.example", "https://site24.many.example", "https://site25.many.example", "https://site26.many.example", "https://site27.many.example", "https://site28.many.example"], allow_methods: [PURGE, PROPFIND, POST], allow_headers: [Range, Idempotency-Key, Authorization, Content-Type, If-None-Match], expose_headers: [Retry-After, X-Request-Id], max_age: 10m };
}
}

mod e345 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: [#[allow(cors::null_origin, reason = "a frame without an origin")] null, "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example", "https://site17.many.example", "https://site18.many.example", "https://site19.many.example", "https://site20.many.example", "https://site21.many.example", "https://site22.many.example", "https://site23.many.example", "https://site24.many.example", "https://site25.many.example", "https://site26.many.example", "https://site27.many.example", "https://site28.many.example", "https://site29.many.example", "https://site30.many.example"], allow_methods: [PUT, GET, PATCH], allow_headers: [Idempotency-Key, If-None-Match, X-Request-Id, Content-Type, Accept, Authorization], expose_headers: [X-Request-Id, X-Total-Count], max_age: 600 };
}
}

mod e346 {
use crate::described::is_partner;
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: [#[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://[::1]:*", #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://app.example.com", "https://shop.example.org", "https://[2001:db8::1]:9443", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example", "https://site17.many.example"], allow_credentials: true, allow_headers: [Idempotency-Key, X-A, X-B], expose_headers: [X-Total-Count], max_age: 5s };
    pub static GUARD: Policy = { allow_origins: ["https://xn--bcher-kva.example", "https://*.corp.internal", #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner], allow_headers: [X-Request-Id, Idempotency-Key, Authorization, X-B, Range, X-A], ..BASE };
}
}

mod e347 {
cors_runtime::cors! {
    pub static P0: Policy = { allow_origins: ["https://*.corp.internal", "https://example.com", #[allow(cors::development_origin, reason = "a desktop app")] "https://localhost:8443", "https://*.example.net:8443", "https://192.0.2.7"], max_age: 10m };
    pub static P1: Policy = { allow_origins: *, expose_headers: [Location, ETag, X-C, Retry-After] };
    pub static P2: Policy = { allow_origins: ["http://192.0.2.7", #[allow(cors::development_origin, reason = "a desktop app")] "http://127.0.0.1:8080"] };
    pub static P3: Policy = { allow_origins: ["https://*.tenant.example.org", "https://*.corp.internal"], allow_credentials: true, allow_headers: [Content-Type], max_age: 0 };
    pub static GUARD: Routes = {
        "/" => { allow_origins: ["http://192.0.2.7", #[allow(cors::development_origin, reason = "a desktop app")] "http://127.0.0.1:8080"] },
        "/c/{id}" => { allow_origins: ["https://*.tenant.example.org", "https://*.corp.internal"], allow_credentials: true, allow_headers: [Content-Type], max_age: 0 },
        "/e/x/{*rest}" => P3,
        "/e/x" => P3,
        PUT "/a" => P2,
        PATCH "/a/{id}" => P0,
        POST "/a/{id}" => P3,
        PUT "/a/{id}" => P0,
        GET | PATCH "/a/{id}/b" => P2,
        "/a/fixed" => P3,
        "/a/{id}/b/{other}" => P1,
        _ => P3,
    };
}
}

mod e348 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: [#[allow(cors::development_origin, reason = "a desktop app")] "http://[::1]:*", "http://192.0.2.7", "https://a.b.c.shop.example.org", "https://[2001:db8::1]:9443", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example", "https://site17.many.example", "https://site18.many.example", "https://site19.many.example", "https://site20.many.example", "https://site21.many.example", "https://site22.many.example", "https://site23.many.example", "https://site24.many.example", "https://site25.many.example", "https://site26.many.example", "https://site27.many.example", "https://site28.many.example", "https://site29.many.example", "https://site30.many.example", "https://site31.many.example"], allow_methods: [POST], #[allow(cors::wildcard_without_authorization)] allow_headers: *, expose_headers: [Link, Retry-After, Location, X-Total-Count, ETag] };
}
}

mod e349 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://xn--bcher-kva.example", "https://*.tenant.example.org", #[allow(cors::null_origin, reason = "a frame without an origin")] null, #[allow(cors::development_origin, reason = "a desktop app")] "http://localhost:3000", "http://old.example.net:8080", "https://shop.example.org", "https://*.example.net:8443", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example", "https://site17.many.example", "https://site18.many.example", "https://site19.many.example", "https://site20.many.example", "https://site21.many.example", "https://site22.many.example", "https://site23.many.example", "https://site24.many.example", "https://site25.many.example", "https://site26.many.example", "https://site27.many.example", "https://site28.many.example", "https://site29.many.example", "https://site30.many.example"], allow_methods: [POST, GET, PROPFIND], expose_headers: [Location], max_age: 5s };
}
}

mod e350 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://app.example.com:444", "https://*.example.com", "https://*.tenant.example.org", "https://proj-*-team.previews.example", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example", "https://site17.many.example", "https://site18.many.example", "https://site19.many.example", "https://site20.many.example", "https://site21.many.example", "https://site22.many.example", "https://site23.many.example", "https://site24.many.example", "https://site25.many.example", "https://site26.many.example", "https://site27.many.example", "https://site28.many.example", "https://site29.many.example", "https://site30.many.example", "https://site31.many.example", "https://site32.many.example", "https://site33.many.example", "https://site34.many.example", "https://site35.many.example"], allow_headers: [Range, If-None-Match], max_age: 2h, forbid_other_origins: true, own_origins: ["https://www.service.example"] };
}
}

mod e351 {
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://192.0.2.7", "https://192.0.2.7:8443", "https://app.example.com:8443", "https://app.example.com:444", #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://app.example.com", #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://old.example.net:8080", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example", "https://site17.many.example", "https://site18.many.example", "https://site19.many.example", "https://site20.many.example", "https://site21.many.example", "https://site22.many.example", "https://site23.many.example", "https://site24.many.example", "https://site25.many.example", "https://site26.many.example", "https://site27.many.example", "https://site28.many.example"], allow_credentials: true, allow_methods: [POST], allow_headers: [X-Request-Id, X-A, Authorization], expose_headers: [X-Request-Id] };
}
}

mod e352 {
use crate::described::is_partner;
cors_runtime::cors! {
    pub static P0: Policy = { allow_origins: ["https://*.corp.internal", "https://[2001:db8::1]"], expose_headers: [X-Request-Id, Location, Link], max_age: 0 };
    pub static P2: Policy = { allow_origins: *, allow_headers: [X-A, Content-Type, Accept], expose_headers: [Link, Retry-After, X-Request-Id, Location], max_age: 5s };
    pub static P3: Policy = { allow_origins: ["https://*-b.example.net", "https://192.0.2.7"], allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE], max_age: default, forbid_other_origins: true, own_origins: ["https://www.service.example"] };
    pub static P4: Policy = { allow_origins: [#[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://app.example.com", #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner, "https://app.example.com"], allow_credentials: true };
    pub static GUARD: Routes = {
        "/b/{*rest}" => P4,
        "/b" => P4,
        PROPFIND | GET | PUT "/c/{id}" => P4,
        "/c/d" => P0,
        DELETE | PUT | PATCH "/a" => P0,
        PROPFIND "/a" => P3,
        GET "/a/{id}" => deny,
        PURGE "/a/{id}" => P0,
        "/a/{id}/b" => deny,
        DELETE "/a/fixed" => P0,
        PROPFIND "/a/fixed" => P4,
        POST "/a/fixed" => P2,
        "/e/x/{*rest}" => P4,
        "/e/x" => P4,
        "/g/{id}/h/{*rest}" => P0,
        "/g/{id}/h" => P0,
    };
}
}

mod e353 {
use crate::described::is_partner;
cors_runtime::cors! {
    pub static P0: Policy = { allow_origins: ["https://app.example.com:444"], allow_credentials: true, allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE], forbid_other_origins: true, own_origins: ["https://www.service.example"] };
    pub static P1: Policy = { allow_origins: ["https://app.example.com:444", "https://example.com", #[allow(cors::development_origin, reason = "a desktop app")] "http://localhost:3000"], allow_methods: *, allow_headers: [*, Authorization], max_age: 2h };
    pub static P2: Policy = { allow_origins: [#[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://127.0.0.1:*"], allow_credentials: true, expose_headers: [X-Total-Count, Location] };
    pub static GUARD: Routes = {
        GET "/f" => P1,
        PUT "/f" => P1,
        POST "/f" => P0,
        "/a" => { allow_origins: [#[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://127.0.0.1:*"], allow_credentials: true, expose_headers: [X-Total-Count, Location] },
        PUT | DELETE | PURGE "/a/{id}" => deny,
        PROPFIND "/a/{id}" => P2,
        "/a/{id}/b" => P1,
        GET | PURGE | DELETE "/c/{id}" => P2,
        PATCH | PROPFIND "/c/{id}" => P1,
        "/c/d" => { allow_origins: * },
        "/g/{id}/h/{*rest}" => deny,
        "/g/{id}/h" => deny,
        "/g/{id}" => { allow_origins: [#[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner], allow_credentials: true, allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE] },
        _ => P2,
    };
}
}

mod e354 {
use crate::described::is_partner;
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: [#[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://old.example.net:8080", "https://*-b.example.net", #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner, "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example", "https://site17.many.example", "https://site18.many.example", "https://site19.many.example", "https://site20.many.example", "https://site21.many.example", "https://site22.many.example", "https://site23.many.example", "https://site24.many.example", "https://site25.many.example", "https://site26.many.example", "https://site27.many.example", "https://site28.many.example", "https://site29.many.example", "https://site30.many.example", "https://site31.many.example", "https://site32.many.example", "https://site33.many.example", "https://site34.many.example", "https://site35.many.example", "https://site36.many.example", "https://site37.many.example"], allow_credentials: true, allow_methods: [DELETE, PURGE], expose_headers: [Retry-After, X-Request-Id, Location, ETag, Link], max_age: default };
}
}

mod e355 {
use crate::described::is_partner;
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: [#[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner, "https://[2001:db8::1]:9443", #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://*.plain.example", "https://192.0.2.7:8443", "https://*.corp.internal", #[allow(cors::development_origin_with_credentials, reason = "a desktop app")] "http://[::1]:*", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example", "https://site17.many.example", "https://site18.many.example", "https://site19.many.example", "https://site20.many.example", "https://site21.many.example", "https://site22.many.example", "https://site23.many.example", "https://site24.many.example", "https://site25.many.example", "https://site26.many.example", "https://site27.many.example", "https://site28.many.example", "https://site29.many.example", "https://site30.many.example", "https://site31.many.example", "https://site32.many.example"], allow_credentials: true, allow_headers: [Range, X-Request-Id, Accept, If-None-Match, X-B, Content-Type], expose_headers: [Retry-After, X-C, Link, X-Total-Count, Location] };
}
}

mod e356 {
use crate::described::is_partner;
cors_runtime::cors! {
    pub static P0: Policy = { allow_origins: ["https://[2001:db8::1]", "https://pr-*.review.example", is_partner], max_age: default };
    pub static P1: Policy = { allow_origins: *, allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE], expose_headers: [X-C] };
    pub static P2: Policy = { allow_origins: *, allow_methods: [GET, POST, PUT, PATCH, DELETE, PROPFIND, PURGE], allow_headers: [X-Request-Id, X-A, X-CSRF-Token, Idempotency-Key] };
    pub static P3: Policy = { allow_origins: ["https://proj-*-team.previews.example"] };
    pub static P4: Policy = { allow_origins: ["https://*.tenant.example.org", "http://app.example.com", "https://*.corp.internal"] };
    pub static P5: Policy = { allow_origins: [#[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner, "https://admin.example.com"], allow_credentials: true, allow_headers: [Authorization] };
    pub static GUARD: Routes = {
        "/e/x/{*rest}" => P1,
        "/e/x" => P1,
        "/e/{id}" => P2,
        PURGE | POST "/c/{id}" => P1,
        PROPFIND | PUT "/c/{id}" => P0,
        GET "/c/{id}" => P1,
        PURGE "/c/d" => P0,
        GET "/c/d" => P2,
        POST "/c/d" => P4,
        "/b/{*rest}" => P0,
        "/b" => P0,
        "/a" => P1,
        PATCH "/a/{id}" => P1,
        DELETE "/a/{id}" => P3,
        PROPFIND "/a/{id}" => P2,
        "/a/{id}/b" => { allow_origins: [#[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner, "https://admin.example.com"], allow_credentials: true, allow_headers: [Authorization] },
        GET | PUT | PATCH | POST "/a/fixed" => P5,
        "/a/{id}/b/{other}" => { allow_origins: *, allow_headers: [Authorization, Accept] },
    };
}
}

mod e357 {
use crate::described::is_partner;
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: ["https://app.example.com:8443", "https://intranet", "https://xn--bcher-kva.example", "https://shop.example.org"], #[allow(cors::wildcard_without_authorization)] allow_headers: *, expose_headers: [Retry-After, X-C, Link, X-Request-Id, ETag], forbid_other_origins: true, own_origins: ["https://api.service.example"] };
    pub static GUARD: Policy = { allow_origins: [is_partner, "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example", "https://site17.many.example", "https://site18.many.example", "https://site19.many.example", "https://site20.many.example", "https://site21.many.example", "https://site22.many.example", "https://site23.many.example", "https://site24.many.example", "https://site25.many.example", "https://site26.many.example", "https://site27.many.example", "https://site28.many.example", "https://site29.many.example", "https://site30.many.example", "https://site31.many.example", "https://site32.many.example", "https://site33.many.example", "https://site34.many.example", "https://site35.many.example", "https://site36.many.example", "https://site37.many.example", "https://site38.many.example", "https://site39.many.example"], #[allow(cors::wildcard_without_authorization)] allow_headers: *, max_age: 5s, ..BASE };
}
}

mod e358 {
use crate::described::is_partner;
cors_runtime::cors! {
    pub static GUARD: Policy = { allow_origins: ["https://[2001:db8::1]:9443", #[allow(cors::unjudged_source_with_credentials, reason = "it names one origin")] is_partner, "https://192.0.2.7:8443", #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://*.plain.example", "https://app.example.com:444", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example", "https://site17.many.example", "https://site18.many.example", "https://site19.many.example", "https://site20.many.example", "https://site21.many.example", "https://site22.many.example", "https://site23.many.example", "https://site24.many.example", "https://site25.many.example", "https://site26.many.example", "https://site27.many.example", "https://site28.many.example", "https://site29.many.example", "https://site30.many.example", "https://site31.many.example", "https://site32.many.example", "https://site33.many.example", "https://site34.many.example", "https://site35.many.example", "https://site36.many.example", "https://site37.many.example", "https://site38.many.example", "https://site39.many.example", "https://site40.many.example"], allow_credentials: true, allow_methods: [GET, PUT], allow_headers: [X-A, Idempotency-Key, X-CSRF-Token, X-B, If-None-Match], expose_headers: [Location, X-Request-Id, ETag] };
}
}

mod e359 {
cors_runtime::cors! {
    pub static BASE: Policy = { allow_origins: ["https://*.tenant.example.org", #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://old.example.net:8080", "https://admin.example.com", "https://intranet", #[allow(cors::insecure_origin_with_credentials, reason = "a page that is on plain http")] "http://*.plain.example", "https://proj-*-team.previews.example", "https://app.example.com", "https://*-b.example.net", "https://site0.many.example", "https://site1.many.example", "https://site2.many.example", "https://site3.many.example", "https://site4.many.example", "https://site5.many.example", "https://site6.many.example", "https://site7.many.example", "https://site8.many.example", "https://site9.many.example", "https://site10.many.example", "https://site11.many.example", "https://site12.many.example", "https://site13.many.example", "https://site14.many.example", "https://site15.many.example", "https://site16.many.example", "https://site17.many.example", "https://site18.many.example", "https://site19.many.example", "https://site20.many.example", "https://site21.many.example", "https://site22.many.example", "https://site23.many.example", "https://site24.many.example", "https://site25.many.example", "https://site26.many.example", "https://site27.many.example", "https://site28.many.example", "https://site29.many.example", "https://site30.many.example", "https://site31.many.example", "https://site32.many.example", "https://site33.many.example", "https://site34.many.example", "https://site35.many.example", "https://site36.many.example", "https://site37.many.example", "https://site38.many.example"], allow_credentials: true, allow_headers: [X-Request-Id, Content-Type, Range, Accept], expose_headers: [ETag, X-Request-Id, Retry-After, Location, X-C, X-Total-Count], max_age: default };
    pub static GUARD: Policy = { max_age: 1d, ..BASE };
}
}
