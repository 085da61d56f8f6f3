use cors_runtime::cors;

cors! {
    static A: Policy = { max_age: 0, ..B };

    static B: Policy = { max_age: 1h, ..C };

    static C: Policy = { max_age: 2h, ..A };

    static BESIDE: Policy = { allow_credentials: true, ..A };
}

fn main() {}
