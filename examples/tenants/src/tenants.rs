//! The table of the tenants' origins, and what becomes of a row that breaks a rule.

use std::{
    fmt,
    sync::{Mutex, PoisonError},
};

use cors_runtime::{OriginList, OriginSet, Violations};
use rusqlite::Connection;

/// Rows are read and the set is replaced under one lock, so that the last one to read is the last one to write.
pub(crate) struct Tenants(Mutex<Connection>);

/// Why the set was not replaced.
pub(crate) enum Problem {
    Database(rusqlite::Error),
    /// Some origin breaks a rule; the rows are all that were read.
    Refused(Vec<Row>, Violations),
}

pub(crate) struct Row {
    id: i64,
    tenant: String,
    origin: String,
}

impl Tenants {
    pub(crate) fn open(path: &str) -> rusqlite::Result<Self> {
        let database = Connection::open(path)?;
        database
            .execute_batch("CREATE TABLE IF NOT EXISTS origins (tenant TEXT NOT NULL, origin TEXT NOT NULL) STRICT")?;
        Ok(Self(Mutex::new(database)))
    }

    /// All or nothing: half of the tenants allowed would be harder to notice than the old set.
    pub(crate) fn refresh(&self, set: &OriginSet) -> Result<usize, Problem> {
        let database = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let rows = read(&database).map_err(Problem::Database)?;
        match OriginList::parse(rows.iter().map(|row| &row.origin)) {
            Ok(list) => {
                let count = list.len();
                set.replace(list);
                Ok(count)
            }
            Err(violations) => Err(Problem::Refused(rows, violations)),
        }
    }
}

fn read(database: &Connection) -> rusqlite::Result<Vec<Row>> {
    let mut statement = database.prepare("SELECT rowid, tenant, origin FROM origins ORDER BY rowid")?;
    let rows = statement.query_map([], |row| Ok(Row { id: row.get(0)?, tenant: row.get(1)?, origin: row.get(2)? }))?;
    rows.collect()
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Database(error) => write!(f, "the database cannot be read: {error}"),
            Self::Refused(rows, violations) => {
                writeln!(f, "the table breaks {} rule(s)", violations.len())?;
                for found in violations {
                    // The position leads to the row; the text of the origin would not, if two tenants have it.
                    if let Some(Row { id, tenant, origin }) = rows.get(found.position) {
                        writeln!(f, "row {id} of tenant {tenant:?}, {origin:?}: {}", found.violation)?;
                    }
                }
                Ok(())
            }
        }
    }
}
