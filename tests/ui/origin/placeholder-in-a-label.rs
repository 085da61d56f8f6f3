use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: ["https://pr-{id}.preview.example.com", "https://{tenant}app.example.com"],
        allow_credentials: true,
    };
}

fn main() {}
