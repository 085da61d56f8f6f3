use cors_runtime::cors;

cors! {
    pub static PUBLIC: Policy = {
        allow_origins: *,
        allow_private_network: true,
    };
}

fn main() {}
