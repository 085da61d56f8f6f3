//! The header fields that go out, as bytes.

use cors_rules::header::CORS_RESPONSE;

use crate::{
    matching::Match,
    policy::{Origins, Policy},
    ruling::{Ruled, Vary},
};

/// A response that CORS alone determines. It has no body.
#[derive(Clone, Copy, Debug)]
#[must_use = "an answer does nothing until it is sent"]
pub struct ByteAnswer<'r> {
    pub(super) ruled: Ruled,
    pub(super) origin: &'r [u8],
}

impl<'r> ByteAnswer<'r> {
    /// 204 for an allowed preflight, 403 for anything refused.
    #[must_use]
    pub const fn status(&self) -> u16 {
        if self.ruled.granted.is_some() { 204 } else { 403 }
    }

    /// All header fields of the response. Names are in lower case.
    ///
    /// ```
    /// use cors_runtime::{ByteDecision, cors};
    ///
    /// cors! {
    ///     static ACCOUNT: Policy = { allow_origins: ["https://app.example.com"], allow_methods: [GET, PUT] };
    /// }
    ///
    /// let lines = |name| match name {
    ///     "origin" => Some(b"https://app.example.com" as &[u8]),
    ///     "access-control-request-method" => Some(b"PUT" as &[u8]),
    ///     _ => None,
    /// };
    /// let ByteDecision::Answer(answer) = ACCOUNT.decide_bytes(b"OPTIONS", b"/", lines) else { panic!("a preflight") };
    /// assert_eq!(answer.headers().collect::<Vec<_>>(), [
    ///     ("vary", b"Origin" as &[u8]),
    ///     ("access-control-allow-origin", b"https://app.example.com"),
    ///     ("access-control-allow-methods", b"GET,HEAD,PUT"),
    /// ]);
    /// ```
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
    ///
    /// ```
    /// use cors_runtime::{ByteDecision, cors};
    ///
    /// cors! {
    ///     static ACCOUNT: Policy = { allow_origins: ["https://app.example.com"], allow_methods: [GET, PUT] };
    /// }
    ///
    /// let lines = |name| match name {
    ///     "origin" => Some(b"https://app.example.com" as &[u8]),
    ///     "access-control-request-method" => Some(b"PUT" as &[u8]),
    ///     _ => None,
    /// };
    /// let ByteDecision::Answer(answer) = ACCOUNT.decide_bytes(b"OPTIONS", b"/", lines) else { panic!("a preflight") };
    /// let mut response = format!("HTTP/1.1 {} No Content\r\n", answer.status()).into_bytes();
    /// answer.lines().into_iter().for_each(|lines| response.extend(lines));
    /// response.extend(b"\r\n");
    /// assert_eq!(
    ///     response,
    ///     b"HTTP/1.1 204 No Content\r\n\
    ///       access-control-allow-origin: https://app.example.com\r\n\
    ///       vary: Origin\r\n\
    ///       access-control-allow-methods: GET,HEAD,PUT\r\n\
    ///       \r\n",
    /// );
    /// ```
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
    pub(super) policy: &'static Policy,
    pub(super) matched: Match,
    pub(super) origin: &'r [u8],
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
