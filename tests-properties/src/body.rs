//! Random bodies of policies that break no rule.

use crate::{
    list,
    origins::{Element, origins},
    random::Random,
};

pub(crate) const METHODS: [&str; 7] = ["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"];
const HEADERS: [&str; 10] = [
    "Content-Type",
    "Authorization",
    "X-Request-Id",
    "If-None-Match",
    "X-A",
    "X-B",
    "Idempotency-Key",
    "Range",
    "Accept",
    "X-CSRF-Token",
];
const EXPOSED: [&str; 7] = ["ETag", "X-Total-Count", "Link", "Location", "X-C", "Retry-After", "X-Request-Id"];
const AGES: [(&str, Option<u32>); 7] = [
    ("0", Some(0)),
    ("600", Some(600)),
    ("10m", Some(600)),
    ("2h", Some(7200)),
    ("1d", Some(86_400)),
    ("5s", Some(5)),
    ("default", None),
];

/// The value of `allow_methods`.
#[derive(Clone, PartialEq)]
pub(crate) enum Methods {
    LeftOut,
    Any,
    Named(Vec<String>),
}

/// What a policy says.
#[derive(Clone)]
pub(crate) struct Body {
    /// `None`: `*`.
    origins: Option<Vec<Element>>,
    pub(crate) credentials: bool,
    pub(crate) methods: Methods,
    headers: Vec<String>,
    exposed: Vec<String>,
    max_age: Option<(&'static str, Option<u32>)>,
    own: Vec<String>,
}

impl Body {
    /// `size` goes from 0 to 9.
    pub(crate) fn random(random: &mut Random, size: usize) -> Self {
        let is_open = random.chance(1, 4);
        let credentials = !is_open && random.chance(1, 2);
        let keys = size.min(6);
        let mut body = Self {
            origins: (!is_open).then(|| origins(random, size, credentials)),
            credentials,
            methods: Methods::LeftOut,
            headers: Vec::new(),
            exposed: Vec::new(),
            max_age: None,
            own: Vec::new(),
        };
        if random.chance(keys, 9) {
            body.methods = methods(random, size, credentials);
        }
        if random.chance(keys, 9) {
            body.headers = headers(random, size, credentials);
        }
        if random.chance(keys, 9) {
            body.exposed = exposed(random, size, credentials);
        }
        if random.chance(keys, 9) {
            body.max_age = Some(random.one(&AGES.map(Some))).flatten();
        }
        if !is_open && random.chance(keys, 20) {
            let own = ["https://api.service.example", "https://www.service.example"];
            body.own = random.some(&own, 2).iter().map(ToString::to_string).collect();
        }
        body
    }

    /// A policy with this one as its base: what it says in the end, and its text.
    pub(crate) fn extended(&self, random: &mut Random, size: usize) -> (Self, String) {
        let mut child = self.clone();
        let mut keys = Vec::new();
        if self.origins.is_some() && random.chance(1, 2) {
            child.origins = Some(origins(random, size, self.credentials));
            keys.push(child.origins_text());
        }
        if random.chance(1, 2) {
            child.headers = headers(random, size.max(1), self.credentials);
            keys.push(child.headers_text());
        }
        if random.chance(1, 2) {
            child.exposed = exposed(random, size.max(1), self.credentials);
            keys.push(child.exposed_text());
        }
        if random.chance(1, 2) || keys.is_empty() {
            child.max_age = Some(random.one(&AGES.map(Some))).flatten();
            keys.push(child.max_age_text());
        }
        keys.push("..BASE".to_owned());
        (child, format!("{{ {} }}", keys.join(", ")))
    }

    /// As it stands behind the equals sign.
    pub(crate) fn text(&self) -> String {
        let mut keys = vec![self.origins_text()];
        if self.credentials {
            keys.push("allow_credentials: true".to_owned());
        }
        match &self.methods {
            Methods::LeftOut => {}
            Methods::Any => keys.push("allow_methods: *".to_owned()),
            Methods::Named(names) => keys.push(format!("allow_methods: [{}]", names.join(", "))),
        }
        if !self.headers.is_empty() {
            keys.push(self.headers_text());
        }
        if !self.exposed.is_empty() {
            keys.push(self.exposed_text());
        }
        if self.max_age.is_some() {
            keys.push(self.max_age_text());
        }
        if !self.own.is_empty() {
            keys.push(format!("forbid_other_origins: true, own_origins: [\"{}\"]", self.own.join("\", \"")));
        }
        format!("{{ {} }}", keys.join(", "))
    }

    /// The same as data.
    pub(crate) fn facts(&self) -> String {
        let origins = match &self.origins {
            None => vec!["*".to_owned()],
            Some(elements) => elements.iter().map(|element| element.means.clone()).collect(),
        };
        let methods = match &self.methods {
            Methods::LeftOut => "Methods::Named(&[])".to_owned(),
            Methods::Any => "Methods::Any".to_owned(),
            Methods::Named(names) => format!("Methods::Named({})", list(names)),
        };
        format!(
            "Facts {{ origins: {}, credentials: {}, methods: {methods}, headers: {}, exposed: {}, max_age: {:?}, own: {} }}",
            list(&origins),
            self.credentials,
            list(&self.headers),
            list(&self.exposed),
            self.max_age.and_then(|(_, seconds)| seconds),
            list(&self.own),
        )
    }

    fn origins_text(&self) -> String {
        match &self.origins {
            None => "allow_origins: *".to_owned(),
            Some(elements) => {
                let elements: Vec<String> = elements.iter().map(Element::written).collect();
                format!("allow_origins: [{}]", elements.join(", "))
            }
        }
    }

    /// `*` alone leaves `Authorization` out, which must be meant.
    fn headers_text(&self) -> String {
        match self.headers.as_slice() {
            [star] if star == "*" => "#[allow(cors::wildcard_without_authorization)] allow_headers: *".to_owned(),
            names => format!("allow_headers: [{}]", names.join(", ")),
        }
    }

    fn exposed_text(&self) -> String {
        match self.exposed.as_slice() {
            [star] if star == "*" => "expose_headers: *".to_owned(),
            names => format!("expose_headers: [{}]", names.join(", ")),
        }
    }

    fn max_age_text(&self) -> String {
        format!("max_age: {}", self.max_age.map_or("default", |(text, _)| text))
    }
}

fn methods(random: &mut Random, size: usize, credentials: bool) -> Methods {
    if !credentials && random.chance(1, 4) {
        return Methods::Any;
    }
    Methods::Named(owned(&random.some(&METHODS, size + 1)))
}

fn headers(random: &mut Random, size: usize, credentials: bool) -> Vec<String> {
    match random.below(8) {
        0 if !credentials => owned(&["*", "Authorization"]),
        1 if !credentials => owned(&["*"]),
        _ => owned(&random.some(&HEADERS, size + 1)),
    }
}

fn exposed(random: &mut Random, size: usize, credentials: bool) -> Vec<String> {
    if !credentials && random.chance(1, 4) { owned(&["*"]) } else { owned(&random.some(&EXPOSED, size + 1)) }
}

fn owned(names: &[&str]) -> Vec<String> {
    names.iter().map(ToString::to_string).collect()
}
