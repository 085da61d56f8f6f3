use super::{Piece, Template};
use alloc::string::ToString;

#[test]
fn accepted() {
    for path in [
        "/",
        "/a",
        "/a/",
        "/a/{id}",
        "/a/{id}/b",
        "/a/x{id}",
        "/a/{*rest}",
        "/x{*rest}",
        "/.well-known/cors",
        "/c++",
        "/a%20b",
        "/{{a}}",
        "/a:b",
        "/a/:",
        "/~me",
        "/a.b",
    ] {
        assert!(Template::parse(path).is_ok(), "{path}: {:?}", Template::parse(path));
    }
    assert_eq!(Template::parse("/{{a}}").unwrap().pieces(), [Piece::Text("/{a}".to_string())]);
}

#[test]
fn a_brace_is_closed_where_its_segment_ends() {
    for (path, help) in [
        ("/a/{id", "write `/a/{id}`, or `{{` for a literal brace"),
        ("/a/{id/b", "write `/a/{id}/b`, or `{{` for a literal brace"),
        ("/a/{*rest", "write `/a/{*rest}`, or `{{` for a literal brace"),
        // What would be written is refused, too.
        ("/a/{", "write `{{` for a literal brace"),
        ("/a/{*rest/b", "write `{{` for a literal brace"),
        ("/{a{b", "write `{{` for a literal brace"),
        ("/{a/{b", "write `{{` for a literal brace"),
    ] {
        let help_of = |path: &str| Template::parse(path).unwrap_err().help;
        assert_eq!(help_of(path), [help], "{path}");
    }
    assert!(Template::parse(&"/{a".repeat(100_000)).is_err());
}

#[test]
fn refused_with_the_path_to_write() {
    for (path, fixed) in [
        ("a", Some("/a")),
        ("https://a.example/feed", Some("/feed")),
        ("https://a.example", Some("/")),
        ("", Some("/")),
        ("/a//b", None),
        ("//", None),
        ("/a/../b", None),
        ("/./a", None),
        ("/%7Eme", Some("/~me")),
        ("/a%2Fb", None),
        ("/a%2fb", None),
        ("/a%5Cb", None),
        ("/a\\b", None),
        ("/a b", Some("/a%20b")),
        ("/a/<id>", Some("/a/%3Cid%3E")),
        ("/a/**", Some("/a/{*rest}")),
        ("/ä", Some("/%C3%A4")),
        ("/a?x", None),
        ("/a#x", None),
        ("/100%", None),
        ("/:id", Some("/{id}")),
        ("/a/*", Some("/a/{*rest}")),
        ("/a/*all", Some("/a/{*all}")),
        ("/{}", None),
        ("/{*}", None),
        ("/{id", None),
        ("/id}", None),
        ("/{id}.png", None),
        ("/{*rest}/b", None),
        ("/{a/b}", None),
        ("/{a{b}", None),
    ] {
        let violation = Template::parse(path).unwrap_err();
        assert_eq!(violation.suggestion.as_deref(), fixed, "{path}");
        if let Some(fixed) = fixed {
            assert!(Template::parse(fixed).is_ok(), "{fixed}");
        }
    }
}
