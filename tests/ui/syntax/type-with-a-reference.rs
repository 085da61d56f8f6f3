use cors_runtime::cors;

cors! {
    static API: &Routes = { "/feed" => deny };
}

fn main() {}
