//! Responses that nobody wishes for.

use proptest::{collection::vec, prelude::*, sample::select};

use crate::{
    choices::described,
    door::{Raw, serve},
    property::properties,
    reply::reply,
    requests::{asked, door, origin_choice},
};

properties! {
    times: 15;

    /// Whatever the status: an error, a redirect, a 304 or a WebSocket's 101 carries the CORS headers of a 200. Otherwise
    /// a page would be told of CORS instead of the error.
    fn every_status_carries_the_same_headers(
        described in described(), door in door(), choice in origin_choice(), asked in asked(), reply in reply(),
        statuses in vec(prop_oneof![200_u16..600, select(vec![101, 999])], 1..4),
    ) {
        let origin = choice.origin(&described.all_facts());
        let request = asked.raw(&origin);
        let with = |status| serve(described.guard, door, &request, &|request: &Raw| (status, reply.to(request).1));
        let expected = with(200);
        for status in statuses {
            let served = with(status);
            prop_assert_eq!(&served.headers, &expected.headers, "{}", status);
            prop_assert_eq!(served.status, if expected.reached { status } else { 403 });
        }
    }
}
