//! Three engines, one protocol: W3C `WebDriver` over plain HTTP.

mod find;
mod process;
mod session;

pub use self::{
    find::{Found, Missing, find},
    session::Session,
};
