//! Joins the elements of a list at compile time, where `#[cfg]` decides which of them there are.

use http::HeaderValue;

/// A member of a list, and the place of its policy among the policies of the path.
pub type Part = (usize, &'static str);

/// Bytes of the members that belong to the policy at `place`, each once, joined with commas.
#[must_use]
#[allow(clippy::indexing_slicing, reason = "evaluated at compile time, where a slip is a compile error")]
pub const fn joined_len(place: usize, policies: &[&str], parts: &[Part]) -> usize {
    let (mut len, mut i) = (0, 0);
    while i < parts.len() {
        if is_sent(place, policies, parts, i) {
            len += parts[i].1.len() + (len > 0) as usize;
        }
        i += 1;
    }
    len
}

/// The members that belong to the policy at `place`, each once, joined with commas, in a buffer of `joined_len` bytes.
#[must_use]
#[allow(clippy::indexing_slicing, reason = "evaluated at compile time, where a slip is a compile error")]
pub const fn join<const LEN: usize>(place: usize, policies: &[&str], parts: &[Part]) -> [u8; LEN] {
    let mut joined = [b','; LEN];
    let (mut at, mut i) = (0, 0);
    while i < parts.len() {
        if is_sent(place, policies, parts, i) {
            if at > 0 {
                at += 1;
            }
            let part = parts[i].1.as_bytes();
            let mut byte = 0;
            while byte < part.len() {
                joined[at] = part[byte];
                at += 1;
                byte += 1;
            }
        }
        i += 1;
    }
    joined
}

/// Whether part `i` belongs to the policy at `place`, and no earlier part says the same.
#[allow(clippy::indexing_slicing, reason = "evaluated at compile time, where a slip is a compile error")]
const fn is_sent(place: usize, policies: &[&str], parts: &[Part], i: usize) -> bool {
    let wanted = group(place, policies);
    let mut earlier = 0;
    while earlier < i {
        if group(parts[earlier].0, policies) == wanted && is_same(parts[earlier].1, parts[i].1) {
            return false;
        }
        earlier += 1;
    }
    group(parts[i].0, policies) == wanted
}

/// Whether a list of methods has this one. Without a list nothing is restricted; `#[cfg]` may have left an empty one.
#[must_use]
pub const fn allows(list: Option<&[&str]>, method: &str) -> bool {
    let Some(mut rest) = list else { return true };
    while let [first, after @ ..] = rest {
        if is_same(first, method) {
            return true;
        }
        rest = after;
    }
    false
}

/// The first place that has the same policy as `place`.
#[must_use]
#[allow(clippy::indexing_slicing, reason = "evaluated at compile time, where a slip is a compile error")]
pub const fn group(place: usize, policies: &[&str]) -> usize {
    let mut first = 0;
    while first < place && !is_same(policies[first], policies[place]) {
        first += 1;
    }
    first
}

#[allow(clippy::indexing_slicing, reason = "evaluated at compile time, where a slip is a compile error")]
const fn is_same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let mut i = 0;
    while i < a.len() && i < b.len() && a[i] == b[i] {
        i += 1;
    }
    i == a.len() && i == b.len()
}

/// The joined text.
#[must_use]
pub const fn text(joined: &'static [u8]) -> &'static str {
    match std::str::from_utf8(joined) {
        Ok(text) => text,
        Err(_) => "",
    }
}

/// The header's value; no header at all if `#[cfg]` left nothing of the list.
#[must_use]
pub const fn header(text: &'static str) -> Option<HeaderValue> {
    if text.is_empty() { None } else { Some(HeaderValue::from_static(text)) }
}

/// Joins string literals, each of which may stand behind `#[cfg]`, to one `&'static str`.
///
/// With `place of policies` in front, and a place in front of each literal, only those of the same policy: paths that are
/// spelled differently may lead to one policy, which only rustc knows.
#[doc(hidden)]
#[macro_export]
macro_rules! __joined {
    ($($(#[$gate:meta])* $part:literal),*) => {
        $crate::__joined![0 of [""]; $($(#[$gate])* (0, $part)),*]
    };
    ($place:literal of $policies:expr; $($part:tt)*) => {{
        const POLICIES: &[&str] = &$policies;
        const PARTS: &[$crate::joined::Part] = &[$($part)*];
        const LEN: usize = $crate::joined::joined_len($place, POLICIES, PARTS);
        static JOINED: [u8; LEN] = $crate::joined::join($place, POLICIES, PARTS);
        $crate::joined::text(&JOINED)
    }};
}

#[cfg(test)]
mod tests {
    use super::{group, header};

    #[test]
    fn the_first_of_its_name() {
        assert_eq!(group(2, &["a", "b", "b"]), 1);
        assert_eq!(group(1, &["ab", "a"]), 1);
        assert_eq!(group(0, &["a"]), 0);
    }

    #[test]
    fn joins_what_is_there() {
        assert_eq!(
            crate::__joined![
                "GET",
                "HEAD",
                #[cfg(not(test))]
                "PUT",
                "PATCH"
            ],
            "GET,HEAD,PATCH"
        );
        assert_eq!(
            header(crate::__joined![
                #[cfg(not(test))]
                "PUT"
            ]),
            None
        );
        assert_eq!(
            crate::__joined![2 of ["a", "b", "a"]; (0, "GET"), (1, "PUT"), #[cfg(test)] (2, "HEAD")],
            "GET,HEAD"
        );
        assert_eq!(header("x-a").as_ref().map(http::HeaderValue::as_bytes), Some(b"x-a" as &[u8]));
    }
}
