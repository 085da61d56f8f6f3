use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: ["moz-extension://2c127fa4-62c7-7e4f-90e5-472b45eecfdc"],
    };
}

fn main() {}
