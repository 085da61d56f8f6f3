use cors_runtime::cors;

cors! {
    pub static SITE: Policy = {
        allow_origins: [
            "https://app.example.com/",
            // Not useless once the slash is gone.
            #[allow(cors::duplicate_origin)] "https://app.example.com",
        ],
    };
}

fn main() {}
