use cors_runtime::cors;

cors! {
    pub static SITE: Policy = {
        #[allow(cors::duplicate_origin)]
        allow_origins: ["https://app.example.com", "https://shop.example.com"],
    };
}

fn main() {}
