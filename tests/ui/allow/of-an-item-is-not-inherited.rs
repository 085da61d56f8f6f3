use cors_runtime::cors;

cors! {
    #[allow(cors::insecure_origin_with_credentials, reason = "only read, and without cookies")]
    static READ: Policy = { allow_origins: ["http://intranet.example.com"] };

    static ACT: Policy = { allow_credentials: true, ..READ };

    #[allow(cors::insecure_origin_with_credentials, reason = "the network has no other way in")]
    static ANNOUNCED: Policy = { allow_origins: ["http://printer.example.com"], allow_credentials: true };

    static COPY: Policy = { max_age: 10m, ..ANNOUNCED };

    static TAGGED: Policy = {
        allow_origins: [
            #[allow(cors::insecure_origin_with_credentials, reason = "goes wherever the origin goes")]
            "http://scanner.example.com",
        ],
        allow_credentials: true,
    };

    static FINE: Policy = { max_age: 10m, ..TAGGED };
}

fn main() {}
