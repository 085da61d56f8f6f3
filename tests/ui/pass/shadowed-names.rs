//! Names of the user's that are ours, too, mean nothing to the expansion.
#![allow(dead_code, unused_imports, unused_macros)]

use cors_runtime::cors;

struct Policy;
struct Routes;
struct HeaderValue;
enum Option {
    Some,
    None,
}
use Option::{None, Some};
mod http {}
mod cors_rules {}
mod __cors {}
mod std {}
mod core {}
trait Origins {}
type Table = ();
fn count() {}
fn policy() {}
fn routes() {}
fn header() {}
fn first() {}
static ROUTES: () = ();
static DENY: () = ();
static __FEW: () = ();
static __ROUTES: () = ();
static __POLICY_0: () = ();
macro_rules! joined {
    () => {};
}
macro_rules! compile {
    () => {};
}

cors! {
    static ACCOUNT: Policy = {
        allow_origins: ["https://app.example.com", is_partner, #[cfg(debug_assertions)] "http://localhost:*"],
        allow_headers: [Content-Type, #[cfg(debug_assertions)] X-Debug],
    };

    static API: Routes = {
        GET "/account" => ACCOUNT,
        "/feed" => { allow_origins: * },
        "/internal" => deny,
    };
}

fn is_partner(_: &cors_runtime::Origin<'_>) -> bool {
    false
}

fn main() {
    let _: &cors_runtime::Policy = &ACCOUNT;
    let _: &cors_runtime::Routes = &API;
}
