use cors_runtime::cross_origin;

struct Account;

impl Account {
    // Nothing in it tells that it belongs to a type.
    #[cross_origin(deny)]
    fn show() {}
}

fn main() {
    Account::show();
}
