use cors_runtime::cors;

cors! {
    pub static API: Routes = {
        "/feed" => *,
    };
}

fn main() {}
