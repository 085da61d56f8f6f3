//! What is read of a request, whoever parsed it.

use http::{HeaderMap, HeaderName, HeaderValue, Method, Uri, header, request::Parts};

/// The value of a header field, as whoever parsed the request has it.
pub trait Value<'r>: Copy {
    fn bytes(self) -> &'r [u8];
}

impl<'r> Value<'r> for &'r [u8] {
    #[inline]
    fn bytes(self) -> &'r [u8] {
        self
    }
}

impl<'r> Value<'r> for &'r HeaderValue {
    #[inline]
    fn bytes(self) -> &'r [u8] {
        self.as_bytes()
    }
}

/// The lines of one header field.
#[derive(Clone, Copy)]
pub enum Field<V> {
    Absent,
    One(V),
    /// Several lines, which a browser never sends for the fields we read.
    Several,
}

impl<V> Field<V> {
    #[inline]
    pub(crate) fn of(mut lines: impl Iterator<Item = V>) -> Self {
        match (lines.next(), lines.next()) {
            (None, _) => Self::Absent,
            (Some(line), None) => Self::One(line),
            (Some(_), Some(_)) => Self::Several,
        }
    }

    pub(crate) const fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }
}

impl<'r> Field<&'r HeaderValue> {
    #[inline(always)]
    #[expect(clippy::inline_always, reason = "measured: a call costs a tenth of what is added to a request")]
    fn in_map(headers: &'r HeaderMap, name: &'static HeaderName) -> Self {
        // As long as no field has a second line, one look-up tells all.
        if headers.len() == headers.keys_len() {
            return headers.get(name).map_or(Self::Absent, Self::One);
        }
        Self::in_map_of_several(headers, name)
    }

    #[cold]
    fn in_map_of_several(headers: &'r HeaderMap, name: &'static HeaderName) -> Self {
        Self::of(headers.get_all(name).iter())
    }
}

/// A request as the decision sees it. Nothing else of it can matter.
///
/// A head is a pointer and goes by value: behind one more pointer rustc would have to copy the whole request before it is
/// handed on.
pub trait Head<'r>: Copy {
    type Value: Value<'r>;

    fn method(self) -> &'r [u8];
    fn is_options(self) -> bool;
    /// Raw, without the query.
    fn path(self) -> &'r [u8];
    fn origin(self) -> Field<Self::Value>;
    /// `Access-Control-Request-Method`.
    fn requested_method(self) -> Field<Self::Value>;
    /// Whether `Upgrade` asks for a WebSocket.
    fn opens_websocket(self) -> bool;
}

/// The head of an `http` 1.x request: [`http::request::Parts`] or an [`http::Request`].
///
/// The trait is sealed; it exists so that [`decide`](crate::Policy::decide) takes both.
pub trait RequestHead: sealed::Sealed {
    #[doc(hidden)]
    fn method(&self) -> &Method;
    #[doc(hidden)]
    fn uri(&self) -> &Uri;
    #[doc(hidden)]
    fn headers(&self) -> &HeaderMap;
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::Parts {}
    impl<B> Sealed for http::Request<B> {}
}

impl RequestHead for Parts {
    fn method(&self) -> &Method {
        &self.method
    }
    fn uri(&self) -> &Uri {
        &self.uri
    }
    fn headers(&self) -> &HeaderMap {
        &self.headers
    }
}

impl<B> RequestHead for http::Request<B> {
    fn method(&self) -> &Method {
        self.method()
    }
    fn uri(&self) -> &Uri {
        self.uri()
    }
    fn headers(&self) -> &HeaderMap {
        self.headers()
    }
}

impl<'r, R: RequestHead> Head<'r> for &'r R {
    type Value = &'r HeaderValue;

    #[inline]
    fn method(self) -> &'r [u8] {
        RequestHead::method(self).as_str().as_bytes()
    }

    #[inline]
    fn is_options(self) -> bool {
        *RequestHead::method(self) == Method::OPTIONS
    }

    #[inline]
    fn path(self) -> &'r [u8] {
        self.uri().path().as_bytes()
    }

    #[inline]
    fn origin(self) -> Field<Self::Value> {
        Field::in_map(self.headers(), &header::ORIGIN)
    }

    fn requested_method(self) -> Field<Self::Value> {
        Field::in_map(self.headers(), &header::ACCESS_CONTROL_REQUEST_METHOD)
    }

    fn opens_websocket(self) -> bool {
        names_websocket(self.headers().get_all(header::UPGRADE).iter().map(HeaderValue::as_bytes))
    }
}

/// `Upgrade` is a list, and its members are compared without regard to case (RFC 9110, section 7.8).
pub(crate) fn names_websocket<'r>(mut lines: impl Iterator<Item = &'r [u8]>) -> bool {
    lines.any(|line| {
        line.split(|&byte| byte == b',').any(|member| member.trim_ascii().eq_ignore_ascii_case(b"websocket"))
    })
}
