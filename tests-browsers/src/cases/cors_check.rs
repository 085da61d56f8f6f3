//! Which responses are shared at all. Fetch, "CORS check".

use cors_rules::browser::{Blanks, Console};

use super::{
    Case, Engine, Step,
    reply::{CREDENTIALS, SHARED, WITH_ALL},
    step::ask,
};

const SECURE: &str = "Access-Control-Allow-Origin: https://app.example.com";

pub(super) fn add(cases: &mut Vec<Case>) {
    let secure = Step::new("GET", "https://api.example.com/").from("https://app.example.com");
    cases.extend([
        Case::raw("V1", "`*` never shares with credentials", ask("GET").include())
            .actual([WITH_ALL, CREDENTIALS])
            .block("GET")
            .says(Console::WILDCARD_WITH_CREDENTIALS, Blanks::default()),
        Case::raw("V2-default", "`*` shares without them", ask("GET"))
            .actual([WITH_ALL])
            .share("GET[origin=http://app.example.com;cookie=-]"),
        Case::raw("V2-omit", "`*` shares without them", ask("GET").credentials("omit")).actual([WITH_ALL]).share("GET"),
        Case::raw("V3-200", "no permission", ask("GET"))
            .actual([])
            .block("GET")
            .says(Console::ORIGIN_MISSING, Blanks::default()),
        Case::raw("V3-500", "no permission for an error either", ask("GET"))
            .actual((500, []))
            .block("GET")
            .says(Console::ORIGIN_MISSING, Blanks { status: 500, ..Blanks::default() }),
        Case::raw("V3-readable", "an error with permission can be read", ask("GET"))
            .actual((500, [SHARED]))
            .share("GET"),
        Case::raw("V5", "spaces around the value are not part of it", ask("GET"))
            .actual(["Access-Control-Allow-Origin:   http://app.example.com  "])
            .share("GET"),
        Case::raw("V6-two-origins", "two lines for two origins", ask("GET"))
            .actual([SHARED, "Access-Control-Allow-Origin: http://b.example.com"])
            .block("GET")
            .says(
                Console::ORIGIN_TWICE,
                Blanks { value: "http://app.example.com, http://b.example.com", ..Blanks::default() },
            ),
        // Firefox counts only lines whose name has capitals, which HTTP/2 does not have.
        Case::raw("V6-two-lower-case", "two lines over HTTP/2", secure).actual([SECURE, SECURE]).block("GET").says(
            Console::SEVERAL_ORIGINS,
            Blanks { value: "https://app.example.com, https://app.example.com", ..Blanks::default() },
        ),
        Case::raw("V6-two-lines", "two lines, equal ones too", ask("GET")).actual([SHARED, SHARED]).block("GET").says(
            Console::ORIGIN_TWICE,
            Blanks { value: "http://app.example.com, http://app.example.com", ..Blanks::default() },
        ),
    ]);
    wrong_values(cases);
    credentials(cases);
    others(cases);
    login(cases);
}

fn credentials(cases: &mut Vec<Case>) {
    cases.extend([
        Case::raw("V7-good", "the origin and `true`", ask("GET").include())
            .actual([SHARED, CREDENTIALS])
            .share("GET[cookie=session=1]"),
        Case::raw("V7-missing", "no permission for cookies", ask("GET").include())
            .actual([SHARED])
            .block("GET[cookie=session=1]")
            .says(Console::CREDENTIALS_NOT_TRUE, Blanks::default()),
        Case::raw("V7-twice", "`true` on two lines", ask("GET").include())
            .actual([SHARED, CREDENTIALS, CREDENTIALS])
            .block("GET"),
        Case::raw("V8", "a permission for cookies that is not needed", ask("GET").credentials("omit"))
            .actual([SHARED, CREDENTIALS])
            .share("GET[cookie=-]"),
    ]);
    for value in ["True", "TRUE", "false", "1"] {
        let line = format!("Access-Control-Allow-Credentials: {value}");
        cases.push(
            Case::raw(format!("V7-{value}"), "another value than `true`", ask("GET").include())
                .actual([SHARED, line.as_str()])
                .block("GET")
                .says(Console::CREDENTIALS_NOT_TRUE, Blanks { value, ..Blanks::default() }),
        );
    }
}

fn others(cases: &mut Vec<Case>) {
    cases.extend([
        Case::raw("V9-null", "a sandboxed frame is `null`", ask("GET").sandboxed())
            .actual(["Access-Control-Allow-Origin: null"])
            .share("GET[origin=null]"),
        Case::raw("V9-all", "`*` is for sandboxed frames too", ask("GET").sandboxed())
            .actual([WITH_ALL])
            .share("GET[origin=null]"),
        Case::raw("V9-other", "the origin of a sandboxed frame's address is not its own", ask("GET").sandboxed())
            .actual([SHARED])
            .block("GET[origin=null]"),
        Case::raw("V68", "`Cross-Origin-Resource-Policy` has no say in CORS", ask("GET"))
            .actual([SHARED, "Cross-Origin-Resource-Policy: same-origin"])
            .share("GET"),
        Case::raw("V69", "without CORS nothing can be read", ask("GET").no_cors())
            .actual([])
            .each("opaque", "GET[origin=-]"),
    ]);
}

/// Fetch, "HTTP-network-or-cache fetch": a 401 makes the browser ask its user only if the request is not a CORS one.
fn login(cases: &mut Vec<Case>) {
    let asked = |name: &str, about, step: Step| {
        Case::raw(name, about, step).actual((401, [SHARED, CREDENTIALS, "WWW-Authenticate: Basic realm=\"all\""]))
    };
    cases.extend([
        asked("V56", "a script with cookies gets the 401", ask("GET").include().patience(3))
            .share("GET[cookie=session=1;authorization=-]")
            .but(Engine::Chromium, "it asks its user, who never answers", "hung", "GET")
            .but(Engine::Firefox, "it asks its user", "prompt", "GET"),
        asked("V56-omit", "a script without cookies gets the 401", ask("GET")).share("GET[cookie=-;authorization=-]"),
    ]);
}

fn wrong_values(cases: &mut Vec<Case>) {
    cases.extend([
        Case::raw("V4-console", "another origin", ask("GET"))
            .actual(["Access-Control-Allow-Origin: http://b.example.com"])
            .block("GET")
            .says(Console::ANOTHER_ORIGIN, Blanks { value: "http://b.example.com", ..Blanks::default() }),
        Case::raw("V6-console", "several origins", ask("GET"))
            .actual(["Access-Control-Allow-Origin: http://app.example.com, http://b.example.com"])
            .block("GET")
            .says(
                Console::SEVERAL_ORIGINS,
                Blanks { value: "http://app.example.com, http://b.example.com", ..Blanks::default() },
            ),
    ]);
    let wrong = [
        ("slash", "http://app.example.com/"),
        ("capitals", "HTTP://APP.EXAMPLE.COM"),
        ("port", "http://app.example.com:80"),
        ("host", "app.example.com"),
        ("null", "null"),
        ("empty", ""),
        ("other", "http://other.example.com"),
        ("scheme", "https://app.example.com"),
        ("list", "http://app.example.com, http://b.example.com"),
        ("blank", "http://app.example.com http://b.example.com"),
        ("pattern", "http://*.example.com"),
    ];
    for (name, value) in wrong {
        let line = format!("Access-Control-Allow-Origin: {value}");
        cases.push(
            Case::raw(format!("V4-{name}"), "another value than the page's origin", ask("GET"))
                .actual([line.as_str()])
                .block("GET"),
        );
    }
}
