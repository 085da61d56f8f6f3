//! How long browsers may cache a preflight.

mod meant;

use alloc::{format, string::String};

pub use meant::meant;

use crate::{Rule, Violation};

/// The longest any browser keeps a preflight's answer: Firefox's cap. Chromium stops at 7200, Safari at 600.
pub const CAP: u32 = 86_400;

/// Reads `600`, `600s`, `10m`, `2h` or `1d` as seconds.
///
/// ```
/// use cors_rules::{Rule, max_age};
///
/// assert_eq!(max_age::seconds("2h"), Ok(7200));
/// assert_eq!(max_age::seconds("-1").map_err(|violation| violation.rule), Err(Rule::InvalidMaxAge));
/// ```
pub fn seconds(text: &str) -> Result<u32, Violation> {
    let plain: String = text.chars().filter(|c| *c != '_').collect();
    let digits = plain.bytes().take_while(u8::is_ascii_digit).count();
    let (number, unit) = plain.split_at_checked(digits).unwrap_or_default();
    let factor: u64 = match unit {
        "" | "s" => 1,
        "m" => 60,
        "h" => 3600,
        "d" => 86_400,
        "ms" | "us" | "ns" if !number.is_empty() => return Err(subsecond(text)),
        _ => return Err(invalid(text)),
    };
    if number.is_empty() {
        return Err(invalid(text));
    }
    let seconds = number.parse::<u64>().ok().and_then(|number| number.checked_mul(factor));
    match seconds.and_then(|seconds| u32::try_from(seconds).ok()) {
        Some(seconds) => Ok(seconds),
        None => Err(overflow(text)),
    }
}

/// The header is `delta-seconds`: digits alone (RFC 9111, section 1.2.2). Browsers differ in what they make of anything
/// else: some take 5 seconds, some do not cache at all.
fn invalid(text: &str) -> Violation {
    let violation = Violation::new(Rule::InvalidMaxAge, format!("`{text}` is no whole number of seconds"));
    match meant(text) {
        Some(meant) => violation.suggest(meant),
        None => violation.help("write `600`, `10m`, `2h` or `1d`; `0` forbids caching"),
    }
}

/// The header counts seconds, so nothing shorter can be said (RFC 9111, section 1.2.2).
fn subsecond(text: &str) -> Violation {
    Violation::new(Rule::SubsecondMaxAge, format!("`{text}` is finer than the header, which counts seconds"))
        .help("write whole seconds, such as `1s`; `0` forbids caching")
}

/// Numbers beyond what browsers read are taken as 5 seconds by some and as their cap by others.
fn overflow(text: &str) -> Violation {
    Violation::new(Rule::MaxAgeOverflow, format!("`{text}` is more than browsers can read"))
        .help("write at most `1d`, the longest that any browser caches")
}

/// Longer than the largest cap there is: it says something that no browser does.
#[must_use]
pub fn check_cap(seconds: u32) -> Option<Violation> {
    if seconds <= CAP {
        return None;
    }
    let is_days = seconds.is_multiple_of(CAP) && seconds / CAP <= 366;
    let is_thousands = seconds.is_multiple_of(1000) && seconds / 1000 <= CAP && seconds >= 300_000;
    // 1000 days in seconds are a day in milliseconds, which is what somebody means who writes it.
    Some(if is_thousands && !is_days {
        Violation::new(Rule::MaxAgeInMilliseconds, format!("`{seconds}` seconds look like milliseconds"))
            .help(format!("write `{}`: the unit is the second", seconds / 1000))
    } else {
        Violation::new(
            Rule::MaxAgeOverDay,
            format!("`{seconds}` seconds are more than a day, and no browser keeps them"),
        )
        .help("write at most `1d`; Firefox keeps a day, Chromium 2 hours, Safari 10 minutes")
    })
}

#[cfg(test)]
mod tests {
    use super::{check_cap, seconds};

    #[test]
    fn accepted() {
        for (text, expected) in
            [("0", 0), ("600", 600), ("600s", 600), ("10m", 600), ("2h", 7200), ("1d", 86_400), ("86_400", 86_400)]
        {
            assert_eq!(seconds(text), Ok(expected), "{text}");
            assert_eq!(check_cap(expected), None, "{text}");
        }
    }

    #[test]
    fn refused() {
        for (text, code) in [
            ("-1", 601),
            ("600.5", 601),
            ("10 minutes", 601),
            ("+600", 601),
            ("", 601),
            ("s", 601),
            ("2w", 601),
            ("0x10", 601),
            ("1e3", 601),
            ("500ms", 607),
            ("99999999999999999999", 608),
            ("99999999d", 608),
            ("ms", 601),
        ] {
            assert_eq!(seconds(text).map_err(|violation| violation.rule.code()), Err(code), "{text}");
        }
        for (value, code) in [
            (86_401, 602),
            (172_800, 602),
            (604_800, 602),
            (31_536_000, 602),
            // Not a thousand times a number that anybody means: too few, with a rest, or more than a day of them.
            (299_000, 602),
            (300_001, 602),
            (86_401_000, 602),
            // Whole days, up to a year of them.
            (432_000, 602),
            (31_968_000, 606),
            (300_000, 606),
            (600_000, 606),
            (86_400_000, 606),
            (3_600_000, 606),
        ] {
            assert_eq!(check_cap(value).map(|violation| violation.rule.code()), Some(code), "{value}");
        }
    }
}
