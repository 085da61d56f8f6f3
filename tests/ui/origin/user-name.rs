use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: ["https://admin:secret@example.com"],
    };
}

fn main() {}
