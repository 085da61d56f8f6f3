use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: "app.example.com, *.github.io",
    };
}

fn main() {}
