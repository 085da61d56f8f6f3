use cors_runtime::cors;

cors! {
    fn feed() {}
    use std::{fmt, io};
    static FEED: Policy = { allow_origin: * };
}

fn main() {}
