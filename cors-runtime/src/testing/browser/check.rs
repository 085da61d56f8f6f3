//! Whether a response is for this page.

use super::{Cause, Fields};

/// Fetch, "CORS check": `*` or the origin, byte for byte, and with credentials the origin and `true`.
///
/// Several lines are one value with a comma in it, which equals no origin.
pub(super) fn check_access(headers: &Fields, origin: &str, includes_credentials: bool) -> Result<(), Cause> {
    let Some(value) = headers.get("access-control-allow-origin") else { return Err(Cause::OriginMissing) };
    if !includes_credentials && value == "*" {
        return Ok(());
    }
    if value != origin {
        return Err(if value == "*" {
            Cause::WildcardWithCredentials
        } else if headers.lines("access-control-allow-origin").count() > 1 {
            Cause::OriginTwice { value }
        } else if value.contains(',') {
            Cause::SeveralOrigins { value }
        } else {
            Cause::AnotherOrigin { value }
        });
    }
    if !includes_credentials {
        return Ok(());
    }
    match headers.get("access-control-allow-credentials").unwrap_or_default() {
        value if value == "true" => Ok(()),
        value => Err(Cause::CredentialsNotTrue { value }),
    }
}
