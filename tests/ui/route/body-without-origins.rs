use cors_runtime::cors;

cors! {
    pub static API: Routes = {
        "/feed" => { max_age: 2h },
    };
}

fn main() {}
