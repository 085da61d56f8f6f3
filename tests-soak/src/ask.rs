//! One request, and what must come back.

use crate::{
    client::Answer,
    moving::{Membership, Moving},
};

/// Bytes for the wire, and the answer to them.
pub(crate) struct Ask {
    pub(crate) bytes: Vec<u8>,
    pub(crate) expected: Expected,
    /// An answer to `HEAD` says how long a body would be, and has none.
    pub(crate) has_body: bool,
    /// Whether the connection is of no use afterwards.
    pub(crate) is_last: bool,
}

pub(crate) enum Expected {
    This(Answer),
    /// By what the set held between sending and receiving.
    BySet {
        set: &'static Moving,
        number: usize,
        allowed: Answer,
        refused: Answer,
    },
    /// The client goes away before there is an answer.
    Nothing,
}

/// A right answer, and who made it right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Right {
    Fixed,
    BySet(Membership),
}

impl Ask {
    /// `"GET /path"` with these header lines.
    pub(crate) fn new(request: &str, lines: &[&str]) -> Self {
        let mut text = format!("{request} HTTP/1.1\r\nhost: api.example.com\r\n");
        for line in lines {
            text.push_str(line);
            text.push_str("\r\n");
        }
        text.push_str("\r\n");
        Self {
            bytes: text.into_bytes(),
            expected: Expected::Nothing,
            has_body: !request.starts_with("HEAD "),
            is_last: false,
        }
    }

    /// The preflight that a browser sends ahead of `"PUT /path"`.
    pub(crate) fn preflight(request: &str, origin: &str) -> Self {
        let (method, path) = request.split_once(' ').unwrap_or_default();
        Self::new(
            &format!("OPTIONS {path}"),
            &[&format!("origin: {origin}"), &format!("access-control-request-method: {method}")],
        )
    }

    pub(crate) fn with_body(mut self, body: &str) -> Self {
        self.bytes.extend_from_slice(body.as_bytes());
        self
    }

    pub(crate) fn expects(self, status: u16, lines: &[&str]) -> Self {
        Self { expected: Expected::This(answer(status, lines)), ..self }
    }

    pub(crate) fn expects_by_set(
        self,
        (set, number): (&'static Moving, usize),
        allowed: (u16, &[&str]),
        refused: (u16, &[&str]),
    ) -> Self {
        let (allowed, refused) = (answer(allowed.0, allowed.1), answer(refused.0, refused.1));
        Self { expected: Expected::BySet { set, number, allowed, refused }, ..self }
    }

    pub(crate) fn closing(self) -> Self {
        Self { is_last: true, ..self }
    }

    /// To be kept before it is sent.
    pub(crate) fn moment(&self) -> u64 {
        match self.expected {
            Expected::BySet { set, .. } => set.moment(),
            Expected::This(_) | Expected::Nothing => 0,
        }
    }

    /// Judges what came back for a request that was sent at `moment`.
    pub(crate) fn check(&self, answer: &Answer, moment: u64) -> Result<Right, String> {
        let (is_right, right) = match &self.expected {
            Expected::Nothing => (true, Right::Fixed),
            Expected::This(expected) => (answer == expected, Right::Fixed),
            Expected::BySet { set, number, allowed, refused } => {
                let membership = set.since(moment, *number);
                let is_right = match membership {
                    Membership::Always => answer == allowed,
                    Membership::Never => answer == refused,
                    Membership::Sometimes => answer == allowed || answer == refused,
                };
                (is_right, Right::BySet(membership))
            }
        };
        if is_right { Ok(right) } else { Err(self.wrong(answer)) }
    }

    fn wrong(&self, answer: &Answer) -> String {
        let head = self.bytes.get(..300).unwrap_or(&self.bytes).escape_ascii();
        let expected = match &self.expected {
            Expected::This(expected) => format!("{expected:?}"),
            Expected::BySet { allowed, refused, .. } => format!("by its origin, {allowed:?} or {refused:?}"),
            Expected::Nothing => String::new(),
        };
        format!("{head}\n  expected {expected}\n  found    {answer:?}")
    }
}

fn answer(status: u16, lines: &[&str]) -> Answer {
    let mut lines: Vec<_> = lines.iter().map(|line| (*line).to_owned()).collect();
    lines.sort_unstable();
    Answer { status, lines }
}
