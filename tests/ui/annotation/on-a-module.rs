use cors_runtime::cross_origin;

#[cross_origin(deny)]
pub mod accounts {
    pub const LEN: usize = 1;
}

fn main() {
    let _ = accounts::LEN;
}
