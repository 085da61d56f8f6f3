use cors_runtime::cross_origin;

pub trait Show {
    #[cross_origin(deny)]
    fn show(&self);

    #[cross_origin(deny)]
    fn list();
}

impl Show for u8 {
    fn show(&self) {}
    fn list() {}
}

fn main() {
    7.show();
    u8::list();
}
