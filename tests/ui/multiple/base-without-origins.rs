use cors_runtime::cors;

cors! {
    static BASE: Policy = { max_age: 2h };

    static OTHER: Policy = { allow_methods: [PUT], ..BASE };
}

fn main() {}
