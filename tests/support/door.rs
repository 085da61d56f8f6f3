//! The two ways to ask a policy or a table, and what goes out in the end.

use cors_runtime::{ByteDecision, Decision, Policy, Reason, Routes};
use http::{HeaderMap, HeaderName, HeaderValue, Response};

use super::ask::Ask;

/// A policy or a table.
#[derive(Clone, Copy, Debug)]
pub enum Guard {
    Policy(&'static Policy),
    Routes(&'static Routes),
}

/// A header line of the application's own.
pub type Field = (&'static str, &'static str);

impl Guard {
    pub fn decide(self, ask: &Ask) -> Decision {
        match self {
            Self::Policy(policy) => policy.decide(&ask.http()),
            Self::Routes(routes) => routes.decide(&ask.http()),
        }
    }

    /// The target goes in as it stands in the request line.
    pub fn decide_bytes(self, ask: &Ask) -> ByteDecision<'_> {
        let lines = |name| ask.lines(name);
        let (method, target) = (ask.method.as_bytes(), ask.target.as_bytes());
        match self {
            Self::Policy(policy) => policy.decide_bytes(method, target, lines),
            Self::Routes(routes) => routes.decide_bytes(method, target, lines),
        }
    }

    pub fn reason(self, ask: &Ask) -> Reason {
        self.decide(ask).reason()
    }

    /// `204`, `403` or `forwarded`, then all header lines, sorted by name.
    pub fn answer(self, ask: &Ask, application: &[Field]) -> Vec<String> {
        let (status, headers) = match self.decide(ask) {
            Decision::Answer(answer) => {
                let response: Response<()> = answer.into_response();
                (response.status().as_str().to_owned(), response.headers().clone())
            }
            Decision::Forward(cors) => {
                let mut headers = HeaderMap::new();
                for (name, line) in application {
                    headers.append(HeaderName::from_static(name), HeaderValue::from_static(line));
                }
                cors.apply(&mut headers);
                ("forwarded".to_owned(), headers)
            }
        };
        let lines = headers.iter().map(|(name, line)| (name.to_string(), line.as_bytes().to_vec()));
        shown(status, lines.collect())
    }

    /// As `answer`, through the byte door and the headers of a server that knows no `http` 1.x.
    pub fn answer_bytes(self, ask: &Ask, application: &[Field]) -> Vec<String> {
        let owned = |(name, line): (&str, &[u8])| (name.to_owned(), line.to_vec());
        let cors = match self.decide_bytes(ask) {
            ByteDecision::Answer(answer) => {
                assert_eq!(read(&answer.lines().concat()), sorted(answer.headers().map(owned).collect()), "{ask:?}");
                return shown(answer.status().to_string(), answer.headers().map(owned).collect());
            }
            ByteDecision::Forward(cors) => cors,
        };
        let vary = cors.vary().map(|member| ("vary", member.as_bytes()));
        assert_eq!(read(&cors.lines().concat()), sorted(cors.insert().chain(vary).map(owned).collect()), "{ask:?}");
        let application = application.iter().map(|(name, line)| owned((*name, line.as_bytes())));
        let mut lines: Vec<_> = application.filter(|(name, _)| !cors.remove().contains(&name.as_str())).collect();
        lines.extend(cors.insert().map(owned));
        if let Some(member) = cors.vary() {
            let present = lines.iter().filter(|(name, _)| name == "vary").any(|(_, line)| {
                let line = String::from_utf8_lossy(line).into_owned();
                line.split(',').map(str::trim).any(|listed| listed == "*" || listed.eq_ignore_ascii_case(member))
            });
            if !present {
                lines.push(("vary".to_owned(), member.as_bytes().to_vec()));
            }
        }
        shown("forwarded".to_owned(), lines)
    }
}

fn shown(status: String, mut lines: Vec<(String, Vec<u8>)>) -> Vec<String> {
    lines.sort_by(|a, b| a.0.cmp(&b.0));
    let lines = lines.iter().map(|(name, line)| format!("{name}: {}", line.escape_ascii()));
    [status].into_iter().chain(lines).collect()
}

/// The fields in the lines of an HTTP/1.1 head.
fn read(lines: &[u8]) -> Vec<(String, Vec<u8>)> {
    let lines = lines.split_inclusive(|&byte| byte == b'\n').map(|line| {
        let line = std::str::from_utf8(line).unwrap().strip_suffix("\r\n").unwrap();
        let (name, value) = line.split_once(": ").unwrap();
        (name.to_owned(), value.as_bytes().to_vec())
    });
    sorted(lines.collect())
}

fn sorted(mut fields: Vec<(String, Vec<u8>)>) -> Vec<(String, Vec<u8>)> {
    fields.sort();
    fields
}
