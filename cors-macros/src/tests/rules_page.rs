//! Every example of the page that messages link to breaks its rule, and every correction breaks none.

use proc_macro2::TokenStream;

const PAGE: &str = include_str!("../../../cors-runtime/src/docs/rules.md");

/// Completes an example to the input of `cors!`.
fn complete(example: &str) -> String {
    if let Some(rest) = example.strip_prefix("cors! {") {
        rest.trim_end().strip_suffix('}').unwrap().to_owned()
    } else if example.starts_with("static") || example.starts_with("#[") && example.contains("static") {
        example.to_owned()
    } else if example.contains("=>") {
        let policies = ["PUBLIC", "ACCOUNT", "ADMIN", "OPEN"].into_iter().filter(|name| example.contains(name));
        let policies: Vec<_> =
            policies.map(|name| format!("static {name}: Policy = {{ allow_origins: * }};")).collect();
        format!("{} static TABLE: Routes = {{ {example} }};", policies.concat())
    } else if example.contains("allow_origin") {
        format!("static POLICY: Policy = {{ {example} }};")
    } else {
        format!("static POLICY: Policy = {{ {example}, allow_origins: [\"https://app.example.com\"] }};")
    }
}

fn messages(example: &str) -> String {
    let input: TokenStream = format!("[::cors_runtime] {}", complete(example)).parse().unwrap();
    crate::compile::compile(input).to_string()
}

#[test]
fn examples_are_right_and_wrong() {
    let mut heading = "";
    let mut example: Option<(bool, String)> = None;
    let mut judged = 0;
    for line in PAGE.lines() {
        if line.starts_with("## CORS") {
            heading = line.trim_start_matches("## ");
        }
        let start = match line.get(..8) {
            Some("wrong   ") => Some(true),
            Some("right   ") => Some(false),
            _ => None,
        };
        if (start.is_some() || line.starts_with("```"))
            && let Some((wrong, text)) = example.take()
        {
            let messages = messages(&text);
            let said = messages.contains(&format!("{heading} "));
            assert_eq!(said, wrong, "{heading}: {text}");
            assert!(wrong || !messages.contains("CORS0"), "{heading}: {text}\n{messages}");
            judged += 1;
        }
        match (start, &mut example) {
            (Some(wrong), _) => example = Some((wrong, line[8..].to_owned())),
            (None, Some((_, text))) => text.extend(["\n", line.trim_start()]),
            (None, None) => {}
        }
    }
    assert!(judged >= 160, "only {judged} examples were read");
}
