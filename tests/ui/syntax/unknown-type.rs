use cors_runtime::cors;

cors! {
    static PUBLIC: CorsLayer = { allow_origins: * };
}

fn main() {}
