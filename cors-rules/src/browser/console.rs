//! The words of three consoles when a CORS check fails, as they were measured.
//!
//! A script learns nothing but a `TypeError`, so these lines are what people copy into a search engine. They stand here
//! letter for letter, with blanks in braces where an engine names something: `{origin}` of the page, `{url}` of the
//! request, `{status}` of the response, `{name}` of a method or header, that name as a `{header}` in lower case, `{value}` of
//! a response header.

use alloc::string::{String, ToString};

/// What each console prints when one check fails.
///
/// ```
/// use cors_rules::browser::{Blanks, Console};
///
/// let blanks = Blanks { name: "PUT", ..Blanks::default() };
/// let [chromium, firefox, _] = Console::METHOD_NOT_ALLOWED.words(&blanks);
/// assert_eq!(chromium, "Method PUT is not allowed by Access-Control-Allow-Methods in preflight response.");
/// // Firefox does not say which method.
/// assert!(!firefox.contains("PUT"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Console {
    /// Measured in Chromium 156. It follows [`BEFORE`](Self::BEFORE).
    pub chromium: &'static str,
    /// Measured in Firefox ESR 153. It follows [`BEFORE`](Self::BEFORE).
    pub firefox: &'static str,
    /// Measured in `WebKitGTK` 2.50, whose engine is Safari's. [`AFTER`](Self::AFTER) follows.
    pub webkit: &'static str,
}

/// What fills the blanks of a console's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Blanks<'a> {
    /// The page's origin.
    pub origin: &'a str,
    /// The request's address.
    pub url: &'a str,
    /// The status of the response that the check failed on.
    pub status: u16,
    /// The method or header that is named, as a script writes it.
    pub name: &'a str,
    /// The value of the response header that is named.
    pub value: &'a str,
}

impl Default for Blanks<'_> {
    fn default() -> Self {
        Self { origin: "https://app.example.com", url: "https://api.example.com/", status: 200, name: "", value: "" }
    }
}

impl Console {
    /// `*` for a request with credentials.
    pub const WILDCARD_WITH_CREDENTIALS: Self = Self {
        chromium: "The value of the 'Access-Control-Allow-Origin' header in the response must not be the wildcard '*' when the request's credentials mode is 'include'.",
        firefox: "(Reason: Credential is not supported if the CORS header ‘Access-Control-Allow-Origin’ is ‘*’).",
        webkit: "Cannot use wildcard in Access-Control-Allow-Origin when credentials flag is true.",
    };

    /// No `Access-Control-Allow-Origin`: what our answers lack for an origin that is not allowed.
    pub const ORIGIN_MISSING: Self = Self {
        chromium: "No 'Access-Control-Allow-Origin' header is present on the requested resource.",
        firefox: "(Reason: CORS header ‘Access-Control-Allow-Origin’ missing). Status code: {status}.",
        webkit: "Origin {origin} is not allowed by Access-Control-Allow-Origin. Status code: {status}",
    };

    /// `Access-Control-Allow-Origin` with another origin than the page's: what a server that always sends one answers.
    pub const ANOTHER_ORIGIN: Self = Self {
        chromium: "The 'Access-Control-Allow-Origin' header has a value '{value}' that is not equal to the supplied origin. Have the server send the header with a valid value.",
        firefox: "(Reason: CORS header ‘Access-Control-Allow-Origin’ does not match ‘{value}’).",
        webkit: "Origin {origin} is not allowed by Access-Control-Allow-Origin. Status code: {status}",
    };

    /// Several origins in one `Access-Control-Allow-Origin`, with commas. Where there are several lines of the header,
    /// Firefox prints [`ORIGIN_TWICE`](Self::ORIGIN_TWICE) instead.
    pub const SEVERAL_ORIGINS: Self = Self {
        chromium: "The 'Access-Control-Allow-Origin' header contains multiple values '{value}', but only one is allowed.",
        firefox: "(Reason: CORS header ‘Access-Control-Allow-Origin’ does not match ‘{value}’).",
        webkit: "Access-Control-Allow-Origin cannot contain more than one origin.",
    };

