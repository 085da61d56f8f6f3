//! A request as a fuzzer writes it: text, so that a mutation of it is again a request.
//!
//! ```text
//! PUT /account/7
//! origin: https://app.example.com
//! > vary: Accept
//! ```
//!
//! The first line is the method and the target, the others are the request's fields; those behind `>` are fields of the
//! application's own response.

use http::{HeaderMap, HeaderName, HeaderValue, Method, Request, Uri};

/// A field's name in lower case, and one line of it.
pub(crate) type Field = (String, Vec<u8>);

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Ask {
    pub(crate) method: Vec<u8>,
    pub(crate) target: Vec<u8>,
    pub(crate) fields: Vec<Field>,
    /// What the application answers with.
    pub(crate) application: Vec<Field>,
}

impl Ask {
    pub(crate) fn new(method: &str, target: impl AsRef<[u8]>) -> Self {
        Self { method: method.into(), target: target.as_ref().to_vec(), ..Self::default() }
    }

    /// The preflight for a request with this method.
    pub(crate) fn preflight(method: &str, target: impl AsRef<[u8]>) -> Self {
        Self::new("OPTIONS", target).with("access-control-request-method", method)
    }

    pub(crate) fn with(mut self, name: &str, line: impl AsRef<[u8]>) -> Self {
        self.fields.push((name.to_owned(), line.as_ref().to_vec()));
        self
    }

    pub(crate) fn origin(self, line: impl AsRef<[u8]>) -> Self {
        self.with("origin", line)
    }

    pub(crate) fn without(mut self, name: &str) -> Self {
        self.fields.retain(|(field, _)| field != name);
        self
    }

    pub(crate) fn lines(&self, name: &str) -> impl Iterator<Item = &[u8]> {
        self.fields.iter().filter(move |(field, _)| field == name).map(|(_, line)| line.as_slice())
    }

    /// Reads what is described above. Anything is a request of some kind.
    pub(crate) fn read(bytes: &[u8]) -> Self {
        let mut lines = bytes.split(|byte| *byte == b'\n');
        let first = lines.next().unwrap_or_default();
        let (method, target) = split(first, b' ');
        let mut ask = Self { method: method.to_vec(), target: target.to_vec(), ..Self::default() };
        for line in lines {
            let (fields, line) = match line.strip_prefix(b">") {
                Some(line) => (&mut ask.application, line.trim_ascii_start()),
                None => (&mut ask.fields, line),
            };
            let (name, value) = split(line, b':');
            let Ok(name) = HeaderName::from_bytes(name.trim_ascii()) else { continue };
            fields.push((name.as_str().to_owned(), value.trim_ascii().to_vec()));
        }
        ask
    }

    /// The request in the types of `http`, where they can hold it as it is.
    pub(crate) fn http(&self) -> Option<Request<()>> {
        let mut request = Request::new(());
        *request.method_mut() = Method::from_bytes(&self.method).ok()?;
        *request.uri_mut() = Uri::try_from(self.target.as_slice()).ok()?;
        // A URI may have a scheme and a host in front, and loses a fragment: then it is another path than the bytes.
        let path = split(&self.target, b'?').0;
        if request.uri().path().as_bytes() != path {
            return None;
        }
        *request.headers_mut() = map(&self.fields)?;
        Some(request)
    }
}

/// The fields as a header map, if all of them can be in one.
pub(crate) fn map(fields: &[Field]) -> Option<HeaderMap> {
    let mut map = HeaderMap::with_capacity(fields.len() + 16);
    for (name, line) in fields {
        map.append(HeaderName::from_bytes(name.as_bytes()).ok()?, HeaderValue::from_bytes(line).ok()?);
    }
    Some(map)
}

fn split(bytes: &[u8], at: u8) -> (&[u8], &[u8]) {
    match bytes.iter().position(|byte| *byte == at) {
        Some(place) => (bytes.get(..place).unwrap_or_default(), bytes.get(place + 1..).unwrap_or_default()),
        None => (bytes, b""),
    }
}
