use cors_runtime::cors;

cors! {
    pub static API: Routes = {
        "/feed" => {
            #[allow(cors::covered_origin)]
            allow_origins: [#[allow(cors::trailing_dot)] "https://app.example.com"],
        },
    };
}

fn main() {}