    /// Several lines of `Access-Control-Allow-Origin`, equal ones too. Firefox prints these words only if the field name had
    /// capitals on the wire; in lower case, as in HTTP/2, it prints those of several origins in one line.
    pub const ORIGIN_TWICE: Self = Self {
        firefox: "(Reason: Multiple CORS header ‘Access-Control-Allow-Origin’ not allowed).",
        ..Self::SEVERAL_ORIGINS
    };

    /// No `Access-Control-Allow-Credentials: true` for a request with credentials. Without the header the value is empty.
    pub const CREDENTIALS_NOT_TRUE: Self = Self {
        chromium: "The value of the 'Access-Control-Allow-Credentials' header in the response is '{value}' which must be 'true' when the request's credentials mode is 'include'.",
        firefox: "(Reason: expected ‘true’ in CORS header ‘Access-Control-Allow-Credentials’).",
        webkit: "Credentials flag is true, but Access-Control-Allow-Credentials is not \"true\".",
    };

    /// A preflight that is answered with another status than 200 to 299.
    pub const PREFLIGHT_FAILED: Self = Self {
        chromium: "It does not have HTTP ok status.",
        firefox: "(Reason: CORS preflight response did not succeed). Status code: {status}.",
        webkit: "Preflight response is not successful. Status code: {status}",
    };

    /// A preflight that is redirected.
    pub const PREFLIGHT_REDIRECTED: Self = Self {
        chromium: "Redirect is not allowed for a preflight request.",
        firefox: "(Reason: CORS request external redirect not allowed).",
        webkit: "Preflight response is not successful. Status code: {status}",
    };

    /// A method that `Access-Control-Allow-Methods` does not have.
    pub const METHOD_NOT_ALLOWED: Self = Self {
        chromium: "Method {name} is not allowed by Access-Control-Allow-Methods in preflight response.",
        firefox: "(Reason: Did not find method in CORS header ‘Access-Control-Allow-Methods’).",
        webkit: "Method {name} is not allowed by Access-Control-Allow-Methods.",
    };

    /// An entry of `Access-Control-Allow-Methods` that is no token.
    pub const METHODS_UNREADABLE: Self = Self {
        chromium: "Cannot parse Access-Control-Allow-Methods response header field in preflight response.",
        firefox: "(Reason: invalid token ‘{name}’ in CORS header ‘Access-Control-Allow-Methods’).",
        webkit: "Header Access-Control-Allow-Methods has an invalid value: {value}",
    };

    /// A request header that `Access-Control-Allow-Headers` does not have.
    pub const HEADER_NOT_ALLOWED: Self = Self {
        chromium: "Request header field {header} is not allowed by Access-Control-Allow-Headers in preflight response.",
        firefox: "(Reason: header ‘{header}’ is not allowed according to header ‘Access-Control-Allow-Headers’ from CORS preflight response).",
        webkit: "Request header field {name} is not allowed by Access-Control-Allow-Headers.",
    };

    /// An entry of `Access-Control-Allow-Headers` that is no field name.
    pub const HEADERS_UNREADABLE: Self = Self {
        chromium: "Cannot parse Access-Control-Allow-Headers response header field in preflight response.",
        firefox: "(Reason: invalid token ‘{name}’ in CORS header ‘Access-Control-Allow-Headers’).",
        webkit: "Header Access-Control-Allow-Headers has an invalid value: {value}",
    };

