//! What is sent: requests of every kind, right, refused and malformed.

use crate::{
    ask::Ask,
    random::Random,
    server::{APP, OWN, PARTNER, TENANT},
};

type Kind = (&'static str, fn(&mut Random) -> Ask);

/// Names for the report; a kind that is listed twice comes twice as often.
pub(crate) const KINDS: &[Kind] = &[
    ("open to everybody", open),
    ("listed origin", listed),
    ("origin of a set", tenant),
    ("origin of a set", tenant),
    ("preflight of a set", tenant_preflight),
    ("foreign write", write),
    ("foreign write", write),
    ("handshake", handshake),
    ("unlisted origin", unlisted),
    ("no origin", no_origin),
    ("preflight, granted", granted),
    ("preflight, refused", refused),
    ("denied route", denied),
    ("error of the app", error),
    ("odd path", odd_path),
    ("odd path, write", odd_write),
    ("odd method", odd_method),
    ("huge origin", huge),
    ("several origins", several),
    ("odd bytes in the origin", odd_bytes),
    ("long preflight", long_preflight),
    ("no HTTP", malformed),
    ("too many lines", too_many),
    ("gone before the answer", gone),
];

const BY_ORIGIN: &str = "vary: Origin";
const HANDLERS: &str = "vary: accept-encoding";
const FEED: [&str; 2] = ["access-control-allow-origin: *", "access-control-expose-headers: etag"];
const EVIL: &[&str] = &[
    "https://evil.example",
    "https://app.example.com.evil.example",
    "https://evilapp.example.com",
    "http://app.example.com",
    "https://app.example.com/",
    "https://APP.example.com",
    "https://app.example.com:8443",
    "https://preview.example.com",
    "https://x.preview.example.com.evil.example",
    "https://*.preview.example.com",
    "https://t1.tenant.example.evil.example",
    "https://t20001.tenant.example",
    "null",
    "*",
    "",
    "https://",
    "file://",
];

fn echo(origin: &str) -> String {
    format!("access-control-allow-origin: {origin}")
}

/// What a response under `ACCOUNT` has for an origin that is allowed.
fn shared(echo: &str) -> [&str; 4] {
    [BY_ORIGIN, echo, "access-control-allow-credentials: true", "access-control-expose-headers: x-total-count"]
}

fn account_preflight<'a>(echo: &'a str, methods: &'a str) -> [&'a str; 6] {
    let headers = "access-control-allow-headers: content-type";
    [BY_ORIGIN, echo, "access-control-allow-credentials: true", methods, headers, "access-control-max-age: 600"]
}

fn get(path: &str, origin: &str) -> Ask {
    Ask::new(&format!("GET {path}"), &[&format!("origin: {origin}")])
}

fn open(random: &mut Random) -> Ask {
    let method = random.of(&["GET", "GET", "HEAD"]);
    let origin = random.of(EVIL);
    Ask::new(&format!("{method} /feed/today"), &[&format!("origin: {origin}")]).expects(200, &FEED)
}

fn listed(random: &mut Random) -> Ask {
    let preview = format!("https://{}.preview.example.com", random.below(1_000));
    let origin = random.of(&[APP, &preview]);
    get("/account/7", origin).expects(200, &[&shared(&echo(origin))[..], &[HANDLERS]].concat())
}

fn tenant(random: &mut Random) -> Ask {
    let number = TENANT.near(random);
    let origin = TENANT.origin(number);
    let granted = echo(&origin);
    let (allowed, refused) = ([&shared(&granted)[..], &[HANDLERS]].concat(), [BY_ORIGIN, HANDLERS]);
    get("/account/7", &origin).expects_by_set((&TENANT, number), (200, &allowed), (200, &refused))
}

fn tenant_preflight(random: &mut Random) -> Ask {
    let number = TENANT.near(random);
    let origin = TENANT.origin(number);
    let granted = echo(&origin);
    let allowed = account_preflight(&granted, "access-control-allow-methods: GET,HEAD,PUT");
    Ask::preflight("PUT /account/7", &origin).expects_by_set((&TENANT, number), (204, &allowed), (403, &[BY_ORIGIN]))
}

