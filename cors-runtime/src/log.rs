//! Feature `tracing`: refusals at `debug`, where both ends of a browser's silence can be read.

use crate::{
    Reason,
    head::{Field, Head},
    matching::Match,
};

pub(crate) fn refusal<'r>(head: &impl Head<'r>, matched: Match) {
    if matched.is_allowed() || !tracing::enabled!(tracing::Level::DEBUG) {
        return;
    }
    let origin = match head.origin() {
        Field::Absent => return,
        Field::One(origin) => String::from_utf8_lossy(origin),
        Field::Several => "(several)".into(),
    };
    tracing::debug!(
        method = %String::from_utf8_lossy(head.method()),
        path = %String::from_utf8_lossy(head.path()),
        %origin,
        reason = %Reason::from(matched),
        "CORS access refused"
    );
}
