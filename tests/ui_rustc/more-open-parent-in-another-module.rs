use cors_runtime::cors;

mod policies {
    cors_runtime::cors! {
        pub static OPEN: Policy = { allow_origins: * };
        pub static LISTED: Policy = { allow_origins: ["https://app.example.com"] };
        pub static ACCOUNT: Policy = { allow_credentials: true, ..LISTED };
    }
}

cors! {
    static API: Routes = {
        "/internal/{*rest}" => deny,
        "/account/{*rest}"  => policies::ACCOUNT,
        "/account"          => policies::LISTED,
        "/orders/{*rest}"   => { allow_origins: ["https://app.example.com"], allow_credentials: true },
        _                   => policies::OPEN,
    };
}

fn main() {
    let _ = &API;
}
