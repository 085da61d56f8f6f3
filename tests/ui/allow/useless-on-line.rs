use cors_runtime::cors;

cors! {
    pub static API: Routes = {
        #[allow(cors::more_open_parent)] "/internal/{*rest}" => deny,
        _ => deny,
    };
}

fn main() {}
