//! Policies and route tables around a `tower` service.

mod service;

use std::fmt;

use tower_layer::Layer;

pub use self::service::{Cors, CorsFuture};
use crate::{Policy, Routes, placement::Placed, ruling};

/// A [`Policy`] or [`Routes`].
pub trait Guard: ruling::Guard + Placed + fmt::Debug + 'static {}

impl Guard for Policy {}
impl Guard for Routes {}

impl Policy {
    /// A layer that puts this policy in front of a service.
    ///
    /// It must be the outermost one: a preflight carries no credentials and has no route, so authentication, rate limits
    /// and routers would refuse it. With feature `tracing`, builds with debug assertions log once if it seems to stand
    /// elsewhere; not every wrong place can be seen, as [`Routes::layer`] says.
    ///
    /// ```
    /// use cors_runtime::cors;
    /// use tower_layer::Layer;
    ///
    /// cors! {
    ///     static PUBLIC: Policy = { allow_origins: * };
    /// }
    ///
    /// /// A service of any kind.
    /// fn guarded<S>(service: S) -> cors_runtime::tower::Cors<S, cors_runtime::Policy> {
    ///     PUBLIC.layer().layer(service)
    /// }
    /// # let _ = guarded(());
    /// ```
    #[must_use]
    pub fn layer(&'static self) -> CorsLayer<Self> {
        CorsLayer { guard: self }
    }

    /// Puts this policy in front of a service: `ACCOUNT.wrap(service)`.
    ///
    /// ```
    /// use cors_runtime::cors;
    ///
    /// cors! {
    ///     static PUBLIC: Policy = { allow_origins: * };
    /// }
    ///
    /// /// A service of any kind.
    /// fn guarded<S>(service: S) -> cors_runtime::tower::Cors<S, cors_runtime::Policy> {
    ///     PUBLIC.wrap(service)
    /// }
    /// # let _ = guarded(());
    /// ```
    pub fn wrap<S>(&'static self, service: S) -> Cors<S, Self> {
        Cors { inner: service, guard: self }
    }
}

impl Routes {
    /// A layer that puts this table in front of a service.
    ///
    /// It must be the outermost one: a preflight carries no credentials and has no route, so authentication, rate limits
    /// and routers would refuse it. It must see the whole path, so it cannot stand inside a nested router.
    ///
    /// With feature `tracing`, builds with debug assertions look for signs that it stands elsewhere, and log once what to
    /// move where. Not every wrong place leaves a sign: in `Router::new().layer(API.layer()).merge(routes())` no request
    /// meets the layer, since axum puts a layer around the routes that are there already. A test finds that with
    /// `testing::assert_preflights_arrive` (features `testing` and `axum`).
    ///
    /// ```
    /// use cors_runtime::cors;
    /// use tower_layer::Layer;
    ///
    /// cors! {
    ///     static PUBLIC: Policy = { allow_origins: * };
    ///     static API: Routes = { GET "/feed" => PUBLIC };
    /// }
    ///
    /// /// A service of any kind, such as a router with all of its own layers.
    /// fn guarded<S>(service: S) -> cors_runtime::tower::Cors<S, cors_runtime::Routes> {
    ///     API.layer().layer(service)
    /// }
    /// # let _ = guarded(());
    /// ```
    #[must_use]
    pub fn layer(&'static self) -> CorsLayer<Self> {
        CorsLayer { guard: self }
    }

    /// Puts this table in front of a service, such as a whole router: `API.wrap(router)`.
    ///
    /// ```
    /// use cors_runtime::cors;
    ///
    /// cors! {
    ///     static PUBLIC: Policy = { allow_origins: * };
    ///     static API: Routes = { GET "/feed" => PUBLIC };
    /// }
    ///
    /// /// A service of any kind, such as a router with all of its own layers.
    /// fn guarded<S>(service: S) -> cors_runtime::tower::Cors<S, cors_runtime::Routes> {
    ///     API.wrap(service)
    /// }
    /// # let _ = guarded(());
    /// ```
    pub fn wrap<S>(&'static self, service: S) -> Cors<S, Self> {
        Cors { inner: service, guard: self }
    }
}

/// A [`Layer`] made by [`Policy::layer`] or [`Routes::layer`].
#[derive(Debug)]
pub struct CorsLayer<G: 'static> {
    guard: &'static G,
}

impl<G> Clone for CorsLayer<G> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<G> Copy for CorsLayer<G> {}

impl<S, G> Layer<S> for CorsLayer<G> {
    type Service = Cors<S, G>;

    fn layer(&self, inner: S) -> Self::Service {
        Cors { inner, guard: self.guard }
    }
}