fn write(random: &mut Random) -> Ask {
    let post = |origin: &str| Ask::new("POST /orders", &[&format!("origin: {origin}"), "content-length: 0"]);
    match random.below(4) {
        0 => post(random.of(EVIL)).expects(403, &[BY_ORIGIN]),
        1 => post(OWN).expects(200, &[BY_ORIGIN]),
        2 => Ask::new("POST /orders", &["content-length: 5"]).with_body("order").expects(200, &[BY_ORIGIN]),
        _ => {
            let number = PARTNER.near(random);
            let origin = PARTNER.origin(number);
            let allowed = [BY_ORIGIN, &echo(&origin)];
            post(&origin).expects_by_set((&PARTNER, number), (200, &allowed), (403, &[BY_ORIGIN]))
        }
    }
}

fn handshake(random: &mut Random) -> Ask {
    let upgrade = random.of(&["websocket", "WebSocket", "h2c, websocket"]);
    let origin = format!("origin: {}", random.of(EVIL));
    let lines = [&origin, "connection: upgrade", &format!("upgrade: {upgrade}")];
    Ask::new("GET /orders", &lines).expects(403, &[BY_ORIGIN]).closing()
}

fn unlisted(random: &mut Random) -> Ask {
    get("/account/7", random.of(EVIL)).expects(200, &[BY_ORIGIN, HANDLERS])
}

fn no_origin(random: &mut Random) -> Ask {
    match random.below(3) {
        0 => Ask::new("GET /account/7", &[]).expects(200, &[BY_ORIGIN, HANDLERS]),
        1 => Ask::new("PUT /account/7", &["content-length: 3"]).with_body("Ada").expects(200, &[BY_ORIGIN]),
        // Without `Origin` it is no preflight, and the router says 405.
        _ => Ask::new("OPTIONS /account/7", &["access-control-request-method: PUT"]).expects(405, &[BY_ORIGIN]),
    }
}

fn granted(random: &mut Random) -> Ask {
    if random.one_in(2) {
        let methods = "access-control-allow-methods: GET,HEAD";
        return Ask::preflight("GET /feed/today", "https://any.example").expects(204, &[FEED[0], methods]);
    }
    let (granted, methods) = (echo(APP), "access-control-allow-methods: GET,HEAD,PUT");
    Ask::preflight("PUT /account/7", APP).expects(204, &account_preflight(&granted, methods))
}

fn refused(random: &mut Random) -> Ask {
    let by_origin = random.of(&["PUT /account/7", "DELETE /account/7", "POST /orders", "GET /broken"]);
    let denied = random.of(&["GET /internal", "PUT /internal/a", "GET /nowhere", "GET *", "GET /orders/"]);
    if random.one_in(2) {
        return Ask::preflight(denied, APP).expects(403, &[]);
    }
    Ask::preflight(by_origin, random.of(EVIL)).expects(403, &[BY_ORIGIN])
}

fn denied(random: &mut Random) -> Ask {
    get(random.of(&["/internal", "/internal/a/b"]), random.of(&[APP, "https://evil.example"])).expects(200, &[])
}

fn error(random: &mut Random) -> Ask {
    match random.below(4) {
        0 => get("/broken", APP).expects(500, &shared(&echo(APP))),
        1 => get("/broken", "https://evil.example").expects(500, &[BY_ORIGIN]),
        2 => get("/nowhere", APP).expects(404, &[]),
        _ => Ask::new("DELETE /account/7", &[&format!("origin: {APP}")]).expects(405, &shared(&echo(APP))),
    }
}

fn odd_path(random: &mut Random) -> Ask {
    let granted = echo(APP);
    let account = [&shared(&granted)[..], &[HANDLERS]].concat();
    match random.below(6) {
        0 => get("/account/%37", APP).expects(200, &account),
        1 => get("http://api.example.com/account/7?x=/../internal", APP).expects(200, &account),
        2 => get("/feed/a%2Fb", APP).expects(200, &FEED),
        3 => get(random.of(&["//account/7", "/account//7", "/account/7/", "/x/../account/7"]), APP).expects(404, &[]),
        4 => {
            get(random.of(&["/feed/../internal", "/feed/%2e%2E/internal", "/feed/..\\internal"]), APP).expects(200, &[])
        }
        // So many segments that the path is looked up as it stands only, and denied.
        _ => get(&format!("/feed{}/%61", "/a".repeat(5_000)), APP).expects(200, &[]),
    }
}

