//! Three engines, one protocol: W3C `WebDriver` over plain HTTP.

mod choice;
mod find;
pub mod left;
mod process;
mod session;

pub use self::{
    choice::Choice,
    find::{Found, Missing, find},
    process::Process,
    session::Session,
};
