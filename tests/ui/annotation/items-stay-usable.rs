use cors_runtime::cross_origin;

#[cross_origin]
async fn list<T: Default>(first: T) -> [T; 2] {
    [first, T::default()]
}

#[cross_origin(7)]
pub(crate) const fn double(n: u8) -> u8 {
    n * 2
}

#[cross_origin(deny, deny)]
#[derive(Clone, Default)]
struct Page {
    number: u8,
}

fn main() {
    const FOUR: u8 = double(2);
    drop(list(FOUR));
    let page = Page::default().clone();
    let _ = page.number;
}
