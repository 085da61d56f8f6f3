use cors_runtime::cors;

mod policies {
    cors_runtime::cors! {
        pub static READ: Policy = { allow_origins: *, allow_methods: [GET] };
        pub static OTHER: Policy = { allow_origins: * };
    }
}

cors! {
    static API: Routes = {
        GET | DELETE "/feed"    => policies::READ,
        GET          "/account" => policies::OTHER,
        HEAD         "/account" => policies::READ,
    };
}

fn main() {}
