use cors_runtime::cors;

cors! {
    static PUBLIC: Policy = {
        allow_origins: *,
        allow_credentials: true,
    };

    static ACCOUNT: Policy = {
        allow_origins: ["https://app.example.com/"],
    };

    static API: Routes = {
        GET "/feed/:id" => PUBLIC,
        get "/account" => ACCOUNT,
        GET "/reports" => { allow_origins: [] },
    };
}

fn main() {}
