use cors_runtime::cors;

cors! {
    pub static PUBLIC: Policy = {
        access_control_allow_origin: *,
    };
}

fn main() {}
