use cors_runtime::cors;

cors! {
    static OPEN: Policy = { allow_origins: *, allow_credentials: true };

    static OTHER: Policy = { max_age: 0, ..OPEN };

    static THIRD: Policy = { allow_headers: *, ..OPEN };
}

fn main() {}
