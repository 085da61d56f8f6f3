//! The route tree against the router of axum: both refuse the same sets of paths and find the same routes.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use cors_rules::path::{Branch, Kept, Node, Normal, Tail, Template, Tree, Wildcard, is_plain};
use matchit::Router;
use proptest::{
    collection::vec,
    prelude::*,
    sample::{Index, select},
};

/// The tree as the macro would write it. Leaked, since a node borrows its children.
fn node(branch: &Branch) -> Node<'static> {
    let children: Vec<_> = branch.children.iter().map(node).collect();
    Node {
        prefix: branch.prefix.clone().leak(),
        children: children.leak(),
        wildcard: match &branch.tail {
            Tail::None => Wildcard::None,
            Tail::Param(next) => Wildcard::Param(Box::leak(Box::new(node(next)))),
            Tail::CatchAll(route) => Wildcard::CatchAll(*route),
        },
        route: branch.route,
    }
}

/// Both structures, or how many of the templates went in before one was refused, by us and by the router.
fn build(templates: &[String]) -> Result<(Node<'static>, Router<u16>), (usize, usize)> {
    let (mut tree, mut router) = (Tree::default(), Router::new());
    let number = |at: usize| u16::try_from(at).unwrap();
    let ours = templates.iter().enumerate().position(|(at, template)| {
        Template::parse(template).map_or(true, |template| tree.insert(&template, number(at)).is_err())
    });
    let theirs = templates.iter().enumerate().position(|(at, template)| router.insert(template, number(at)).is_err());
    match (ours, theirs) {
        (None, None) => Ok((node(tree.root()), router)),
        (ours, theirs) => Err((ours.unwrap_or(templates.len()), theirs.unwrap_or(templates.len()))),
    }
}

fn agree(templates: &[String], paths: &[String]) {
    let (root, router) = match build(templates) {
        Ok(both) => both,
        Err((ours, theirs)) => return assert_eq!(ours, theirs, "which of {templates:?} is refused"),
    };
    for path in paths {
        let theirs = router.at(path).ok().map(|found| *found.value);
        assert_eq!(root.find(path.as_bytes(), |_| true), theirs, "{path} in {templates:?}");
    }
}

/// Those of the templates that can stand beside the ones before them.
fn compatible(templates: &[String]) -> Vec<String> {
    let mut kept = Vec::new();
    for template in templates {
        kept.push(template.clone());
        if let Err((ours, theirs)) = build(&kept) {
            assert_eq!(ours, theirs, "which of {kept:?} is refused");
            kept.pop();
        }
    }
    kept
}

/// A segment that both grammars accept.
fn segment() -> impl Strategy<Value = &'static str> {
    select(vec![
        "a", "b", "ab", "abc", "ba", "x", "{id}", "{id}", "{name}", "x{id}", "a{id}", "ab{id}", "{{", "}}", "{{a}}",
        "a{{", "a{{{id}", "{{{id}", "a.b", "-", "a%20b", "{{{{",
    ])
}

/// One that ends a path, whole or not.
fn last_segment() -> impl Strategy<Value = &'static str> {
    prop_oneof![3 => segment(), 2 => select(vec!["", "{*rest}", "x{*rest}", "a{*all}", "{{{*rest}", "{*all}"])]
}

fn template() -> impl Strategy<Value = String> {
    (vec(segment(), 0..4), last_segment())
        .prop_map(|(segments, last)| format!("/{}", [segments, vec![last]].concat().join("/")))
}

/// As `template`, now and then with a mistake that both must see.
fn doubtful_template() -> impl Strategy<Value = String> {
    let mistake = select(vec![
        "{}",
        "{*}",
        "a{}",
        "{id",
        "id}",
        "}",
        "{id}x",
        "{id}{id}",
        "{id}.png",
        "{*rest}x",
        "{*rest}/a",
        "{a/b}",
        "{a*}",
        "{*a*}",
        "{{a}",
        "{a}}",
        "{*rest}{id}",
    ]);
    prop_oneof![12 => template(), 1 => (template(), mistake, template()).prop_map(|(a, mistake, b)| format!("{a}/{mistake}{b}"))]
}

/// Paths that have much in common with the templates, empty segments and final slashes included.
fn path() -> impl Strategy<Value = String> {
    let segment = select(vec![
        "", "a", "b", "ab", "abc", "abcd", "ba", "x", "xa", "x{id}", "{", "}", "{a}", "a{", "a{7", "{7", "{{", "a.b",
        "-", "a%20b", "{id}", "{*rest}", "7",
    ]);
    vec(segment, 1..6).prop_map(|segments| format!("/{}", segments.join("/")))
}

