use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: ["http://[fe80::1%25eth0]"],
    };
}

fn main() {}
