//! What a `max_age` in another form was meant as, where that is evident. The value stays the same.

use alloc::{
    format,
    string::{String, ToString},
};

use super::CAP;

/// What to write for `1hr`, `1h30m`, `10 minutes`, `60 * 60`, `Some(3600)` or `Duration::from_secs(600)`.
///
/// ```
/// use cors_rules::max_age::meant;
///
/// assert_eq!(meant("60 * 60").as_deref(), Some("1h"));
/// assert_eq!(meant("MAX_AGE"), None);
/// ```
#[must_use]
pub fn meant(text: &str) -> Option<String> {
    // In capitals it is as likely a month.
    if text.chars().zip(text.chars().skip(1)).any(|(before, c)| c == 'M' && !before.is_ascii_alphabetic()) {
        return None;
    }
    let text = text.trim().trim_start_matches('+').to_ascii_lowercase();
    match text.strip_suffix(')').and_then(|text| text.split_once('(')) {
        Some((callee, inside)) => called(callee, inside),
        None => plain(&text),
    }
}

fn called(callee: &str, inside: &str) -> Option<String> {
    let unit = match callee.rsplit(':').next()?.trim() {
        "some" => return plain(inside),
        "from_secs" | "seconds" | "secs" => "",
        "from_mins" | "minutes" | "mins" => "m",
        "from_hours" | "hours" => "h",
        "from_days" | "days" => "d",
        _ => return None,
    };
    match number(inside) {
        Some(number) => accepted(number.checked_mul(factor(unit)?)?, Some(format!("{number}{unit}"))),
        None => accepted(product(inside)?.checked_mul(factor(unit)?)?, None),
    }
}

fn plain(text: &str) -> Option<String> {
    if text.contains('*') {
        return accepted(product(text)?, None);
    }
    let (mut rest, mut sum, mut single) = (text.trim(), 0_u64, None);
    while !rest.is_empty() {
        let is_first = rest.len() == text.trim().len();
        let is_in_number = |c: char| c.is_ascii_digit() || matches!(c, '_' | '.');
        let (digits, after) = rest.split_at_checked(rest.find(|c| !is_in_number(c)).unwrap_or(rest.len()))?;
        let number = number(digits)?;
        let after = after.trim_start();
        let is_in_unit = |c: char| c.is_ascii_alphabetic();
        let (word, behind) = after.split_at_checked(after.find(|c| !is_in_unit(c)).unwrap_or(after.len()))?;
        let (unit, behind) = match (word, behind) {
            ("u" | "i", "16" | "32" | "64") | ("usize" | "isize", "") => ("", ""),
            _ => (unit(word)?, behind),
        };
        sum = sum.checked_add(number.checked_mul(factor(unit)?)?)?;
        rest = behind.trim_start();
        // A number without a unit says nothing beside one that has a unit.
        if unit.is_empty() && word.is_empty() && !(is_first && rest.is_empty()) {
            return None;
        }
        single = Some(format!("{number}{unit}")).filter(|_| is_first && rest.is_empty());
    }
    accepted(sum, single).filter(|_| !text.trim().is_empty())
}

fn product(text: &str) -> Option<u64> {
    let mut product = 1_u64;
    for factor in text.split('*') {
        product = product.checked_mul(number(factor)?)?;
    }
    Some(product)
}

/// A whole number, also as `3600.0`.
fn number(text: &str) -> Option<u64> {
    let text = text.trim();
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    if !whole.starts_with(|c: char| c.is_ascii_digit()) || fraction.contains(|c| c != '0') {
        return None;
    }
    whole.replace('_', "").parse().ok()
}

fn unit(word: &str) -> Option<&'static str> {
    Some(match word {
        "" | "s" | "sec" | "secs" | "second" | "seconds" => "",
        "m" | "min" | "mins" | "minute" | "minutes" => "m",
        "h" | "hr" | "hrs" | "hour" | "hours" => "h",
        "d" | "day" | "days" => "d",
        _ => return None,
    })
}

fn factor(unit: &str) -> Option<u64> {
    Some(match unit {
        "" => 1,
        "m" => 60,
        "h" => 3600,
        "d" => 86_400,
        _ => return None,
    })
}

/// The text, or the shortest that says as much, if browsers keep an answer so long.
fn accepted(seconds: u64, text: Option<String>) -> Option<String> {
    if seconds > u64::from(CAP) {
        return None;
    }
    let shortest = || match seconds {
        0 => "0".to_string(),
        days if days % 86_400 == 0 => format!("{}d", days / 86_400),
        hours if hours % 3600 == 0 => format!("{}h", hours / 3600),
        minutes if minutes % 60 == 0 => format!("{}m", minutes / 60),
        seconds => seconds.to_string(),
    };
    Some(text.unwrap_or_else(shortest))
}

#[cfg(test)]
mod tests {
    use super::meant;
    use crate::max_age::{check_cap, seconds};

    #[test]
    fn what_is_evident_keeps_its_value() {
        for (text, written, value) in [
            ("1hr", "1h", 3600),
            ("1H", "1h", 3600),
            ("60min", "60m", 3600),
            ("1h30m", "90m", 5400),
            ("1 hour 30 minutes", "90m", 5400),
            ("1h 1s", "3601", 3601),
            ("60 * 60", "1h", 3600),
            ("24 * 60 * 60", "1d", 86_400),
            ("7 * 1", "7", 7),
            ("Some(3600)", "3600", 3600),
            ("Some (60 * 10)", "10m", 600),
            ("3600.0", "3600", 3600),
            ("3_600.", "3600", 3600),
            ("600u32", "600", 600),
            ("600 usize", "600", 600),
            ("+600", "600", 600),
            ("600 seconds", "600", 600),
            ("1 day", "1d", 86_400),
            ("Duration : : from_secs (600)", "600", 600),
            ("std::time::Duration::from_mins(10)", "10m", 600),
            ("Duration::from_secs(60 * 60)", "1h", 3600),
            ("Duration::from_days(1)", "1d", 86_400),
            ("Duration::hours(0)", "0h", 0),
            ("0 * 5", "0", 0),
        ] {
            assert_eq!(meant(text).as_deref(), Some(written), "{text}");
            assert_eq!(seconds(written), Ok(value), "{text}");
            assert_eq!(check_cap(value), None, "{text}");
        }
    }

    #[test]
    fn what_is_not_is_left_alone() {
        for text in [
            "",
            "s",
            "h",
            "-1",
            "600.5",
            "1.5h",
            "2w",
            "1e3",
            "0x10",
            "10M",
            "1h 30",
            "30 1h",
            "MAX_AGE",
            "2d",
            "25h",
            "1000 * 1000",
            "60 * MINUTE",
            "60 + 60",
            "Some()",
            "Some(x)",
            "Duration::from_millis(600)",
            "(600)",
            "from_secs(99999999999999999999)",
            "99999999999999999999 * 99999999999999999999",
            "1ms",
            "500ms",
            "1..2",
            "_1",
        ] {
            assert_eq!(meant(text), None, "{text}");
        }
    }
}
