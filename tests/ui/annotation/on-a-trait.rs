use cors_runtime::cross_origin;

#[cross_origin(deny)]
pub trait Show {
    fn show(&self);
}

impl Show for u8 {
    fn show(&self) {}
}

fn main() {
    7.show();
}
