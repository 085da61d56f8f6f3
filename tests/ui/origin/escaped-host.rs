use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: ["https://ex%61mple.com"],
    };
}

fn main() {}
