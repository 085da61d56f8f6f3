use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: ["data:text/html,hello"],
    };
}

fn main() {}
