use cors_runtime::cors;

cors! {
    static ACCOUNT: Policy = { allow_origins: ["https://app.example.com"] };

    static API: Routes = { "/account" => ACCOUNT };

    static ADMIN: Policy = { max_age: 0, ..API };
}

fn main() {}
