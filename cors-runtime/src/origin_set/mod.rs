//! Origins that arrive at start-up, or change while the program runs.

mod advice;
mod exact;
mod insecure;
mod list;
mod violations;

use std::{fmt, sync::Arc};

use arc_swap::ArcSwapOption;
use cors_rules::origin::Origin;

pub use self::{
    list::{OriginList, OriginListBuilder},
    violations::{ItemViolation, Violations},
};
use crate::OriginSource;

/// A set of origins for `allow_origins`, filled at start-up and replaced as a whole at any time.
///
/// Its origins are judged as beside credentials, whatever the policy: see [`OriginList`](OriginList#what-it-is-judged-by).
///
/// It is empty, and so allows nobody, until [`replace`](Self::replace) is called. Readers never wait: a request that is
/// being decided sees the old set or the new one. Replacing a set does not take back what browsers have cached: a
/// preflight's permission lives on for the policy's `max_age`.
///
/// ```
/// use cors_runtime::{OriginList, OriginSet, cors};
/// use http::HeaderValue;
///
/// static TENANTS: OriginSet = OriginSet::new();
///
/// cors! {
///     static ACCOUNT: Policy = { allow_origins: [TENANTS], allow_credentials: true };
/// }
///
/// let shop = HeaderValue::from_static("https://shop.example");
/// assert!(!ACCOUNT.allows_origin(&shop));
/// TENANTS.replace(OriginList::parse(["https://shop.example", "https://*.tenant.example"])?);
/// assert!(ACCOUNT.allows_origin(&shop));
/// # Ok::<(), cors_runtime::Violations>(())
/// ```
pub struct OriginSet {
    list: ArcSwapOption<OriginList>,
}

impl OriginSet {
    /// A set that allows nobody yet.
    #[must_use]
    pub const fn new() -> Self {
        Self { list: ArcSwapOption::const_empty() }
    }

    /// Replaces all origins of the set.
    pub fn replace(&self, list: OriginList) {
        self.list.store(Some(Arc::new(list)));
    }
}

impl Default for OriginSet {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for OriginSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("OriginSet").field(&self.list.load()).finish()
    }
}

impl OriginSource for OriginSet {
    fn allows(&self, origin: &Origin<'_>) -> bool {
        self.list.load().as_ref().is_some_and(|list| list.contains(origin))
    }

    fn lists(&self, text: &[u8]) -> Option<bool> {
        self.list.load().as_ref().map_or(Some(false), |list| list.lists(text))
    }
}
