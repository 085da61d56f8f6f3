//! What three consoles print about a request.

use cors_rules::browser::{Blanks, Console};

use super::{Cause, Outcome, Refusal, Stage};

impl Outcome {
    /// What the consoles of Chromium, Firefox and `WebKit` print, in this order.
    ///
    /// For a refusal see [`Refusal::console`]. A response that is shared leaves a warning where a `*` was taken for
    /// `Authorization`; Chromium lists it among its issues.
    #[must_use]
    pub fn console(&self) -> [Vec<String>; 3] {
        match (self.refusal(), self.sent.last()) {
            (Some(refusal), _) => refusal.console(),
            (None, Some(request)) if self.relied_on_star_for_authorization => {
                let blanks = Blanks { url: &request.url, ..Blanks::default() };
                lines(&[Console::BEFORE_A_WARNING, Console::AUTHORIZATION_NOT_COVERED], &blanks)
            }
            _ => [const { Vec::new() }; 3],
        }
    }
}

impl Refusal {
    /// What the consoles of Chromium, Firefox and `WebKit` print, in this order, word for word as it was measured.
    ///
    /// Nothing where their words were not measured: for what a script does wrong, and for redirects that lead nowhere.
    #[must_use]
    pub fn console(&self) -> [Vec<String>; 3] {
        let Some(console) = self.cause.console() else { return [const { Vec::new() }; 3] };
        let blanks = Blanks {
            origin: &self.origin,
            url: &self.url,
            status: self.status,
            name: self.cause.name(),
            value: self.cause.value(),
        };
        // Of a preflight, what comes before its lists has a half-sentence of its own.
        let is_about_lists = matches!(
            self.cause,
            Cause::MethodNotAllowed { .. }
                | Cause::MethodsUnreadable(_)
                | Cause::HeaderNotAllowed { .. }
                | Cause::HeadersUnreadable(_)
        );
        let mut printed = if self.stage == Stage::Preflight && !is_about_lists {
            lines(&[Console::BEFORE, Console::BEFORE_A_PREFLIGHT, console], &blanks)
        } else {
            lines(&[Console::BEFORE, console], &blanks)
        };
        // Chromium alone says where the script had asked. Its words put quotes around the URL.
        if let (Some(first), [line]) = (&self.redirected_from, printed[0].as_mut_slice()) {
            *line =
                line.replacen(&format!("'{}'", self.url), &format!("'{}' (redirected from '{first}')", self.url), 1);
        }
        for (lines, after) in printed.iter_mut().zip(Console::AFTER.words(&blanks)) {
            lines.extend(Some(after).filter(|after| !after.is_empty()));
        }
        printed
    }
}

impl Cause {
    const fn console(&self) -> Option<Console> {
        Some(match self {
            Self::OriginMissing => Console::ORIGIN_MISSING,
            Self::AnotherOrigin { .. } => Console::ANOTHER_ORIGIN,
            Self::SeveralOrigins { .. } => Console::SEVERAL_ORIGINS,
            Self::OriginTwice { .. } => Console::ORIGIN_TWICE,
            Self::WildcardWithCredentials => Console::WILDCARD_WITH_CREDENTIALS,
            Self::CredentialsNotTrue { .. } => Console::CREDENTIALS_NOT_TRUE,
            Self::PreflightFailed => Console::PREFLIGHT_FAILED,
            Self::PreflightRedirected => Console::PREFLIGHT_REDIRECTED,
            Self::MethodNotAllowed { .. } => Console::METHOD_NOT_ALLOWED,
            Self::MethodsUnreadable(_) => Console::METHODS_UNREADABLE,
            Self::HeaderNotAllowed { .. } => Console::HEADER_NOT_ALLOWED,
            Self::HeadersUnreadable(_) => Console::HEADERS_UNREADABLE,
            Self::Misused(_)
            | Self::BadPort
            | Self::AnotherSite
            | Self::RedirectWithoutCors
            | Self::Redirected
            | Self::BadLocation { .. }
            | Self::UserinfoInLocation
            | Self::TooManyRedirects
            | Self::StreamRedirected
            | Self::ProxyLogin => return None,
        })
    }