    /// `Authorization` under `Access-Control-Allow-Headers: *`, which still works: Chromium lists an issue, Firefox warns
    /// with [`BEFORE_A_WARNING`](Self::BEFORE_A_WARNING) in front, `WebKit` is silent.
    pub const AUTHORIZATION_NOT_COVERED: Self = Self {
        chromium: "Authorization will not be covered by the wildcard symbol (*) in CORS `Access-Control-Allow-Headers` handling.",
        firefox: "(Reason: When the `Access-Control-Allow-Headers` is `*`, the `Authorization` header is not covered. To include the `Authorization` header, it must be explicitly listed in CORS header `Access-Control-Allow-Headers`).",
        webkit: "",
    };

    /// What stands in front of the words, in one line with them. `XMLHttpRequest` stands where `fetch` does if the script
    /// used that.
    pub const BEFORE: Self = Self {
        chromium: "Access to fetch at '{url}' from origin '{origin}' has been blocked by CORS policy: ",
        firefox: "Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at {url}. ",
        webkit: "",
    };

    /// What stands between [`BEFORE`](Self::BEFORE) and the words if the preflight fails by its origin, its credentials
    /// or its status.
    pub const BEFORE_A_PREFLIGHT: Self =
        Self { chromium: "Response to preflight request doesn't pass access control check: ", firefox: "", webkit: "" };

    /// What stands in front of the words in a warning.
    pub const BEFORE_A_WARNING: Self = Self {
        chromium: "",
        firefox: "Cross-Origin Request Warning: The Same Origin Policy will disallow reading the remote resource at {url} soon. ",
        webkit: "",
    };

    /// A second line.
    pub const AFTER: Self =
        Self { chromium: "", firefox: "", webkit: "Fetch API cannot load {url} due to access control checks." };

    /// The words of Chromium, Firefox and `WebKit`, in this order, with their blanks filled.
    #[must_use]
    pub fn words(&self, blanks: &Blanks<'_>) -> [String; 3] {
        [blanks.fill(self.chromium), blanks.fill(self.firefox), blanks.fill(self.webkit)]
    }
}

impl Blanks<'_> {
    /// In one pass, so that what is filled in is never taken for a blank.
    fn fill(&self, words: &str) -> String {
        let mut filled = String::with_capacity(words.len());
        let mut rest = words;
        while let Some((before, behind)) = rest.split_once('{') {
            filled.push_str(before);
            let Some((blank, behind)) = behind.split_once('}') else { break };
            match blank {
                "origin" => filled.push_str(self.origin),
                "url" => filled.push_str(self.url),
                "status" => filled.push_str(&self.status.to_string()),
                "name" => filled.push_str(self.name),
                "header" => filled.push_str(&self.name.to_ascii_lowercase()),
                "value" => filled.push_str(self.value),
                _ => {} // no words have another
            }
            rest = behind;
        }
        filled.push_str(rest);
        filled
    }
}

#[cfg(test)]
mod tests {
    use super::Console;
    use crate::Rule;

    #[test]
    fn firefox_alone_has_other_words_for_two_lines() {
        let (twice, several) = (Console::ORIGIN_TWICE, Console::SEVERAL_ORIGINS);
        assert_eq!((twice.chromium, twice.webkit), (several.chromium, several.webkit));
        assert_ne!(twice.firefox, several.firefox);
    }

    #[test]
    fn the_line_says_how_surely_it_comes() {
        for (rule, lead) in [
            (Rule::WildcardWithCredentials, "browsers refuse every response: \""),
            (Rule::InheritedWildcardWithCredentials, "browsers refuse every response: \""),
            (Rule::InvalidMethod, "browsers fail every preflight of the policy: \""),
            (Rule::InvalidHeader, "browsers fail every preflight of the policy: \""),
            (Rule::WildcardWithoutAuthorization, "browsers that follow the standard say: \""),
            (Rule::MethodCase, "browsers would say: \""),
        ] {
            assert!(rule.console().is_some(), "{rule}");
            let line = rule.line(None).unwrap_or_default();
            assert!(line.starts_with(lead), "{line}");
        }
        assert_eq!(Rule::NullOrigin.console(), None);
    }
}
