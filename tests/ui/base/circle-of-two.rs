use cors_runtime::cors;

cors! {
    static ACCOUNT: Policy = { max_age: 0, ..ADMIN };

    static ADMIN: Policy = { max_age: 2h, ..ACCOUNT };
}

fn main() {}
