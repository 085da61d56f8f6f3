//! The cases, in groups that are named after what they compare.

mod actix;
mod axum;
mod bytes;
mod clone;
mod layer;
mod preflight;
mod routes;
mod sets;

use crate::subject::Cases;

/// A group adds its cases.
type Add = fn(&mut Cases<'_>);

/// The groups, in the order in which they are reported.
const GROUPS: [(&str, Add); 8] = [
    ("layer", layer::add),
    ("sets", sets::add),
    ("preflight", preflight::add),
    ("axum", axum::add),
    ("bytes", bytes::add),
    ("routes", routes::add),
    ("clone", clone::add),
    ("actix", actix::add),
];

/// Hands all cases over.
pub fn all(cases: &mut Cases<'_>) {
    for (name, add) in GROUPS {
        cases.group(name);
        add(cases);
    }
}
