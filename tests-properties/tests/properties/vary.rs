//! `Vary`: what a response's CORS headers depend on is named, and what the application wrote is kept.

use proptest::{
    prelude::*,
    sample::{Index, select},
};

use crate::{
    choices::described,
    described::{Facts, Line},
    door::{Door, Raw, Served, lines, serve},
    options::preflight,
    property::properties,
    reply::reply,
    requests::{Asked, asked, door, origin_choice},
};

/// The lines of `Origin` in a request, good or bad.
fn origin_lines(origin: &str, kind: u8) -> Vec<Vec<u8>> {
    match kind {
        0 => Vec::new(),
        1 => vec![b"https://\xff.example".to_vec()],
        2 => vec![format!("https://{}.example.com", "a.".repeat(200)).into()],
        3 => vec![b"https://evil.example".to_vec()],
        4 => vec![origin.into(), origin.into()],
        5 => vec![b"https://evil.example".to_vec(), origin.into()],
        6 => vec![Vec::new()],
        _ => vec![origin.into()],
    }
}

fn with_origin(mut request: Raw, origin_lines: &[Vec<u8>]) -> Raw {
    request.headers.retain(|(name, _)| name != "origin");
    request.headers.extend(origin_lines.iter().map(|line| ("origin".to_owned(), line.clone())));
    request
}

fn members(served: &Served) -> Vec<String> {
    let text = served.text("vary").unwrap_or_default().to_ascii_lowercase();
    text.split(',').map(|member| member.trim().to_owned()).filter(|member| !member.is_empty()).collect()
}

/// Whether a cache may answer the second request with the response to the first.
fn may_answer(first: &Raw, served: &Served, second: &Raw) -> bool {
    members(served).iter().all(|name| name != "*" && lines(&first.headers, name).eq(lines(&second.headers, name)))
}

properties! {
    times: 25;

    /// Two requests of one kind for one URL that agree on every header that `Vary` names get the same CORS headers.
    ///
    /// No cache keeps answers to `OPTIONS` (RFC 9110, section 9.3.7), and no browser sends a preflight with two origins or
    /// an empty one: where everybody is allowed, those alone are refused without a word in `Vary`.
    fn vary_names_all_that_matters(
        described in described(), door in door(), choice in origin_choice(), other in origin_choice(),
        kinds in (0_u8..12, 0_u8..12), asked in asked(), method in select(vec!["GET", "PUT", "DELETE", "POST"]),
        is_preflight in any::<bool>(), variants in (0_usize..3, 0_usize..3), at in any::<Index>(), is_same in any::<bool>(),
    ) {
        let facts = described.all_facts();
        let other = if is_same { choice.clone() } else { other };
        // A table's own paths and methods, more often than not.
        let line = (!described.lines.is_empty()).then(|| at.get(described.lines));
        let path = line.map_or_else(|| asked.path.to_owned(), Line::example);
        let of_path = described.lines.iter().filter(|other| line.is_some_and(|line| line.path == other.path));
        let methods: Vec<&str> = of_path.flat_map(|line| line.methods).copied().chain([method]).collect();
        let (first_method, method) = (methods[kinds.1 as usize % methods.len()], methods[at.index(methods.len())]);
        // The application varies by nothing.
        let app = |_: &Raw| (200, Vec::new());
        let request = |origin: &str, kind: u8, method: &'static str, variant: usize| {
            if is_preflight {
                // Without an origin it is none.
                let lines = origin_lines(origin, if kind == 0 { 7 } else { kind });
                let request = preflight(&Asked { method, ..asked.clone() }, b"", variant);
                return with_origin(Raw { path: path.clone(), ..request }, &lines);
            }
            let request = Raw { method: asked.method.to_owned(), path: path.clone(), headers: Vec::new() };
            with_origin(request, &origin_lines(origin, kind))
        };
        let one = request(&choice.origin(&facts), kinds.0, first_method, variants.0);
        let two = request(&other.origin(&facts), kinds.1, method, variants.1);
        let (first, second) = (serve(described.guard, door, &one, &app), serve(described.guard, door, &two, &app));
        let is_open = |method| described.ruled(&path, method).facts.is_some_and(Facts::is_open);
        let is_odd = is_preflight && (is_open(first_method) || is_open(method)) && (4..=6).any(|odd| kinds.0 == odd || kinds.1 == odd);
        // A refused write is no response of the application's, and cached by nobody.
        if may_answer(&one, &first, &two) && !is_odd && first.reached == second.reached {
            prop_assert_eq!(first.cors(), second.cors(), "a cache may answer the second request with the first response");
        }
    }

    /// Each member that the application wrote is still there, in its place; `Origin` is there once; `*` is left alone.
    fn vary_is_only_added_to(
        described in described(), door in door(), choice in origin_choice(), asked in asked(), reply in reply(),
    ) {
        let origin = choice.origin(&described.all_facts());
        let request = Raw { method: "GET".to_owned(), path: asked.path.to_owned(), headers: Vec::new() };
        let request = with_origin(request, &[origin.into_bytes()]);
        let own: Vec<&str> = reply.headers.iter().filter(|(name, _)| name.eq_ignore_ascii_case("vary")).map(|(_, value)| *value).collect();
        let served = serve(described.guard, door, &request, &|request| reply.to(request));
        let lines: Vec<&[u8]> = served.lines("vary").collect();
        let is_listed = described.ruled(asked.path, "GET").facts.is_some_and(|facts| !facts.is_open());
        let has = |wanted: &str| own.iter().flat_map(|line| line.split(',')).any(|member| member.trim().eq_ignore_ascii_case(wanted));
        let mut expected: Vec<&[u8]> = own.iter().map(|line| line.as_bytes()).collect();
        if is_listed && !has("origin") && !has("*") {
            expected.push(b"Origin");
        }
        let as_text = |lines: &[&[u8]]| String::from_utf8_lossy(&lines.join(&b'|')).into_owned();
        prop_assert_eq!(
            as_text(&lines).to_ascii_lowercase(), as_text(&expected).to_ascii_lowercase(),
            "the lines of `Vary`, and what they should be",
        );
    }

    /// The layer around itself is the layer; and both doors write the same.
    fn twice_is_once_and_both_doors_agree(
        described in described(), choice in origin_choice(), asked in asked(), reply in reply(), kind in 0_u8..12,
        is_preflight in any::<bool>(),
    ) {
        let origin = choice.origin(&described.all_facts());
        let plain = Raw { method: asked.method.to_owned(), path: asked.path.to_owned(), headers: Vec::new() };
        let request = if is_preflight { preflight(&asked, b"", 1) } else { plain };
        let request = with_origin(request, &origin_lines(&origin, kind));
        let through = |door| serve(described.guard, door, &request, &|request| reply.to(request));
        let (once, bytes) = (through(Door::Tower), through(Door::Bytes));
        prop_assert_eq!(&through(Door::TowerTwice), &once, "twice, and once");
        prop_assert_eq!(bytes.cors(), once.cors(), "the byte door, and the layer");
        prop_assert_eq!((bytes.status, bytes.reached, members(&bytes)), (once.status, once.reached, members(&once)), "the byte door, and the layer");
    }
}
