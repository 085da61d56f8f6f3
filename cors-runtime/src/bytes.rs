//! The same decision for servers whose types are not those of `http` 1.x. It borrows, and allocates nothing.

mod fields;

pub use self::fields::{ByteAnswer, ByteForward};
use crate::{
    head::{Field, Head, names_websocket},
    policy::Policy,
    reason::Reason,
    routes::Routes,
    ruling::{Guard, Ruling, rule},
};

/// What a policy or a route table says about a request given as bytes; see [`Policy::decide_bytes`].
///
/// ```
/// use cors_runtime::{ByteDecision, cors};
///
/// cors! {
///     static ACCOUNT: Policy = { allow_origins: ["https://app.example.com"] };
/// }
///
/// /// The status and the fields of the response to a `PUT` from a page, and to the preflight in front of it.
/// fn serve(method: &str, request: &[(&str, &str)]) -> (u16, Vec<(String, String)>) {
///     let lines = |name| request.iter().filter(move |(field, _)| *field == name).map(|(_, value)| value.as_bytes());
///     let text = |(name, value): (&str, &[u8])| (name.to_owned(), String::from_utf8_lossy(value).into_owned());
///     match ACCOUNT.decide_bytes(method.as_bytes(), b"/account", lines) {
///         // The application does not see the request.
///         ByteDecision::Answer(answer) => (answer.status(), answer.headers().map(text).collect()),
///         ByteDecision::Forward(cors) => {
///             let mut response = vec![("content-type".to_owned(), "text/plain".to_owned())];
///             response.retain(|(name, _)| !cors.remove().contains(&name.as_str()));
///             response.extend(cors.insert().map(text));
///             response.extend(cors.vary().map(|member| ("vary".to_owned(), member.to_owned())));
///             (200, response)
///         }
///     }
/// }
///
/// let origin = ("origin", "https://app.example.com");
/// assert_eq!(serve("OPTIONS", &[origin, ("access-control-request-method", "PUT")]).0, 204);
/// assert!(serve("PUT", &[origin]).1.contains(&("access-control-allow-origin".into(), "https://app.example.com".into())));
/// ```
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
