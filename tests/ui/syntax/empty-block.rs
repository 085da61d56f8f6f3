use cors_runtime::cors;

cors! {}

fn main() {}
