//! What to change after a verdict: in the policy, in the request, or in the order of layers.
//!
//! Who wrote the refused response decides. A policy that says no is changed; one that was never asked stands in the wrong
//! place; one whose headers did not arrive has something around it.

use super::{
    browser::{Cause, Misuse, Refusal, Stage, Tainting},
    clause::Clause,
    verdict::{Exchanged, Verdict},
};
use crate::Reason;

/// A verdict with what is known about it.
pub(super) struct Case<'a> {
    pub(super) verdict: &'a Verdict,
    /// The last response, if it came over the wire.
    pub(super) last: Option<&'a Exchanged>,
    writer: Writer,
}

/// Who wrote the headers of the last response.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Writer {
    Policy(Reason),
    /// Something else, though there is a policy.
    Other,
    /// The browser kept it from before.
    Cache,
    Unknown,
}

impl<'a> Case<'a> {
    pub(super) fn of(verdict: &'a Verdict) -> Self {
        let last = verdict.exchanges.last();
        Self { verdict, last, writer: writer(verdict, last) }
    }

    fn refusal(&self) -> Option<&'a Refusal> {
        self.verdict.refusal()
    }

    /// About the policy that was asked, or should have been.
    pub(super) fn about(&self) -> Clause<'a> {
        let preflighted = self.last.and_then(|last| last.request.headers.get("access-control-request-method"));
        let method = preflighted.or_else(|| self.last.map(|last| last.request.method.clone()));
        let url = self.refusal().map(|refusal| refusal.url.as_str());
        let url = url.or_else(|| self.last.map(|last| last.request.url.as_str())).unwrap_or_default();
        let page = self.verdict.page.as_ref();
        let sent = self.last.and_then(|last| last.request.headers.get("origin"));
        let origin = sent.or_else(|| page.map(|page| page.origin().to_owned())).unwrap_or_default();
        Clause::new(self.verdict.guard, method.unwrap_or_else(|| "GET".to_owned()), url, origin, page)
    }

    pub(super) fn clause(&self) -> Option<String> {
        match self.writer {
            Writer::Policy(reason) => Some(self.granted_too_little().unwrap_or_else(|| self.about().text(reason))),
            Writer::Other => Some(self.unasked()),
            Writer::Cache => Some("none, the browser kept this response from an earlier request".to_owned()),
            Writer::Unknown => None,
        }
    }

    fn unasked(&self) -> String {
        let about = self.about();
        let expected = self.verdict.guard.zip(self.last).and_then(|(guard, last)| guard.expects(&last.request));
        let would = expected.filter(|expected| expected.reason.is_granted());
        let would = would.map(|expected| format!(", though {}", about.text(expected.reason)));
        format!("none, {} did not write this response{}", about.guard(), would.unwrap_or_default())
    }

    /// The origin was granted something, but not what was asked for.
    fn granted_too_little(&self) -> Option<String> {
        let about = self.about();
        let sent = |name: &str| {
            let value = self.last.and_then(|last| last.response.headers.get(name)).filter(|value| !value.is_empty());
            value.map_or_else(|| "none".to_owned(), |value| format!("`{}`", value.replace(',', ", ")))
        };
        Some(match &self.refusal()?.cause {
            Cause::MethodNotAllowed { .. } => about.with_line(format!(
                "the methods of {} are {}",
                about.policy(),
                sent("access-control-allow-methods")
            )),
            Cause::HeaderNotAllowed { .. } => about.with_line(format!(
                "the headers of {} are {}",
                about.policy(),
                sent("access-control-allow-headers")
            )),
            Cause::CredentialsNotTrue { .. } if !about.sends_credentials() => {
                about.with_line(format!("{} has no `allow_credentials: true`", about.policy()))
            }
            _ => return None,
        })
    }

    pub(super) fn help(&self) -> Vec<String> {
        let Some(refusal) = self.refusal() else { return vec![self.help_to_block()] };
        match (&refusal.cause, self.writer) {
            (cause, _) if by_request(cause).is_some() => by_request(cause).into_iter().collect(),
            (_, Writer::Cache) => vec![format!(
                "let `Vary: Origin` through: something around {} (a proxy, a CDN, a layer) drops it, so that a response \
                 made for one page is kept for another",
                self.about().guard()
            )],
            (_, Writer::Policy(reason)) if !reason.is_granted() => self.about().help(reason),
            (Cause::MethodNotAllowed { method }, Writer::Policy(_) | Writer::Unknown) => {
                self.about().help_method(method)
            }
            (Cause::HeaderNotAllowed { name }, Writer::Policy(_) | Writer::Unknown) => self.about().help_header(name),
            (Cause::WildcardWithCredentials, Writer::Policy(Reason::AnyOrigin) | Writer::Unknown) => {
                self.about().help_wildcard()
            }
            (Cause::CredentialsNotTrue { .. }, writer)
                if writer != Writer::Other && !self.about().sends_credentials() =>
            {
                self.about().help_credentials()
            }
            (Cause::PreflightRedirected, _) => self.help_redirected(),
            (Cause::OriginMissing | Cause::PreflightFailed, Writer::Other) => vec![self.help_place(refusal)],
            (Cause::OriginMissing | Cause::AnotherOrigin { .. }, Writer::Unknown) => self.help_unknown(refusal),
            (cause, _) => vec![self.help_second_writer(cause)],
        }
    }

    /// The layer was not asked, or its answer thrown away.
    fn help_place(&self, refusal: &Refusal) -> String {
        let (wrap, guard) = (self.about().wrap(), self.about().guard());
        let found = match (refusal.stage, refusal.status) {
            (Stage::Preflight, 401 | 403 | 407) => {
                format!("authentication in front of {guard} answers preflights, which never carry a cookie or a token")
            }
            (Stage::Preflight, 404 | 405) => format!(
                "a router in front of {guard} answers preflights: `.layer` and `.route_layer` leave out what is added later"
            ),
            (Stage::Preflight, 408 | 413 | 429 | 500..=599) => {
                format!("a limit, a timeout or an error in front of {guard} answers preflights")
            }
            (Stage::Preflight, _) => {
                format!("something in front of {guard} answers preflights, such as another CORS layer")
            }
            (_, 401 | 403) => format!("authentication outside of {guard} answers"),
            (_, 404 | 405) => format!(
                "a router outside of {guard} answers: `.layer` and `.route_layer` leave out what is added later, and \
                 `.route_layer` leaves out its 404"
            ),
            (_, 408 | 413 | 429 | 503 | 504) => format!("a limit or a timeout outside of {guard} answers"),
            (_, 500..=599) => {
                format!("something outside of {guard} answers for errors, as a layer does that catches panics")
            }
            _ => format!("the route is not behind {guard}, or something outside of it answers"),
        };
        format!("write `{wrap}` around everything: {found}")
    }

    fn help_unknown(&self, refusal: &Refusal) -> Vec<String> {
        let list = self.about().help(Reason::UnlistedOrigin);
        match (refusal.stage, refusal.status) {
            (Stage::Preflight, 403) => list,
            (Stage::Preflight, _) => vec![self.help_place(refusal)],
            _ => list.into_iter().chain([self.help_place(refusal)]).collect(),
        }
    }

    fn help_redirected(&self) -> Vec<String> {
        let about = self.about();
        let location = self.last.and_then(|last| last.response.headers.get("location"));
        let place = format!(
            "write `{}` around the redirect (a final slash, `https`, a login): no browser follows one of a preflight",
            about.wrap()
        );
        let direct = location.map(|location| format!("let the script fetch `{location}` itself instead"));
        [place].into_iter().chain(direct).collect()
    }

    /// The policy's headers were there, and are not what arrived.
    fn help_second_writer(&self, cause: &Cause) -> String {
        let guard = self.about().guard();
        match cause {
            Cause::SeveralOrigins { .. } | Cause::OriginTwice { .. } => format!(
                "delete the second writer of `Access-Control-Allow-Origin` around {guard}: another CORS layer, a \
                 middleware, or what a proxy adds"
            ),
            _ => format!(
                "delete what writes or drops `Access-Control-*` headers around {guard}: another CORS layer, a middleware, \
                 or a proxy; {guard} alone decides about them"
            ),
        }
    }

    fn help_to_block(&self) -> String {
        let is_basic = self.verdict.outcome.as_ref().and_then(|outcome| outcome.shared());
        match (self.writer, is_basic.map(|shared| shared.tainting)) {
            (_, Some(Tainting::Basic)) => "ask from another page: this one is of the app's own origin".to_owned(),
            (_, Some(Tainting::Opaque | Tainting::OpaqueRedirect)) => {
                "ask with `Mode::Cors`: without CORS a browser tells a script that there is a response, and no more"
                    .to_owned()
            }
            (Writer::Policy(reason), _) => self.about().help_to_block(reason),
            _ => "delete what else writes `Access-Control-Allow-Origin`".to_owned(),
        }
    }

    /// Why a script does not see a header.
    pub(super) fn invisible(&self, name: &str) -> String {
        let browser = self.verdict.browser;
        let is_there = self.last.is_some_and(|last| last.response.headers.has(name));
        if !is_there {
            return format!("{browser}: the response has no `{name}`\n  help: let the handler set it");
        }
        if ["set-cookie", "set-cookie2"].iter().any(|cookie| cookie.eq_ignore_ascii_case(name)) {
            return format!(
                "{browser} never shows a script `{name}`\n  help: send in another header what the script needs"
            );
        }
        format!(
            "{browser}: the response has `{name}`, and the page's script does not see it\n  help: add {} to \
             `expose_headers` of {}",
            super::clause::header_name(name),
            self.about().policy()
        )
    }

    pub(super) fn not_hidden(&self, name: &str) -> String {
        let (browser, policy) = (self.verdict.browser, self.about().policy());
        match self.verdict.visible(name) {
            None => {
                format!("{browser}: the response has no `{name}`, so nothing is hidden\n  help: let the handler set it")
            }
            Some(_)
                if self
                    .verdict
                    .outcome
                    .as_ref()
                    .and_then(|outcome| outcome.shared())
                    .is_some_and(|shared| shared.tainting == Tainting::Basic) =>
            {
                format!(
                    "{browser} shows the page's script `{name}`\n  help: ask from another page: this one is of the app's own origin"
                )
            }
            Some(_) => format!(
                "{browser} shows the page's script `{name}`\n  help: delete it, or `*`, from `expose_headers` of {policy}; a few, \
                 such as `Content-Type`, are always shown"
            ),
        }
    }
}

