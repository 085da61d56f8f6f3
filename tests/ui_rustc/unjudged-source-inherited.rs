use cors_runtime::cors;

mod sources {
    use cors_runtime::{Origin, OriginSource};

    pub struct Database;

    impl OriginSource for Database {
        fn allows(&self, _: &Origin<'_>) -> bool {
            true
        }
    }

    pub static DATABASE: Database = Database;
}

cors! {
    static TENANTS: Policy = { allow_origins: [sources::DATABASE] };
    static ACCOUNT: Policy = { allow_credentials: true, ..TENANTS };
}

fn main() {
    let _ = (&TENANTS, &ACCOUNT);
}
