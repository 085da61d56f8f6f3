use cors_runtime::cors;

fn main() {
    cors! {
        let policy = { allow_origins: * };
    }
}
