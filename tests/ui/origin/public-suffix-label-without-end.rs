use cors_runtime::cors;

cors! {
    pub static SITE: Policy = {
        allow_origins: ["https://proj-*.netlify.app"],
    };
}

fn main() {}
