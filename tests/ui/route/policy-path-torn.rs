use cors_runtime::cors;

cors! {
    pub static API: Routes = {
        "/account" => policies: :ACCOUNT,
        "/feed" => policies : : FEED,
        _ => policies:OTHER,
    };
}

fn main() {}
