use cors_runtime::cors;

cors! {
    static ACCOUNT: Policy = {
        allow_origins: ["https://app.example.com"],
        own_origins: ["https://api.example.com"],
        block_on_origin_mismatch: true,
        send_wildcard: true,
        disable_vary_header: true,
    };
}

fn main() {}
