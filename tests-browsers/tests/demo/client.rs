//! A browser that looks names up by itself: the demo needs no proxy, and the browsers of the table have one.

use std::{
    net::TcpListener,
    time::{Duration, Instant},
};

use cors_browser_tests::cases::Engine;
use serde_json::{Value, json};
use ureq::Agent;

use super::process::{Process, program};

/// A browser that has started. It ends with this value.
pub(crate) struct Browser {
    pub(crate) engine: Engine,
    agent: Agent,
    base: String,
    // Dropped in this order: the driver, then its display.
    _driver: Process,
    _display: Option<Process>,
}

/// How long anything may take.
const PATIENCE: Duration = Duration::from_secs(30);

impl Browser {
    pub(crate) fn start(engine: Engine) -> Self {
        let display = (engine == Engine::WebKit).then(|| {
            let arguments = ["-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"];
            Process::start("display", &program("XVFB", &["Xvfb"]), &arguments, None, |_| true)
        });
        let name = display.as_ref().map(|(_, lines)| format!(":{}", lines[0]));
        let port = TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap().port().to_string();
        let (path, arguments) = match engine {
            Engine::Chromium => (program("CHROMEDRIVER", &["chromedriver"]), vec![format!("--port={port}")]),
            Engine::WebKit => (program("WEBKITWEBDRIVER", &["WebKitWebDriver"]), vec![format!("--port={port}")]),
            Engine::Firefox => {
                let arguments = ["--port", &port, "--websocket-port", "0", "--allow-system-access"].map(str::to_owned);
                (program("GECKODRIVER", &["geckodriver"]), arguments.to_vec())
            }
        };
        let mut all = vec!["-c".to_owned(), "echo started; exec \"$@\"".to_owned(), "driver".to_owned()];
        all.extend([path.display().to_string()].into_iter().chain(arguments));
        let all: Vec<_> = all.iter().map(String::as_str).collect();
        let (driver, _) = Process::start(engine.name(), "/bin/sh".as_ref(), &all, name.as_deref(), |_| true);

        let agent: Agent = Agent::config_builder()
            .http_status_as_error(false)
            .proxy(None)
            .timeout_global(Some(Duration::from_secs(60)))
            .build()
            .into();
        let base = format!("http://127.0.0.1:{port}/session");
        let wanted = json!({ "capabilities": { "alwaysMatch": capabilities(engine) } });
        let end = Instant::now() + PATIENCE;
        // The driver listens a moment after it has started.
        while agent.get(format!("http://127.0.0.1:{port}/status")).call().is_err() && Instant::now() < end {
            std::thread::sleep(Duration::from_millis(20));
        }
        let session = call(&agent, &base, &wanted);
        let base = format!("{base}/{}", session["sessionId"].as_str().unwrap());
        let browser = Self { engine, agent, base, _driver: driver, _display: display.map(|(display, _)| display) };
        browser.post("window/rect", &json!({ "width": 1280, "height": 900 }));
        browser
    }

    pub(crate) fn post(&self, path: &str, body: &Value) -> Value {
        call(&self.agent, &format!("{}/{path}", self.base), body)
    }

    /// Loads a page of the demo, and waits until its script has filled it.
    pub(crate) fn open(&self, url: &str) {
        self.post("url", &json!({ "url": url }));
        self.wait("document.body?.dataset.ready");
    }

    pub(crate) fn value(&self, expression: &str) -> Value {
        self.post("execute/sync", &json!({ "script": format!("return {expression}"), "args": [] }))
    }

    pub(crate) fn text(&self, expression: &str) -> String {
        self.value(expression).as_str().unwrap_or_default().to_owned()
    }

