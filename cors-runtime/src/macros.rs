//! `cors!` and the description of its language.

#[doc = include_str!("docs/language.md")]
#[macro_export]
macro_rules! cors {
    ($($items:tt)*) => { $crate::__private::compile! { [$crate] $($items)* } };
}
