//! Debug builds look for signs of a layer in the wrong place, and log once what to move where.
//!
//! Nothing here changes an answer. A layer sees what reaches it, and nothing else: inside an authentication that lets no
//! preflight through it sees neither that nor the request behind it; and one that covers no route, as in
//! `Router::new().layer(API.layer()).merge(routes())`, sees nothing at all. `testing::assert_preflights_arrive` finds both.

#[cfg(all(debug_assertions, feature = "tracing"))]
mod notes;
#[cfg(all(debug_assertions, feature = "tracing"))]
mod signs;

#[cfg(all(debug_assertions, feature = "tracing"))]
pub(crate) use self::signs::{Placed, Watch};
#[cfg(not(all(debug_assertions, feature = "tracing")))]
pub(crate) use self::unwatched::{Placed, Watch};

/// Without debug assertions, or without a log, looking is nothing and costs nothing.
#[cfg(not(all(debug_assertions, feature = "tracing")))]
mod unwatched {
    use http::{HeaderMap, Request};

    use crate::{Policy, Routes, matching::Match, tower::Guard};

    pub trait Placed {}

    impl Placed for Policy {}
    impl Placed for Routes {}

    #[derive(Clone, Copy)]
    pub(crate) struct Watch;

    const _: () = assert!(size_of::<Watch>() == 0);

    #[expect(clippy::unused_self, reason = "a build that looks needs it")]
    impl Watch {
        #[inline]
        pub(crate) fn request<G: Guard, B>(_: &'static G, _: &Request<B>) -> Self {
            Self
        }

        #[inline]
        pub(crate) fn decided<B>(self, _: &Request<B>, _: Option<(&Policy, Match)>) {}

        #[inline]
        pub(crate) fn response(self, _: &HeaderMap) {}
    }
}
