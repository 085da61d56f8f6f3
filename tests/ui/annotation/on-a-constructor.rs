use cors_runtime::cross_origin;

pub struct Account;

impl Account {
    #[cross_origin(deny)]
    pub fn show() -> Option<Self> {
        None
    }
}

fn main() {
    let _ = Account::show();
}
