use cors_runtime::cors;

cors! {
    pub static API: Routes = {
        "/feed" => { allow_origins: *, max_age: 1h, max_age: 2h },
    };
}

fn main() {}
