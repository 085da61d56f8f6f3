use cors_runtime::cors;

cors! {
    static PUBLIC: Policy = { allow_origins: *, max_age: -1 };

    static API: Routes = {
        #[cfg(any())] "/a" => { allow_origins: [absent::SOURCE] },
        #[cfg(any())] "/b" => absent::POLICY,
        "/c" => PUBLIC,
    };
}

fn main() {}
