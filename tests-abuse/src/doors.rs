//! All ways to ask a policy or a table, and that all of them say the same.

use std::{
    future::{Future, Ready, ready},
    pin::pin,
    task::{Context, Poll, Waker},
};

use cors_runtime::{ByteDecision, Decision, Policy, Reason, Routes};
use http::{Request, Response};
use tower_layer::Layer;
use tower_service::Service;

use crate::{
    request::{Ask, Field, map},
    work,
};

/// The six fields that only a policy may write.
pub(crate) const CORS: [&str; 6] = [
    "access-control-allow-origin",
    "access-control-allow-credentials",
    "access-control-allow-methods",
    "access-control-allow-headers",
    "access-control-expose-headers",
    "access-control-max-age",
];

/// A policy or a table.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Guard {
    Policy(&'static Policy),
    Routes(&'static Routes),
}

/// All that goes out for a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Outcome {
    /// `None`: the application was asked.
    pub(crate) status: Option<u16>,
    /// Sorted.
    pub(crate) fields: Vec<Field>,
}

impl Outcome {
    fn new(status: Option<u16>, mut fields: Vec<Field>) -> Self {
        fields.sort();
        Self { status, fields }
    }

    fn of(status: Option<u16>, map: &http::HeaderMap) -> Self {
        Self::new(status, map.iter().map(|(name, line)| (name.to_string(), line.as_bytes().to_vec())).collect())
    }

    pub(crate) fn lines(&self, name: &str) -> Vec<&[u8]> {
        self.fields.iter().filter(|(field, _)| field == name).map(|(_, line)| line.as_slice()).collect()
    }

    /// The only line of the field. Two would be a mistake in each of the fields that are asked for.
    pub(crate) fn line(&self, name: &str) -> Option<&[u8]> {
        let lines = self.lines(name);
        assert!(lines.len() < 2, "{name} stands {} times in {self:?}", lines.len());
        lines.first().copied()
    }

    /// Whom the response may be shown to.
    pub(crate) fn allow_origin(&self) -> Option<&[u8]> {
        self.line("access-control-allow-origin")
    }

    pub(crate) fn members(&self, name: &str) -> Vec<String> {
        let lines = self.lines(name);
        let members = lines.iter().flat_map(|line| line.split(|byte| *byte == b','));
        members.map(|member| String::from_utf8_lossy(member.trim_ascii()).to_lowercase()).collect()
    }

    pub(crate) fn varies_by(&self, name: &str) -> bool {
        self.members("vary").iter().any(|member| member == "*" || member == name)
    }

    /// The fields of the six names.
    pub(crate) fn cors(&self) -> Vec<&Field> {
        self.fields.iter().filter(|(name, _)| CORS.contains(&name.as_str())).collect()
    }
}

impl Guard {
    /// Asks every door that can take the request, compares what they say, and returns it.
    pub(crate) fn ask(self, ask: &Ask) -> (Outcome, Reason) {
        let (by_bytes, reason) = self.ask_bytes(ask);
        let (Some(request), Some(_)) = (ask.http(), map(&ask.application)) else { return (by_bytes, reason) };
        for (door, (outcome, other)) in [
            ("decide of a request", self.ask_http(&request, ask)),
            ("decide of its parts", self.ask_parts(&request, ask)),
        ] {
            assert_eq!(outcome, by_bytes, "{door} and decide_bytes differ about {ask:?}");
            assert_eq!(other, reason, "{door} and decide_bytes give different reasons for {ask:?}");
        }
        for (door, outcome) in [("layer", self.ask_layer(&request, ask)), ("wrap", self.ask_wrap(&request, ask))] {
            assert_eq!(outcome, by_bytes, "{door} and decide_bytes differ about {ask:?}");
        }
        (by_bytes, reason)
    }

