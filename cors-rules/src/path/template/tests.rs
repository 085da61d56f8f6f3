use super::{Piece, Template};
use alloc::{
    format,
    string::{String, ToString},
};

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
        ("a/:id", Some("/a/{id}")),
        ("a b/<id>", Some("/a%20b/{id}")),
        ("v1.0/feed", Some("/v1.0/feed")),
        ("feed.json", Some("/feed.json")),
        (".well-known/cors", Some("/.well-known/cors")),
        ("api.example.com/feed", Some("/feed")),
        ("//api.example.com/feed/:id", Some("/feed/{id}")),
        ("localhost:3000/feed", Some("/feed")),
        ("localhost:3000", Some("/")),
        ("localhost/feed", Some("/feed")),
        ("example.com:8080/feed", Some("/feed")),
        ("my-api.example.com/feed", Some("/feed")),
        // No hosts.
        ("a_b.example.com/feed", Some("/a_b.example.com/feed")),
        ("a.example.com:x/feed", Some("/a.example.com:x/feed")),
        ("1.2.3/feed", Some("/1.2.3/feed")),
        ("v1.2.x/feed", Some("/v1.2.x/feed")),
        ("1.2.3", Some("/1.2.3")),
        ("/a/<user_id>", Some("/a/{user_id}")),
        ("/a/<>", None),
        ("/a/<b-c>", None),
        // A directory, or a host.
        ("example.com/feed", None),
        ("jquery.min.js", None),
        ("GET /feed", None),
        ("^/feed", None),
        (":id", Some("/{id}")),
        ("ä", Some("/%C3%A4")),
        ("*", None),
        ("_", None),
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
        ("/a/<id>", Some("/a/{id}")),
        ("/<int:id>/b/<path:rest>", Some("/{id}/b/{*rest}")),
        ("/a/x<id>", Some("/a/x{id}")),
        ("/a/<id>.png", None),
        ("/a/<id", None),
        ("/a>b", None),
        ("/a b<c", None),
        ("/:a/:b/*c", Some("/{a}/{b}/{*c}")),
        ("/a/**", Some("/a/{*rest}")),
        ("/ä", Some("/%C3%A4")),
        ("/a?x", Some("/a")),
        ("/a#x", Some("/a")),
        ("/a/:id?x=/", Some("/a/{id}")),
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

#[test]
fn what_is_not_suggested_is_said_in_words() {
    for (path, help) in [
        ("*", "write `_` without quotes: it is for every path that no other line matches"),
        ("GET /feed", "write the method in front of the quotes: `GET \"/feed\"`"),
        ("get /feed", "write the methods in front of the quotes, and the path alone in them"),
        ("example.com/feed", "write the path alone, from its first `/` on"),
        ("/a/<id", "write `{name}` for a parameter, or `%3C` and `%3E` for the characters themselves"),
        ("a//b", "write the path alone, as requests have it"),
    ] {
        let violation = Template::parse(path).unwrap_err();
        assert_eq!(violation.help.first().map(String::as_str), Some(help), "{path}");
        assert_eq!(violation.suggestion, None, "{path}");
    }
}

/// However many faults a path has, finding out what to write is not much more work than reading it.
#[test]
fn long_paths_are_mended_in_a_few_rounds() {
    for part in ["/:a", "/<a>", "/%7E", "/%61%62", "//", "?", "<", "a/:b?", "/*a", "://"] {
        assert!(Template::parse(&part.repeat(20_000)).is_err(), "{part}");
    }
}

/// axum's router takes no more.
#[test]
fn a_path_has_25_parameters_at_most() {
    let path = |count: usize| (0..count).fold(String::new(), |path, at| format!("{path}/{{p{at}}}"));
    assert!(Template::parse(&path(25)).is_ok());
    let message = Template::parse(&path(26)).unwrap_err().message;
    assert!(message.ends_with("has more than 25 parameters, which axum refuses"), "{message}");
}
