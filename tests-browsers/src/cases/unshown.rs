//! What cannot be shown while a test drives the browser. It is printed with the results, so that nobody takes a case that
//! passes, or one that is not there, for a proof.

use super::Engine;

/// Why a case about the HTTP cache passes in `WebKit` whatever the server says.
pub const NO_HTTP_CACHE: &str = "under automation it has no HTTP cache";

/// Something that is said of an engine and that no case of the table is about.
#[derive(Debug)]
pub struct Unshown {
    /// Of which one.
    pub engine: Engine,
    /// What is said.
    pub claim: &'static str,
    /// Why it cannot be shown.
    pub why: &'static str,
}

const NO_NETWORK: &str = "the proxy answers for every address";
const LOCAL_NETWORK: &str = "what becomes of a public site's page that calls a private address";

/// All of it.
pub const UNSHOWN: [Unshown; 7] = [
    claim(Engine::Chromium, "a preflight's answer is forgotten after 2 h, whatever `max_age` says", "it takes 2 h"),
    claim(Engine::Chromium, LOCAL_NETWORK, NO_NETWORK),
    claim(Engine::Firefox, "a preflight's answer is forgotten after 24 h, whatever `max_age` says", "it takes 24 h"),
    claim(Engine::Firefox, LOCAL_NETWORK, NO_NETWORK),
    claim(Engine::WebKit, "a preflight's answer is forgotten after 10 min, whatever `max_age` says", "it takes 10 min"),
    claim(Engine::WebKit, LOCAL_NETWORK, NO_NETWORK),
    claim(Engine::WebKit, "what the console says", "its driver does not tell"),
];

const fn claim(engine: Engine, claim: &'static str, why: &'static str) -> Unshown {
    Unshown { engine, claim, why }
}
