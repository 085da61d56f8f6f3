//! Requests that change something, from pages of other sites.

use proptest::{prelude::*, sample::select};

use crate::{
    choices::described,
    door::serve,
    property::properties,
    requests::{asked, door, origin_choice},
};

properties! {
    times: 40;

    /// Without `forbid_other_origins` every ordinary request reaches the application, from the service's own pages (which
    /// send their `Origin` with every POST) and from strangers. With it, own origins and allowed ones do, and strangers
    /// read, but neither write nor open a WebSocket.
    fn only_forbidden_writes_are_refused(
        described in described(), door in door(), choice in origin_choice(), asked in asked(), is_own in any::<bool>(),
        upgrade in select(vec!["", "", "websocket", "WebSocket", "h2c , WEBSOCKET", "websockets", "web socket"]),
    ) {
        let ruled = described.ruled(asked.path, asked.method);
        let own = ruled.facts.map_or(&[][..], |facts| facts.own);
        let origin = match own {
            [first, ..] if is_own => (*first).to_owned(),
            _ if is_own => "https://service.test".to_owned(),
            _ => choice.origin(&described.all_facts()),
        };
        let mut request = asked.raw(&origin);
        request.headers.push(("upgrade".to_owned(), upgrade.into()));
        let served = serve(described.guard, door, &request, &|_| (200, Vec::new()));
        let opens_websocket = matches!(upgrade, "websocket" | "WebSocket" | "h2c , WEBSOCKET");
        let only_reads = matches!(asked.method, "GET" | "HEAD" | "OPTIONS") && !opens_websocket;
        let is_welcome = own.is_empty() || only_reads || own.contains(&origin.as_str()) || ruled.allows(&origin);
        // Another slash may lead a framework to a line that forbids, which refuses more and never less.
        let is_certain = described.lines.is_empty() || ruled.facts.is_some() && !asked.path.ends_with('/');
        let forbids = described.all_facts().iter().any(|facts| !facts.own.is_empty());
        if is_certain || !forbids {
            prop_assert_eq!(served.reached, is_welcome, "whether the application sees it");
        } else if only_reads {
            prop_assert!(served.reached, "the application sees it");
        } else if !is_welcome {
            prop_assert!(!served.reached, "what the path's own line refuses");
        }
        if !served.reached {
            prop_assert_eq!(served.status, 403);
            prop_assert_eq!(served.text("vary"), Some("Origin".to_owned()));
            prop_assert!(served.cors().is_empty(), "a refusal grants nothing");
        }
        if own.contains(&origin.as_str()) && !ruled.allows(&origin) {
            prop_assert!(served.cors().is_empty(), "own origins are granted nothing");
        }
    }
}
