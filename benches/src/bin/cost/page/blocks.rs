//! One table each.

use crate::{
    figures::{Figures, Numbers},
    tables::{markdown, thousands},
};

/// Instructions, and allocator calls where there are any: `4,735 · 8`.
fn cost(numbers: &Numbers, name: &str) -> String {
    let Some(instructions) = numbers.instructions.get(name) else { return "–".to_owned() };
    let shown = thousands(instructions);
    match numbers.allocations.get(name) {
        Some(calls) if calls.abs() >= 0.5 => format!("{shown} · {}", thousands(calls)),
        _ => shown,
    }
}

/// How many times as much the other one costs.
fn times(figures: &Figures, name: &str, other: &str) -> String {
    match (figures.get(name), figures.get(other)) {
        (Some(ours), Some(theirs)) if ours > 0.0 => format!("{:.1}", theirs / ours),
        _ => "–".to_owned(),
    }
}

/// A row for each case: its label, `columns`, and how many times ours the first of `others` is.
fn rows(numbers: &Numbers, cases: &[(&str, &str)], columns: &[&str], compared: (&str, &str)) -> Vec<Vec<String>> {
    let row = |(label, case): &(&str, &str)| {
        let figures = columns.iter().map(|who| cost(numbers, &format!("{case}/{who}")));
        let (ours, theirs) = (format!("{case}/{}", compared.0), format!("{case}/{}", compared.1));
        let ratio = times(&numbers.instructions, &ours, &theirs);
        [(*label).to_owned()].into_iter().chain(figures).chain([ratio]).collect()
    };
    cases.iter().map(row).collect()
}

pub(super) fn short(numbers: &Numbers) -> String {
    let mut all = rows(
        numbers,
        &[
            ("any site may read; the request has no `Origin`", "layer/any-no-origin"),
            ("3 sites; from one of them", "layer/3-hit"),
            ("3 sites; from another one", "layer/3-miss"),
            ("1,000 sites; from one of them", "layer/1000-hit"),
            ("10,000 sites; from another one", "layer/10000-miss"),
            ("preflight, allowed", "preflight/3-allowed"),
            ("preflight, denied", "preflight/3-denied"),
        ],
        &["bare", "ours", "tower-http"],
        ("ours", "tower-http"),
    );
    let served = |who| cost(numbers, &format!("axum/1000-hit/{who}"));
    let ratio = times(&numbers.instructions, "axum/1000-hit/ours-around", "axum/1000-hit/tower-http-layer");
    all.push(vec![
        "1,000 sites, axum; from one of them".to_owned(),
        "–".to_owned(),
        served("ours-around"),
        served("tower-http-layer"),
        ratio,
    ]);
    markdown(&["instructions · allocations added to a request", "by hand", "ours", "tower-http", "times"], &all)
}

pub(super) fn versions(numbers: &Numbers) -> String {
    let all: Vec<String> = numbers.versions.iter().map(|(name, version)| format!("{name} {version}")).collect();
    format!("{}.\n", all.join(", "))
}

pub(super) fn answers(numbers: &Numbers) -> String {
    let cases = [
        ("`*`, no `Origin`", "layer/any-no-origin"),
        ("`*`, any origin", "layer/any-hit"),
        ("`deny`", "layer/deny-hit"),
        ("1 origin, no `Origin`", "layer/1-no-origin"),
        ("1 origin, allowed", "layer/1-hit"),
        ("1 origin, refused", "layer/1-miss"),
        ("3 origins, no `Origin`", "layer/3-no-origin"),
        ("3 origins, allowed", "layer/3-hit"),
        ("3 origins, refused", "layer/3-miss"),
        ("3 origins, `Origin` of 8 kB", "layer/3-miss-8k-origin"),
        ("`https://*.example.com`, allowed", "layer/subdomain-hit"),
        ("`https://*.example.com`, refused", "layer/subdomain-miss"),
    ];
    let columns = ["bare", "stripping", "passing", "ours", "ours-by-hand", "tower-http"];
    let mut all = rows(numbers, &cases, &columns, ("ours", "tower-http"));
    for (row, (_, case)) in all.iter_mut().zip(cases) {
        let [ours, passing] = ["ours", "passing"].map(|who| numbers.instructions.get(&format!("{case}/{who}")));
        let beyond = ours.zip(passing).map_or_else(|| "–".to_owned(), |(ours, passing)| thousands(ours - passing));
        row.insert(5, beyond);
    }
    let head = [
        "",
        "inserts",
        "… that strip",
        "an empty layer",
        "our layer",
        "… beyond an empty one",
        "`decide` + `apply`",
        "tower-http",
        "times",
    ];
    let constant = cost(numbers, "layer/1-hit/tower-http-constant");
    format!("{}\ntower-http with one origin that it sends to everybody: {constant}.\n", markdown(&head, &all))
}

