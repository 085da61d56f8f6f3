use cors_runtime::cors;

cors! {
    pub static SITES: Policy = { allow_origins: ["https://*.example.com"] };

    #[allow(cors::subdomain_wildcard_with_credentials)]
    pub static ACCOUNT: Policy = { allow_credentials: true, ..STIES };
}

fn main() {}
