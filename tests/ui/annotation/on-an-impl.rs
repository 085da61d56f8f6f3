use cors_runtime::cross_origin;

pub struct Account;

#[cross_origin(deny)]
impl Account {
    pub fn show(&self) {}
}

fn main() {
    Account.show();
}
