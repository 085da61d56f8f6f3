use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: ["https://app.example.com"],
        allow_cred
    };

    pub static API: Routes = {
        GET "/account" => ACCOUNT,
        PUT
    };
}

fn main() {
    let _ = (&ACCOUNT, &API);
}
