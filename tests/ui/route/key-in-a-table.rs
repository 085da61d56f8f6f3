use cors_runtime::cors;

cors! {
    pub static API: Routes = {
        allow_origins: *,
    };
}

fn main() {}
