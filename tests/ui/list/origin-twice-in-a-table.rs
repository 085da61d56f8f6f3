use cors_runtime::cors;

cors! {
    pub static API: Routes = {
        "/reports/{id}" => { allow_origins: ["https://bi.example.com", "https://bi.example.com"] },
    };
}

fn main() {}
