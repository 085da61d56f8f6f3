use cors_runtime::cors;

cors! {
    static PUBLIC: Policy = { allow_origins: * };

    pub static API: Routes = {
        GET "https://app.example.com/feed" => PUBLIC,
    };
}

fn main() {}
