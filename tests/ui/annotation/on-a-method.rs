use cors_runtime::cross_origin;

pub struct Account;

impl Account {
    #[cross_origin(deny)]
    pub fn show(&self) {}

    #[cross_origin(deny)]
    pub async fn update<'a, F: Fn(&'a str)>(&'a mut self, _: F) {}

    #[cross_origin(deny)]
    pub fn delete(mut self: Box<Self>) {
        self.show();
        self = Box::new(Account);
        drop(self);
    }
}

fn main() {
    let mut account = Box::new(Account);
    account.show();
    drop(account.update(|_| ()));
    account.delete();
}
