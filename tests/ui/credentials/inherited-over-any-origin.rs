use cors_runtime::cors;

cors! {
    static ACCOUNT: Policy = {
        allow_origins: ["https://app.example.com"],
        allow_credentials: true,
    };

    static PUBLIC: Policy = { allow_origins: *, ..ACCOUNT };
}

fn main() {}
