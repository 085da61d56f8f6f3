use cors_runtime::cors;

cors! {
    pub static PUBLIC: Policy = { allow_origins: * };

    pub static API: Routes = {
        "/account/{*rest}" => { allow_origins: ["https://app.example.com"], allow_credentials: true },
        _                  => PUBLIC,
    };
}

fn main() {}
