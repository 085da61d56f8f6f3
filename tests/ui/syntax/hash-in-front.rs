use cors_runtime::cors;

cors! {
    static ACCOUNT: Policy = {
        # allow_origins: ["https://app.example.com"],
    };
}

fn main() {}
