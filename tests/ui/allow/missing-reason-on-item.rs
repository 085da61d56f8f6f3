use cors_runtime::cors;

cors! {
    #[allow(cors::development_origin)]
    pub static ACCOUNT: Policy = { allow_origins: ["http://localhost:5173"] };
}

fn main() {}
