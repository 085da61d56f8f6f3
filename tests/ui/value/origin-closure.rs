use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: [|origin| origin.host() != "evil.example"],
    };
}

fn main() {}
