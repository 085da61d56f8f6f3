use cors_runtime::cors;

cors! {
    pub static SITE: Policy = {
        allow_origins: ["https://proj-*-team.example.com", "https://proj-42-team.example.com"],
    };
}

fn main() {}
