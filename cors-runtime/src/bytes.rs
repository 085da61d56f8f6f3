//! The same decision for servers whose types are not those of `http` 1.x. It borrows, and allocates nothing.

use cors_rules::header::CORS_RESPONSE;
use http::HeaderValue;

use crate::{
    head::{Field, Head, names_websocket},
    matching::Match,
    policy::{Origins, Policy},
    reason::Reason,
    routes::Routes,
    ruling::{Guard, Ruling, Vary, rule},
};

/// What a policy or a route table says about a request given as bytes; see [`Policy::decide_bytes`].
#[derive(Clone, Copy, Debug)]
#[must_use = "a request whose decision is dropped is served without CORS headers"]
pub enum ByteDecision<'r> {
    /// The response, complete: the application must not see the request.
    Answer(ByteAnswer<'r>),
    /// The application answers; then its response's headers are changed as [`ByteForward`] says.
    Forward(ByteForward<'r>),
}

impl ByteDecision<'_> {
    /// Which clause granted or refused access.
    #[must_use]
    pub fn reason(&self) -> Reason {
        match self {
            Self::Answer(answer) => answer.matched.into(),
            Self::Forward(forward) => forward.matched.into(),
        }
    }
}

/// A response that CORS alone determines. It has no body.
#[derive(Clone, Copy, Debug)]
#[must_use = "an answer does nothing until it is sent"]
pub struct ByteAnswer<'r> {
    granted: Option<(&'static Policy, Option<&'static HeaderValue>)>,
    matched: Match,
    origin: &'r [u8],
    vary: Vary,
}

impl<'r> ByteAnswer<'r> {
    /// 204 for an allowed preflight, 403 for anything refused.
    #[must_use]
    pub const fn status(&self) -> u16 {
        if self.granted.is_some() { 204 } else { 403 }
    }

    /// All header fields of the response. Names are in lower case.
    pub fn headers(&self) -> impl Iterator<Item = (&'static str, &'r [u8])> + use<'r> {
        let vary = self.vary.text().map(|text| ("vary", text.as_bytes()));
        let origin = allow_origin(self.matched, self.origin);
        let granted = self.granted.zip(origin).map(|((policy, allow_methods), origin)| {
            let table = policy.table();
            let allow_methods = allow_methods.or(table.allow_methods.as_ref());
            [
                Some(("access-control-allow-origin", origin)),
                credentials(policy),
                allow_methods.map(|value| ("access-control-allow-methods", value.as_bytes())),
                table.allow_headers.as_ref().map(|value| ("access-control-allow-headers", value.as_bytes())),
                table.max_age.as_ref().map(|value| ("access-control-max-age", value.as_bytes())),
            ]
        });
        vary.into_iter().chain(granted.into_iter().flatten().flatten())
    }
}

/// What to change in the headers of the application's response, whatever its status.
#[derive(Clone, Copy, Debug)]
#[must_use = "without its changes the response goes out without CORS headers"]
pub struct ByteForward<'r> {
    policy: &'static Policy,
    matched: Match,
    origin: &'r [u8],
}

impl<'r> ByteForward<'r> {
    /// Names of the fields to remove first: the application's own CORS headers.
    #[must_use]
    pub const fn remove(&self) -> &'static [&'static str] {
        &CORS_RESPONSE
    }

    /// Fields to insert then. Names are in lower case.
    pub fn insert(&self) -> impl Iterator<Item = (&'static str, &'r [u8])> + use<'r> {
        let policy = self.policy;
        let granted = allow_origin(self.matched, self.origin).map(|origin| {
            let exposed = policy.table().expose_headers.as_ref();
            [
                Some(("access-control-allow-origin", origin)),
                credentials(policy),
                exposed.map(|value| ("access-control-expose-headers", value.as_bytes())),
            ]
        });
        granted.into_iter().flatten().flatten()
    }

    /// The member that `Vary` must have. Add it; never replace what is there, and leave a `*` alone.
    #[must_use]
    pub fn vary(&self) -> Option<&'static str> {
        matches!(self.policy.table().origins, Origins::Listed(_)).then_some("Origin")
    }
}

fn credentials(policy: &'static Policy) -> Option<(&'static str, &'static [u8])> {
    policy.table().credentials.then_some(("access-control-allow-credentials", b"true"))
}

