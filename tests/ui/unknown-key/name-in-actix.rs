use cors_runtime::cors;

cors! {
    pub static PUBLIC: Policy = {
        allowed_origin: *,
    };
}

fn main() {}
