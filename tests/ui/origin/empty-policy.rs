use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
    };
}

fn main() {}
