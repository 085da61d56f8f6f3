use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: ["http://*.[::1]"],
    };
}

fn main() {}
