//! Why actix-cors answers otherwise.

use super::Traits;
use crate::{
    answer::Answer,
    compare::{Case, Difference},
    grid::Ask,
};

type C<'c> = Case<'c, Traits>;

/// Each with the reason for which its answer is another one; the page has them in words.
pub(crate) const DIFFERENCES: &[Difference<Traits>] = &[
    // `Access-Control-Request-Method` alone makes a preflight of it.
    Difference {
        id: "preflight-without-origin",
        undo: |case: &C<'_>, answer| {
            if case.ask.method == "OPTIONS" && case.ask.origins.is_empty() {
                *answer = case.theirs(Ask { method: "GET", ..*case.ask });
            }
        },
    },
    Difference {
        id: "preflight-not-answered",
        undo: |case, answer| {
            if let Some(answering) = &case.traits.answering
                && case.ask.is_preflight()
            {
                *answer = answering(case.ask);
            }
        },
    },
    // A method that is no token makes it an ordinary request.
    Difference {
        id: "no-method-no-preflight",
        undo: |case, answer| {
            if case.ask.is_preflight() && answer.from_application {
                *answer = asked(case, Ask { requested_method: Some("GET"), ..*case.ask });
            }
        },
    },
    // The server compares methods and headers, and says no with a 400 that hides its lists from the browser.
    Difference {
        id: "judged-preflight",
        undo: |case, answer| {
            if case.ask.is_preflight() && answer.status == 400 {
                let readable = Ask { requested_method: Some("GET"), requested_headers: None, ..*case.ask };
                *answer = asked(case, readable);
            }
        },
    },
    Difference { id: "methods-left-out", undo: methods_left_out },
    // It adds its headers to the application's, and replaces only those that it sends itself.
    Difference {
        id: "application-headers",
        undo: |case, answer| {
            if answer.from_application && case.ask.path == "/own" {
                let bare = Ask { method: "GET", path: "/plain", requested_method: None, ..*case.ask };
                *answer = case.theirs(bare);
            }
        },
    },
    Difference { id: "blocked-requests", undo: blocked_requests },
    // Only the first line of `Origin` is read.
    Difference {
        id: "several-origins",
        undo: |case, answer| {
            if !case.ask.origins.is_empty() && case.ask.origin().is_none() {
                answer.allow_origin.clear();
                if case.traits.blocks && is_write(case.ask) {
                    refuse(case, answer);
                }
            }
        },
    },
    // A function is asked about whatever was sent.
    Difference {
        id: "unparsed-origins",
        undo: |case, answer| {
            if case.traits.function && case.ask.origin().is_some_and(|origin| origin.contains("/.tenant")) {
                answer.allow_origin.clear();
            }
        },
    },
    // `*` says the same, and needs no `Vary`.
    Difference {
        id: "echoed-origin",
        undo: |case, answer| {
            if case.traits.everybody && (!case.ask.is_preflight() || answer.is_granted()) {
                answer.allow_origin = vec!["*".to_owned()];
            }
        },
    },
    Difference {
        id: "nine-methods",
        undo: |case, answer| {
            if case.traits.any_method && case.ask.is_preflight() {
                answer.allow_methods = ["*".to_owned()].into();
            }
        },
    },
    Difference {
        id: "mirrored-headers",
        undo: |case, answer| {
            if case.traits.any_header && case.ask.is_preflight() {
                answer.allow_headers = ["*", "authorization"].map(ToOwned::to_owned).into();
            }
        },
    },
    Difference {
        id: "exposed-names",
        undo: |case, answer| {
            if case.traits.exposes_any && !case.ask.is_preflight() {
                answer.expose_headers = ["*".to_owned()].into();
            }
        },
    },
    Difference {
        id: "everybody-with-credentials",
        undo: |case, answer| {
            if case.traits.with_credentials {
                answer.allow_credentials.clear();
            }
        },
    },
    // All three members, whatever the answer depends on.
    Difference {
        id: "vary-members",
        undo: |case, answer| {
            answer.remove_vary(&["access-control-request-method", "access-control-request-headers"]);
            if case.traits.everybody || case.traits.nobody {
                answer.remove_vary(&["origin"]);
                if answer.from_application && case.ask.path == "/varies" {
                    answer.add_vary("origin");
                }
            }
        },
    },
    // Only the first line of the application's `Vary` is kept.
    Difference {
        id: "vary-line-lost",
        undo: |case, answer| {
            let lost = !answer.vary.iter().any(|member| member == "accept-language");
            if answer.from_application && case.ask.path == "/vary" && lost {
                answer.add_vary("accept-language");
            }
        },
    },
    Difference {
        id: "no-vary",
        undo: |case, answer| {
            if case.traits.no_vary && !answer.vary.iter().any(|member| member == "origin") {
                answer.add_vary("origin");
            }
        },
    },
    // `Origin` is added though the application has it.
    Difference { id: "vary-twice", undo: |_, answer| answer.vary.dedup() },
    Difference {
        id: "preflight-status",
        undo: |case, answer| {
            if case.ask.is_preflight() && answer.is_granted() {
                answer.status = 204;
            }
        },
    },
    // `GET` brings `HEAD` with it. Browsers ask about neither.
    Difference {
        id: "head-beside-get",
        undo: |case, answer| {
            if case.ask.is_preflight() && answer.allow_methods.contains("GET") {
                answer.allow_methods.insert("HEAD".to_owned());
            }
        },
    },
    // 400 with a message, without `Vary`.
    Difference {
        id: "refused-preflight",
        undo: |case, answer| {
            if case.ask.is_preflight() && !answer.is_granted() {
                refuse(case, answer);
            }
        },
    },
    Difference {
        id: "headers-without-grant",
        undo: |case, answer| {
            if !case.ask.is_preflight() && !answer.is_granted() {
                answer.clear();
            }
        },
    },
];

fn asked(case: &C<'_>, ask: Ask) -> Answer {
    match &case.traits.answering {
        Some(answering) => answering(&ask),
        None => case.theirs(ask),
    }
}

fn is_write(ask: &Ask) -> bool {
    matches!(ask.method, "POST" | "PUT" | "DELETE")
}

fn refuse(case: &C<'_>, answer: &mut Answer) {
    answer.clear();
    answer.from_application = false;
    answer.status = 403;
    answer.vary.clear();
    if !case.traits.everybody && !case.traits.nobody {
        answer.add_vary("origin");
    }
}

/// Without methods it refuses every preflight. Here what needs no permission is sent.
fn methods_left_out(case: &C<'_>, answer: &mut Answer) {
    if case.traits.no_methods && case.ask.is_preflight() {
        let actual = case.theirs(Ask { method: "GET", requested_method: None, path: "/plain", ..*case.ask });
        if actual.is_granted() {
            answer.allow_origin = actual.allow_origin;
            answer.allow_methods = ["GET", "HEAD", "POST"].map(ToOwned::to_owned).into();
            answer.vary = vec!["origin".to_owned()];
        }
    }
}

/// It refuses reads as well, with 400. Here only what may change something is refused.
fn blocked_requests(case: &C<'_>, answer: &mut Answer) {
    if !case.traits.blocks || case.ask.is_preflight() || answer.status != 400 {
        return;
    }
    if is_write(case.ask) {
        refuse(case, answer);
    } else {
        let path = if case.ask.path == "/own" { "/plain" } else { case.ask.path };
        *answer = case.theirs(Ask { path, origins: &[], ..*case.ask });
    }
}
