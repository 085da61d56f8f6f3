#![deny(deprecated)]

use cors_runtime::cors;

cors! {
    pub static PUBLIC: Policy = { allow_origins: *, allow_methods: [GET], max_age: 2h };
    pub static ACCOUNT: Policy = {
        allow_origins: ["https://app.example.com", "https://app.example.com"],
        allow_credentials: true,
        allow_headers: [X-HTTP-Method-Override, Content-Type],
    };
    pub static ADMIN: Policy = { allow_headers: [X-Admin], ..ACCOUNT };

    pub static API: Routes = {
        GET         "/account/{id}"    => ACCOUNT,
        DELETE      "/account/{id}"    => ADMIN,
        DELTE       "/account"         => ADMIN,
        GET         "/Account/{id}"    => ACCOUNT,
        "/internal/{*rest}"            => deny,
        "/admin/{*rest}"               => ADMIN,
        _                              => PUBLIC,
    };
}

fn main() {}
