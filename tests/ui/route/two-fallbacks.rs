use cors_runtime::cors;

cors! {
    static PUBLIC: Policy = { allow_origins: * };

    pub static API: Routes = {
        _ => PUBLIC,
        _ => deny,
    };
}

fn main() {}
