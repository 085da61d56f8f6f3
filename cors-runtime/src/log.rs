//! Feature `tracing`: refusals at `debug`, where both ends of a browser's silence can be read.

use crate::{
    Reason,
    head::{Field, Head, Value},
    matching::Match,
};

/// Longer parts of a request are cut: the sender chooses them.
const MAX_PART: usize = 256;

pub(crate) fn refusal<'r>(head: impl Head<'r>, matched: Match) {
    if matched.is_allowed() || matches!(matched, Match::Own) || !tracing::enabled!(tracing::Level::DEBUG) {
        return;
    }
    let origin = match head.origin() {
        Field::Absent => return,
        Field::One(origin) => origin.bytes(),
        Field::Several => b"(several)",
    };
    tracing::debug!(
        method = %shown(head.method()),
        path = %shown(head.path()),
        origin = %shown(origin),
        reason = %Reason::from(matched),
        "CORS access refused"
    );
}

/// Escaped, so that no request can forge a line of the log.
pub(crate) fn shown(part: &[u8]) -> std::slice::EscapeAscii<'_> {
    part.get(..MAX_PART).unwrap_or(part).escape_ascii()
}
