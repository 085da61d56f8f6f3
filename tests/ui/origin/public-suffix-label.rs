use cors_runtime::cors;

cors! {
    pub static SITE: Policy = {
        allow_origins: ["https://proj-*-team.vercel.app"],
    };
}

fn main() {}
