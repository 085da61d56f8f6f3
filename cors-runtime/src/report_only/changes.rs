//! What a decision would change in a response, in words.

use cors_rules::header::CORS_RESPONSE;
use http::{HeaderMap, StatusCode, header};

use crate::{Decision, Reason, log::shown};

/// Empty if the response would be the same.
pub(super) fn changes(decision: Decision, status: StatusCode, headers: &HeaderMap) -> String {
    let refusal = refusal(decision.reason());
    let (status_then, then) = outcome(decision, status, headers);
    let mut changes = Vec::new();
    if status_then != status {
        changes.push(format!("status {} instead of {}", status_then.as_u16(), status.as_u16()));
    }
    changes.extend(CORS_RESPONSE.into_iter().filter_map(|name| header_change(name, headers, &then)));
    changes.extend(vary_changes(headers, &then));
    if !changes.is_empty() {
        changes.extend(refusal);
    }
    changes.join("; ")
}

fn outcome(decision: Decision, status: StatusCode, headers: &HeaderMap) -> (StatusCode, HeaderMap) {
    match decision {
        Decision::Answer(answer) => {
            let (status, mut headers) = (answer.status(), HeaderMap::new());
            answer.apply(&mut headers);
            (status, headers)
        }
        Decision::Forward(cors) => {
            let mut headers = headers.clone();
            cors.apply(&mut headers);
            (status, headers)
        }
    }
}

/// A request without `Origin`, or from a page of the service itself, asks for nothing.
fn refusal(reason: Reason) -> Option<String> {
    let asks = !matches!(reason, Reason::NoOrigin | Reason::OwnOrigin);
    (asks && !reason.is_granted()).then(|| format!("refused: {reason}"))
}

fn header_change(name: &str, now: &HeaderMap, then: &HeaderMap) -> Option<String> {
    if values(name, now) == values(name, then) {
        return None;
    }
    Some(match (text(name, now), text(name, then)) {
        (Some(now), Some(then)) => format!("set {name}: {then} instead of {now}"),
        (None, Some(then)) => format!("set {name}: {then}"),
        (now, None) => format!("remove {name}: {}", now.unwrap_or_default()),
    })
}

/// Browsers compare the members of these lists, header names without their case, so another spelling changes nothing.
fn values(name: &str, headers: &HeaderMap) -> Option<Vec<Vec<u8>>> {
    match name {
        "access-control-allow-methods" => listed(name, headers, <[u8]>::to_vec),
        "access-control-allow-headers" | "access-control-expose-headers" => {
            listed(name, headers, <[u8]>::to_ascii_lowercase)
        }
        _ => headers.contains_key(name).then(|| lines(name, headers).map(<[u8]>::to_vec).collect()),
    }
}

fn lines<'h>(name: &str, headers: &'h HeaderMap) -> impl Iterator<Item = &'h [u8]> + use<'h> {
    headers.get_all(name).into_iter().map(http::HeaderValue::as_bytes)
}

fn members<'h>(name: &str, headers: &'h HeaderMap) -> impl Iterator<Item = &'h [u8]> + use<'h> {
    let members = lines(name, headers).flat_map(|line| line.split(|&byte| byte == b','));
    members.map(<[u8]>::trim_ascii).filter(|member| !member.is_empty())
}

/// An empty list allows what no list allows.
fn listed(name: &str, headers: &HeaderMap, folded: fn(&[u8]) -> Vec<u8>) -> Option<Vec<Vec<u8>>> {
    let mut listed: Vec<_> = members(name, headers).map(folded).collect();
    listed.sort_unstable();
    listed.dedup();
    (!listed.is_empty()).then_some(listed)
}

fn text(name: &str, headers: &HeaderMap) -> Option<String> {
    let shown: Vec<_> = lines(name, headers).map(|line| shown(line).to_string()).collect();
    (!shown.is_empty()).then(|| shown.join(", "))
}

fn vary_changes(now: &HeaderMap, then: &HeaderMap) -> Vec<String> {
    let added = missing(then, now).map(|member| format!("add {} to vary", shown(member)));
    let removed = missing(now, then).map(|member| format!("remove {} from vary", shown(member)));
    added.chain(removed).collect()
}

/// The members of `Vary` in `here` that are not in `there`.
fn missing<'h>(here: &'h HeaderMap, there: &'h HeaderMap) -> impl Iterator<Item = &'h [u8]> {
    let name = header::VARY.as_str();
    members(name, here).filter(move |member| !members(name, there).any(|other| other.eq_ignore_ascii_case(member)))
}
