//! Header fields, in order, with all their lines.

/// The header fields of a request or a response.
///
/// A value has one `char` per byte, as scripts see it (Infra, "isomorphic decode"), so no byte is lost.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fields(Vec<(String, String)>);

/// An item of a list that is no token, so that the whole list counts for nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// The item.
    pub item: String,
    /// The list it stands in.
    pub value: String,
}

impl Fields {
    /// Adds a line. Blanks around the value are no part of it (RFC 9110, section 5.5).
    pub fn push(&mut self, name: &str, value: impl AsRef<[u8]>) {
        let value: String = value.as_ref().iter().copied().map(char::from).collect();
        self.push_text(name, value.trim_matches([' ', '\t']));
    }

    pub(super) fn push_text(&mut self, name: &str, value: &str) {
        self.0.push((name.to_owned(), value.to_owned()));
    }

    /// All lines, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The lines of one field.
    pub fn lines(&self, name: &str) -> impl Iterator<Item = &str> {
        self.iter().filter(move |(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    /// All lines of one field as one value (Fetch, "get" of a header list).
    #[must_use]
    pub fn get(&self, name: &str) -> Option<String> {
        let lines: Vec<&str> = self.lines(name).collect();
        (!lines.is_empty()).then(|| lines.join(", "))
    }

    /// Whether there is a line of the field.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.lines(name).next().is_some()
    }

    pub(super) fn remove(&mut self, name: &str) {
        self.0.retain(|(other, _)| !other.eq_ignore_ascii_case(name));
    }

    /// A script's headers have one value per name: a second one is joined to the first.
    pub(super) fn append(&mut self, name: &str, value: &str) {
        match self.0.iter_mut().find(|(other, _)| other.eq_ignore_ascii_case(name)) {
            Some((_, joined)) => {
                joined.push_str(", ");
                joined.push_str(value);
            }
            None => self.push_text(name, value),
        }
    }

    /// The names that a list has, each line read by itself; `None` if there is no such field, which is not the same as an
    /// empty one (Fetch, "extract header list values"; RFC 9110, section 5.6.1).
    pub(super) fn list(&self, name: &str) -> Result<Option<Vec<&str>>, Unreadable> {
        if !self.has(name) {
            return Ok(None);
        }
        let items = self.lines(name).flat_map(|line| line.split(',')).map(|item| item.trim_matches([' ', '\t']));
        let items: Vec<&str> = items.filter(|item| !item.is_empty()).collect();
        match items.iter().find(|item| !is_token(item)) {
            Some(item) => Err(Unreadable { item: (*item).to_owned(), value: self.get(name).unwrap_or_default() }),
            None => Ok(Some(items)),
        }
    }
}

/// RFC 9110, section 5.6.2.
pub(super) fn is_token(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::Fields;

    fn fields(lines: &[&str]) -> Fields {
        let mut fields = Fields::default();
        for line in lines {
            fields.push("X-List", line);
        }
        fields
    }

    #[test]
    fn a_list_is_absent_empty_read_or_unreadable() {
        assert_eq!(fields(&[]).list("x-list"), Ok(None));
        assert_eq!(fields(&[""]).list("x-list"), Ok(Some(vec![])));
        assert_eq!(fields(&[",, a ,\tb", "*"]).list("x-list"), Ok(Some(vec!["a", "b", "*"])));
        for line in ["a b", "a;b", "\"a\"", "a, (b)", "\u{e4}"] {
            assert!(fields(&["c", line]).list("x-list").is_err(), "{line}");
        }
    }

    #[test]
    fn a_value_keeps_its_bytes_and_loses_its_edges() {
        assert_eq!(fields(&["\t a b "]).get("x-list").as_deref(), Some("a b"));
        let mut raw = Fields::default();
        raw.push("a", [0xe4, 0xff]);
        assert_eq!(raw.get("A").as_deref(), Some("\u{e4}\u{ff}"));
    }
}