    /// Waits until an expression is true, and gives its value.
    pub(crate) fn wait(&self, expression: &str) -> Value {
        let end = Instant::now() + PATIENCE;
        loop {
            let value = self.value(expression);
            if !matches!(value, Value::Null | Value::Bool(false)) {
                return value;
            }
            assert!(Instant::now() < end, "{}: never came true: {expression}", self.engine);
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Presses a key, as a person does.
    pub(crate) fn press(&self, key: char) {
        let key = key.to_string();
        let actions = [json!({ "type": "keyDown", "value": key }), json!({ "type": "keyUp", "value": key })];
        self.post("actions", &json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": actions }] }));
    }

    /// Makes the window as narrow as a phone, and gives the width that the page has then: not every window gets that small.
    pub(crate) fn narrow(&self, width: u64) -> u64 {
        if self.engine == Engine::Chromium {
            self.view(width, 844, false);
        } else {
            self.post("window/rect", &json!({ "width": width, "height": 844 }));
            std::thread::sleep(Duration::from_millis(300));
        }
        self.value("innerWidth").as_u64().unwrap()
    }

    /// Chromium pretends to have a screen of any size, light or dark.
    pub(crate) fn view(&self, width: u64, height: u64, dark: bool) {
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600 });
        self.tools("Emulation.setDeviceMetricsOverride", &metrics);
        self.tools("Emulation.setTouchEmulationEnabled", &json!({ "enabled": width < 600 }));
        let scheme = if dark { "dark" } else { "light" };
        let scheme = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        self.tools("Emulation.setEmulatedMedia", &scheme);
    }

    /// A command of Chromium's own.
    pub(crate) fn tools(&self, command: &str, parameters: &Value) -> Value {
        self.post("goog/cdp/execute", &json!({ "cmd": command, "params": parameters }))
    }

    /// The errors that the console has, but for those about requests to another site, which are what the page is about.
    /// `WebKit`'s driver does not tell.
    pub(crate) fn errors(&self, api: &str) -> Vec<String> {
        let lines = match self.engine {
            Engine::Chromium => self.post("se/log", &json!({ "type": "browser" })),
            Engine::Firefox => {
                self.post("moz/context", &json!({ "context": "chrome" }));
                let script = "return Services.console.getMessageArray()
                    .filter(one => one instanceof Ci.nsIScriptError && one.sourceName.includes('localhost'))
                    .filter(one => !one.category.startsWith('CORS') && !(one.flags & Ci.nsIScriptError.warningFlag))
                    .map(one => ({ level: 'SEVERE', message: one.sourceName + ': ' + one.errorMessage }));";
                let list = self.post("execute/sync", &json!({ "script": script, "args": [] }));
                self.post("moz/context", &json!({ "context": "content" }));
                list
            }
            Engine::WebKit => Value::Null,
        };
        let severe = lines.as_array().into_iter().flatten().filter(|line| line["level"] == "SEVERE");
        let texts = severe.filter_map(|line| line["message"].as_str().map(str::to_owned));
        texts.filter(|text| !text.contains(api)).collect()
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.agent.delete(&self.base).call();
    }
}

fn call(agent: &Agent, url: &str, body: &Value) -> Value {
    let mut response = agent.post(url).send_json(body).unwrap_or_else(|error| panic!("{url}: {error}"));
    let mut answer: Value = response.body_mut().read_json().unwrap_or_else(|error| panic!("{url}: {error}"));
    let value = answer["value"].take();
    assert!(response.status().is_success(), "{url}: {}: {}", value["error"], value["message"]);
    value
}

fn capabilities(engine: Engine) -> Value {
    match engine {
        Engine::Chromium => json!({
            "browserName": "chrome",
            "goog:loggingPrefs": { "browser": "ALL" },
            "goog:chromeOptions": {
                "binary": program("CHROMIUM", &["chromium"]),
                "args": [
                    "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run",
                    "--disable-dev-shm-usage", "--disable-background-networking", "--no-proxy-server",
                ],
            },
        }),
        Engine::Firefox => json!({
            "browserName": "firefox",
            "proxy": { "proxyType": "direct" },
            "moz:firefoxOptions": {
                "binary": program("FIREFOX", &["firefox-esr", "firefox"]),
                "args": ["-headless"],
            },
        }),
        Engine::WebKit => json!({
            "webkitgtk:browserOptions": {
                "binary": program("MINIBROWSER", &["MiniBrowser"]),
                "args": ["--automation"],
            },
        }),
    }
}
