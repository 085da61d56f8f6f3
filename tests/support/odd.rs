//! Paths that a framework may take for other ones, and what the tables make of them.

use super::{
    Case,
    ask::{ask, preflight},
    site::{ACCOUNT_ACTUAL, APP, PUBLIC_ACTUAL, SITE, STRICT, case},
};

#[derive(Clone, Copy, Debug)]
pub enum Verdict {
    /// The policy that allows everybody.
    Public,
    /// The lines of `/account/{id}`.
    Account,
    Denied,
    /// Denied, and the method asked for had a say in it.
    DeniedByMethod,
}
use Verdict::{Account, Denied, DeniedByMethod, Public};

const WITH_FALLBACK: &[(&str, Verdict)] = &[
    // Both forms lead to one line, or both to `_`.
    ("/feed/a/b//c", Public),
    ("/feed/%61", Public),
    ("/feed/a%2Fb", Public),
    ("/feed/a%5Cb", Public),
    ("/feed/a\\b", Public),
    ("/feed/./x", Public),
    ("/feed/x/../y", Public),
    ("/feed/a%20b", Public),
    ("/feed/%zz", Public),
    ("/feed/%", Public),
    ("/feed/..a", Public),
    ("/feed/...", Public),
    ("/%61", Public),
    ("/a/../b", Public),
    ("/..", Public),
    ("//", Public),
    ("/%2Ffeed/a", Public),
    ("//feed/a", Public),
    ("/nowhere/../feed/a", Public),
    ("/account/7", Account),
    ("/account/a.b", Account),
    ("/account/%37", Account),
    ("/account/%20", Account),
    ("/account/7%", Account),
    ("/account/...", Account),
    ("/account/.7", Account),
    ("/account/7?/../internal", Account),
    // An escaped percent sign is a percent sign: nothing is decoded twice.
    ("/%2569nternal", Public),
    ("/account/%2e%252e", Account),
    // The guarded path in another spelling.
    ("/%69nternal", Denied),
    ("/%69nterna%6C", Denied),
    ("/%69nterna%6c", Denied),
    ("//internal", Denied),
    ("///internal", Denied),
    ("/./internal", Denied),
    ("/%2e/internal", Denied),
    ("/x/../internal", Denied),
    ("/x/%2e%2e/internal", Denied),
    ("/x/.%2E/internal", Denied),
    ("/x/..%2Finternal", Denied),
    ("/x/..%5cinternal", Denied),
    ("/x\\..\\internal", Denied),
    ("/\\internal", Denied),
    ("/%5Cinternal", Denied),
    ("/%2finternal", Denied),
    ("/feed/../internal", Denied),
    ("/feed/..%2F..%2Finternal", Denied),
    ("/feed/%2e%2e/internal/x", Denied),
    ("/../internal", Denied),
    ("/x/y/../../internal", Denied),
    ("/internal//x", Denied),
    ("/internal/.", Denied),
    ("/internal/..", Denied),
    ("/internal/../feed/a", Denied),
    ("/internal/%2e%2e/feed/a", Denied),
    ("/internal/..%2fx", Denied),
    ("/account/../reports/7", Denied),
    // A path with several policies, in one of its two forms.
    ("/%61ccount/7", DeniedByMethod),
    ("//account/7", DeniedByMethod),
    ("/account//7", DeniedByMethod),
    ("/account/x/../7", DeniedByMethod),
    ("/account/7%2F8", DeniedByMethod),
    ("/account/7%2f", DeniedByMethod),
    ("/account/7\\8", DeniedByMethod),
    ("/account/7%5C8", DeniedByMethod),
    ("/account/.", DeniedByMethod),
    ("/account/%2E", DeniedByMethod),
    ("/account/..", DeniedByMethod),
    ("/feed/../account/7", DeniedByMethod),
    ("/reports/..%2faccount/7", DeniedByMethod),
    // One final slash more or less than a line has.
    ("/account/7/", Denied),
    ("/internal/", Denied),
    ("/reports/7/", Denied),
    ("/order/", Denied),
    ("/account/7/.", Denied),
    ("/account/7/%2e", Denied),
    ("/order//", Denied),
    ("/order%2F", Denied),
    ("/order/./", Denied),
    ("/feed/", Denied),
    ("/feed//", Denied),
    // `{*rest}` is at least one byte, so this has no line with or without the slash.
    ("/feed", Public),
    ("/account", Public),
    ("/account/", Public),
    ("/account/7//8", Public),
    // A line that this build does not have is not there for this rule either.
    ("/gone/", Public),
    ("/shadow/me/", Denied),
];

const WITHOUT_FALLBACK: &[(&str, Verdict)] = &[
    ("/feed/a", Public),
    ("/feed/%61", Public),
    ("/feed/a//b", Public),
    ("/feed/../feed/a", Public),
    ("/", Denied),
    ("/nowhere", Denied),
    ("/%61", Denied),
    ("//feed/a", Denied),
    ("/%66eed/a", Denied),
    ("/feed", Denied),
    ("/feed/", Denied),
    ("/feed/../account/7", Denied),
    ("/account/7/", Denied),
    ("/internal", Denied),
    ("/internal/", Denied),
    ("/account/%2e%2e/feed/a", Denied),
    ("*", Denied),
];

pub fn cases() -> Vec<Case> {
    let long = |count, end: &str| format!("{}{end}", "/a".repeat(count));
    // The normal form of a path is not looked for without end.
    let lengths = [
        (long(5000, ""), Public),
        (long(4000, "/%61"), Public),
        (long(4096, "/%61"), Denied),
        (long(9000, "//"), Denied),
    ];
    let listed = WITH_FALLBACK.iter().map(|(path, verdict)| ((*path).to_owned(), *verdict));
    let site = listed.chain(lengths).flat_map(|(path, verdict)| both(&path, verdict).map(|row| case(&SITE, row)));
    let strict = WITHOUT_FALLBACK.iter().flat_map(|(path, verdict)| both(path, *verdict).map(|row| case(&STRICT, row)));
    site.chain(strict).collect()
}

/// The preflight and the request itself: they must have one policy, whatever the path.
fn both(path: &str, verdict: Verdict) -> [(super::Ask, &'static str, Vec<&'static str>); 2] {
    let actual = ask(&format!("GET {path}")).origin(APP);
    let asks = preflight(&format!("GET {path}"), APP);
    let methods = |list| ["access-control-allow-origin: *", list];
    let public = match path {
        _ if path.starts_with("/feed/") && path.len() > "/feed/".len() => {
            methods("access-control-allow-methods: GET,HEAD")
        }
        _ => methods("access-control-allow-methods: GET,HEAD,POST"),
    };
    match verdict {
        Public => [(asks, "204", public.to_vec()), (actual, "forwarded", PUBLIC_ACTUAL.to_vec())],
        Account => {
            let granted = vec![
                "vary: Origin, Access-Control-Request-Method",
                "access-control-allow-origin: {origin}",
                "access-control-allow-credentials: true",
                "access-control-allow-methods: GET,HEAD,PATCH",
                "access-control-allow-headers: content-type",
                "access-control-max-age: 600",
            ];
            [(asks, "204", granted), (actual, "forwarded", ACCOUNT_ACTUAL.to_vec())]
        }
        Denied => [(asks, "403", vec![]), (actual, "forwarded", vec![])],
        DeniedByMethod => {
            let vary = vec!["vary: Access-Control-Request-Method"];
            [(asks, "403", vary), (actual, "forwarded", vec![])]
        }
    }
}
