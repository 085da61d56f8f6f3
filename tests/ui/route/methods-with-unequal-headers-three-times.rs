#![deny(deprecated)]

use cors_runtime::cors;

cors! {
    pub static READ: Policy = { allow_origins: ["https://app.example.com"] };
    pub static WRITE: Policy = { allow_headers: [Content-Type], ..READ };

    pub static API: Routes = {
        GET    "/items/{id}" => READ,
        PUT    "/items/{id}" => WRITE,
        DELETE "/items/{id}" => { allow_origins: ["https://admin.example.com"], allow_headers: [X-Admin] },
        GET    "/items"      => READ,
        POST   "/items"      => WRITE,
    };
}

fn main() {}
