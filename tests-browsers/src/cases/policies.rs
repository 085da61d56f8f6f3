//! What compiled policies come to in a browser: whatever is allowed works, and nothing else does.

use super::{Case, Engine, NO_HTTP_CACHE, Step};

const APP: &str = "https://app.example.com";
const EVIL: &str = "https://evil.example.net";
const ADMIN: &str = "https://admin.example.com";
const FEED: &str = "https://api.example.com/feed/news";
const TOKENS: &str = "https://api.example.com/tokens/7";
const ANYTHING: &str = "https://api.example.com/anything";
const ACCOUNT: &str = "https://api.example.com/account/7";
const PROFILE: &str = "https://api.example.com/profile";
const PREVIEW: &str = "https://api.example.com/preview";
const WIDGET: &str = "https://api.example.com/widget";
const OLD: &str = "https://api.example.com/old";
const ORDERS: &str = "https://api.example.com/orders";

fn app(method: &'static str, url: &'static str) -> Step {
    Step::new(method, url).from(APP)
}

fn from(origin: &'static str, method: &'static str, url: &'static str) -> Step {
    Step::new(method, url).from(origin)
}

pub(super) fn add(cases: &mut Vec<Case>) {
    open(cases);
    tokens(cases);
    anything(cases);
    account(cases);
    table(cases);
    origins(cases);
    foreign_writes(cases);
    caches(cases);
    ages(cases);
}

fn open(cases: &mut Vec<Case>) {
    let case = |name: &str, about, step: Step| Case::policies(format!("P-open-{name}"), about, step);
    cases.extend([
        case("get", "every site reads", from(EVIL, "GET", FEED))
            .share("GET")
            .visible("content-length content-type etag x-total-count"),
        case("sandboxed", "frames without an origin read", app("GET", FEED).sandboxed()).share("GET[origin=null]"),
        case("http", "pages on plain http read", from("http://app.example.com", "GET", FEED)).share("GET"),
        case("include", "not with cookies", app("GET", FEED).include()).block("GET"),
        case("put", "not another method", app("PUT", FEED)).block("OPTIONS"),
        case("header", "not another header", app("GET", FEED).header("X-Foo", "1")).block("OPTIONS"),
        case("404", "an error is readable", app("GET", "https://api.example.com/feed/x?status=404")).share("GET"),
        case(
            "wrote",
            "what the application wrote does not count",
            app("GET", "https://api.example.com/feed/x?wrote=https://b.example.com"),
        )
        .share("GET"),
        case("post", "the line's methods do not keep a simple POST from being sent", app("POST", FEED).body("text"))
            .share("POST"),
    ]);
}

fn tokens(cases: &mut Vec<Case>) {
    let case = |name: &str, about, step: Step| Case::policies(format!("P-tokens-{name}"), about, step);
    let token = |method| from(EVIL, method, TOKENS).header("Authorization", "x");
    cases.extend([
        case("get", "any site that has a token", token("GET"))
            .share("OPTIONS[access-control-request-headers=authorization;authorization=-] GET[authorization=x]"),
        case("put", "JSON with a token", token("PUT").json())
            .share("OPTIONS[access-control-request-headers=authorization,content-type] PUT"),
        case("delete", "every listed method", token("DELETE")).share("OPTIONS DELETE"),
        case("post", "a method that no list can forbid", from(EVIL, "POST", TOKENS).body("text")).share("POST"),
        case("patch", "not another method", token("PATCH")).block("OPTIONS"),
        case("header", "not another header", token("GET").header("X-Foo", "1")).block("OPTIONS"),
        case("include", "not with cookies", token("GET").include()).block("OPTIONS"),
    ]);
    cases.push(
        Case::policies("P-tokens-cache", "the preflight is remembered", [token("PUT"), token("GET"), token("DELETE")])
            .each("share share share", "OPTIONS PUT GET DELETE"),
    );
}

fn anything(cases: &mut Vec<Case>) {
    let case = |name: &str, about, step: Step| Case::policies(format!("P-anything-{name}"), about, step);
    cases.extend([
        case("purge", "every method", from(EVIL, "PURGE", ANYTHING)).share("OPTIONS PURGE"),
        case("header", "every header", from(EVIL, "PUT", ANYTHING).header("X-Foo", "1").header("X-Bar", "1")).share("OPTIONS PUT"),
        case("token", "`Authorization` too, since it is named", from(EVIL, "PUT", ANYTHING).header("Authorization", "x"))
            .share("OPTIONS PUT[authorization=x]"),
        case("visible", "every response header", from(EVIL, "GET", ANYTHING)).share("GET").visible(
            "access-control-allow-origin access-control-expose-headers content-length content-type etag x-secret x-total-count",
        ),
        case("include", "but not with cookies", from(EVIL, "GET", ANYTHING).include()).block("GET"),
    ]);
}

