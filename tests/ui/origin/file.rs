use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: ["file:///index.html"],
    };
}

fn main() {}