    /// The byte door, through a server's own list of fields.
    pub(crate) fn ask_bytes(self, ask: &Ask) -> (Outcome, Reason) {
        let decision = work::free("decide_bytes", || work::decide_bytes(self, ask));
        let reason = decision.reason();
        assert!(!reason.to_string().is_empty());
        let owned = |(name, line): (&str, &[u8])| (name.to_owned(), line.to_vec());
        let cors = match decision {
            ByteDecision::Answer(answer) => {
                return (Outcome::new(Some(answer.status()), answer.headers().map(owned).collect()), reason);
            }
            ByteDecision::Forward(cors) => cors,
        };
        let kept = ask.application.iter().filter(|(name, _)| !cors.remove().contains(&name.as_str()));
        let mut fields: Vec<Field> = kept.cloned().collect();
        fields.extend(cors.insert().map(owned));
        let vary = Outcome::new(None, fields.clone());
        if let Some(member) = cors.vary()
            && !vary.varies_by(&member.to_lowercase())
        {
            fields.push(("vary".to_owned(), member.as_bytes().to_vec()));
        }
        (Outcome::new(None, fields), reason)
    }

    fn ask_http(self, request: &Request<()>, ask: &Ask) -> (Outcome, Reason) {
        let decision = work::small("decide", || match self {
            Self::Policy(policy) => policy.decide(request),
            Self::Routes(routes) => routes.decide(request),
        });
        let reason = decision.reason();
        (written(decision, ask), reason)
    }

    fn ask_parts(self, request: &Request<()>, ask: &Ask) -> (Outcome, Reason) {
        let (parts, ()) = request.clone().into_parts();
        let decision = match self {
            Self::Policy(policy) => policy.decide(&parts),
            Self::Routes(routes) => routes.decide(&parts),
        };
        let reason = decision.reason();
        (written(decision, ask), reason)
    }

    fn ask_layer(self, request: &Request<()>, ask: &Ask) -> Outcome {
        match self {
            Self::Policy(policy) => served(policy.layer().layer(Application(ask)), request),
            Self::Routes(routes) => served(routes.layer().layer(Application(ask)), request),
        }
    }

    fn ask_wrap(self, request: &Request<()>, ask: &Ask) -> Outcome {
        match self {
            Self::Policy(policy) => served(policy.wrap(Application(ask)), request),
            Self::Routes(routes) => served(routes.wrap(Application(ask)), request),
        }
    }
}

fn written(decision: Decision, ask: &Ask) -> Outcome {
    match decision {
        Decision::Answer(answer) => {
            let response: Response<()> = answer.into_response();
            Outcome::of(Some(response.status().as_u16()), response.headers())
        }
        Decision::Forward(cors) => {
            let mut headers = map(&ask.application).unwrap_or_default();
            let again = cors.clone();
            work::small("apply", || cors.apply(&mut headers));
            let once = Outcome::of(None, &headers);
            again.apply(&mut headers);
            assert_eq!(Outcome::of(None, &headers), once, "applied twice, it says something else: {ask:?}");
            once
        }
    }
}

/// A service that answers 299, which no layer does, with the fields of the request's text.
#[derive(Clone, Copy)]
struct Application<'a>(&'a Ask);

impl Service<Request<()>> for Application<'_> {
    type Response = Response<()>;
    type Error = ();
    type Future = Ready<Result<Response<()>, ()>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), ()>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: Request<()>) -> Self::Future {
        let mut response = Response::new(());
        *response.status_mut() = http::StatusCode::from_u16(299).unwrap_or_default();
        *response.headers_mut() = map(&self.0.application).unwrap_or_default();
        ready(Ok(response))
    }
}

fn served<S>(mut service: S, request: &Request<()>) -> Outcome
where
    S: Service<Request<()>, Response = Response<()>, Error = ()>,
{
    let mut context = Context::from_waker(Waker::noop());
    assert!(service.poll_ready(&mut context).is_ready());
    let mut future = pin!(service.call(request.clone()));
    match future.as_mut().poll(&mut context) {
        Poll::Ready(Ok(response)) => {
            let status = response.status().as_u16();
            Outcome::of((status != 299).then_some(status), response.headers())
        }
        Poll::Ready(Err(())) | Poll::Pending => panic!("the layer waits for something, or fails"),
    }
}