fn odd_write(random: &mut Random) -> Ask {
    let path = random.of(&["/orders/", "//orders", "/%6frders", "/./orders", "/x/../orders", "/orders//"]);
    let lines = [&format!("origin: {}", random.of(EVIL)), "content-length: 0"];
    Ask::new(&format!("POST {path}"), &lines).expects(403, &[BY_ORIGIN])
}

fn odd_method(random: &mut Random) -> Ask {
    let method = random.of(&["get", "options", "PURGE", "M-SEARCH", "X_Y.Z!"]);
    let ask = Ask::new(&format!("{method} /account/7"), &[&format!("origin: {APP}")]);
    ask.expects(405, &shared(&echo(APP)))
}

fn huge(random: &mut Random) -> Ask {
    let bytes = 1 << (8 + random.below(9));
    let origin = match random.below(3) {
        0 => "a".repeat(bytes),
        1 => format!("https://{}.tenant.example", "a.".repeat(bytes / 2)),
        _ => format!("https://{}preview.example.com", "x".repeat(60).as_str().to_owned() + &".x".repeat(bytes / 2)),
    };
    get("/account/7", &origin).expects(200, &[BY_ORIGIN, HANDLERS])
}

fn several(random: &mut Random) -> Ask {
    let line = format!("origin: {APP}");
    let lines = vec![line.as_str(); 2 + random.below(60)];
    match random.below(3) {
        0 => Ask::new("GET /account/7", &lines).expects(200, &[BY_ORIGIN, HANDLERS]),
        1 => Ask::new("OPTIONS /account/7", &[&lines[..], &["access-control-request-method: PUT"]].concat())
            .expects(403, &[BY_ORIGIN]),
        _ => Ask::new("POST /orders", &[&lines[..], &["content-length: 0"]].concat()).expects(403, &[BY_ORIGIN]),
    }
}

fn odd_bytes(random: &mut Random) -> Ask {
    let mut ask = get("/account/7", "https://~app.example.com").expects(200, &[BY_ORIGIN, HANDLERS]);
    let at = ask.bytes.iter().position(|&byte| byte == b'~').unwrap_or_default();
    ask.bytes[at] = random.of(&[0x80, 0xff, b'\t', b' ', b',', b'%', b'@', b'\\', b'"']);
    ask
}

fn long_preflight(random: &mut Random) -> Ask {
    let names = "access-control-request-headers: ".to_owned() + &"x-a,,".repeat(1 << random.below(13));
    let lines = [&format!("origin: {APP}"), "access-control-request-method: PUT", &names];
    let methods = "access-control-allow-methods: GET,HEAD,PUT";
    Ask::new("OPTIONS /account/7", &lines).expects(204, &account_preflight(&echo(APP), methods))
}

fn malformed(random: &mut Random) -> Ask {
    let app = format!("origin: {APP}");
    let ask = match random.below(4) {
        0 => Ask::new("G@T /account/7", &[&app]),
        1 => Ask::new("GET /account/7", &["origin: https://app.example.com\0"]),
        2 => Ask::new("GET /acc ount/7", &[&app]),
        _ => Ask::new("GET /account/7", &["or igin: x", &app]),
    };
    ask.expects(400, &[]).closing()
}

fn too_many(random: &mut Random) -> Ask {
    let line = format!("origin: {APP}");
    Ask::new("GET /account/7", &vec![line.as_str(); 101 + random.below(20)]).expects(431, &[]).closing()
}

/// Half a request, or a whole one whose answer nobody reads.
fn gone(random: &mut Random) -> Ask {
    let mut ask = get("/account/7", APP).closing();
    ask.bytes.truncate(1 + random.below(ask.bytes.len()));
    ask
}