pub(super) fn origins(numbers: &Numbers) -> String {
    let row = |(len, name): (&str, &str)| {
        let figures = ["hit", "miss"].map(|end| {
            let set = cost(numbers, &format!("sets/{name}-{end}/ours"));
            let [ours, theirs] = ["ours", "tower-http"].map(|who| cost(numbers, &format!("layer/{name}-{end}/{who}")));
            [ours, set, theirs]
        });
        [len.to_owned()].into_iter().chain(figures.into_iter().flatten()).collect()
    };
    let lens =
        [("1", "1"), ("3", "3"), ("8", "8"), ("10", "10"), ("100", "100"), ("1,000", "1000"), ("10,000", "10000")];
    let head = ["origins", "allowed: list", "`OriginSet`", "tower-http", "refused: list", "`OriginSet`", "tower-http"];
    markdown(&head, &lens.map(row))
}

pub(super) fn preflights(numbers: &Numbers) -> String {
    let cases = [
        ("3 origins, allowed", "preflight/3-allowed"),
        ("3 origins, denied", "preflight/3-denied"),
        ("1,000 origins, allowed", "preflight/1000-allowed"),
        ("1,000 origins, denied", "preflight/1000-denied"),
        ("8 kB of asked headers", "preflight/3-allowed-8k-asked-headers"),
        ("`Origin` of 8 kB", "preflight/3-denied-8k-origin"),
    ];
    let all = rows(numbers, &cases, &["bare", "ours", "ours-by-hand", "tower-http"], ("ours", "tower-http"));
    markdown(&["", "inserts", "our layer", "`decide` + `into_response`", "tower-http", "times"], &all)
}

pub(super) fn axum(numbers: &Numbers) -> String {
    let cases = [
        ("`*`, no `Origin`", "axum/any-no-origin"),
        ("3 origins, allowed", "axum/3-hit"),
        ("100 origins, allowed", "axum/100-hit"),
        ("1,000 origins, allowed", "axum/1000-hit"),
        ("10,000 origins, allowed", "axum/10000-hit"),
        ("3 origins, preflight", "axum/3-preflight"),
    ];
    let columns =
        ["ours-around", "ours-table-around", "ours-layer", "tower-http-around", "tower-http-layer", "no-op-layer"];
    let all = rows(numbers, &cases, &columns, ("ours-around", "tower-http-layer"));
    let head = [
        "",
        "`POLICY.wrap(router)`",
        "`API.wrap(router)`",
        "our `.layer`",
        "tower-http around",
        "its `.layer`",
        "an empty `.layer`",
        "times",
    ];
    markdown(&head, &all)
}

pub(super) fn bytes(numbers: &Numbers) -> String {
    let row = |(label, case): (&str, &str)| {
        let [ours, map] = [format!("bytes/{case}/ours"), format!("bytes/map-{case}/bare")];
        let ratio = times(&numbers.instructions, &ours, &map);
        let by_field = cost(numbers, &format!("bytes/{case}/ours-by-field"));
        vec![label.to_owned(), cost(numbers, &ours), by_field, cost(numbers, &map), ratio]
    };
    let mut all: Vec<_> =
        [("`*`", "any-hit"), ("3 origins, allowed", "3-hit"), ("3 origins, refused", "3-miss")].map(row).into();
    let searched = cost(numbers, "bytes/3-hit-searched/ours");
    let none = || "–".to_owned();
    all.push(vec!["allowed, fields searched for".to_owned(), searched, none(), none(), none()]);
    markdown(&["", "decided, `lines()` written", "… field by field", "inserted and written", "times"], &all)
}

