use cors_runtime::cors;

cors! {
    static ACCOUNT: Policy = {
        allow_origins: [#[allow(subdomain_wildcard_with_credentials)] "https://*.example.com"],
        allow_credentials: true,
    };
    #[allow(subdomain_wildcard_with_credentials)]
    static OTHER: Policy = {
        allow_origins: [#[allow(subdomain_wildcard_with_credential)] "https://*.example.com"],
        allow_credentials: true,
    };
}

fn main() {}
