//! A browser session.

use std::{
    net::{TcpListener, TcpStream},
    time::{Duration, Instant},
};

use serde_json::{Value, json};
use ureq::Agent;

use super::{Found, process::Process};
use crate::{cases::Engine, server::Server};

/// A browser that has started. It ends with this value.
#[derive(Debug)]
pub struct Session {
    engine: Engine,
    agent: Agent,
    base: String,
    version: String,
    // Dropped in this order: the driver, then its display.
    _driver: Process,
    _display: Option<Process>,
}

impl Session {
    /// Starts a browser. `server` is its proxy and answers for every name; without one it looks names up by itself.
    pub fn start(found: &Found, server: Option<&Server>) -> Result<Self, String> {
        let engine = found.engine;
        let mut display = found.display.as_ref().map(|program| {
            let arguments = ["-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"];
            Process::start("display", program, &arguments.map(str::to_owned), None)
        });
        // It prints the number that it has found free. Without a display the driver would wait for ever.
        let number = display.as_mut().and_then(|display| display.lines_until(|_| true).pop());
        if let Some(display) = display.as_ref().filter(|_| number.is_none()) {
            return Err(format!("no display: {}", display.complaints()));
        }
        let display_name = number.map(|number| format!(":{number}"));
        let port = free_port();
        let arguments: &[String] = match engine {
            Engine::Chromium | Engine::WebKit => &[format!("--port={port}")],
            // Without the third it wants a fixed one, and with the last one its console can be read.
            Engine::Firefox => {
                &["--port", &port.to_string(), "--websocket-port", "0", "--allow-system-access"].map(str::to_owned)
            }
        };
        let driver = Process::start(&found.name(), &found.driver, arguments, display_name.as_deref()).quiet();
        wait_for(port).map_err(|error| format!("the driver does not answer: {error}\n{}", driver.complaints()))?;

        let agent: Agent = Agent::config_builder()
            .http_status_as_error(false)
            .proxy(None)
            .timeout_global(Some(Duration::from_secs(60)))
            .build()
            .into();
        let driver_base = format!("http://127.0.0.1:{port}");
        let wanted = json!({ "capabilities": { "alwaysMatch": capabilities(found, server) } });
        let session = call(&agent, &format!("{driver_base}/session"), &wanted)
            .map_err(|error| format!("no session: {error}\n{}", driver.complaints()))?;
        let id = session["sessionId"].as_str().ok_or("a session without a name")?;
        let version = session["capabilities"]["browserVersion"].as_str().unwrap_or("unknown").to_owned();
        let base = format!("{driver_base}/session/{id}");
        let session = Self { engine, agent, base, version, _driver: driver, _display: display };
        session.post("timeouts", &json!({ "script": 20_000, "pageLoad": 20_000 }))?;
        Ok(session)
    }

    /// Which one it is.
    #[must_use]
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// The browser's own.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.version
    }

    /// Loads a page.
    pub fn open(&self, url: &str) -> Result<(), String> {
        self.post("url", &json!({ "url": url })).map(drop)
    }

    /// Calls the page's `run`, and waits for what it promises.
    pub fn run(&self, step: &Value) -> Result<Value, String> {
        let script =
            "const done = arguments[1]; run(arguments[0]).then(done, error => done({ verdict: String(error) }));";
        let answer = self.post("execute/async", &json!({ "script": script, "args": [step] }))?;
        // A script that a dialog interrupts comes to nothing (WebDriver, "execute async script").
        if answer.is_null() {
            self.post("alert/dismiss", &json!({}))?;
            return Ok(json!({ "verdict": "prompt" }));
        }
        Ok(answer)
    }

    /// What the console has printed since it was last asked; nothing where the driver does not tell.
    pub fn console(&self) -> Result<Vec<String>, String> {
        let texts = |list: Value, key: &str| {
            let texts =
                list.as_array().into_iter().flatten().filter_map(|entry| entry[key].as_str().map(str::to_owned));
            texts.collect()
        };
        match self.engine {
            Engine::Chromium => Ok(texts(self.post("se/log", &json!({ "type": "browser" }))?, "message")),
            Engine::Firefox => {
                self.post("moz/context", &json!({ "context": "chrome" }))?;
                let script = "const all = Services.console.getMessageArray(); Services.console.reset();
                    return all.filter(one => one instanceof Ci.nsIScriptError && one.category.startsWith('CORS'))
                        .map(one => ({ text: one.category + ': ' + one.errorMessage }));";
                let list = self.post("execute/sync", &json!({ "script": script, "args": [] }));
                self.post("moz/context", &json!({ "context": "content" }))?;
                Ok(texts(list?, "text"))
            }
            Engine::WebKit => Ok(Vec::new()),
        }
    }

    /// Sends a command of the session's, and gives the value of its answer (`WebDriver`, section 6.3).
    pub fn post(&self, path: &str, body: &Value) -> Result<Value, String> {
        call(&self.agent, &format!("{}/{path}", self.base), body)
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // So that the browser closes what it has open; the process group ends in any case.
        let _ = self.agent.delete(&self.base).call();
    }
}

