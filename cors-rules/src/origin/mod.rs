//! Origins: the canonical form that browsers send, the patterns of a policy, and the verdict on one literal.
//!
//! A browser serializes an origin in exactly one way (RFC 6454, section 6.2; Fetch, "byte-serializing a request
//! origin"), and the CORS check compares bytes. So there are two readers here. [`Origin::parse`] is strict, cheap, and
//! meant for what a request carries. [`judge`] is patient and meant for what a person wrote: it finds everything that
//! is wrong at once and computes what to write instead. [`advise`] adds what is legal but rarely meant.

mod advise;
mod canonical;
mod credentials;
mod display;
mod findings;
mod fix;
mod foreign;
mod host;
mod idn;
mod index;
mod ipv4;
mod ipv6;
mod judge;
mod offer;
mod parts;
mod pattern;
mod port;
mod punycode;
mod scheme;
mod shape;
mod text;
mod whole;
mod wildcard;

pub use advise::advise;
pub use canonical::Origin;
pub use credentials::advise_with_credentials;
pub use foreign::is_name;
pub use index::{Index, Places};
pub use judge::{Meaning, Verdict, judge, meaning_of, mended};
pub use pattern::{HostPattern, Pattern, PortPattern};
pub use whole::{check_listed_null, listed_star};
