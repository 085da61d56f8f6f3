//! Patterns as they are written in a policy.

use core::fmt;

use super::{HostPattern, Pattern, PortPattern};

impl fmt::Display for Pattern<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}://", self.scheme)?;
        match self.host {
            HostPattern::Exact(host) => f.write_str(host)?,
            HostPattern::Subdomains(suffix) => write!(f, "*{suffix}")?,
            HostPattern::Label { prefix, suffix, parent } => write!(f, "{prefix}*{suffix}{parent}")?,
        }
        match self.port {
            PortPattern::Default => Ok(()),
            PortPattern::Number(port) => write!(f, ":{port}"),
            PortPattern::Any => f.write_str(":*"),
        }
    }
}