fn account(cases: &mut Vec<Case>) {
    let case = |name: &str, about, step: Step| Case::policies(format!("P-account-{name}"), about, step);
    cases.extend([
        case("get", "with cookies", app("GET", ACCOUNT).include())
            .share("GET[origin=https://app.example.com;cookie=session=1]")
            .visible("content-length content-type x-total-count"),
        case("omit", "an error of the authentication is readable", app("GET", ACCOUNT).credentials("omit"))
            .share("GET[cookie=-]"),
        case("patch", "JSON with cookies; the preflight passes without", app("PATCH", ACCOUNT).include().json())
            .share("OPTIONS[cookie=-;access-control-request-headers=content-type] PATCH[cookie=session=1]"),
        case("header", "a listed header", app("GET", PROFILE).include().header("X-Request-Id", "1"))
            .share("OPTIONS GET"),
        case("unlisted", "not another header", app("GET", PROFILE).include().header("X-Foo", "1")).block("OPTIONS"),
        case("authorization", "not `Authorization`", app("GET", PROFILE).include().header("Authorization", "x"))
            .block("OPTIONS"),
        case("put", "not another method", app("PUT", PROFILE).include()).block("OPTIONS"),
        case("evil", "not another site", from(EVIL, "GET", ACCOUNT).include()).block("GET"),
        case("sandboxed", "not frames without an origin", app("GET", ACCOUNT).include().sandboxed())
            .block("GET[origin=null]"),
        case("500", "an error is readable", app("GET", "https://api.example.com/profile?status=500").include())
            .share("GET"),
        case(
            "405",
            "a method that the application does not have is readable",
            app("POST", PROFILE).include().body("text"),
        )
        .share("POST"),
        case(
            "wrote",
            "what the application wrote for another site does not count",
            from(EVIL, "GET", "https://api.example.com/profile?wrote=https://evil.example.net").include(),
        )
        .block("GET"),
        case(
            "redirect",
            "a redirect within the service",
            app("GET", "https://api.example.com/profile?status=302&to=/account/7").include(),
        )
        .share("GET GET"),
    ]);
}

/// One path, two policies.
fn table(cases: &mut Vec<Case>) {
    let case = |name: &str, about, step: Step| Case::policies(format!("P-table-{name}"), about, step);
    cases.extend([
        case("admin-delete", "the method's policy allows its site", from(ADMIN, "DELETE", ACCOUNT).include())
            .share("OPTIONS DELETE"),
        case("app-delete", "and not the other", app("DELETE", ACCOUNT).include()).block("OPTIONS"),
        case("admin-patch", "nor the other way round", from(ADMIN, "PATCH", ACCOUNT).include()).block("OPTIONS"),
        case("admin-get", "nor without a preflight", from(ADMIN, "GET", ACCOUNT).include()).block("GET"),
        case("put", "a method without a line", app("PUT", ACCOUNT).include()).block("OPTIONS"),
        case("deny", "a denied path", app("GET", "https://api.example.com/internal")).block("GET"),
        case("deny-below", "a denied path", app("PUT", "https://api.example.com/internal/x")).block("OPTIONS"),
        case(
            "deny-wrote",
            "what the application wrote there does not count",
            app("GET", "https://api.example.com/internal?wrote=*"),
        )
        .block("GET"),
        case("unknown", "a path without a line", app("GET", "https://api.example.com/unknown")).block("GET"),
        case("escape", "an escape within what a line matches", app("GET", "https://api.example.com/feed/%6eews"))
            .share("GET"),
        case("escape-line", "a line's own text in another spelling", app("GET", "https://api.example.com/%66eed/news"))
            .block("GET[:path=/%66eed/news]")
            .but(Engine::WebKit, "it sends `f` for `%66`", "share", "GET[:path=/feed/news]"),
        case("escape-deny", "a denied path in another spelling", app("GET", "https://api.example.com/%69nternal"))
            .block("GET"),
        case("no-cors", "a request without CORS is none of the policy's business", app("GET", FEED).no_cors())
            .each("opaque", "GET[origin=-]"),
    ]);
    cases.push(
        Case::policies(
            "P-table-cache",
            "one preflight never licenses a method of another policy",
            [app("PATCH", ACCOUNT).include(), app("DELETE", ACCOUNT).include(), app("PATCH", ACCOUNT).include()],
        )
        .each("share block share", "OPTIONS PATCH OPTIONS OPTIONS PATCH"),
    );
    cases.push(
        Case::policies(
            "P-table-never",
            "`max_age: 0`",
            [from(ADMIN, "DELETE", ACCOUNT).include(), from(ADMIN, "DELETE", ACCOUNT).include()],
        )
        .each("share share", "OPTIONS DELETE OPTIONS DELETE"),
    );
}

