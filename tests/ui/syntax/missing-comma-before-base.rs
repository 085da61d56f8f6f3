use cors_runtime::cors;

cors! {
    static PUBLIC: Policy = { allow_origins: * };

    static OTHER: Policy = {
        max_age: 2h
        ..PUBLIC
    };
}

fn main() {}
