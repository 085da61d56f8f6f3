//! Which headers need a preflight.

use super::{Fields, Profile, mime};

/// Longer values need a preflight, whatever the name (Fetch, "CORS-safelisted request-header").
const MAX_VALUE: usize = 128;

/// More in all values together, and each needs a preflight (Fetch, "CORS-unsafe request-header names").
const MAX_SUM: usize = 1024;

/// The names a preflight asks for: in lower case, sorted, each once (Fetch, "CORS-unsafe request-header names").
pub(super) fn unsafe_names(headers: &Fields, profile: &Profile) -> Vec<String> {
    let (mut safe, mut names) = (Vec::new(), Vec::new());
    let mut sum = 0_usize;
    for (name, value) in headers.iter() {
        let name = name.to_ascii_lowercase();
        if is_safelisted(&name, value, profile) {
            sum = sum.saturating_add(length(value));
            safe.push(name);
        } else {
            names.push(name);
        }
    }
    if sum > MAX_SUM {
        names.append(&mut safe);
    }
    names.sort_unstable();
    names.dedup();
    names
}

/// Fetch, "CORS-safelisted request-header".
fn is_safelisted(name: &str, value: &str, profile: &Profile) -> bool {
    if length(value) > MAX_VALUE {
        return false;
    }
    match name {
        "range" => is_single_range(value),
        "save-data" => profile.safelists_hints && value.eq_ignore_ascii_case("on"),
        "dpr" | "device-memory" => profile.safelists_hints && is_decimal(value),
        "width" | "viewport-width" => profile.safelists_hints && is_digits(value),
        "user-agent" => profile.safelists_hints,
        _ => is_safelisted_without_cors(name, value),
    }
}

/// Fetch, "no-CORS-safelisted request-header": all that a request without CORS may have.
pub(super) fn is_safelisted_without_cors(name: &str, value: &str) -> bool {
    length(value) <= MAX_VALUE
        && match name.to_ascii_lowercase().as_str() {
            "accept" => !value.chars().any(is_unsafe),
            "accept-language" | "content-language" => {
                value.chars().all(|c| c.is_ascii_alphanumeric() || " *,-.;=".contains(c))
            }
            "content-type" => !value.chars().any(is_unsafe) && is_form(value),
            _ => false,
        }
}

/// What a form could always send, to any site.
fn is_form(value: &str) -> bool {
    matches!(
        mime::essence(value).as_deref(),
        Some("application/x-www-form-urlencoded" | "multipart/form-data" | "text/plain")
    )
}

/// Fetch, "CORS-unsafe request-header byte".
fn is_unsafe(c: char) -> bool {
    (c < ' ' && c != '\t') || "\"():<>?@[\\]{}\u{7f}".contains(c)
}

/// `bytes=0-` or `bytes=0-9`: the end alone is not enough (Fetch, "parse a single range header value").
fn is_single_range(value: &str) -> bool {
    let Some((start, end)) = value.strip_prefix("bytes=").and_then(|range| range.split_once('-')) else {
        return false;
    };
    // Numbers without leading zeros are in the order of their lengths, then of their digits.
    let size = |digits: &str| {
        let digits = digits.trim_start_matches('0');
        (digits.len(), digits.to_owned())
    };
    is_digits(start) && (end.is_empty() || is_digits(end) && size(start) <= size(end))
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_decimal(text: &str) -> bool {
    match text.split_once('.') {
        Some((whole, part)) => is_digits(whole) && is_digits(part),
        None => is_digits(text),
    }
}

/// In bytes, of which each is a `char` here.
fn length(value: &str) -> usize {
    value.chars().count()
}

#[cfg(test)]
mod tests {
    use super::{super::Profile, Fields, unsafe_names};

    fn asked_for(headers: &[(&str, &str)]) -> String {
        let mut fields = Fields::default();
        for (name, value) in headers {
            fields.append(name, value);
        }
        unsafe_names(&fields, &Profile::STANDARD).join(",")
    }

    #[test]
    fn values_decide_too() {
        for (name, value) in [
            ("Accept", "a/b;q=0.9, \u{e4}"),
            ("Accept-Language", "de-DE, *;q=0.5"),
            ("Content-Type", "TEXT/plain;charset=UTF-8"),
            ("Content-Type", "multipart/form-data; boundary=x"),
            ("Range", "bytes=0-"),
            ("Range", "bytes=007-7"),
        ] {
            assert_eq!(asked_for(&[(name, value)]), "", "{name}: {value}");
        }
        for (name, value) in [
            ("accept", "\""),
            ("accept-language", "de_DE"),
            ("content-language", "a/b"),
            ("content-type", "application/json"),
            ("content-type", "text/plain;a=\"b\""),
            ("content-type", ""),
            ("range", "bytes=-5"),
            ("range", "bytes=5-4"),
            ("range", "bytes=0-1,3-4"),
            ("range", "bytes= 0-"),
            ("save-data", "on"),
            ("user-agent", "me"),
            ("x", ""),
        ] {
            assert_eq!(asked_for(&[(name, value)]), name, "{name}: {value}");
        }
    }

    #[test]
    fn two_values_of_a_content_type_are_one() {
        assert_eq!(asked_for(&[("Content-Type", "text/plain"), ("content-type", "text/plain")]), "content-type");
    }

    #[test]
    fn lengths_have_limits() {
        let (most, more) = ("a".repeat(128), "a".repeat(129));
        assert_eq!(
            (asked_for(&[("Accept", &most)]), asked_for(&[("Accept", &more)])),
            (String::new(), "accept".to_owned())
        );
        // The standard's five names cannot reach the sum with one value each; engines know more names.
        let mut fields = Fields::default();
        for _ in 0..8 {
            fields.push("Accept", &most);
        }
        assert!(unsafe_names(&fields, &Profile::STANDARD).is_empty());
        fields.push("Content-Language", "a");
        assert_eq!(unsafe_names(&fields, &Profile::STANDARD), ["accept", "content-language"]);
    }
}
