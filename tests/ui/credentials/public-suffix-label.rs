use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: ["https://proj-*-team.vercel.app"],
        allow_credentials: true,
    };
}

fn main() {}
