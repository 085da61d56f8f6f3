//! What is said to somebody who forgot a feature: rustc alone would know of no such method.
//!
//! None of it can be called, and with the feature the real method takes its place. What a call would return belongs to the
//! trait that nothing implements, so rustc does not go on about what is done with it. Where a call has no argument rustc
//! takes no message, and prints the trait's path instead: hence the names.

use crate::{Policy, Routes};

#[cfg(not(feature = "tower"))]
#[diagnostic::on_unimplemented(
    message = "`.wrap(...)` needs the feature `axum` of `cors-runtime`, or `tower` for a service of another kind",
    label = "the feature is off",
    note = "write `features = [\"axum\"]` behind `cors-runtime` in `Cargo.toml`"
)]
pub trait FeatureAxumOrTower: Sized {
    type Layer;
    type Wrapped;

    fn the_layer(self) -> Self::Layer;
    fn wrapped(self) -> Self::Wrapped;
}

#[cfg(not(all(feature = "tower", feature = "tracing")))]
pub trait FeatureTracingAndFeatureAxumOrTower {
    type Observer;

    fn observer(self) -> Self::Observer;
}

macro_rules! say_what_is_missing {
    ($($guard:ty),*) => {
        $(
            #[cfg(not(feature = "tower"))]
            impl $guard {
                // Without a lifetime of the call's, the bound would be refused here already.
                #[doc(hidden)]
                pub fn layer<'a>(&'a self) -> <&'a Self as FeatureAxumOrTower>::Layer
                where
                    &'a Self: FeatureAxumOrTower,
                {
                    self.the_layer()
                }

                #[doc(hidden)]
                pub fn wrap<S: FeatureAxumOrTower>(&self, service: S) -> S::Wrapped {
                    service.wrapped()
                }
            }

            #[cfg(not(all(feature = "tower", feature = "tracing")))]
            impl $guard {
                #[doc(hidden)]
                pub fn report_only<'a>(&'a self) -> <&'a Self as FeatureTracingAndFeatureAxumOrTower>::Observer
                where
                    &'a Self: FeatureTracingAndFeatureAxumOrTower,
                {
                    self.observer()
                }
            }
        )*
    };
}

say_what_is_missing!(Policy, Routes);
