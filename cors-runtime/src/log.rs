//! Feature `tracing`: refusals at `debug`, where both ends of a browser's silence can be read.

use crate::{
    Policy, Reason,
    head::{Field, Head, Value},
    matching::Match,
    ruling::Ruled,
};

/// Of all events of the library, whichever module they come from: users filter by the name of the crate.
pub(crate) const TARGET: &str = "cors_runtime";

/// Longer parts of a request are cut: the sender chooses them.
const MAX_PART: usize = 256;

/// A page sees the same failure in all three cases. Whether the application got the request is what somebody who looks for
/// the cause, or for the damage, wants to know.
///
/// Called where a decision is acted on, and not where it is made: report-only makes decisions that nobody acts on.
pub(crate) fn refused<'r>(head: impl Head<'r>, ruled: &Result<(&'static Policy, Match), Ruled>) {
    let (matched, outcome) = match ruled {
        Ok((_, matched)) => (*matched, "the application gets the request, but the page cannot read the response"),
        Err(Ruled { granted: Some(_), .. }) => return,
        Err(Ruled { matched, .. }) if head.is_options() && !head.requested_method().is_absent() => {
            (*matched, "the preflight is answered 403, so the browser does not send the request")
        }
        Err(Ruled { matched, .. }) => (*matched, "the request is answered 403, and the application does not get it"),
    };
    let asks = !matched.is_allowed() && !matches!(matched, Match::Own);
    if !asks || !tracing::enabled!(target: TARGET, tracing::Level::DEBUG) {
        return;
    }
    let origin = match head.origin() {
        Field::Absent => return,
        Field::One(origin) => origin.bytes(),
        Field::Several => b"(several)",
    };
    tracing::debug!(
        target: TARGET,
        method = %shown(head.method()),
        path = %shown(head.path()),
        origin = %shown(origin),
        reason = %Reason::from(matched),
        "CORS access refused: {outcome}"
    );
}

/// Escaped, so that no request can forge a line of the log.
pub(crate) fn shown(part: &[u8]) -> std::slice::EscapeAscii<'_> {
    part.get(..MAX_PART).unwrap_or(part).escape_ascii()
}
