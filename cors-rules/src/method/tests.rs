use crate::{Rule, fix::Check, mutated::mutations};

use super::{check, check_listed, check_routed, known};

#[test]
fn accepted() {
    for method in
        ["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "QUERY", "PURGE", "purge", "Foo", "M-SEARCH"]
    {
        assert_eq!(check(method), None, "{method}");
        assert_eq!(check_listed(method).is_some(), method == "OPTIONS", "{method}");
    }
}

#[test]
fn refused() {
    for (method, code, suggestion) in [
        ("GE T", 201, Some("GET")),
        ("VERSION CONTROL", 201, Some("VERSION-CONTROL")),
        ("PUT,DELETE", 201, None),
        ("PUT;POST", 201, None),
        ("GET, *", 201, None),
        ("GET, TRACE", 201, Some("GET")),
        ("TRACE ", 201, None),
        ("PTACH ", 201, Some("PATCH")),
        ("\"PUT\"", 201, Some("PUT")),
        ("\u{201c}PUT\u{201d}", 201, Some("PUT")),
        ("Method::PUT", 201, Some("PUT")),
        ("POST /users", 201, Some("POST")),
        ("", 201, None),
        (",", 201, None),
        ("PÜT", 201, None),
        (" get ", 201, Some("GET")),
        (" purge ", 201, Some("purge")),
        ("CONNECT", 202, None),
        ("trace", 202, None),
        ("Track", 202, None),
        ("patch", 203, Some("PATCH")),
        ("Patch", 203, Some("PATCH")),
        ("propfind", 203, Some("PROPFIND")),
        ("put", 204, Some("PUT")),
        ("Delete", 204, Some("DELETE")),
        ("get", 204, Some("GET")),
        ("options", 204, Some("OPTIONS")),
        ("P\u{dc}T", 201, None),
        ("P\u{410}TCH", 201, None),
    ] {
        let violation = check(method).unwrap();
        assert_eq!((violation.rule.code(), violation.suggestion.as_deref()), (code, suggestion), "{method}");
    }
}

#[test]
fn words_for_every_method() {
    for method in ["Any", "ANY", "any", "All", "ALL", "all"] {
        let violation = check(method).unwrap();
        assert_eq!((violation.rule.code(), violation.suggestion), (212, None), "{method}");
        assert_eq!(violation.help, ["write `allow_methods: *`; in front of a path write no method at all"], "{method}");
    }
    for method in ["ANYONE", "ALLOW", "PULL", "CALL"] {
        assert_eq!(check(method), None, "{method}");
    }
}

#[test]
fn a_look_alike_is_named() {
    for (method, message) in [
        ("P\u{410}TCH", "`P\u{410}TCH` is no method: U+0410 at byte 1 is outside ASCII"),
        ("\u{201c}PUT\u{201d}", "`\u{201c}PUT\u{201d}` is no method: U+201C at byte 0 is outside ASCII"),
        ("GE T", "`GE T` is no method"),
    ] {
        assert_eq!(check(method).unwrap().message, message);
    }
}

#[test]
fn a_list_has_no_options_and_is_not_told_to() {
    assert_eq!(check_listed("OPTIONS").unwrap().rule, Rule::OptionsListed);
    assert_eq!(check_routed("OPTIONS", false).unwrap().rule, Rule::OptionsListed);
    assert_eq!(check_routed("OPTIONS", true), None);
    for (method, code) in [("options", 204), ("OPTION", 212), ("OPTIONS ", 201), ("Method::OPTIONS", 201)] {
        assert_eq!(check(method).unwrap().suggestion.as_deref(), Some("OPTIONS"), "{method}");
        let violation = check_listed(method).unwrap();
        assert_eq!((violation.rule.code(), violation.suggestion), (code, None), "{method}");
        assert!(violation.help.iter().any(|line| line.starts_with("delete it")), "{method}");
    }
}

#[test]
fn several_methods_are_listed() {
    for (method, help) in [
        ("GET, POST", "write one method per element: GET, POST"),
        ("get post GET", "write one method per element: GET, POST"),
        ("PUT / PURGE", "write one method per element: PUT, PURGE"),
        ("GET, *", "write one method per element, or `*` alone and without quotes"),
        ("GET, ANY", "write one method per element, or `*` alone and without quotes"),
        ("CONNECT, TRACE", "delete it"),
    ] {
        assert_eq!(check(method).unwrap().help, [help], "{method}");
    }
}

#[test]
fn the_browsers_line_names_the_method_of_the_request() {
    for (method, named) in [
        ("patch", Some("PATCH")),
        ("put", Some("PUT")),
        ("PTACH", Some("PATCH")),
        ("TRACE", None),
        ("GET|PUT", Some("PUT")),
        ("put+delete|head", Some("PUT")),
        ("GET|HEAD", None),
    ] {
        assert_eq!(check(method).unwrap().named.as_deref(), named, "{method}");
    }
}

#[test]
fn suggestions_are_accepted_whatever_is_written() {
    for again in [check as Check, check_listed] {
        for name in
            known::REGISTERED.iter().copied().chain(["TRACE", "CONNECT", "PURGE", "M-SEARCH", "purge", "ANY", "All"])
        {
            for method in mutations(name) {
                let Some(violation) = again(&method) else { continue };
                let suggestion = violation.suggestion.as_deref();
                assert_eq!(suggestion.and_then(again), None, "{suggestion:?} for {method:?}");
                assert!(suggestion != Some(method.as_str()), "{method:?} for itself");
                assert!(suggestion.is_some() || !violation.help.is_empty(), "no advice for {method:?}");
                for part in listed(&violation.help) {
                    assert_eq!(again(part), None, "{part:?} in the help for {method:?}");
                }
            }
        }
    }
}

fn listed(help: &[alloc::string::String]) -> impl Iterator<Item = &str> {
    let lists = help.iter().filter_map(|line| line.strip_prefix("write one method per element: "));
    lists.flat_map(|list| list.split(", "))
}

#[test]
fn in_front_of_a_path_no_method_covers_every_method() {
    for (method, is_alone, help) in [
        ("ANY", true, "delete `ANY`: a line without a method covers every method"),
        ("all", false, "delete all methods of the line: a line without a method covers every method"),
    ] {
        let violation = check_routed(method, is_alone).unwrap();
        assert_eq!((violation.rule, violation.help), (Rule::MisspelledMethod, [help.into()].into()), "{method}");
    }
    assert_eq!(check_routed("patch", true), check("patch"));
    assert_eq!(check_routed("PURGE", false), None);
}
