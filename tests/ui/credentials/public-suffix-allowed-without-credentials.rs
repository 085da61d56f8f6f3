use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: [#[allow(cors::public_suffix_wildcard, reason = "previews")] "https://proj-*-team.vercel.app"],
        allow_credentials: true,
    };
}

fn main() {}
