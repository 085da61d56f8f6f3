use cors_runtime::cors;

cors! {
    static PUBLIC: Policy = { allow_origins: * };

    pub static API: Routes = {
        "/feed": PUBLIC,
    };
}

fn main() {}
