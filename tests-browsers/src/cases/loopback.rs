//! Pages and servers on the machine itself, by address instead of name.

use super::{Case, Step, reply::WITH_ALL, step::ask};

const URL: &str = "http://api.example.com/local";
const IPV4: &str = "http://127.0.0.1:5173";
const IPV6: &str = "http://[::1]:5173";

pub(super) fn add(cases: &mut Vec<Case>) {
    let pages = [
        ("ipv4", "http://127.0.0.1:5173", "GET[origin=http://127.0.0.1:5173]"),
        ("ipv4-bare", "http://127.0.0.1", "GET[origin=http://127.0.0.1]"),
        ("ipv4-short", "http://127.1:5173", "GET[origin=http://127.0.0.1:5173]"),
        ("ipv4-hexadecimal", "http://0x7f000001:5173", "GET[origin=http://127.0.0.1:5173]"),
        ("ipv6", "http://[::1]:5173", "GET[origin=http://[::1]:5173]"),
        ("ipv6-long", "http://[0:0:0:0:0:0:0:1]:5173", "GET[origin=http://[::1]:5173]"),
        ("localhost", "http://localhost:5173", "GET[origin=http://localhost:5173]"),
        ("localhost-dot", "http://localhost.:5173", "GET[origin=http://localhost.:5173]"),
    ];
    for (name, page, requests) in pages {
        let step = ask("GET").from(page);
        cases.push(
            Case::raw(format!("N-{name}"), "an address is sent in one form", step).actual([WITH_ALL]).share(requests),
        );
    }
    policy(cases);
    servers(cases);
}

fn policy(cases: &mut Vec<Case>) {
    let case = |name: &str, about, origin, method| {
        Case::policies(format!("P-loopback-{name}"), about, Step::new(method, URL).from(origin))
    };
    let allowed = [
        ("ipv4", IPV4),
        ("ipv4-short", "http://127.1:5173"),
        ("ipv6", IPV6),
        ("localhost", "http://localhost:5173"),
        ("localhost-other", "http://localhost:8080"),
        ("localhost-bare", "http://localhost"),
    ];
    for (name, origin) in allowed {
        cases.push(
            case(name, "an allowed origin", origin, "GET")
                .share("GET")
                .visible("content-length content-type x-total-count"),
        );
        cases.push(case(&format!("{name}-put"), "with a preflight", origin, "PUT").share("OPTIONS PUT"));
    }
    let refused = [
        ("ipv4-port", "http://127.0.0.1:5174"),
        ("ipv4-bare", "http://127.0.0.1"),
        ("ipv4-next", "http://127.0.0.2:5173"),
        ("ipv6-port", "http://[::1]:5174"),
        ("ipv6-bare", "http://[::1]"),
        ("below-localhost", "http://app.localhost:5173"),
        ("localhost-dot", "http://localhost.:5173"),
    ];
    for (name, origin) in refused {
        cases.push(case(name, "an origin that only looks alike", origin, "GET").block("GET"));
        cases.push(case(&format!("{name}-put"), "with a preflight", origin, "PUT").block("OPTIONS"));
    }
}

/// Two ports of one machine are two origins, whatever the machine is called.
fn servers(cases: &mut Vec<Case>) {
    let ways = [
        ("ipv4", IPV4, "http://127.0.0.1:8000/local"),
        ("ipv6", IPV6, "http://[::1]:8000/local"),
        ("ipv4-localhost", IPV4, "http://localhost:8000/local"),
        ("localhost-ipv4", "http://localhost:5173", "http://127.0.0.1:8000/local"),
        ("localhost", "http://localhost:5173", "http://localhost:8000/local"),
    ];
    for (name, page, url) in ways {
        let put = || Step::new("PUT", url).from(page);
        cases.push(
            Case::policies(format!("P-loopback-server-{name}"), "a server on the same machine", put())
                .share("OPTIONS PUT"),
        );
        cases.push(
            Case::policies(
                format!("P-loopback-server-{name}-twice"),
                "a server on the same machine",
                [put(), put(), put()],
            )
            .each("share share share", "OPTIONS PUT PUT PUT"),
        );
    }
}