pub(super) fn routes(numbers: &Numbers) -> String {
    let row = |(len, name): (&str, &str)| {
        let figure = |who: &str| numbers.instructions.get(&format!("routes/{name}/{who}")).unwrap_or_default();
        let (look_up, theirs) = (figure("ours-table") - figure("ours-policy"), figure("matchit"));
        vec![len.to_owned(), thousands(look_up), thousands(theirs), format!("{:.2}", look_up / theirs)]
    };
    let lens = [("1", "1"), ("100", "100"), ("1,000", "1000")];
    markdown(&["routes", "path and method", "matchit: path", "ratio"], &lens.map(row))
}

pub(super) fn memory(numbers: &Numbers) -> String {
    let sizes = [("layer", "layer, bytes"), ("future", "future beyond the handler's, bytes")].map(|(of, label)| {
        let size = |who| numbers.sizes.get(&format!("{of}/3/{who}")).map_or_else(|| "–".to_owned(), thousands);
        vec![label.to_owned(), size("ours"), size("tower-http")]
    });
    let clones = [("any", "`*`"), ("3", "3 origins"), ("1000", "1,000 origins"), ("10000", "10,000 origins")];
    let clones = clones.map(|(case, label)| {
        let [ours, theirs] = ["ours", "tower-http"].map(|who| cost(numbers, &format!("clone/{case}/{who}")));
        vec![format!("clone of the service, {label}"), ours, theirs]
    });
    markdown(&["", "ours", "tower-http"], &[sizes.as_slice(), &clones].concat())
}

pub(super) fn actix(numbers: &Numbers) -> String {
    let cases = [
        ("`*`, no `Origin`", "any-no-origin"),
        ("3 origins, allowed", "3-hit"),
        ("3 origins, refused", "3-miss"),
        ("10,000 origins, allowed", "10000-hit"),
        ("preflight", "3-preflight"),
        ("preflight, 8 kB of asked headers", "3-preflight-8k-asked-headers"),
    ];
    let row = |(label, case): (&str, &str)| {
        vec![
            label.to_owned(),
            cost(numbers, &format!("actix/{case}/actix-cors")),
            cost(numbers, &format!("actix/{case}/none")),
        ]
    };
    markdown(&["", "actix-cors adds", "to an app of"], &cases.map(row))
}

pub(super) fn time(nanoseconds: &Figures) -> String {
    let cases = [
        ("`*`, no `Origin`", "layer/any-no-origin", "ours", "tower-http"),
        ("3 origins, no `Origin`", "layer/3-no-origin", "ours", "tower-http"),
        ("3 origins, allowed", "layer/3-hit", "ours", "tower-http"),
        ("3 origins, refused", "layer/3-miss", "ours", "tower-http"),
        ("1,000 origins, allowed", "layer/1000-hit", "ours", "tower-http"),
        ("1,000 origins, refused", "layer/1000-miss", "ours", "tower-http"),
        ("10,000 origins, refused", "layer/10000-miss", "ours", "tower-http"),
        ("preflight, allowed", "preflight/3-allowed", "ours", "tower-http"),
        ("preflight, denied", "preflight/3-denied", "ours", "tower-http"),
        ("axum, 3 origins, allowed", "axum/3-hit", "ours-around", "tower-http-layer"),
        ("axum, 1,000 origins, allowed", "axum/1000-hit", "ours-around", "tower-http-layer"),
    ];
    let row = |(label, case, ours, theirs): (&str, &str, &str, &str)| {
        let [none, bare, ours, theirs] = ["none", "bare", ours, theirs].map(|who| format!("{case}/{who}"));
        let shown = |name: &str| nanoseconds.get(name).map_or_else(|| "–".to_owned(), thousands);
        vec![
            label.to_owned(),
            shown(&none),
            shown(&bare),
            shown(&ours),
            shown(&theirs),
            times(nanoseconds, &ours, &theirs),
        ]
    };
    markdown(&["ns", "without CORS", "inserts add", "ours adds", "tower-http adds", "times"], &cases.map(row))
}
