//! Servers that write bytes: the decision and its lines, beside a header map that is filled and written out.

use std::hint::black_box;

use cors_runtime::{ByteDecision, Policy};
use http::HeaderMap;

use crate::{
    by_hand,
    handler::handled,
    policies::{List, OPEN, THREE},
    request::near_misses,
    subject::{Cases, Subject},
};

type Line = (&'static str, &'static str);

/// The fields of the request, in an array, as a parser of HTTP/1 leaves them.
const FIELDS: [Line; 6] = [
    ("host", "api.example.com"),
    ("user-agent", "Mozilla/5.0"),
    ("accept", "*/*"),
    ("accept-language", "en"),
    ("accept-encoding", "gzip, br"),
    ("referer", "https://app.example.com/"),
];

pub(super) fn add(cases: &mut Cases<'_>) {
    let three = List::three().origins;
    cases.case("any-hit", || at_hand(&OPEN, three));
    cases.case("3-hit", || at_hand(&THREE, three));
    cases.case("3-miss", || at_hand(&THREE, &leaked(near_misses(three))));
    cases.case("3-hit-searched", || searched(three));
    cases.case("map-any-hit", || in_a_map(by_hand::any));
    cases.case("map-3-hit", || in_a_map(by_hand::hit));
    cases.case("map-3-miss", || in_a_map(by_hand::miss));
}

fn leaked(origins: Vec<String>) -> Vec<&'static str> {
    origins.into_iter().map(|origin| &*origin.leak()).collect()
}

/// What a response's lines are written into.
fn buffer() -> Vec<u8> {
    Vec::with_capacity(1024)
}

#[inline]
fn write(buffer: &mut Vec<u8>, name: &[u8], value: &[u8]) {
    buffer.extend_from_slice(name);
    buffer.extend_from_slice(b": ");
    buffer.extend_from_slice(value);
    buffer.extend_from_slice(b"\r\n");
}

/// As fast as it goes.
#[inline(always)]
#[expect(clippy::inline_always, reason = "a server's own loop has it inside")]
fn write_lines(decision: ByteDecision<'_>, buffer: &mut Vec<u8>) {
    if let ByteDecision::Forward(cors) = decision {
        for part in cors.lines() {
            buffer.extend_from_slice(part);
        }
    }
}

/// As a server does that has fields of its own.
#[inline(always)]
#[expect(clippy::inline_always, reason = "a server's own loop has it inside")]
fn write_fields(decision: ByteDecision<'_>, buffer: &mut Vec<u8>) {
    if let ByteDecision::Forward(cors) = decision {
        for (name, value) in cors.insert() {
            write(buffer, name.as_bytes(), value);
        }
        if let Some(member) = cors.vary() {
            write(buffer, b"vary", member.as_bytes());
        }
    }
}

/// The server knows where the field is: a slot for each name that matters.
fn at_hand(policy: &'static Policy, origins: &[&'static str]) -> Vec<Subject> {
    let same = origins.to_vec();
    vec![
        Subject::new("none", move |times| {
            let mut buffer = buffer();
            for origin in same.iter().cycle().take(times) {
                black_box(origin.as_bytes());
                buffer.clear();
                black_box(&mut buffer);
            }
        }),
        decided("ours", policy, origins, write_lines),
        decided("ours-by-field", policy, origins, write_fields),
    ]
}

fn decided(
    who: &'static str,
    policy: &'static Policy,
    origins: &[&'static str],
    write: impl Fn(ByteDecision<'_>, &mut Vec<u8>) + 'static,
) -> Subject {
    let origins = origins.to_vec();
    Subject::new(who, move |times| {
        let mut buffer = buffer();
        for origin in origins.iter().cycle().take(times) {
            let origin = black_box(origin.as_bytes());
            buffer.clear();
            let lines = |name| (name == "origin").then_some(origin);
            write(policy.decide_bytes(black_box(b"GET"), black_box(b"/"), lines), &mut buffer);
            black_box(&mut buffer);
        }
    })
}

/// The server looks for the field among all.
fn searched(origins: &[&'static str]) -> Vec<Subject> {
    let requests: Vec<Vec<Line>> =
        origins.iter().map(|origin| FIELDS.into_iter().chain([("origin", *origin)]).collect()).collect();
    let same = requests.clone();
    vec![
        Subject::new("none", move |times| {
            let mut buffer = buffer();
            for fields in same.iter().cycle().take(times) {
                black_box(fields.as_slice());
                buffer.clear();
                black_box(&mut buffer);
            }
        }),
        Subject::new("ours", move |times| {
            let mut buffer = buffer();
            for fields in requests.iter().cycle().take(times) {
                let fields = black_box(fields.as_slice());
                buffer.clear();
                let lines = |wanted: &'static str| {
                    let named = fields.iter().filter(move |(name, _)| name.eq_ignore_ascii_case(wanted));
                    named.map(|(_, value)| value.as_bytes())
                };
                write_lines(THREE.decide_bytes(black_box(b"GET"), black_box(b"/"), lines), &mut buffer);
                black_box(&mut buffer);
            }
        }),
    ]
}

/// Through the types of `http`, without a decision: the handler's response, its map filled and written out.
fn in_a_map(insert: impl Fn(&mut HeaderMap) + 'static) -> Vec<Subject> {
    vec![filled("none", by_hand::nothing), filled("bare", insert)]
}

fn filled(who: &'static str, insert: impl Fn(&mut HeaderMap) + 'static) -> Subject {
    Subject::new(who, move |times| {
        let mut buffer = buffer();
        for _ in 0..times {
            buffer.clear();
            let mut response = handled();
            insert(response.headers_mut());
            for (name, value) in black_box(&response).headers() {
                write(&mut buffer, name.as_str().as_bytes(), value.as_bytes());
            }
            black_box(&mut buffer);
        }
    })
}
