use cors_runtime::cors;

cors! {
    pub static FEED: Policy = { allow_origins: * };
    pub static FEED: Routes = { "/feed" => deny };
}

fn main() {}
