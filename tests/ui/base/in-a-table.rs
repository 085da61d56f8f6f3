use cors_runtime::cors;

cors! {
    static API: Routes = {
        "/account" => { max_age: 0, ..ACCOUNT },
    };
}

fn main() {}
