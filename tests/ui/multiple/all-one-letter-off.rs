#![deny(deprecated)]

use cors_runtime::cors;

cors! {
    pub static SITE: Policy = {
        allow_origin: ["https://app.example.com"],
        allow_methods: [GET, PTU, DELTE],
        allow_headers: [Contet-Type, X-Requestd-With],
        expose_headers: [ETga],
        max_aeg: 600,
        #[allow(cors::max_age_over_dya)]
        max_age: 7d,
    };
}

fn main() {}