fn origins(cases: &mut Vec<Case>) {
    let allowed = [
        ("port", "https://app.example.com:8443", PROFILE),
        ("subdomain", "https://a.tenant.example.com", PROFILE),
        ("labels", "https://a.b.tenant.example.com", PROFILE),
        ("set", "https://shop.example.net", PROFILE),
        ("label", "https://proj-x1-team.example.com", PREVIEW),
        ("hyphens", "https://proj-a-b-team.example.com", PREVIEW),
        ("function", "https://partner.example.net", PREVIEW),
        ("http", "http://app.example.com", OLD),
    ];
    for (name, origin, url) in allowed {
        cases.push(
            Case::policies(format!("P-origin-{name}"), "an allowed origin", from(origin, "GET", url)).share("GET"),
        );
    }
    let refused = [
        ("other-port", "https://app.example.com:8444", PROFILE),
        ("other-scheme", "http://app.example.com", PROFILE),
        ("parent", "https://tenant.example.com", PROFILE),
        ("glued", "https://eviltenant.example.com", PROFILE),
        ("suffix", "https://app.example.com.evil.example.net", PROFILE),
        ("prefix", "https://evilapp.example.com", PROFILE),
        ("dot", "https://app.example.com.", PROFILE),
        ("set-sibling", "https://shop2.example.net", PROFILE),
        ("label-empty", "https://proj--team.example.com", PREVIEW),
        ("label-dot", "https://proj-x.y-team.example.com", PREVIEW),
        ("function-http", "http://partner.example.net", PREVIEW),
        ("https", "https://app.example.com", OLD),
    ];
    for (name, origin, url) in refused {
        cases.push(
            Case::policies(format!("P-origin-{name}"), "an origin that only looks alike", from(origin, "GET", url))
                .block("GET"),
        );
    }
    let case = |name: &str, about, step: Step| Case::policies(format!("P-origin-{name}"), about, step);
    cases.extend([
        case("null", "`null` is for sandboxed frames", app("GET", WIDGET).sandboxed().header("X-Request-Id", "1"))
            .share("OPTIONS[origin=null] GET[origin=null]"),
        case("null-page", "and for nobody else", app("GET", WIDGET)).block("GET"),
        case(
            "preview-patch",
            "a lower-case method by its name",
            from("https://proj-x-team.example.com", "patch", PREVIEW),
        )
        .share("OPTIONS[access-control-request-method=patch] patch"),
        case("preview-delete", "not another method", from("https://proj-x-team.example.com", "DELETE", PREVIEW))
            .block("OPTIONS"),
        case("old-put", "a method from plain http", from("http://app.example.com", "PUT", OLD)).share("OPTIONS PUT"),
    ]);
}

fn foreign_writes(cases: &mut Vec<Case>) {
    let case = |name: &str, about, step: Step| Case::policies(format!("P-orders-{name}"), about, step);
    cases.extend([
        case("app", "an allowed site writes", app("POST", ORDERS).body("text")).share("POST"),
        case("evil", "another site's answer is hidden", from(EVIL, "POST", ORDERS).body("text")).block("POST"),
        case("own", "the service's own pages write", from("https://api.example.com", "POST", ORDERS).body("text"))
            .share("POST[origin=https://api.example.com]"),
    ]);
}

/// One address, two sites, a response that may be kept.
fn caches(cases: &mut Vec<Case>) {
    let fresh = "https://api.example.com/profile?fresh=yes";
    let tenant = "https://a.tenant.example.com";
    let steps =
        [app("GET", fresh), from(tenant, "GET", fresh), from("https://b.example.com", "GET", fresh), app("GET", fresh)];
    cases.push(
        Case::policies("P-vary", "what one site was answered is not another's answer", steps)
            .each("share share block share", "GET GET GET GET")
            .unshown(Engine::WebKit, NO_HTTP_CACHE),
    );
    let kept = "http://api.example.com/kept?fresh=yes";
    let (page, sibling) = ("http://app.example.com", "http://sibling.example.com");
    cases.push(
        Case::policies(
            "P-vary-http",
            "nor on plain http",
            [from(page, "GET", kept), from(sibling, "GET", kept), from(page, "GET", kept)],
        )
        .each("share share share", "GET GET GET")
        .unshown(Engine::WebKit, NO_HTTP_CACHE),
    );
}

/// How long a preflight's answer is remembered, as far as a test can wait.
fn ages(cases: &mut Vec<Case>) {
    let case = |name: &str, about, steps: [Step; 3]| Case::policies(format!("P-age-{name}"), about, steps);
    let team = || from("https://proj-x-team.example.com", "PUT", PREVIEW);
    let admin = || from(ADMIN, "DELETE", ACCOUNT).include();
    let kept = || app("PUT", "https://api.example.com/kept");
    let account = || app("GET", PROFILE).include().header("X-Request-Id", "1");
    let old = || from("http://app.example.com", "PUT", OLD);
    let share = "share share share";
    cases.extend([
        case("0", "`max_age: 0`", [admin(), admin(), admin()])
            .each(share, "OPTIONS DELETE OPTIONS DELETE OPTIONS DELETE"),
        case("none", "no `max_age` means five seconds", [old(), old(), old().after(6)])
            .each(share, "OPTIONS PUT PUT OPTIONS PUT"),
        case("10m", "`max_age: 10m`", [team(), team(), team().after(6)]).each(share, "OPTIONS PUT PUT PUT"),
        case("2h", "`max_age: 2h`", [account(), account(), account().after(6)]).each(share, "OPTIONS GET GET GET"),
        case("24h", "`max_age: 24h`", [kept(), kept(), kept().after(6)]).each(share, "OPTIONS PUT PUT PUT"),
    ]);
}
