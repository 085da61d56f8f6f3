use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: ["localhost:3000"],
    };
}

fn main() {}
