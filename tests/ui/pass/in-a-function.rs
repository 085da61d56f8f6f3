//! Policies of one function, one block or one constant's initializer.
#![deny(warnings)]

use cors_runtime::{Policy, Routes, cors};

fn table() -> &'static Routes {
    cors! {
        static PUBLIC: Policy = { allow_origins: * };
        static API: Routes = { GET "/feed" => PUBLIC };
    }
    &API
}

static CHOSEN: &Policy = {
    cors!(static ACCOUNT: Policy = { allow_origins: ["https://app.example.com"] };);
    &ACCOUNT
};

struct Service;

impl Service {
    fn policy() -> &'static Policy {
        cors! {
            /// Only in here.
            static PUBLIC: Policy = { allow_origins: * };
        }
        &PUBLIC
    }
}

fn main() {
    let _ = (table(), CHOSEN, Service::policy());
}
