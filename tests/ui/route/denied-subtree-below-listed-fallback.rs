use cors_runtime::cors;

cors! {
    pub static LISTED: Policy = { allow_origins: ["https://app.example.com"] };

    pub static API: Routes = {
        "/internal/{*rest}" => deny,
        _                   => LISTED,
    };
}

fn main() {}
