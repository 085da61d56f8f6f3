//! What is asked of a browser that shows the demo's page.

use std::time::{Duration, Instant};

use cors_browser_tests::{
    cases::Engine,
    driver::{Found, Session},
};
use serde_json::{Value, json};

/// A browser that has started. It ends with this value.
pub(crate) struct Browser {
    pub(crate) engine: Engine,
    session: Session,
}

/// How long anything may take.
const PATIENCE: Duration = Duration::from_secs(30);

impl Browser {
    pub(crate) fn start(found: &Found) -> Self {
        let session = Session::start(found, None).unwrap();
        let browser = Self { engine: session.engine(), session };
        browser.post("window/rect", &json!({ "width": 1280, "height": 900 }));
        browser
    }

    pub(crate) fn post(&self, path: &str, body: &Value) -> Value {
        self.session.post(path, body).unwrap()
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
