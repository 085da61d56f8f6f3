//! Lists of names in the order and case of the header.

use proc_macro2::TokenStream;

use crate::ast::Names;

/// Something that `#[cfg]` may switch off.
#[derive(Clone)]
pub(crate) struct Gated<'a, T> {
    pub(crate) gates: &'a [TokenStream],
    pub(crate) value: T,
}

/// The members of one header's value. One may stand twice, behind different gates; it is sent once.
#[derive(Clone, Default)]
pub(crate) struct List<'a> {
    pub(crate) members: Vec<Gated<'a, String>>,
}

impl<'a> List<'a> {
    fn add(&mut self, gates: &'a [TokenStream], value: impl Into<String>) {
        self.members.push(Gated { gates, value: value.into() });
    }
}

/// `Access-Control-Allow-Methods`: as written, with `HEAD` right after `GET`. Firefox answers a `HEAD` from its preflight
/// cache only if the list names it.
pub(super) fn methods(names: Option<&Names>) -> List<'_> {
    let Some(names) = names else {
        // Safelisted methods need no permission; listing them lets every browser cache the preflight.
        let mut list = List::default();
        for method in ["GET", "HEAD", "POST"] {
            list.add(&[], method);
        }
        return list;
    };
    let mut written = Vec::new();
    for name in &names.names {
        written.push((name.attributes.gates.as_slice(), name.text.value.as_str()));
    }
    let mut list = joined(&written);
    if names.star.is_some() {
        list.members.insert(0, Gated { gates: &[], value: "*".into() });
    }
    list
}

/// Methods as written, with `HEAD` right after `GET`.
pub(super) fn joined<'a>(names: &[(&'a [TokenStream], &str)]) -> List<'a> {
    let get_is_certain = names.iter().any(|(gates, name)| *name == "GET" && gates.is_empty());
    let mut list = List::default();
    for &(gates, name) in names.iter().filter(|(_, name)| !(*name == "HEAD" && get_is_certain)) {
        list.add(gates, name);
        if name == "GET" {
            list.add(gates, "HEAD");
        }
    }
    list
}

/// `Access-Control-Allow-Headers` and `-Expose-Headers`: lower case and sorted, `*` first. Names are compared without
/// regard to case, so one order and one case make answers comparable.
pub(super) fn headers(names: &Names) -> List<'_> {
    let mut list = List::default();
    if names.star.is_some() {
        list.add(&[], "*");
    }
    for name in &names.names {
        let (gates, value) = (name.attributes.gates.as_slice(), name.text.value.to_ascii_lowercase());
        let place = list.members.partition_point(|earlier| earlier.value <= value);
        list.members.insert(place, Gated { gates, value });
    }
    list
}
