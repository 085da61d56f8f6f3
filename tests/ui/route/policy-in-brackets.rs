use cors_runtime::cors;

cors! {
    pub static API: Routes = {
        "/feed" => [allow_origins: *],
        "/news" => (allow_origins: *),
        "/other" => allow_origins: *,
        "/last" => Policy { allow_origins: * },
    };
}

fn main() {}
