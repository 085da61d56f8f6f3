use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: ["https://App.Example.com"],
    };
}

fn main() {}
