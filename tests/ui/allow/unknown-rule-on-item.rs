use cors_runtime::cors;

cors! {
    #[allow(cors::permisive)]
    pub static PUBLIC: Policy = { allow_origins: * };
}

fn main() {}
