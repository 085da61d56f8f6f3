use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: ["http://[2001:DB8:0:0:0:0:0:1]"],
    };
}

fn main() {}
