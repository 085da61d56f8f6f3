//! `#[allow]` in front of a policy, a table or a line is for everything in it.
#![deny(warnings)]

use cors_runtime::cors;

cors! {
    #[allow(
        cors::duplicate_origin,
        cors::options_listed,
        cors::duplicate_method,
        cors::duplicate_header,
        cors::duplicate_exposed_header,
        cors::safelisted_exposed_header,
        cors::max_age_over_day
    )]
    #[allow(cors::null_origin, reason = "a page in a sandbox")]
    static SANDBOX: Policy = {
        allow_origins: [null, null],
        allow_methods: [PUT, OPTIONS, PUT],
        allow_headers: [X-Id, X-Id],
        expose_headers: [Content-Type, Content-Type],
        max_age: 7d,
    };
}

cors! {
    static ACCOUNT: Policy = { allow_origins: ["https://app.example.com"], allow_credentials: true };
    static READ: Policy = { allow_origins: ["https://app.example.com"] };
    static ADMIN: Policy = { allow_headers: [X-Admin], ..READ };
    static PUBLIC: Policy = { allow_origins: * };

    static LINES: Routes = {
        GET "/items/{id}" => READ,
        #[allow(cors::unequal_methods)] PUT "/items/{id}" => ADMIN,
        #[allow(cors::misspelled_method)] PTACH "/items/{id}" => READ,
        #[allow(cors::method_case)] patch "/items" => READ,
        "/feed" => READ,
        #[allow(cors::path_case)] "/Feed" => READ,
        #[allow(cors::more_open_parent)] "/internal/{*rest}" => deny,
        #[allow(cors::more_open_parent)] "/account/{*rest}" => ACCOUNT,
        #[allow(cors::max_age_over_day, cors::duplicate_origin)]
        "/reports" => { allow_origins: ["https://bi.example.com", "https://bi.example.com"], max_age: 7d },
        "/charts" => {
            #[allow(cors::covered_origin)]
            allow_origins: ["https://*.example.com", "https://bi.example.com"],
            expose_headers: [#[allow(cors::safelisted_exposed_header)] Content-Type],
            #[allow(cors::max_age_over_day)]
            max_age: 7d,
        },
        _ => PUBLIC,
    };

    static CATCH_ALL: Routes = {
        #[allow(cors::catch_all_with_credentials)] "/{*rest}" => ACCOUNT,
        #[allow(cors::catch_all_with_credentials)] _ => ACCOUNT,
    };

    #[allow(cors::unequal_methods, cors::path_case, cors::more_open_parent, cors::catch_all_with_credentials)]
    #[allow(cors::misspelled_method, cors::method_case, cors::max_age_over_day)]
    static TABLE: Routes = {
        GET "/items/{id}" => READ,
        PUT "/items/{id}" => ADMIN,
        PTACH | patch "/items" => READ,
        "/Items" => READ,
        "/internal/{*rest}" => deny,
        "/reports" => { allow_origins: ["https://bi.example.com"], max_age: 7d },
        _ => ACCOUNT,
    };
}

mod policies {
    cors_runtime::cors! {
        pub static OPEN: Policy = { allow_origins: * };
    }
}

cors! {
    static OTHER_MODULES: Routes = {
        #[allow(cors::more_open_parent)] "/internal/{*rest}" => deny,
        _ => policies::OPEN,
    };
}

fn main() {
    let _ = (&SANDBOX, &LINES, &CATCH_ALL, &TABLE, &OTHER_MODULES);
}
