use cors_runtime::cors;

cors! {
    static FEED: Routes = { "/feed" => deny };
    static API: Routes = { "/feed" => FEED };
}

fn main() {}
