//! The course of a request (Fetch, "main fetch" and "HTTP fetch"), from one exchange with a server to the next.

use super::{
    Cause, Model, Outcome, Redirect, Refusal, Shared, Stage, Tainting, Verdict, WireRequest, WireResponse,
    check::check_access,
    filter::visible,
    http_cache::{Kept, Place},
    load::Load,
    preflight, redirect,
};

/// What comes next.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "a request that is not sent on has no outcome"]
pub enum Step {
    /// A server must be asked.
    Send(Exchange),
    /// That was all.
    Done(Outcome),
}

/// A request that waits for its response.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "an exchange without an answer has no outcome"]
pub struct Exchange {
    load: Box<Load>,
    request: WireRequest,
    /// Whether a 304 would be about a kept response.
    confirms: bool,
}

impl Exchange {
    /// What the server gets.
    #[must_use]
    pub const fn request(&self) -> &WireRequest {
        &self.request
    }

    /// Goes on with what the server answered, at a time in seconds. The model is the one that the request began with.
    pub fn answer(self, model: &mut Model, response: WireResponse, now: u64) -> Step {
        let Self { load, request, confirms } = self;
        if request.is_preflight {
            return permit(load, model, &response, now);
        }
        let place = Place::of(load.page.site(), &request, &model.profile);
        if confirms && response.status == 304 {
            let plain = load.wire();
            let response = model.responses.confirm(&place, &plain, &response, now).unwrap_or(response);
            return receive(load, model, &response, None, now);
        }
        let plain = load.wire();
        model.responses.keep(&place, &plain, &response, now);
        receive(load, model, &response, Some(&place), now)
    }
}

/// Starts a request, or goes on with it behind a redirect.
pub(super) fn main_fetch(mut load: Box<Load>, model: &mut Model, now: u64) -> Step {
    if let Err(cause) = load.admit() {
        return refuse(*load, model, cause, Stage::Request, 0);
    }
    let needs_preflight = load.tainting == Tainting::Cors
        && (load.always_asks || !load.has_safelisted_method() || !load.unsafe_names(&model.profile).is_empty());
    load.needed_preflight |= needs_preflight;
    if needs_preflight && !is_permitted(&load, model, now) {
        if model.profile.replaces_entries {
            let key = load.key(&model.profile);
            model.preflights.clear(&key);
        }
        let request = preflight::question(&load, &model.profile);
        return exchange(load, request, false);
    }
    send(load, model, now)
}

/// Whether earlier answers permit all of it.
fn is_permitted(load: &Load, model: &Model, now: u64) -> bool {
    let (profile, cache) = (&model.profile, &model.preflights);
    let key = load.key(profile);
    let is_exempt = load.has_safelisted_method() && !(profile.head_needs_entry && load.method == "HEAD");
    let permits_method = is_exempt && !load.always_asks || cache.permits_method(profile, &key, &load.method, now);
    permits_method && load.unsafe_names(profile).iter().all(|name| cache.permits_header(profile, &key, name, now))
}

fn exchange(mut load: Box<Load>, request: WireRequest, confirms: bool) -> Step {
    load.sent.push(request.clone());
    Step::Send(Exchange { load, request, confirms })
}

/// Behind a preflight.
fn permit(mut load: Box<Load>, model: &mut Model, response: &WireResponse, now: u64) -> Step {
    match preflight::judge(&load, &model.profile, response) {
        Ok(grant) => {
            load.relied_on_star |= grant.relies_on_star;
            if !(model.profile.keeps_nothing_for_opaque && load.page.is_opaque()) {
                model.preflights.keep(&model.profile, &load.key(&model.profile), &grant, now);
            }
            send(load, model, now)
        }
        Err(cause) => refuse(*load, model, cause, Stage::Preflight, response.status),
    }
}

/// The request itself, unless a kept response will do.
fn send(load: Box<Load>, model: &mut Model, now: u64) -> Step {
    let mut request = load.wire();
    let place = Place::of(load.page.site(), &request, &model.profile);
    match model.responses.find(&place, &request, now) {
        Kept::Fresh(response) => receive(load, model, &response, None, now),
        Kept::Stale(conditions) => {
            for (name, value) in conditions.iter() {
                request.headers.push_text(name, value);
            }
            exchange(load, request, true)
        }
        Kept::Nothing => exchange(load, request, false),
    }
}

/// Behind the response. `kept_at` is where it has just been kept.
fn receive(mut load: Box<Load>, model: &mut Model, response: &WireResponse, kept_at: Option<&Place>, now: u64) -> Step {
    let status = response.status;
    if status == 407 {
        return refuse(*load, model, Cause::ProxyLogin, Stage::Response, status);
    }
    if load.tainting == Tainting::Cors
        && let Err(cause) = check_access(&response.headers, load.origin(), load.includes_credentials())
    {
        if let Some(place) = kept_at.filter(|_| model.profile.forgets_refused_responses) {
            model.responses.forget(place, &load.wire());
        }
        return refuse(*load, model, cause, Stage::Response, status);
    }
    if !redirect::is_redirect(status) {
        return share(*load, response);
    }
    let followed = match load.redirect {
        Redirect::Follow => redirect::follow(&mut load, &model.profile, response),
        Redirect::Error => Err(Cause::Redirected),
        Redirect::Manual => {
            load.tainting = Tainting::OpaqueRedirect;
            Ok(false)
        }
    };
    match followed {
        Ok(true) => main_fetch(load, model, now),
        Ok(false) => share(*load, response),
        Err(cause) => refuse(*load, model, cause, Stage::Response, status),
    }
}

fn share(load: Load, response: &WireResponse) -> Step {
    let Load { tainting, .. } = load;
    let is_opaque = matches!(tainting, Tainting::Opaque | Tainting::OpaqueRedirect);
    let shared = Shared {
        tainting,
        status: if is_opaque { 0 } else { response.status },
        visible: visible(response, tainting, load.credentials),
        body_length: if is_opaque { 0 } else { response.body_length },
    };
    Step::Done(Outcome {
        verdict: Verdict::Shared(shared),
        sent: load.sent,
        relied_on_star_for_authorization: load.relied_on_star,
    })
}

/// What failed once is asked again.
fn refuse(load: Load, model: &mut Model, cause: Cause, stage: Stage, status: u16) -> Step {
    if load.needed_preflight && !model.profile.keeps_entries_after_failure {
        model.preflights.clear(&load.key(&model.profile));
    }
    let (origin, url) = (load.page.origin().to_owned(), load.url.text());
    let redirected_from = Some(load.first_url).filter(|first| *first != url);
    Step::Done(Outcome {
        verdict: Verdict::Refused(Refusal { cause, stage, origin, url, redirected_from, status }),
        sent: load.sent,
        relied_on_star_for_authorization: load.relied_on_star,
    })
}
