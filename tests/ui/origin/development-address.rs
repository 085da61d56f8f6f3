use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: ["http://127.0.0.1:8080"],
    };
}

fn main() {}
