//! Random bodies of policies that break no rule.

use crate::{
    list,
    names::Names,
    origins::{Element, Sets, origins},
    random::Random,
    written,
};

const AGES: [(&str, Option<u32>); 12] = [
    ("0", Some(0)),
    ("1", Some(1)),
    ("5s", Some(5)),
    ("600", Some(600)),
    ("601", Some(601)),
    ("10m", Some(600)),
    ("2h", Some(7200)),
    ("7_201", Some(7201)),
    ("86399", Some(86_399)),
    ("1440m", Some(86_400)),
    ("1d", Some(86_400)),
    ("default", None),
];
const OWN: [&str; 3] = ["https://api.service.example", "https://www.service.example", "https://service.test:8443"];

type MaxAge = Option<(&'static str, Option<u32>)>;

/// What a policy says.
#[derive(Clone)]
pub(crate) struct Body {
    /// `None`: `*`.
    origins: Option<Vec<Element>>,
    credentials: bool,
    /// `None`: left out.
    methods: Option<Names>,
    headers: Option<Names>,
    exposed: Option<Names>,
    max_age: MaxAge,
    own: Vec<&'static str>,
}

/// A policy with another one as its base.
pub(crate) struct Extended {
    pub(crate) body: Body,
    /// Without the line of the base.
    keys: Vec<String>,
    pub(crate) rewrites_origins: bool,
    pub(crate) rewrites_credentials: bool,
}

impl Extended {
    pub(crate) fn text(&self, base: &str) -> String {
        written::body(&[self.keys.as_slice(), &[format!("..{base}")]].concat())
    }
}

impl Body {
    /// `size` goes from 0 to 9.
    pub(crate) fn random(random: &mut Random, size: usize, sets: &Sets) -> Self {
        let is_open = random.chance(1, 4);
        let credentials = !is_open && random.chance(1, 2);
        let keys = size.min(6);
        Self {
            origins: (!is_open).then(|| origins(random, size, credentials, sets)),
            credentials,
            methods: random.chance(keys, 9).then(|| Names::methods(random, size, credentials)),
            headers: random.chance(keys, 9).then(|| Names::headers(random, size, credentials)),
            exposed: random.chance(keys, 9).then(|| Names::exposed(random, size, credentials)),
            max_age: random.chance(keys, 9).then(|| random.one(&AGES)),
            own: if !is_open && random.chance(keys + 1, 20) { random.some(&OWN, 3) } else { Vec::new() },
        }
    }

    /// The same for a table, whose lines name methods that their policies must have.
    pub(crate) fn routed(random: &mut Random, size: usize, sets: &Sets) -> Self {
        let mut body = Self::random(random, size, sets);
        if body.methods.as_ref().is_some_and(|names| !names.has_star()) {
            body.methods = Some(Names::all_methods());
        }
        body
    }

    pub(crate) fn extended(&self, random: &mut Random, size: usize, sets: &Sets) -> Extended {
        let mut child = self.clone();
        let mut keys = Vec::new();
        let (mut rewrites_origins, mut rewrites_credentials) = (false, false);
        if random.chance(1, 3) && self.may_change_credentials() {
            child.credentials = !self.credentials;
            keys.push(format!("allow_credentials: {}", child.credentials));
            rewrites_credentials = true;
        }
        if self.origins.is_some() && random.chance(1, 2) {
            child.origins = Some(origins(random, size, child.credentials, sets));
            keys.push(child.origins_text());
            rewrites_origins = true;
        }
        if random.chance(1, 3) {
            child.methods = Some(Names::methods(random, size, child.credentials));
            keys.extend(child.methods_text());
        }
        if random.chance(1, 2) {
            child.headers = Some(Names::headers(random, size.max(1), child.credentials));
            keys.extend(child.headers_text());
        }
        if random.chance(1, 2) {
            child.exposed = Some(Names::exposed(random, size.max(1), child.credentials));
            keys.extend(child.exposed_text());
        }
        if random.chance(1, 2) || keys.is_empty() {
            child.max_age = Some(random.one(&AGES));
            keys.extend(child.max_age_text());
        }
        Extended { body: child, keys, rewrites_origins, rewrites_credentials }
    }

    /// Whether what is inherited breaks no rule with and without credentials.
    fn may_change_credentials(&self) -> bool {
        let names = [&self.methods, &self.headers, &self.exposed];
        self.origins.as_ref().is_some_and(|elements| elements.iter().all(Element::is_plain))
            && !names.into_iter().flatten().any(Names::has_star)
    }

    /// As it stands behind the equals sign.
    pub(crate) fn text(&self) -> String {
        let mut keys = vec![self.origins_text()];
        keys.extend(self.credentials.then(|| "allow_credentials: true".to_owned()));
        keys.extend(
            [self.methods_text(), self.headers_text(), self.exposed_text(), self.max_age_text()].into_iter().flatten(),
        );
        if !self.own.is_empty() {
            let own: Vec<String> = self.own.iter().map(|own| format!("\"{own}\"")).collect();
            keys.extend(["forbid_other_origins: true".to_owned(), written::key("own_origins", &own)]);
        }
        written::body(&keys)
    }

    /// The same as data.
    pub(crate) fn facts(&self) -> String {
        let (mut origins, mut absent) = (Vec::new(), Vec::new());
        for element in self.origins.iter().flatten() {
            let (some, others) = element.means(self.credentials);
            origins.extend(some);
            absent.extend(others);
        }
        if self.origins.is_none() {
            origins.push("*".to_owned());
        }
        let names = |names: &Option<Names>| list(&names.as_ref().map(Names::means).unwrap_or_default());
        format!(
            "Facts {{ origins: {}, absent: {}, credentials: {}, methods: {}, headers: {}, exposed: {}, max_age: {:?}, own: {:?} }}",
            list(&origins),
            list(&absent),
            self.credentials,
            names(&self.methods),
            names(&self.headers),
            names(&self.exposed),
            self.max_age.and_then(|(_, seconds)| seconds),
            self.own,
        )
        .replace("own: [", "own: &[")
    }

    fn origins_text(&self) -> String {
        let Some(elements) = &self.origins else { return "allow_origins: *".to_owned() };
        let elements: Vec<String> = elements.iter().map(|element| element.written(self.credentials)).collect();
        written::key("allow_origins", &elements)
    }

    fn methods_text(&self) -> Option<String> {
        Some(names_text("allow_methods", self.methods.as_ref()?))
    }

    /// `*` alone leaves `Authorization` out, which must be meant.
    fn headers_text(&self) -> Option<String> {
        let names = self.headers.as_ref()?;
        let before = if names.written().is_none() { "#[allow(cors::wildcard_without_authorization)] " } else { "" };
        Some(format!("{before}{}", names_text("allow_headers", names)))
    }

    fn exposed_text(&self) -> Option<String> {
        Some(names_text("expose_headers", self.exposed.as_ref()?))
    }

    fn max_age_text(&self) -> Option<String> {
        self.max_age.map(|(text, _)| format!("max_age: {text}"))
    }
}

fn names_text(key: &str, names: &Names) -> String {
    names.written().map_or_else(|| format!("{key}: *"), |names| written::key(key, &names))
}
