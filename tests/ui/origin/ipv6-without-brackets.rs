use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: ["http://2001:db8::1"],
    };
}

fn main() {}
