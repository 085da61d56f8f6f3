use cors_runtime::cors;

cors! {
    static ACCOUNT: Policy = { max_age: 0, ..ACCOUNT };
}

fn main() {}
