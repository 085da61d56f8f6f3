use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: ["http://localhost:3*"],
    };
}

fn main() {}
