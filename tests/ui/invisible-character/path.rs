use cors_runtime::cors;

cors! {
    pub static PUBLIC: Policy = { allow_origins: * };

    pub static API: Routes = {
        GET "/fe\u{202e}ed" => PUBLIC,
    };
}

fn main() {}
