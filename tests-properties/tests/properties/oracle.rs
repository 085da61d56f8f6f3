//! A second reading of policies: slow, plain, and without a line of the library.

use crate::described::{Described, Facts, Line};

/// What guards a request, as the data says.
#[derive(Clone, Copy, Debug)]
pub struct Ruled {
    /// `None`: nobody gets in.
    pub facts: Option<&'static Facts>,
    /// What the lines of this policy on this path are for, where they say so.
    pub lines: Option<&'static [Line]>,
    group: usize,
    path: &'static str,
    /// Whether another method of the path has another policy.
    pub is_split: bool,
}

impl Facts {
    pub fn is_open(&self) -> bool {
        self.origins == ["*"]
    }

    pub fn allows(&self, origin: &str) -> bool {
        self.is_open() || self.lists(origin)
    }

    pub fn lists(&self, origin: &str) -> bool {
        self.origins.iter().any(|listed| matches(listed, origin))
    }

    pub fn names_header(&self, name: &str) -> bool {
        self.headers.iter().any(|listed| listed.eq_ignore_ascii_case(name))
    }

    /// `*` stands for every name but one (Fetch, "CORS non-wildcard request-header name").
    pub fn permits_header(&self, name: &str, includes_credentials: bool) -> bool {
        let is_wild = self.headers.contains(&"*") && !includes_credentials;
        self.names_header(name) || is_wild && !name.eq_ignore_ascii_case("authorization")
    }
}

/// Whether an element of a list stands for an origin. A `*` is a port, whole labels, or a part of a label.
pub fn matches(listed: &str, origin: &str) -> bool {
    let Some((start, end)) = listed.split_once('*') else { return listed == origin };
    if end.is_empty() {
        let port = origin.strip_prefix(start);
        let default = start.trim_end_matches(':') == origin;
        return default
            || port
                .and_then(|port| Some((port, port.parse::<u16>().ok()?)))
                .is_some_and(|(text, port)| port.to_string() == text && port != 0 && port != 80);
    }
    let middle = origin.strip_prefix(start).and_then(|rest| rest.strip_suffix(end));
    let is_part = |text: &str| {
        let is_host_byte = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-_".contains(&byte);
        !text.is_empty() && text.bytes().all(is_host_byte)
    };
    let are_labels = |text: &str| text.len() < 254 && text.split('.').all(|label| is_part(label) && label.len() < 64);
    middle.is_some_and(|middle| if start.ends_with("//") { are_labels(middle) } else { is_part(middle) })
}

impl Described {
    /// What guards a path without query.
    pub fn ruled(&self, path: &str, method: &str) -> Ruled {
        let nobody = Ruled { facts: None, lines: None, group: usize::MAX, path: "", is_split: false };
        let best = self.lines.iter().filter_map(|line| Some((rank(line.path, path)?, line.path))).min();
        let Some((_, template)) = best else {
            let other_slash = match path.strip_suffix('/') {
                Some(shorter) => shorter.to_owned(),
                None => format!("{path}/"),
            };
            // A framework may take one path for the other.
            let is_unclear = self.lines.iter().any(|line| rank(line.path, &other_slash).is_some());
            return Ruled { facts: self.otherwise.filter(|_| !is_unclear), ..nobody };
        };
        let of_path = || self.lines.iter().filter(|line| line.path == template);
        let first = of_path().next().unwrap();
        let is_split = of_path().any(|line| line.group != first.group);
        // GET covers HEAD.
        let names = |line: &&Line| line.methods.contains(&method) || method == "HEAD" && line.methods.contains(&"GET");
        match of_path().find(names).or((!is_split).then_some(first)) {
            Some(line) => Ruled {
                facts: line.facts,
                lines: (!line.methods.is_empty()).then_some(self.lines),
                group: line.group,
                path: template,
                is_split,
            },
            None => Ruled { is_split, ..nobody },
        }
    }
}

impl Ruled {
    pub fn allows(&self, origin: &str) -> bool {
        self.facts.is_some_and(|facts| facts.allows(origin))
    }

    /// The methods that the policy names and that no browser sends unasked.
    pub fn needing_permission(&self) -> Vec<&'static str> {
        let is_ours = |line: &&Line| line.path == self.path && line.group == self.group;
        let names: Vec<&str> = match (self.lines, self.facts) {
            (_, None) => Vec::new(),
            (Some(lines), _) => lines.iter().filter(is_ours).flat_map(|line| line.methods).copied().collect(),
            (None, Some(facts)) => facts.methods.to_vec(),
        };
        names.into_iter().filter(|name| !is_safelisted(name)).collect()
    }

    /// Whether a preflight permits the method.
    pub fn permits_method(&self, method: &str, includes_credentials: bool) -> bool {
        let named = self.needing_permission();
        is_safelisted(method) || named.contains(&method) || named.contains(&"*") && !includes_credentials
    }
}

/// Fetch, "CORS-safelisted method".
fn is_safelisted(method: &str) -> bool {
    matches!(method, "GET" | "HEAD" | "POST")
}

/// How well a template fits: segment by segment, text before a parameter before the rest. The least is the best.
fn rank(template: &str, path: &str) -> Option<Vec<u8>> {
    let mut rank = Vec::new();
    let mut segments = path.split('/');
    for part in template.split('/') {
        if part.starts_with("{*") {
            let rest: Vec<&str> = segments.by_ref().collect();
            rank.push(2);
            return (!rest.join("/").is_empty()).then_some(rank);
        }
        let segment = segments.next()?;
        match part.starts_with('{') {
            true if segment.is_empty() => return None,
            true => rank.push(1),
            false if part != segment => return None,
            false => rank.push(0),
        }
    }
    segments.next().is_none().then_some(rank)
}

#[test]
fn the_oracle_reads_as_people_do() {
    for (listed, origin, expected) in [
        ("https://a.example", "https://a.example", true),
        ("https://a.example", "https://a.example:1", false),
        ("https://*.a.example", "https://b.c.a.example", true),
        ("https://*.a.example", "https://a.example", false),
        ("https://*.a.example", "https://.a.example", false),
        ("https://p-*-t.a.example", "https://p-x-y-t.a.example", true),
        ("https://p-*-t.a.example", "https://p-x.y-t.a.example", false),
        ("https://p-*-t.a.example", "https://p--t.a.example", false),
        ("http://localhost:*", "http://localhost", true),
        ("http://localhost:*", "http://localhost:81", true),
        ("http://localhost:*", "http://localhost:081", false),
        ("http://localhost:*", "http://localhost.evil:1", false),
    ] {
        assert_eq!(matches(listed, origin), expected, "{listed} {origin}");
    }
    for (template, path, expected) in [
        ("/", "/", Some(vec![0, 0])),
        ("/a/{id}", "/a/7", Some(vec![0, 0, 1])),
        ("/a/{id}", "/a/", None),
        ("/a/{*rest}", "/a/7/8", Some(vec![0, 0, 2])),
        ("/a/{*rest}", "/a/", None),
        ("/a", "/a/b", None),
    ] {
        assert_eq!(rank(template, path), expected, "{template} {path}");
    }
}
