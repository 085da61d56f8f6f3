use cors_runtime::cors;

cors! {
    pub static PUBLIC: Policy = {
        allow_origin: *,
    };
}

fn main() {}
