use cors_runtime::cors;

cors! {
    static ACCOUNT: Policy = {
        #[allow(insecure_origin_with_credentials)]
        allow_origins: ["http://app.example.com"],
        allow_credentials: true,
    };
}

fn main() {}
