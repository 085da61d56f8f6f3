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
            // The origin comes first, so it is found without a look-up.
            headers::put_answer(&mut headers, granted, origin.clone());
            if headers::add_vary(&mut headers, vary, false) { headers } else { HeaderMap::new() }
        });
        let mut headers = prepared.clone();
        if let Some((name, value)) = headers.iter_mut().next()
            && *name == ACCESS_CONTROL_ALLOW_ORIGIN
        {
            *value = origin;
            return headers;
        }
        // The prepared one is another page's.
        HeaderMap::new()
    }

    /// The header lines that follow the origin in the answer to a preflight.
    pub(crate) fn answer_lines<'f, I>(&self, fields: impl FnOnce() -> I) -> &[u8]
    where
        I: Iterator<Item = (&'static str, &'f [u8])>,
    {
        self.answer_lines.get_or_init(|| lines(fields()))
    }

    /// The header lines that follow the origin in the response to an ordinary request.
    pub(crate) fn actual_lines<'f, I>(&self, fields: impl FnOnce() -> I) -> &[u8]
    where
        I: Iterator<Item = (&'static str, &'f [u8])>,
    {
        self.actual_lines.get_or_init(|| lines(fields()))
    }
}

/// All fields but the origin, whose line stands in front of them and ends here.
fn lines<'f>(fields: impl Iterator<Item = (&'static str, &'f [u8])>) -> Vec<u8> {
    let mut lines = b"\r\n".to_vec();
    for (name, value) in fields.filter(|(name, _)| *name != "access-control-allow-origin") {
        lines.extend([name.as_bytes(), b": ", value, b"\r\n"].concat());
    }
    lines
}