/// A path that a template matches: its captures filled in.
fn fill(template: &str, filler: &str) -> String {
    let captures = ["{id}", "{name}", "{*rest}", "{*all}"];
    let escaped = template.replace("{{", "\u{1}").replace("}}", "\u{2}");
    let path = captures.iter().fold(escaped, |path, capture| path.replace(capture, filler));
    path.replace('\u{1}', "{").replace('\u{2}', "}")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn same_routes(templates in vec(template(), 1..8), paths in vec(path(), 24)) {
        agree(&compatible(&templates), &paths);
    }

    #[test]
    fn same_routes_for_paths_made_of_the_templates(
        templates in vec(template(), 1..8),
        fillers in vec((any::<Index>(), select(vec!["a", "7", "ab", "", "a/b", "/", "x/"])), 12),
    ) {
        let paths: Vec<_> = fillers.iter().map(|(at, filler)| fill(at.get::<String>(&templates), filler)).collect();
        agree(&compatible(&templates), &paths);
    }

    #[test]
    fn same_refusals(templates in vec(doubtful_template(), 1..6)) {
        if let Err((ours, theirs)) = build(&templates) {
            prop_assert_eq!(ours, theirs, "which of {:?} is refused", templates);
        }
    }

    /// A route that a build does not have leaves no trace.
    #[test]
    fn switched_off_routes_are_not_there(
        templates in vec(template(), 1..8),
        off in any::<u8>(),
        paths in vec(path(), 24),
    ) {
        let exists = |route: u16| off >> (route % 8) & 1 == 0;
        let Ok((root, _)) = build(&templates) else { return Ok(()) };
        let mut router = Router::new();
        for (number, template) in (0_u16..).zip(&templates) {
            if exists(number) {
                router.insert(template, number).unwrap();
            }
        }
        for path in &paths {
            let theirs = router.at(path).ok().map(|found| *found.value);
            prop_assert_eq!(root.find(path.as_bytes(), exists), theirs, "{} in {:?} without {:b}", path, templates, off);
        }
    }

    /// Both look-ups of a path with one final `/` more or less are those of the path written so.
    #[test]
    fn the_other_slash(templates in vec(template(), 1..8), paths in vec(path(), 24)) {
        let Ok((root, router)) = build(&templates) else { return Ok(()) };
        let theirs = |path: &str| {
            let shorter = path.strip_suffix('/').is_some_and(|shorter| router.at(shorter).is_ok());
            shorter || router.at(&format!("{path}/")).is_ok()
        };
        for path in &paths {
            let bytes = path.as_bytes();
            prop_assert_eq!(root.find_with_other_slash(bytes, |_| true).is_some(), theirs(path), "{}", path);
            let kept = Kept::of(bytes).unwrap();
            let normal: String = Normal::new(bytes, &kept).map(char::from).collect();
            let ours = root.find_normal_with_other_slash(Normal::new(bytes, &kept), |_| true).is_some();
            prop_assert_eq!(ours, theirs(&normal), "{}", path);
        }
    }

    /// The normal form is read on the fly, and the walk over it is the walk over the same bytes.
    #[test]
    fn the_normal_form_is_looked_up_as_it_would_be_written(
        templates in vec(template(), 1..6),
        path in "(/(a|b|ab|%61|%2[fF]|%5c|\\\\|\\.|%2e|x|7|%|%zz|\\{)*){1,6}",
    ) {
        let Ok((root, router)) = build(&templates) else { return Ok(()) };
        let kept = Kept::of(path.as_bytes()).unwrap();
        let normal: Vec<u8> = Normal::new(path.as_bytes(), &kept).collect();
        let text = String::from_utf8(normal.clone()).unwrap();
        let theirs = router.at(&text).ok().map(|found| *found.value);
        prop_assert_eq!(root.find_normal(Normal::new(path.as_bytes(), &kept), |_| true), theirs, "{} is {}", path, text);
        // What is left of a broken escape may be a whole one: `/%7%61` is `/%7a`, since nothing is decoded twice.
        if !normal.contains(&b'%') {
            let again = Kept::of(&normal).unwrap();
            prop_assert!(Normal::new(&normal, &again).eq(normal.iter().copied()), "{} is {}, and then?", path, text);
        }
        prop_assert!(!is_plain(path.as_bytes()) || path == text, "{} is plain, but {} is its normal form", path, text);
    }
}

/// The order of insertion changes nothing.
#[test]
fn order_does_not_matter() {
    let templates = ["/", "/{id}", "/a", "/a{id}", "/ab", "/{id}/b", "/a/{*rest}", "/{{a}}", "/x{*rest}", "/x{{"];
    let paths: Vec<_> =
        "/ /a /ab /abc /b /a/b /b/b /a/ /{a} /x /xy /x{ /x{/ // /a//b /b/b/b".split(' ').map(str::to_owned).collect();
    for shift in 0..templates.len() {
        let mut rotated: Vec<_> = templates.map(str::to_owned).to_vec();
        rotated.rotate_left(shift);
        agree(&rotated, &paths);
        rotated.reverse();
        agree(&rotated, &paths);
    }
}

/// The router panics at the 26th parameter; we refuse.
#[test]
fn at_most_25_parameters() {
    let many = |count| "/{p}".repeat(count);
    agree(&[many(25)], &["/a".repeat(25), "/a".repeat(24), "/a".repeat(26)]);
    assert!(Template::parse(&many(26)).is_err());
    let (text, tail) = (many(25), "/{*rest}");
    agree(&[format!("{text}{tail}")], &["/a".repeat(26), "/a".repeat(40)]);
}

/// Names that the router takes, but that nobody means: the slip would guard another path than the one intended.
#[test]
fn stricter_than_the_router_about_names() {
    for template in ["/{/a}", "/{/{id}", "/{a}}}", "/{a{{b}", "/{a}}b}"] {
        assert!(Router::new().insert(template, ()).is_ok(), "{template}: the router refuses it too");
        assert!(Template::parse(template).is_err(), "{template}");
    }
}

/// Paths in a form that no request has, which the router would hold and never find.
#[test]
fn stricter_than_the_router_about_form() {
    for template in
        ["/a//b", "/a/../b", "/./a", "/%61", "/a%2Fb", "/a b", "/a?b", "/a#b", "/:id", "/*rest", "/a\\b", "/\u{e4}"]
    {
        assert!(Router::new().insert(template, ()).is_ok(), "{template}: the router refuses it too");
        assert!(Template::parse(template).is_err(), "{template}");
    }
}
