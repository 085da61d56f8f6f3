//! Paths as they are read: raw or byte by byte, with a final `/` more or less.

/// A path being read.
pub(super) trait Cursor: Clone {
    /// Takes `text` off the front, if it is there.
    fn strip(&mut self, text: &[u8]) -> bool;
    /// The next byte; `None` at the end.
    fn first(&self) -> Option<u8>;
    /// Goes to the next `/`, or to the end.
    fn skip_segment(&mut self);
}

impl Cursor for &[u8] {
    #[inline]
    fn strip(&mut self, text: &[u8]) -> bool {
        match self.strip_prefix(text) {
            Some(rest) => {
                *self = rest;
                true
            }
            None => false,
        }
    }

    #[inline]
    fn first(&self) -> Option<u8> {
        <[u8]>::first(self).copied()
    }

    #[inline]
    fn skip_segment(&mut self) {
        let end = self.iter().position(|&byte| byte == b'/').unwrap_or(self.len());
        *self = self.get(end..).unwrap_or_default();
    }
}

/// A path with one final `/` more.
#[derive(Clone)]
pub(super) struct OneMore<I> {
    bytes: I,
    done: bool,
}

impl<I> OneMore<I> {
    pub(super) fn of(bytes: I) -> Self {
        Self { bytes, done: false }
    }
}

impl<I: Iterator<Item = u8>> Iterator for OneMore<I> {
    type Item = u8;

    fn next(&mut self) -> Option<u8> {
        let next = self.bytes.next();
        if next.is_some() || self.done {
            return next;
        }
        self.done = true;
        Some(b'/')
    }
}

/// A path without its final `/`, if it has one.
#[derive(Clone)]
pub(super) struct OneLess<I>(pub(super) I);

impl<I: Iterator<Item = u8> + Clone> Iterator for OneLess<I> {
    type Item = u8;

    fn next(&mut self) -> Option<u8> {
        match self.0.next() {
            Some(b'/') if self.0.clone().next().is_none() => None,
            next => next,
        }
    }
}

/// Reads bytes as a path.
#[derive(Clone)]
pub(super) struct Bytes<I>(pub(super) I);

impl<I: Iterator<Item = u8> + Clone> Cursor for Bytes<I> {
    fn strip(&mut self, text: &[u8]) -> bool {
        text.iter().all(|&byte| self.0.next() == Some(byte))
    }

    fn first(&self) -> Option<u8> {
        self.0.clone().next()
    }

    fn skip_segment(&mut self) {
        while self.first().is_some_and(|byte| byte != b'/') {
            self.0.next();
        }
    }
}
