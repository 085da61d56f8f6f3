use cors_runtime::cors;

cors! {
    pub static PUBLIC: Policy = {
        "Access-Control-Allow-Origin": *,
    };
}

fn main() {}
