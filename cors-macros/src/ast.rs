//! What was written, with its spans: the output of the parser. Later stages only read it.

use std::rc::Rc;

use proc_macro2::{Ident, TokenStream};

use crate::tokens::{Range, Spanned};

/// A whole `cors!`.
pub(crate) struct Block {
    /// The path of the runtime crate.
    pub(crate) runtime: TokenStream,
    pub(crate) items: Vec<Item>,
}

/// `static NAME: Policy = { ... };` or `static NAME: Routes = { ... };`
pub(crate) struct Item {
    pub(crate) attributes: Attributes,
    pub(crate) visibility: TokenStream,
    pub(crate) name: Ident,
    /// `Policy` or `Routes` as written, so that rustc's remarks about the item point at it.
    pub(crate) kind_name: Ident,
    pub(crate) kind: Kind,
}

impl Item {
    /// Whether a build may have both, with one name.
    pub(crate) fn is_another(&self, other: &Self) -> bool {
        let (own, others) = (self.attributes.gates_as_text(), other.attributes.gates_as_text());
        self.name == other.name && (own == others || own.is_empty() || others.is_empty())
    }
}

#[allow(clippy::large_enum_variant, reason = "a block has a handful of items")]
pub(crate) enum Kind {
    Policy(Body),
    Routes(Vec<RouteLine>),
}

/// What stands in `#[...]` in front of something.
#[derive(Default)]
pub(crate) struct Attributes {
    /// `#[cfg(...)]`, whole.
    pub(crate) gates: Vec<TokenStream>,
    /// Whether a gate restricts it to development builds.
    pub(crate) development: bool,
    pub(crate) allows: Allows,
    /// Everything else, for rustc.
    pub(crate) others: TokenStream,
}

impl Attributes {
    /// Equal for items, lines or elements that are there in the same builds.
    pub(crate) fn gates_as_text(&self) -> Vec<String> {
        self.gates.iter().map(ToString::to_string).collect()
    }
}

/// `#[allow(cors::rule, reason = "...")]`
pub(crate) struct Allow {
    pub(crate) rule: cors_rules::Rule,
    pub(crate) reason: Option<String>,
    pub(crate) range: Range,
}

/// The `#[allow]`s in force somewhere, the nearest first. Shared, so that each is known by what it allows anywhere.
pub(crate) type Allows = Vec<Rc<Allow>>;

/// What the attributes in front of a body say about everything in it.
#[derive(Clone, Default)]
pub(crate) struct Front {
    pub(crate) allows: Allows,
    /// The gates as text: the body is there only where all of them let it.
    pub(crate) gates: Vec<String>,
    /// Whether one of them restricts it to development builds.
    pub(crate) development: bool,
}

impl Front {
    /// Adds what stands nearer.
    pub(crate) fn with(mut self, attributes: &Attributes) -> Self {
        self.allows = [attributes.allows.as_slice(), &self.allows].concat();
        self.gates.extend(attributes.gates_as_text());
        self.development |= attributes.development;
        self
    }
}

/// What stands in the braces of a policy.
#[derive(Default)]
pub(crate) struct Body {
    /// What stands in front of the whole item or line.
    pub(crate) front: Front,
    /// What stands in front of its keys.
    pub(crate) allows_of_keys: Allows,
    pub(crate) origins: Option<Entry<Origins>>,
    pub(crate) credentials: Option<Entry<bool>>,
    pub(crate) methods: Option<Entry<Names>>,
    pub(crate) headers: Option<Entry<Names>>,
    pub(crate) exposed: Option<Entry<Names>>,
    pub(crate) max_age: Option<Entry<MaxAge>>,
    pub(crate) forbid_other_origins: Option<Entry<bool>>,
    pub(crate) own_origins: Option<Entry<Vec<Origin>>>,
    /// `..BASE`
    pub(crate) base: Option<Ident>,
    /// Origins that were meant but could not be read, so that nobody is told that the list is empty.
    pub(crate) unread_origins: usize,
}

/// `key: value`
pub(crate) struct Entry<T> {
    /// Those in front of the key. They stay with the value where another policy inherits it.
    pub(crate) allows: Allows,
    pub(crate) key: Ident,
    pub(crate) value: T,
    /// The value's tokens.
    pub(crate) range: Range,
}

pub(crate) enum MaxAge {
    Seconds(u32),
    /// `default`: no header, as if no base had one.
    Default,
}

pub(crate) enum Origins {
    Any,
    List(Vec<Origin>),
}

/// An element of `allow_origins`.
pub(crate) struct Origin {
    pub(crate) attributes: Attributes,
    pub(crate) value: OriginValue,
    pub(crate) range: Range,
}

pub(crate) enum OriginValue {
    Literal(String),
    Null,
    /// `*`, which means nothing in a list.
    Star,
    /// A path to an origin source.
    Source(TokenStream),
}

impl OriginValue {
    /// As it is written in the policy, without quotes.
    pub(crate) fn text(&self) -> String {
        match self {
            Self::Literal(text) => text.clone(),
            Self::Null => "null".to_owned(),
            Self::Star => "*".to_owned(),
            Self::Source(path) => path.to_string().replace(' ', ""),
        }
    }
}

/// The value of `allow_methods`, `allow_headers` or `expose_headers`.
#[allow(clippy::struct_field_names, reason = "the names are what it is about")]
#[derive(Default)]
pub(crate) struct Names {
    /// `*`, alone or in the list.
    pub(crate) star: Option<Star>,
    pub(crate) names: Vec<Name>,
    /// Whether there is more in the list that could not be read.
    pub(crate) unread: bool,
}

impl Names {
    pub(crate) fn texts(&self) -> Vec<&str> {
        self.names.iter().map(|name| name.text.value.as_str()).collect()
    }
}

pub(crate) struct Star {
    /// What stands in front of it in a list.
    pub(crate) allows: Allows,
    pub(crate) range: Range,
}

pub(crate) struct Name {
    pub(crate) attributes: Attributes,
    pub(crate) text: Spanned<String>,
}

/// `GET | PATCH "/account/{id}" => ACCOUNT`
pub(crate) struct RouteLine {
    pub(crate) attributes: Attributes,
    pub(crate) methods: Vec<Spanned<String>>,
    /// `None` for `_`.
    pub(crate) path: Option<Spanned<String>>,
    /// The path or `_`.
    pub(crate) place: Range,
    pub(crate) target: Target,
    pub(crate) target_range: Range,
}

pub(crate) enum Target {
    Deny,
    /// A path to a policy.
    Policy(TokenStream),
    /// A path to a function, whose annotation names the policy.
    Handler(TokenStream),
    Inline(Box<Body>),
}

impl RouteLine {
    pub(crate) fn method_names(&self) -> Vec<&str> {
        self.methods.iter().map(|method| method.value.as_str()).collect()
    }

    /// As it is written in the table, up to the arrow.
    pub(crate) fn text(&self) -> String {
        let methods = self.method_names();
        let path = self.path.as_ref().map_or("_", |path| path.value.as_str());
        if methods.is_empty() { path.to_owned() } else { format!("{} {path}", methods.join(" | ")) }
    }
}

impl Target {
    pub(crate) fn path(&self) -> Option<&TokenStream> {
        match self {
            Self::Policy(path) | Self::Handler(path) => Some(path),
            Self::Deny | Self::Inline(_) => None,
        }
    }
}
