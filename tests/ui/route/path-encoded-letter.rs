use cors_runtime::cors;

cors! {
    static PUBLIC: Policy = { allow_origins: * };

    pub static API: Routes = {
        GET "/%7Eme" => PUBLIC,
    };
}

fn main() {}
