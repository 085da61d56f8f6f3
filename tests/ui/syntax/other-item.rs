use cors_runtime::cors;

cors! {
    fn feed() {}
    pub const fn news() {}
    use std::{fmt, io};
    static FEED: Policy = { allow_origin: * };
}

fn main() {}