fn writer(verdict: &Verdict, last: Option<&Exchanged>) -> Writer {
    let is_last = |refusal: &Refusal| {
        last.is_some_and(|last| {
            last.request.is_preflight == (refusal.stage == Stage::Preflight) && last.request.url == refusal.url
        })
    };
    match verdict.refusal() {
        Some(refusal) if refusal.stage == Stage::Request => return Writer::Unknown,
        Some(refusal) if !is_last(refusal) => return Writer::Cache,
        _ => {}
    }
    let Some(last) = last else { return Writer::Unknown };
    if let Some(reason) = last.reason {
        return Writer::Policy(reason);
    }
    match verdict.guard.map(|guard| guard.expects(&last.request)) {
        Some(Some(expected)) if expected.is_met(&last.response) => Writer::Policy(expected.reason),
        Some(_) => Writer::Other,
        // A policy that was asked once says so.
        None if !verdict.is_elsewhere && !verdict.reasons().is_empty() => Writer::Other,
        None => Writer::Unknown,
    }
}

/// What no server can help.
fn by_request(cause: &Cause) -> Option<String> {
    let help = match cause {
        Cause::Misused(Misuse::BadUrl) => "write the whole URL: `https://api.example.com/path`",
        Cause::Misused(Misuse::UserinfoInUrl) => "leave out the user name, and send it in `Authorization`",
        Cause::Misused(Misuse::InvalidMethod | Misuse::ForbiddenMethod) => "send another method",
        Cause::Misused(Misuse::MethodWithoutCors) => "leave out `Mode::NoCors`",
        Cause::Misused(Misuse::InvalidHeader { .. }) => {
            "write a name of letters, digits and `-`, and a value in one line"
        }
        Cause::Misused(Misuse::BodyOfGet) => "leave out the body, or send `POST`",
        Cause::BadPort => "serve the app at another port, such as 8080",
        Cause::AnotherSite => "leave out `Mode::SameOrigin`",
        Cause::RedirectWithoutCors => "leave out `Mode::NoCors`, or follow redirects",
        Cause::Redirected => "leave out `Redirect::Error`, or let the script fetch where it leads to",
        Cause::BadLocation { .. } => "let the redirect lead to an `http` or `https` URL",
        Cause::UserinfoInLocation => "take the user name out of the redirect's `Location`",
        Cause::TooManyRedirects => "let the redirects end: do two of them lead to each other?",
        Cause::StreamRedirected => "let the script send the stream to where the redirect leads",
        Cause::ProxyLogin => "answer 401 instead of 407",
        _ => return None,
    };
    Some(help.to_owned())
}
