//! Redirects of requests that need CORS. Fetch, "HTTP-redirect fetch".

use super::{
    Case, Engine,
    reply::{SHARED, WITH_ALL},
    step::ask,
};

const HERE: &str = "Location: /landing?case={case}";
const THERE: &str = "Location: http://third.example.org/landing?case={case}";
const METHOD: &str = "Access-Control-Allow-Methods: PUT";
const TO_NULL: &str = "Access-Control-Allow-Origin: null";

pub(super) fn add(cases: &mut Vec<Case>) {
    let get = |name: &str, about| Case::raw(name, about, ask("GET"));
    cases.extend([
        get("V51", "within the origin").actual((302, [SHARED, HERE])).landing((404, []), [SHARED]).share("GET[origin=http://app.example.com] GET[origin=http://app.example.com]"),
        get("V51-hidden", "the redirect has to be shared itself").actual((302, [HERE])).landing((404, []), [SHARED]).block("GET"),
        get("V52-all", "to a third origin, which sees `null`")
            .actual((302, [SHARED, THERE]))
            .landing((404, []), [WITH_ALL])
            .share("GET[origin=http://app.example.com] GET[origin=null]"),
        get("V52-null", "to a third origin that allows `null`")
            .actual((302, [SHARED, THERE]))
            .landing((404, []), [TO_NULL])
            .share("GET GET[origin=null]"),
        get("V52-page", "to a third origin that allows the page")
            .actual((302, [SHARED, THERE]))
            .landing((404, []), [SHARED])
            .block("GET GET[origin=null]"),
        get("V54", "to an address with a password")
            .actual((302, [SHARED, "Location: http://user:word@api.example.com/landing?case={case}"]))
            .block("GET"),
        Case::raw("V57", "a redirect that the script wants to see", ask("GET").redirect("manual"))
            .actual((302, [SHARED, HERE]))
            .each("opaque", "GET"),
        Case::raw("V58", "a redirect that the script does not want", ask("GET").redirect("error"))
            .actual((302, [SHARED, HERE]))
            .block("GET"),
        Case::raw("V55", "a preflight for each address", ask("PUT"))
            .preflight([SHARED, METHOD])
            .actual((307, [SHARED, HERE]))
            .landing([SHARED, METHOD], [SHARED])
            .share("OPTIONS PUT OPTIONS PUT"),
        Case::raw("V55-third", "a preflight for a third origin", ask("PUT"))
            .preflight([SHARED, METHOD])
            .actual((307, [SHARED, THERE]))
            .landing([WITH_ALL, METHOD], [WITH_ALL])
            .share("OPTIONS PUT OPTIONS[origin=null] PUT[origin=null]")
            .but(
                Engine::Firefox,
                "the second preflight still names the page",
                "share",
                "OPTIONS PUT OPTIONS[origin=http://app.example.com] PUT[origin=null]",
            ),
        Case::raw("V53", "`Authorization` does not leave the origin", ask("GET").header("Authorization", "x").header("X-Foo", "1"))
            .preflight([SHARED, "Access-Control-Allow-Headers: authorization,x-foo"])
            .actual((307, [SHARED, THERE]))
            .landing([WITH_ALL, "Access-Control-Allow-Headers: x-foo"], [WITH_ALL])
            .share("OPTIONS GET[authorization=x] OPTIONS[origin=null;access-control-request-headers=x-foo] GET[authorization=-]")
            .but(
                Engine::Firefox,
                "the second preflight still names the page",
                "share",
                "OPTIONS GET OPTIONS[origin=http://app.example.com;access-control-request-headers=x-foo] GET[authorization=-]",
            )
            .but(
                Engine::WebKit,
                "the second preflight still asks for `Authorization`",
                "block",
                "OPTIONS GET OPTIONS[origin=null;access-control-request-headers=authorization,x-foo]",
            ),
    ]);
}
