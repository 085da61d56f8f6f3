use cors_runtime::cors;

cors! {
    pub static API: Routes = { "/feed" => { allow_origins: *, allow_headers: * } };
}

fn main() {}
