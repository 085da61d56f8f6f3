//! A compiled policy: which origins it allows and the headers it answers them with, as constants.

use std::fmt;

use cors_rules::{
    Rule, Sorted,
    origin::{Index, Pattern},
};
use http::HeaderValue;

use crate::{prepared::Prepared, source::Source};

/// Who may read a route's responses, and what a preflight for it is answered.
///
/// Only [`cors!`](crate::cors) makes one, so every policy of a running program has passed the rules.
///
/// ```
/// use cors_runtime::{Decision, cors};
///
/// cors! {
///     static PUBLIC: Policy = { allow_origins: * };
/// }
///
/// let (request, ()) = http::Request::get("/feed").body(())?.into_parts();
/// let Decision::Forward(cors) = PUBLIC.decide(&request) else { panic!("only preflights are answered") };
/// let mut response = http::Response::new("[]");
/// cors.apply(response.headers_mut());
/// assert_eq!(response.headers()["access-control-allow-origin"], "*");
/// # Ok::<(), http::Error>(())
/// ```
pub struct Policy {
    table: Table,
    prepared: Prepared,
}

impl Policy {
    pub(crate) const fn new(table: Table) -> Self {
        Self { table, prepared: Prepared::new() }
    }

    #[inline]
    pub(crate) fn table(&self) -> &Table {
        &self.table
    }

    #[inline]
    pub(crate) fn prepared(&self) -> &Prepared {
        &self.prepared
    }

    /// Whether the policy allows an `Origin` header's value: the matcher of [`decide`](Self::decide), for requests to
    /// which CORS does not apply, such as WebSocket handshakes.
    ///
    /// An origin is compared byte by byte, as browsers send it (Fetch, "CORS check"): nothing is trimmed, folded or
    /// parsed. A policy with `allow_origins: *` allows every value.
    ///
    /// ```
    /// use cors_runtime::cors;
    /// use http::HeaderValue;
    ///
    /// cors! {
    ///     static CHAT: Policy = { allow_origins: ["https://chat.example.com"] };
    /// }
    ///
    /// assert!(CHAT.allows_origin(&HeaderValue::from_static("https://chat.example.com")));
    /// assert!(!CHAT.allows_origin(&HeaderValue::from_static("https://chat.example.com.evil.example")));
    /// ```
    #[must_use]
    pub fn allows_origin(&'static self, origin: &HeaderValue) -> bool {
        self.table.origins.judge(origin.as_bytes(), &self.table).is_allowed()
    }
}

impl fmt::Debug for Policy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Policy").field(&self.table).finish()
    }
}

/// What the macro writes for a policy. Header values are complete: lists are joined, numbers are written out.
#[derive(Debug)]
pub struct Table {
    /// What the policy is called, or the lines whose policy it is.
    pub name: &'static str,
    /// Where it is declared.
    pub module: &'static str,
    /// Who is allowed.
    pub origins: Origins,
    /// Whether `Access-Control-Allow-Credentials: true` is sent.
    pub credentials: bool,
    /// The value of `Access-Control-Allow-Methods`.
    pub allow_methods: Option<HeaderValue>,
    /// The value of `Access-Control-Allow-Headers`.
    pub allow_headers: Option<HeaderValue>,
    /// The value of `Access-Control-Expose-Headers`.
    pub expose_headers: Option<HeaderValue>,
    /// The value of `Access-Control-Max-Age`.
    pub max_age: Option<HeaderValue>,
    /// The service's own origins, if it refuses state-changing requests from all others.
    pub forbid_all_but: Option<&'static [&'static str]>,
    /// What it says in spite of a rule.
    pub allowed: &'static [Allowed],
}

/// `#[allow(cors::rule, reason = "...")]`
#[derive(Debug)]
pub struct Allowed {
    /// The rule.
    pub rule: Rule,
    /// What it was allowed for, as it is written.
    pub subject: &'static str,
    /// Why, where that was said.
    pub reason: Option<&'static str>,
}

/// Whom a policy allows.
// Each request asks which one it is: a byte of its own is read faster than a niche.
#[derive(Debug)]
#[repr(u8)]
pub enum Origins {
    /// Nobody.
    Nobody,
    /// `*`: everybody, without asking.
    Any,
    /// Whoever is on the list.
    Listed(Listed),
}

/// The parts of a list of origins, each in the form in which it is matched.
#[derive(Debug)]
pub struct Listed {
    /// Literal origins, if there are few: compared one after the other.
    pub few: &'static [HeaderValue],
    /// Whether nobody else is on the list, so that the search ends here.
    pub has_only_few: bool,
    /// Literal origins, if there are many.
    pub many: Option<Many>,
    /// Whether `null` is listed.
    pub null: bool,
    /// Literals with a wildcard.
    pub patterns: &'static [Pattern<'static>],
    /// Origins that are known at run time only.
    pub sources: &'static [Source],
}

impl Listed {
    /// All literals but `null`, for people to read.
    pub(crate) fn literals(&self) -> impl Iterator<Item = &str> {
        // The macro wrote them, in ASCII.
        let few = self.few.iter().filter_map(|value| value.to_str().ok());
        let many = Sorted::of(self.many.as_ref().map_or(&[], |many| many.texts));
        few.chain(many.distinct().into_iter().filter(|text| !text.is_empty()))
    }
}

/// Many literal origins, each in the place where the index looks for it.
#[derive(Debug)]
pub struct Many {
    /// Finds the place.
    pub index: Index<'static>,
    /// Empty where no origin is.
    pub texts: &'static [&'static str],
}

/// The policy of `deny` lines and of paths without any.
pub static DENY: Policy = Policy::new(Table {
    name: "denied",
    module: "",
    origins: Origins::Nobody,
    credentials: false,
    allow_methods: None,
    allow_headers: None,
    expose_headers: None,
    max_age: None,
    forbid_all_but: None,
    allowed: &[],
});
