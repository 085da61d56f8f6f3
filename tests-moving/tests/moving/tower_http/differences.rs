//! Why tower-http answers otherwise.

use super::Traits;
use crate::{
    answer::Answer,
    compare::{Case, Difference},
    grid::Ask,
};

type C<'c> = Case<'c, Traits>;

/// Each with the reason for which its answer is another one; the page has them in words.
pub(crate) const DIFFERENCES: &[Difference<Traits>] = &[
    // Its service takes every OPTIONS for a preflight.
    Difference {
        id: "every-options",
        undo: |case: &C<'_>, answer| {
            if case.ask.method == "OPTIONS" && !case.ask.is_preflight() {
                *answer = case.theirs(Ask { method: "GET", ..*case.ask });
            }
        },
    },
    // It adds its headers to the application's, and replaces only those that it sends itself.
    Difference {
        id: "application-headers",
        undo: |case, answer| {
            if answer.from_application && case.ask.path == "/own" {
                *answer = case.theirs(Ask { method: "GET", path: "/plain", ..*case.ask });
            }
        },
    },
    Difference { id: "private-network", undo: |_, answer| answer.private_network = false },
    // A single origin is sent to everybody, and the browser compares.
    Difference {
        id: "one-origin-for-all",
        undo: |case, answer| {
            if let Some(exact) = case.traits.exact {
                if case.ask.origin() != Some(exact) {
                    answer.allow_origin.clear();
                }
                if !answer.vary.contains(&"origin".to_owned()) {
                    answer.add_vary("origin");
                }
            }
        },
    },
    // Only the first line of `Origin` is read, and an empty one is as good as any.
    Difference {
        id: "several-origins",
        undo: |case, answer| {
            let is_open = answer.allow_origin == ["*"] && !case.ask.is_preflight();
            if !case.ask.origins.is_empty() && case.ask.origin().is_none() && !is_open {
                answer.allow_origin.clear();
                if !case.ask.is_preflight() && case.traits.mirrors_origin {
                    answer.allow_origin.push("*".to_owned());
                }
            }
        },
    },
    // A function is asked about whatever was sent.
    Difference {
        id: "unparsed-origins",
        undo: |case, answer| {
            if case.traits.predicate && case.ask.origin().is_some_and(|origin| origin.contains("/.tenant")) {
                answer.allow_origin.clear();
            }
        },
    },
    Difference { id: "mirrored-origin", undo: mirrored_origin },
    Difference {
        id: "mirrored-methods",
        undo: |case, answer| {
            if case.traits.mirrors_methods {
                if case.ask.is_preflight() {
                    answer.allow_methods = ["*".to_owned()].into();
                }
                answer.remove_vary(&["access-control-request-method"]);
            }
        },
    },
    Difference {
        id: "mirrored-headers",
        undo: |case, answer| {
            if case.traits.mirrors_headers {
                if case.ask.is_preflight() {
                    answer.allow_headers = ["*", "authorization"].map(ToOwned::to_owned).into();
                }
                answer.remove_vary(&["access-control-request-headers"]);
            }
        },
    },
    Difference {
        id: "everybody-with-credentials",
        undo: |case, answer| {
            if case.traits.mirrors_with_credentials {
                answer.allow_credentials.clear();
                if !case.ask.is_preflight() {
                    answer.expose_headers = ["*".to_owned()].into();
                }
            }
        },
    },
    Difference {
        id: "credentials-by-request",
        undo: |case, answer| {
            if case.traits.credentials_predicate && answer.is_granted() {
                answer.allow_credentials = vec!["true".to_owned()];
            }
        },
    },
    Difference {
        id: "own-vary",
        undo: |case, answer| {
            if case.traits.custom_vary {
                answer.add_vary("origin");
            }
        },
    },
    // An empty list varies, too.
    Difference {
        id: "vary-for-nobody",
        undo: |case, answer| {
            if case.traits.nobody {
                answer.remove_vary(&["origin"]);
                if answer.from_application && case.ask.path == "/varies" {
                    answer.add_vary("origin");
                }
            }
        },
    },
    // `Origin` is added though the application has it.
    Difference { id: "vary-twice", undo: |_, answer| answer.vary.dedup() },
    Difference {
        id: "preflight-status",
        undo: |case, answer| {
            if case.ask.is_preflight() {
                answer.status = 204;
            }
        },
    },
    // `*` never covers it.
    Difference {
        id: "authorization-by-name",
        undo: |_, answer| {
            if answer.allow_headers.contains("*") {
                answer.allow_headers.insert("authorization".to_owned());
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
    // What needs no permission is sent where nothing was written.
    Difference {
        id: "methods-left-out",
        undo: |case, answer| {
            if case.ask.is_preflight() && answer.is_granted() && answer.allow_methods.is_empty() {
                answer.allow_methods = ["GET", "HEAD", "POST"].map(ToOwned::to_owned).into();
            }
        },
    },
    // Methods, headers and age are sent though the origin is not.
    Difference {
        id: "refused-preflight",
        undo: |case, answer| {
            if case.ask.is_preflight() && !answer.is_granted() {
                answer.status = 403;
                answer.clear();
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

/// `*` says the same, and needs no `Vary`.
fn mirrored_origin(case: &C<'_>, answer: &mut Answer) {
    if case.traits.mirrors_origin {
        if !case.ask.is_preflight() || answer.is_granted() {
            answer.allow_origin = vec!["*".to_owned()];
        }
        if !answer.from_application || case.ask.path != "/varies" {
            answer.remove_vary(&["origin"]);
        }
    }
}
