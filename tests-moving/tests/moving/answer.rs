//! What a browser or a cache makes of an answer: lists are sets, and `Vary` counts without its case.

use std::collections::BTreeSet;

/// Set by the application, so that a test sees who answered.
pub(crate) const FROM_APPLICATION: &str = "x-from-application";

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) from_application: bool,
    pub(crate) status: u16,
    pub(crate) allow_origin: Vec<String>,
    pub(crate) allow_credentials: Vec<String>,
    pub(crate) allow_methods: BTreeSet<String>,
    pub(crate) allow_headers: BTreeSet<String>,
    pub(crate) expose_headers: BTreeSet<String>,
    pub(crate) max_age: Vec<String>,
    pub(crate) private_network: bool,
    /// Sorted; a member that is sent twice stands here twice.
    pub(crate) vary: Vec<String>,
}

impl Answer {
    pub(crate) fn new<'h>(status: u16, headers: impl Iterator<Item = (&'h str, &'h [u8])>) -> Self {
        let headers: Vec<_> = headers.map(|(name, value)| (name, String::from_utf8_lossy(value))).collect();
        let lines = |wanted: &str| {
            let lines = headers.iter().filter(|(name, _)| *name == wanted);
            lines.map(|(_, value)| value.to_string()).collect::<Vec<_>>()
        };
        let members = |wanted: &str| {
            let members = |line: String| line.split(',').map(|member| member.trim().to_owned()).collect::<Vec<_>>();
            lines(wanted).into_iter().flat_map(members).filter(|member| !member.is_empty()).collect::<Vec<_>>()
        };
        let folded = |wanted: &str| members(wanted).into_iter().map(|member| member.to_lowercase());
        let mut vary: Vec<_> = folded("vary").collect();
        vary.sort();
        Self {
            from_application: !lines(FROM_APPLICATION).is_empty(),
            status,
            allow_origin: lines("access-control-allow-origin"),
            allow_credentials: lines("access-control-allow-credentials"),
            allow_methods: members("access-control-allow-methods").into_iter().collect(),
            allow_headers: folded("access-control-allow-headers").collect(),
            expose_headers: folded("access-control-expose-headers").collect(),
            max_age: lines("access-control-max-age"),
            private_network: !lines("access-control-allow-private-network").is_empty(),
            vary,
        }
    }

    pub(crate) fn is_granted(&self) -> bool {
        !self.allow_origin.is_empty()
    }

    /// Takes back everything but the status and `Vary`.
    pub(crate) fn clear(&mut self) {
        let bare = Self::new(self.status, std::iter::empty());
        *self = Self { vary: std::mem::take(&mut self.vary), from_application: self.from_application, ..bare };
    }

    pub(crate) fn add_vary(&mut self, member: &str) {
        self.vary.push(member.to_owned());
        self.vary.sort();
    }

    pub(crate) fn remove_vary(&mut self, members: &[&str]) {
        self.vary.retain(|member| !members.contains(&member.as_str()));
    }
}
