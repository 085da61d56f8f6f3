//! With feature `testing` a response says which clause decided, where the tests' browser finds it. Other builds carry
//! nothing.

use http::Response;

use crate::matching::Match;
#[cfg(feature = "testing")]
use crate::reason::Reason;

/// What a response is to say about its decision.
#[derive(Clone, Copy)]
pub(crate) struct Note {
    #[cfg(feature = "testing")]
    matched: Match,
}

impl Note {
    #[inline]
    #[cfg_attr(not(feature = "testing"), expect(unused_variables, reason = "nothing is noted"))]
    pub(crate) fn of(matched: Match) -> Self {
        Self {
            #[cfg(feature = "testing")]
            matched,
        }
    }

    #[inline]
    #[cfg_attr(not(feature = "testing"), expect(unused_variables, clippy::unused_self, reason = "nothing is noted"))]
    pub(crate) fn leave_in<B>(self, response: &mut Response<B>) {
        #[cfg(feature = "testing")]
        response.extensions_mut().insert(Reason::from(self.matched));
    }
}
