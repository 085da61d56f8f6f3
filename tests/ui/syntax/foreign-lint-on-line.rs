use cors_runtime::cors;

cors! {
    static FEED: Policy = { #[allow(deprecated)] allow_origins: * };
    #[allow(dead_code)]
    static API: Routes = {
        #[allow(clippy::all)] "/feed" => FEED,
    };
}

fn main() {}
