//! A request, as little of it as CORS reads.

use http::Request;

/// Method, target and header lines.
#[derive(Clone, Debug)]
pub struct Ask {
    pub method: String,
    pub target: String,
    fields: Vec<(&'static str, Vec<u8>)>,
}

/// `"GET /path"`, and nothing else in it.
pub fn ask(line: &str) -> Ask {
    let (method, target) = line.split_once(' ').unwrap();
    Ask { method: method.to_owned(), target: target.to_owned(), fields: Vec::new() }
}

/// The preflight that a browser sends ahead of `"PUT /path"`.
pub fn preflight(line: &str, origin: impl AsRef<[u8]>) -> Ask {
    let actual = ask(line);
    ask(&format!("OPTIONS {}", actual.target)).origin(origin).asks_for(actual.method)
}

impl Ask {
    pub fn with(mut self, name: &'static str, line: impl AsRef<[u8]>) -> Self {
        self.fields.push((name, line.as_ref().to_vec()));
        self
    }

    pub fn origin(self, line: impl AsRef<[u8]>) -> Self {
        self.with("origin", line)
    }

    /// `Access-Control-Request-Method`.
    pub fn asks_for(self, method: impl AsRef<[u8]>) -> Self {
        self.with("access-control-request-method", method)
    }

    pub fn lines(&self, name: &str) -> Vec<&[u8]> {
        self.fields.iter().filter(|(field, _)| *field == name).map(|(_, line)| line.as_slice()).collect()
    }

    pub fn http(&self) -> Request<()> {
        let request = Request::builder().method(self.method.as_str()).uri(self.target.as_str());
        self.fields
            .iter()
            .fold(request, |request, (name, line)| request.header(*name, line.as_slice()))
            .body(())
            .unwrap()
    }
}
