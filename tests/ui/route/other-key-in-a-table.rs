use cors_runtime::cors;

cors! {
    static PUBLIC: Policy = { allow_origins: * };

    pub static API: Routes = {
        "/feed" => PUBLIC,
        max_age: 2h,
    };
}

fn main() {}
