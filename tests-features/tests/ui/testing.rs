use cors_runtime::testing::Browser;

fn main() {
    for browser in Browser::engines() {
        drop(browser.page("https://app.example.com"));
    }
}
