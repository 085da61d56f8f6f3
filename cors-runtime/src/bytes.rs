//! The same decision for servers whose types are not those of `http` 1.x. It borrows, and allocates nothing.

use cors_rules::header::CORS_RESPONSE;

use crate::{
    head::{Field, Head, names_websocket},
    matching::Match,
    policy::{Origins, Policy},
    reason::Reason,
    routes::Routes,
    ruling::{Guard, Ruled, Ruling, Vary, rule},
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
            Self::Answer(answer) => answer.ruled.matched.into(),
            Self::Forward(forward) => forward.matched.into(),
        }
    }
}

/// A response that CORS alone determines. It has no body.
#[derive(Clone, Copy, Debug)]
#[must_use = "an answer does nothing until it is sent"]
pub struct ByteAnswer<'r> {
    ruled: Ruled,
    origin: &'r [u8],
}

impl<'r> ByteAnswer<'r> {
    /// 204 for an allowed preflight, 403 for anything refused.
    #[must_use]
    pub const fn status(&self) -> u16 {
        if self.ruled.granted.is_some() { 204 } else { 403 }
    }

    /// All header fields of the response. Names are in lower case.
    pub fn headers(&self) -> impl Iterator<Item = (&'static str, &'r [u8])> + use<'r> {
        let vary = self.ruled.vary.text().map(|text| ("vary", text.as_bytes()));
        let origin = allow_origin(self.ruled.matched, self.origin);
        let granted = self.ruled.granted.zip(origin).map(|(granted, origin)| {
            let table = granted.policy.table();
            let allow_methods = granted.allow_methods();
            [
                Some(("access-control-allow-origin", origin)),
                credentials(granted.policy),
                allow_methods.map(|value| ("access-control-allow-methods", value.as_bytes())),
                table.allow_headers.as_ref().map(|value| ("access-control-allow-headers", value.as_bytes())),
                table.max_age.as_ref().map(|value| ("access-control-max-age", value.as_bytes())),
            ]
        });
        vary.into_iter().chain(granted.into_iter().flatten().flatten())
    }

    /// [`headers`](Self::headers) as HTTP/1.1 writes them: to be sent one after the other, each line with its `CRLF`
    /// (RFC 9112, section 2.1).
    ///
    /// This is the fastest way: three copies, and what belongs together is put together once.
    #[must_use]
    pub fn lines(&self) -> [&'r [u8]; 3] {
        let origin = allow_origin(self.ruled.matched, self.origin);
        match self.ruled.granted.zip(origin) {
            Some((granted, origin)) => [ALLOW_ORIGIN, origin, granted.prepared().answer_lines(|| self.headers())],
            None => [vary_line(self.ruled.vary), b"", b""],
        }
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

    /// [`insert`](Self::insert) and [`vary`](Self::vary) as HTTP/1.1 writes them: to be sent one after the other, among
    /// the response's other lines, each line with its `CRLF` (RFC 9112, section 2.1).
    ///
    /// This is the fastest way: three copies, and what belongs together is put together once. A second `Vary` line
    /// beside the application's means the same as one line with both (RFC 9110, section 5.3).
    ///
    /// ```
    /// use cors_runtime::{ByteDecision, cors};
    ///
    /// cors! {
    ///     static ACCOUNT: Policy = {
    ///         allow_origins: ["https://app.example.com", "https://admin.example.com"],
    ///         allow_credentials: true,
    ///     };
    /// }
    ///
    /// let lines = |name| (name == "origin").then_some(b"https://app.example.com" as &[u8]);
    /// let ByteDecision::Forward(cors) = ACCOUNT.decide_bytes(b"GET", b"/", lines) else { panic!("no preflight") };
    /// assert_eq!(
    ///     cors.lines().concat(),
    ///     b"access-control-allow-origin: https://app.example.com\r\n\
    ///       access-control-allow-credentials: true\r\n\
    ///       vary: Origin\r\n",
    /// );
    /// ```
    #[must_use]
    pub fn lines(&self) -> [&'r [u8]; 3] {
        match allow_origin(self.matched, self.origin) {
            Some(origin) => {
                let vary = || self.vary().map(|member| ("vary", member.as_bytes()));
                [ALLOW_ORIGIN, origin, self.policy.prepared().actual_lines(|| self.insert().chain(vary()))]
            }
            None if self.vary().is_some() => [vary_line(Vary::Origin), b"", b""],
            None => [b""; 3],
        }
    }

    /// The member that `Vary` must have. Add it; never replace what is there, and leave a `*` alone.
    #[must_use]
    pub fn vary(&self) -> Option<&'static str> {
        matches!(self.policy.table().origins, Origins::Listed(_)).then_some("Origin")
    }
}

const ALLOW_ORIGIN: &[u8] = b"access-control-allow-origin: ";

const fn vary_line(vary: Vary) -> &'static [u8] {
    match vary {
        Vary::Nothing => b"",
        Vary::Origin => b"vary: Origin\r\n",
        Vary::Method => b"vary: Access-Control-Request-Method\r\n",
        Vary::OriginAndMethod => b"vary: Origin, Access-Control-Request-Method\r\n",
    }
}

fn credentials(policy: &'static Policy) -> Option<(&'static str, &'static [u8])> {
    policy.table().credentials.then_some(("access-control-allow-credentials", b"true"))
}

fn allow_origin(matched: Match, origin: &[u8]) -> Option<&[u8]> {
    match matched {
        Match::Any => Some(b"*"),
        Match::Few(value) => Some(value.as_bytes()),
        Match::Null => Some(b"null"),
        Match::Many(_) | Match::Pattern(_) | Match::Source(_) => Some(origin),
        _ => None,
    }
}

struct ByteHead<'r, F> {
    method: &'r [u8],
    /// The path, and the query if there is one.
    target: &'r [u8],
    lines: F,
}

impl<'r, F, L> Head<'r> for &ByteHead<'r, F>
where
    F: Fn(&'static str) -> L,
    L: IntoIterator<Item = &'r [u8]>,
{
    type Value = &'r [u8];

    fn method(self) -> &'r [u8] {
        self.method
    }

    fn is_options(self) -> bool {
        self.method == b"OPTIONS"
    }

    fn path(self) -> &'r [u8] {
        self.target.split(|&byte| byte == b'?').next().unwrap_or_default()
    }

    fn origin(self) -> Field<Self::Value> {
        Field::of((self.lines)("origin").into_iter())
    }

    fn requested_method(self) -> Field<Self::Value> {
        Field::of((self.lines)("access-control-request-method").into_iter())
    }

    fn opens_websocket(self) -> bool {
        names_websocket((self.lines)("upgrade").into_iter())
    }
}

fn decide_bytes<'r, F, L>(guard: &'static impl Guard, method: &'r [u8], target: &'r [u8], lines: F) -> ByteDecision<'r>
where
    F: Fn(&'static str) -> L,
    L: IntoIterator<Item = &'r [u8]>,
{
    let head = ByteHead { method, target, lines };
    let Ruling { ruled, origin } = rule(guard, &head);
    #[cfg(feature = "tracing")]
    crate::log::refused(&head, &ruled);
    let origin = match origin {
        Field::One(origin) => origin,
        Field::Absent | Field::Several => b"",
    };
    match ruled {
        Ok((policy, matched)) => ByteDecision::Forward(ByteForward { policy, matched, origin }),
        Err(ruled) => ByteDecision::Answer(ByteAnswer { ruled, origin }),
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