fn allow_origin(matched: Match, origin: &[u8]) -> Option<&[u8]> {
    match matched {
        Match::Any => Some(b"*"),
        Match::Few(value) => Some(value.as_bytes()),
        Match::Many(text) => Some(text.as_bytes()),
        Match::Null => Some(b"null"),
        Match::Pattern(_) | Match::Source(_) => Some(origin),
        _ => None,
    }
}

struct ByteHead<'r, F> {
    method: &'r [u8],
    path: &'r [u8],
    lines: F,
}

impl<'r, F, L> Head<'r> for ByteHead<'r, F>
where
    F: Fn(&'static str) -> L,
    L: IntoIterator<Item = &'r [u8]>,
{
    fn method(&self) -> &'r [u8] {
        self.method
    }

    fn path(&self) -> &'r [u8] {
        self.path
    }

    fn origin(&self) -> Field<'r> {
        Field::of((self.lines)("origin").into_iter())
    }

    fn requested_method(&self) -> Field<'r> {
        Field::of((self.lines)("access-control-request-method").into_iter())
    }

    fn opens_websocket(&self) -> bool {
        names_websocket((self.lines)("upgrade").into_iter())
    }
}

fn decide_bytes<'r, F, L>(guard: &'static impl Guard, method: &'r [u8], path: &'r [u8], lines: F) -> ByteDecision<'r>
where
    F: Fn(&'static str) -> L,
    L: IntoIterator<Item = &'r [u8]>,
{
    let path = path.split(|&byte| byte == b'?').next().unwrap_or_default();
    let head = ByteHead { method, path, lines };
    let echo = |matched: Match| match matched.is_echoed().then(|| head.origin()) {
        Some(Field::One(origin)) => origin,
        _ => b"",
    };
    match rule(guard, &head) {
        Ruling::Forward { policy, matched } => {
            ByteDecision::Forward(ByteForward { policy, matched, origin: echo(matched) })
        }
        Ruling::Preflight { policy, allow_methods, matched, vary } => {
            let granted = Some((policy, allow_methods));
            ByteDecision::Answer(ByteAnswer { granted, matched, origin: echo(matched), vary })
        }
        Ruling::Refuse { matched, vary } => {
            ByteDecision::Answer(ByteAnswer { granted: None, matched, origin: b"", vary })
        }
    }
}

impl Policy {
    /// [`decide`](Self::decide) for any server: method, path and a function that gives the lines of a header field.
    ///
    /// The path is the raw one of the request line; a query is ignored. `lines` gets names in lower case and must find
    /// fields whatever their case.
    ///
    /// ```
    /// use cors_runtime::{ByteDecision, cors};
    ///
    /// cors! {
    ///     static PUBLIC: Policy = { allow_origins: *, expose_headers: [ETag] };
    /// }
    ///
    /// let request = [("origin", b"https://a.example" as &[u8])];
    /// let lines = |name| request.iter().filter(move |(field, _)| *field == name).map(|(_, value)| *value);
    /// let ByteDecision::Forward(cors) = PUBLIC.decide_bytes(b"GET", b"/feed", lines) else { panic!("no preflight") };
    /// let inserted: Vec<_> = cors.insert().collect();
    /// assert_eq!(inserted, [
    ///     ("access-control-allow-origin", b"*" as &[u8]),
    ///     ("access-control-expose-headers", b"etag"),
    /// ]);
    /// assert_eq!(cors.vary(), None);
    /// ```
    pub fn decide_bytes<'r, F, L>(&'static self, method: &'r [u8], path: &'r [u8], lines: F) -> ByteDecision<'r>
    where
        F: Fn(&'static str) -> L,
        L: IntoIterator<Item = &'r [u8]>,
    {
        decide_bytes(self, method, path, lines)
    }
}

impl Routes {
    /// [`decide`](Self::decide) for any server; see [`Policy::decide_bytes`].
    pub fn decide_bytes<'r, F, L>(&'static self, method: &'r [u8], path: &'r [u8], lines: F) -> ByteDecision<'r>
    where
        F: Fn(&'static str) -> L,
        L: IntoIterator<Item = &'r [u8]>,
    {
        decide_bytes(self, method, path, lines)
    }
}
