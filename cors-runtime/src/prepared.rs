//! What a policy writes, put together when it is first asked for and copied from then on.
//!
//! Copying a map costs about half of filling one, and copying bytes next to nothing. Neither can be a constant: a header
//! map has no `const` constructor that fills it, and what stands in the lines may depend on `#[cfg]`.

use std::sync::OnceLock;

use http::{HeaderMap, HeaderValue, header::ACCESS_CONTROL_ALLOW_ORIGIN};

use crate::{
    headers,
    ruling::{Granted, Vary},
};

/// One policy's headers, where all that they depend on is known but the origin.
#[derive(Debug)]
pub struct Prepared {
    answer: OnceLock<HeaderMap>,
    answer_lines: OnceLock<Vec<u8>>,
    actual_lines: OnceLock<Vec<u8>>,
}

impl Prepared {
    /// Nothing is put together yet.
    #[must_use]
    #[expect(clippy::new_without_default, reason = "only a static has one")]
    pub const fn new() -> Self {
        Self { answer: OnceLock::new(), answer_lines: OnceLock::new(), actual_lines: OnceLock::new() }
    }

    /// The answer for `origin`. The other arguments are the same for each call.
    pub(crate) fn answer(&self, granted: Granted, vary: Vary, origin: HeaderValue) -> HeaderMap {
        let prepared = self.answer.get_or_init(|| {
            let mut headers = HeaderMap::new();
            // In front of all others, so that it is found without a look-up.
            headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, origin.clone());
            headers::put_answer(&mut headers, granted, vary, origin.clone());
            headers
        });
        let mut headers = prepared.clone();
        match headers.iter_mut().next() {
            Some((name, value)) if *name == ACCESS_CONTROL_ALLOW_ORIGIN => *value = origin,
            // The prepared one is another page's.
            _ => headers.clear(),
        }
        headers
    }

    /// The header lines that follow the origin in the answer to a preflight.
    pub(crate) fn answer_lines(&self, fields: impl FnOnce() -> Vec<(&'static str, Vec<u8>)>) -> &[u8] {
        self.answer_lines.get_or_init(|| lines(fields()))
    }

    /// The header lines that follow the origin in the response to an ordinary request.
    pub(crate) fn actual_lines(&self, fields: impl FnOnce() -> Vec<(&'static str, Vec<u8>)>) -> &[u8] {
        self.actual_lines.get_or_init(|| lines(fields()))
    }
}

/// Begins with the end of the line in front of it.
fn lines(fields: Vec<(&'static str, Vec<u8>)>) -> Vec<u8> {
    let lines = fields.into_iter().flat_map(|(name, value)| [name.as_bytes(), b": ", &value, b"\r\n"].concat());
    b"\r\n".iter().copied().chain(lines).collect()
}
