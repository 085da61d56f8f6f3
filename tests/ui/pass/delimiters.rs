//! Any brackets around the items, and any comma or none behind the last part.
#![deny(warnings)]

use cors_runtime::cors;

cors!(
    static ROUND: Policy = { allow_origins: * };
);

cors![
    static SQUARE: Policy = { allow_origins: *, };
];

cors! {
    static CURLY: Policy = { allow_origins: ["https://app.example.com",], ..BASE };
    static BASE: Policy = { allow_origins: *, max_age: 600s };
    static TABLE: Routes = { "/feed" => CURLY, };
}

fn main() {
    let _ = (&ROUND, &SQUARE, &CURLY, &TABLE);
}
