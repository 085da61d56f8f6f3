//! Text as somebody writes it: short things on one line, long ones on several.

const WIDTH: usize = 100;

/// `allow_origins: [...]`
pub(crate) fn key(name: &str, elements: &[String]) -> String {
    format!("{name}: {}", among("[", elements, "]"))
}

/// `{ ... }`
pub(crate) fn body(keys: &[String]) -> String {
    let spaced = among("{ ", keys, " }");
    // The space is for one line only.
    spaced.replacen("{ \n", "{\n", 1)
}

fn among(before: &str, items: &[String], after: &str) -> String {
    let short = format!("{before}{}{after}", items.join(", "));
    if short.len() <= WIDTH && !short.contains('\n') {
        return short;
    }
    let lines: String = items.iter().map(|item| indented(item) + ",\n").collect();
    format!("{before}\n{lines}{}", after.trim_start())
}

pub(crate) fn indented(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(|line| format!("    {line}")).collect();
    lines.join("\n")
}
