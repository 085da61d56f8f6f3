use cors_runtime::cors;

cors! {
    #[allow(cors::path_case)]
    pub static API: Routes = { "/feed" => deny, "/news" => deny };
}

fn main() {}
