use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: ["https://App.example.com", "admin.example.com", "https://*"],
        allow_credentials: yes,
        allow_methods: [put, TRACE],
        allow_headers: [Cookie, "X Foo"],
        expose_header: [ETag],
        max_age: 600000,
    };
}

fn main() {}