/// `WebDriver`, section 6.6: errors have a word and a message.
fn call(agent: &Agent, url: &str, body: &Value) -> Result<Value, String> {
    let mut response = agent.post(url).send_json(body).map_err(|error| format!("{url}: {error}"))?;
    let mut answer: Value = response.body_mut().read_json().map_err(|error| format!("{url}: {error}"))?;
    let value = answer["value"].take();
    if response.status().is_success() {
        Ok(value)
    } else {
        Err(format!("{url}: {}: {}", value["error"], value["message"]))
    }
}

fn chromium_arguments(strict: bool, server: Option<&Server>) -> Vec<String> {
    let mut arguments = [
        "--headless",
        // Root has none.
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        // A page on plain http is what it says.
        "--disable-features=HttpsUpgrades",
    ]
    .map(str::to_owned)
    .to_vec();
    if let Some(server) = server {
        // Names and addresses of this machine are asked of the proxy too.
        arguments.push("--proxy-bypass-list=<-loopback>".to_owned());
        // Without it nothing that came over TLS would be kept in the HTTP cache.
        arguments.push(format!("--ignore-certificate-errors-spki-list={}", server.key()));
    } else {
        // A phone's screen has none beside the page.
        arguments.push("--hide-scrollbars".to_owned());
    }
    if strict {
        arguments.push("--enable-features=CorsNonWildcardRequestHeadersSupport".to_owned());
    }
    arguments
}

/// No engine looks at certificates, and all of them ask the proxy, if there is one, for every name.
fn capabilities(found: &Found, server: Option<&Server>) -> Value {
    let address = server.map(|server| server.address().to_string());
    let proxy = match &address {
        Some(address) => json!({ "proxyType": "manual", "httpProxy": address, "sslProxy": address }),
        None => json!({ "proxyType": "direct" }),
    };
    match found.engine {
        Engine::Chromium => json!({
            "browserName": "chrome",
            "acceptInsecureCerts": true,
            "proxy": proxy,
            "goog:loggingPrefs": { "browser": "ALL" },
            "goog:chromeOptions": {
                "binary": found.browser,
                "args": chromium_arguments(found.strict, server),
            },
        }),
        Engine::Firefox => json!({
            "browserName": "firefox",
            "acceptInsecureCerts": true,
            "proxy": proxy,
            "moz:firefoxOptions": {
                "binary": found.browser,
                "args": ["-headless"],
                "prefs": {
                    "network.captive-portal-service.enabled": false,
                    "network.connectivity-service.enabled": false,
                    "dom.security.https_first": false,
                    // Names and addresses of this machine are asked of the proxy too.
                    "network.proxy.allow_hijacking_localhost": true,
                    "network.cors_preflight.authorization_covered_by_wildcard": !found.strict,
                },
            },
        }),
        Engine::WebKit => {
            let mut arguments = vec!["--automation".to_owned()];
            // Its driver would speak TLS with the proxy itself; the browser's own option does not.
            arguments.extend(address.map(|address| format!("--proxy=http://{address}")));
            json!({
                "acceptInsecureCerts": true,
                "webkitgtk:browserOptions": { "binary": found.browser, "args": arguments },
            })
        }
    }
}

/// Not every driver can choose one by itself.
fn free_port() -> u16 {
    TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap().port()
}

fn wait_for(port: u16) -> Result<(), std::io::Error> {
    let end = Instant::now() + Duration::from_secs(30);
    loop {
        match TcpStream::connect(("127.0.0.1", port)) {
            Ok(_) => return Ok(()),
            Err(error) if Instant::now() > end => return Err(error),
            Err(_) => std::thread::sleep(Duration::from_millis(20)),
        }
    }
}
