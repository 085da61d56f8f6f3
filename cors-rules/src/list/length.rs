//! Lists that make a header longer than some proxies carry.

use alloc::format;

use crate::{Rule, Violation};

/// The longest value of a header that is not remarked upon.
pub const MAX_LEN: usize = 4096;

/// Proxies limit a header, or all of them together, often to 4 or 8 KiB, and answer 502 to what is longer. No standard
/// has a limit (RFC 9110, section 5.4), so this is a rule of thumb. Names behind gates are counted as if all were there.
///
/// ```
/// use cors_rules::list::check_length;
///
/// assert_eq!(check_length("allow_headers", &["Content-Type", "X-Request-Id"]), None);
/// assert!(check_length("allow_headers", &["X-Request-Id"; 400]).is_some());
/// ```
#[must_use]
pub fn check_length(key: &str, names: &[&str]) -> Option<Violation> {
    let commas = names.len().saturating_sub(1);
    let len = names.iter().map(|name| name.len()).sum::<usize>() + commas;
    (len > MAX_LEN).then(|| {
        let message = format!("`{key}` makes a header of {len} bytes, and proxies refuse long ones");
        Violation::new(Rule::LongHeaderList, message).help("give the routes policies of their own with shorter lists")
    })
}

#[cfg(test)]
mod tests {
    use super::check_length;

    #[test]
    fn the_commas_count() {
        let name = "x".repeat(2048);
        assert_eq!(check_length("allow_headers", &[]), None);
        assert_eq!(check_length("allow_headers", &[&name, &name[1..]]), None);
        let violation = check_length("allow_headers", &[&name, &name]);
        assert_eq!(violation.map(|violation| violation.rule.code()), Some(726));
    }
}
