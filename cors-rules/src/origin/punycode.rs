//! Punycode (RFC 3492), both ways: what stands behind `xn--` in a label.

use alloc::{string::String, vec::Vec};
use core::str::Bytes;

const BASE: u32 = 36;
const T_MIN: u32 = 1;
const T_MAX: u32 = 26;
const SKEW: u32 = 38;
const DAMP: u32 = 700;
const INITIAL_BIAS: u32 = 72;
const INITIAL_N: u32 = 128;

/// The longest label (RFC 1034, section 3.1) without its `xn--`. It bounds work that is quadratic in the length.
const MAX_LEN: usize = 59;

/// Encodes a label, which must be lower case already (RFC 3492, section 6.3); `None` if it is too long for a label.
pub(super) fn encode(label: &str) -> Option<String> {
    if label.chars().count() > MAX_LEN {
        return None;
    }
    let mut output: String = label.chars().filter(char::is_ascii).collect();
    let basic_len = u32::try_from(output.len()).ok()?;
    if basic_len > 0 {
        output.push('-');
    }
    let (mut n, mut delta, mut bias, mut handled) = (INITIAL_N, 0_u32, INITIAL_BIAS, basic_len);
    while let Some(next) = label.chars().map(u32::from).filter(|code| *code >= n).min() {
        delta = delta.checked_add((next - n).checked_mul(handled + 1)?)?;
        n = next;
        for code in label.chars().map(u32::from) {
            if code < n {
                delta = delta.checked_add(1)?;
            }
            if code == n {
                push_number(&mut output, delta, bias)?;
                bias = adapt(delta, handled + 1, handled == basic_len);
                delta = 0;
                handled += 1;
            }
        }
        delta = delta.checked_add(1)?;
        n += 1;
    }
    (output.len() <= MAX_LEN).then_some(output)
}

/// Decodes what follows `xn--` (RFC 3492, section 6.2).
pub(super) fn decode(text: &str) -> Option<String> {
    if text.len() > MAX_LEN || !text.is_ascii() {
        return None;
    }
    let (basic, digits) = text.rsplit_once('-').unwrap_or(("", text));
    let mut output: Vec<char> = basic.chars().collect();
    let (mut n, mut i, mut bias) = (INITIAL_N, 0_u32, INITIAL_BIAS);
    let mut digits = digits.bytes();
    while digits.len() > 0 {
        let delta = take_number(&mut digits, bias)?;
        let len = u32::try_from(output.len()).ok()? + 1;
        bias = adapt(delta, len, i == 0 && n == INITIAL_N && output.len() == basic.len());
        i = i.checked_add(delta)?;
        n = n.checked_add(i / len)?;
        i %= len;
        output.insert(usize::try_from(i).ok()?, char::from_u32(n)?);
        i += 1;
    }
    Some(output.iter().collect())
}

/// A variable-length integer, least significant digit first (RFC 3492, section 3.3).
fn push_number(output: &mut String, delta: u32, bias: u32) -> Option<()> {
    let mut rest = delta;
    for k in (BASE..).step_by(BASE as usize) {
        let t = threshold(k, bias);
        if rest < t {
            break;
        }
        output.push(digit(t + (rest - t) % (BASE - t))?);
        rest = (rest - t) / (BASE - t);
    }
    output.push(digit(rest)?);
    Some(())
}

fn take_number(digits: &mut Bytes<'_>, bias: u32) -> Option<u32> {
    let (mut value, mut weight) = (0_u32, 1_u32);
    for k in (BASE..).step_by(BASE as usize) {
        let digit = char::from(digits.next()?);
        let digit = match digit {
            'a'..='z' => u32::from(digit) - u32::from('a'),
            '0'..='9' => u32::from(digit) - u32::from('0') + 26,
            _ => return None,
        };
        value = value.checked_add(digit.checked_mul(weight)?)?;
        let t = threshold(k, bias);
        if digit < t {
            break;
        }
        weight = weight.checked_mul(BASE - t)?;
    }
    Some(value)
}

fn threshold(k: u32, bias: u32) -> u32 {
    k.saturating_sub(bias).clamp(T_MIN, T_MAX)
}

/// RFC 3492, section 6.1.
fn adapt(delta: u32, points: u32, is_first: bool) -> u32 {
    let mut delta = if is_first { delta / DAMP } else { delta / 2 };
    delta += delta / points;
    let mut k = 0;
    while delta > (BASE - T_MIN) * T_MAX / 2 {
        delta /= BASE - T_MIN;
        k += BASE;
    }
    k + (BASE - T_MIN + 1) * delta / (delta + SKEW)
}

fn digit(value: u32) -> Option<char> {
    char::from_digit(value, BASE)
        .map(|_| if value < 26 { 'a' } else { '0' })
        .and_then(|first| char::from_u32(u32::from(first) + if value < 26 { value } else { value - 26 }))
}

#[cfg(test)]
mod tests {
    use super::{MAX_LEN, adapt, decode, encode};
    use alloc::string::ToString;

    #[test]
    fn samples_of_many_scripts_go_both_ways() {
        for (unicode, ascii) in [
            ("exämple", "exmple-cua"),
            ("bücher", "bcher-kva"),
            ("faß", "fa-hia"),
            ("münchen", "mnchen-3ya"),
            ("他们为什么不说中文", "ihqwcrb4cv8a8dqg056pqjye"),
            ("почемужеонинеговорятпорусски", "b1abfaaepdrnnbgefbadotcwatmq2g4l"),
            ("3年b組金八先生", "3b-ww4c5e180e575a65lsy2b"),
            ("ひとつ屋根の下2", "2-u9tlzr9756bt3uc0v"),
            ("δοκιμή", "jxalpdlp"),
            // A digit that is just the threshold.
            ("αθήνα", "jxafb0a0a"),
            ("💩", "ls8h"),
        ] {
            assert_eq!(encode(unicode), Some(ascii.to_string()), "{unicode}");
            assert_eq!(decode(ascii), Some(unicode.to_string()), "{ascii}");
        }
    }

    /// The first character outside ASCII takes one digit each time, so there is a label of each length.
    #[test]
    fn the_longest_label_goes_both_ways_and_no_longer_one() {
        let (unicode, ascii) = ("\u{80}".repeat(MAX_LEN), "a".repeat(MAX_LEN));
        assert_eq!((encode(&unicode), decode(&ascii)), (Some(ascii.clone()), Some(unicode.clone())));
        assert_eq!((encode(&(unicode + "\u{80}")), decode(&(ascii + "a"))), (None, None));
    }

    /// RFC 3492, section 6.1: deltas up to 455 are not divided.
    #[test]
    fn the_bias_is_adapted_as_the_rfc_says() {
        for (delta, expected) in [(0, 0), (908, 33), (910, 33), (912, 45), (920, 45), (940, 45), (962, 45)] {
            assert_eq!(adapt(delta, 1000, false), expected, "{delta}");
        }
    }

    #[test]
    fn what_overflows_or_has_a_wrong_digit_does_not_decode() {
        for text in ["99999999", "a!", "ä", "exmple-cu9", "exmple-c", &"a".repeat(1000)] {
            assert_eq!(decode(text), None, "{text}");
        }
        assert_eq!(encode(&"ä".repeat(1000)), None);
    }
}