    fn name(&self) -> &str {
        match self {
            Self::MethodNotAllowed { method: name } | Self::HeaderNotAllowed { name } => name,
            Self::MethodsUnreadable(found) | Self::HeadersUnreadable(found) => &found.item,
            _ => "",
        }
    }

    fn value(&self) -> &str {
        match self {
            Self::AnotherOrigin { value }
            | Self::SeveralOrigins { value }
            | Self::OriginTwice { value }
            | Self::CredentialsNotTrue { value } => value,
            Self::MethodsUnreadable(found) | Self::HeadersUnreadable(found) => &found.value,
            _ => "",
        }
    }
}

/// One line for each console that has anything to say, made of the parts' words.
fn lines(parts: &[Console], blanks: &Blanks<'_>) -> [Vec<String>; 3] {
    let mut printed = [const { String::new() }; 3];
    for part in parts {
        for (line, words) in printed.iter_mut().zip(part.words(blanks)) {
            line.push_str(&words);
        }
    }
    printed.map(|line| if line.is_empty() { Vec::new() } else { vec![line] })
}

#[cfg(test)]
mod tests {
    use super::{Cause, Refusal, Stage};
    use crate::testing::browser::Unreadable;

    fn printed(cause: Cause, stage: Stage, status: u16) -> [Vec<String>; 3] {
        let (origin, url) = ("https://app.example.com".to_owned(), "https://api.example.com/x".to_owned());
        Refusal { cause, stage, origin, url, redirected_from: None, status }.console()
    }

    #[test]
    fn the_lines_are_those_of_the_engines() {
        let [chromium, firefox, webkit] = printed(Cause::OriginMissing, Stage::Preflight, 404);
        assert_eq!(
            chromium,
            [
                "Access to fetch at 'https://api.example.com/x' from origin 'https://app.example.com' has been blocked by \
              CORS policy: Response to preflight request doesn't pass access control check: No \
              'Access-Control-Allow-Origin' header is present on the requested resource."
            ]
        );
        assert_eq!(
            firefox,
            ["Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at \
              https://api.example.com/x. (Reason: CORS header \u{2018}Access-Control-Allow-Origin\u{2019} missing). \
              Status code: 404."]
        );
        assert_eq!(
            webkit,
            [
                "Origin https://app.example.com is not allowed by Access-Control-Allow-Origin. Status code: 404",
                "Fetch API cannot load https://api.example.com/x due to access control checks."
            ]
        );
    }

    #[test]
    fn lists_follow_the_first_words_at_once() {
        let found = Unreadable { item: "PUT DELETE".to_owned(), value: "GET, PUT DELETE".to_owned() };
        let [chromium, firefox, webkit] =
            printed(Cause::MethodsUnreadable(found), Stage::Preflight, 204).map(|mut lines| lines.remove(0));
        assert!(chromium.contains("CORS policy: Cannot parse Access-Control-Allow-Methods response header field"));
        assert!(firefox.contains("invalid token \u{2018}PUT DELETE\u{2019}"));
        assert_eq!(webkit, "Header Access-Control-Allow-Methods has an invalid value: GET, PUT DELETE");
    }

    /// Measured in Chromium 156 and Firefox ESR 153.
    #[test]
    fn a_redirect_is_named_by_one_engine() {
        let refusal = Refusal {
            cause: Cause::AnotherOrigin { value: "http://app.example.com".to_owned() },
            stage: Stage::Response,
            origin: "http://app.example.com".to_owned(),
            url: "http://third.example.org/landing".to_owned(),
            redirected_from: Some("http://api.example.com/".to_owned()),
            status: 200,
        };
        let [chromium, firefox, _] = refusal.console();
        assert!(chromium[0].starts_with(
            "Access to fetch at 'http://third.example.org/landing' (redirected from 'http://api.example.com/') from origin \
             'http://app.example.com' has been blocked by CORS policy: The 'Access-Control-Allow-Origin' header has"
        ));
        assert!(firefox[0].contains("the remote resource at http://third.example.org/landing. (Reason: "));
    }

    #[test]
    fn what_was_not_measured_is_not_made_up() {
        assert!(printed(Cause::TooManyRedirects, Stage::Response, 302).iter().all(Vec::is_empty));
    }
}
