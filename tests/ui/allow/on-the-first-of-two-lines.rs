#![deny(deprecated)]

use cors_runtime::cors;

cors! {
    pub static READ: Policy = { allow_origins: ["https://app.example.com"] };
    pub static WRITE: Policy = { allow_headers: [Content-Type], ..READ };

    pub static API: Routes = {
        #[allow(cors::unequal_methods)] GET "/items/{id}" => READ,
        PUT "/items/{id}" => WRITE,
    };
}

fn main() {}
