use cors_runtime::cors;

cors! {
    static READ: Policy = { allow_origins: *, allow_methods: [GET] };
    static BOTH: Policy = { max_age: 0, ..READ };

    static API: Routes = {
        GET | PUT "/feed"    => READ,
        HEAD      "/account" => READ,
        DELETE    "/account" => BOTH,
        POST      "/reports" => { allow_origins: *, allow_methods: [PUT] },
        POST      "/files"   => { allow_origins: *, allow_methods: * },
    };
}

fn main() {}
