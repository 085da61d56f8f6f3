//! Writes what is too long to write by hand: lists of up to 10,000 origins and tables of up to 1,000 routes.

use std::{env, error::Error, fmt::Write as _, fs, path::Path};

const FIRST: [&str; 25] = [
    "amber", "arctic", "bold", "bright", "calm", "clear", "cobalt", "crisp", "daily", "eager", "early", "fair",
    "gentle", "golden", "grand", "happy", "keen", "little", "lucky", "modern", "noble", "northern", "quick", "quiet",
    "silver",
];
const SECOND: [&str; 20] = [
    "anchor", "atlas", "bakery", "beacon", "bridge", "canvas", "cedar", "compass", "falcon", "garden", "harbour",
    "lantern", "market", "meadow", "orchard", "pine", "river", "studio", "tower", "workshop",
];
const DOMAIN: [&str; 20] = [
    "example",
    "example.com",
    "example.net",
    "example.org",
    "app.example",
    "app.example.com",
    "app.example.net",
    "app.example.org",
    "cloud.example",
    "cloud.example.com",
    "cloud.example.net",
    "eu.example",
    "eu.example.com",
    "eu.example.org",
    "shop.example",
    "shop.example.com",
    "shop.example.net",
    "staging.eu.example",
    "staging.eu.example.com",
    "www.example.com",
];
/// Steps through all combinations, so that neighbours in the list are no neighbours in the alphabet.
const STRIDE: usize = 7919;

/// The sizes of the lists, and the names of their policies.
const LISTS: [(usize, &str); 5] =
    [(8, "LIST_8"), (10, "LIST_10"), (100, "LIST_100"), (1000, "LIST_1000"), (10_000, "LIST_10000")];
const TABLES: [(usize, &str); 3] = [(1, "TABLE_1"), (100, "TABLE_100"), (1000, "TABLE_1000")];

/// What people write: a few sites, cookies, a few methods and headers.
const THREE: &str = "
    /// Three origins.
    pub(crate) static THREE: Policy = {
        allow_origins: [\"https://app.example.com\", \"https://admin.example.com\", \"https://beta.example.com\"],
        allow_credentials: true,
        allow_methods: [GET, PUT, DELETE],
        allow_headers: [Authorization, Content-Type, X-Request-Id, X-Tenant, X-Trace-Id],
        max_age: 10m,
    };";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    let out = env::var("OUT_DIR")?;
    let out = Path::new(&out);
    fs::write(out.join("lists.rs"), lists(&origins())?)?;
    fs::write(out.join("tables.rs"), tables(&paths())?)?;
    Ok(())
}

/// Between 19 and 47 bytes each, as real ones are.
fn origins() -> Vec<String> {
    let all: Vec<String> = DOMAIN
        .iter()
        .flat_map(|domain| SECOND.iter().map(move |second| (second, domain)))
        .flat_map(|(second, domain)| FIRST.iter().map(move |first| format!("https://{first}-{second}.{domain}")))
        .collect();
    (0..all.len()).filter_map(|at| all.get(at * STRIDE % all.len()).cloned()).collect()
}

/// Four for each of 250 resources, as an API with nested collections has.
fn paths() -> Vec<String> {
    let resources = SECOND.iter().flat_map(|second| FIRST.iter().map(move |first| format!("{first}-{second}s")));
    resources
        .step_by(2)
        .flat_map(|resource| {
            ["", "/{id}", "/{id}/lines", "/{id}/lines/{line}"].map(|rest| format!("/v1/{resource}{rest}"))
        })
        .collect()
}

fn lists(origins: &[String]) -> Result<String, Box<dyn Error>> {
    let mut file = String::new();
    writeln!(file, "/// The first N of them are the list of N.")?;
    writeln!(file, "pub(crate) static ORIGINS: [&str; {}] = {origins:#?};", origins.len())?;
    // The same keys for all, so that only the origins differ.
    writeln!(file, "cors_runtime::cors! {{\n{THREE}")?;
    for (len, name) in LISTS {
        let some: Vec<_> = origins.iter().take(len).collect();
        writeln!(
            file,
            "/// {len} origins.\npub(crate) static {name}: Policy = {{ allow_origins: {some:?}, ..THREE }};"
        )?;
    }
    writeln!(file, "}}")?;
    Ok(file)
}

fn tables(paths: &[String]) -> Result<String, Box<dyn Error>> {
    let mut file = String::new();
    writeln!(file, "/// The first N of them are the table of N.")?;
    writeln!(file, "pub(crate) static PATHS: [&str; {}] = {paths:#?};", paths.len())?;
    writeln!(file, "cors_runtime::cors! {{\nstatic OPEN: Policy = {{ allow_origins: * }};")?;
    for (len, name) in TABLES {
        writeln!(file, "/// {len} routes.\npub(crate) static {name}: Routes = {{")?;
        for path in paths.iter().take(len) {
            writeln!(file, "GET {path:?} => OPEN,")?;
        }
        writeln!(file, "}};")?;
    }
    writeln!(file, "}}")?;
    Ok(file)
}
