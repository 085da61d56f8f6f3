//! A connection that is kept, and HTTP by hand on it, so that requests can be as wrong as they like.

use std::{io, net::SocketAddr, time::Duration};

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
    time::timeout,
};

/// A server that says nothing for so long hangs.
const PATIENCE: Duration = Duration::from_secs(30);

/// What came back, as far as CORS is concerned.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    /// The lines of CORS headers and of `Vary`, sorted.
    pub(crate) lines: Vec<String>,
}

pub(crate) struct Connection {
    stream: TcpStream,
    read: Vec<u8>,
}

impl Connection {
    pub(crate) async fn open(address: SocketAddr) -> io::Result<Self> {
        let stream = timeout(PATIENCE, TcpStream::connect(address)).await??;
        stream.set_nodelay(true)?;
        Ok(Self { stream, read: Vec::new() })
    }

    pub(crate) async fn send(&mut self, bytes: &[u8]) -> io::Result<()> {
        timeout(PATIENCE, self.stream.write_all(bytes)).await?
    }

    /// Reads one response, its body included.
    pub(crate) async fn answer(&mut self, has_body: bool) -> io::Result<Answer> {
        let end = loop {
            if let Some(at) = self.read.windows(4).position(|bytes| bytes == b"\r\n\r\n") {
                break at + 4;
            }
            self.more().await?;
        };
        let head = String::from_utf8_lossy(&self.read[..end]).into_owned();
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).ok_or_else(invalid)?;
        let length = fields(&head).find_map(|(name, value)| (name == "content-length").then_some(value));
        let length: usize = length.map_or(Ok(0), |length| length.parse().map_err(|_| invalid()))?;
        let whole = if has_body && status != 204 { end + length } else { end };
        while self.read.len() < whole {
            self.more().await?;
        }
        self.read.drain(..whole);
        Ok(Answer { status, lines: lines(&head) })
    }

    async fn more(&mut self) -> io::Result<()> {
        match timeout(PATIENCE, self.stream.read_buf(&mut self.read)).await?? {
            0 => Err(io::ErrorKind::UnexpectedEof.into()),
            _ => Ok(()),
        }
    }
}

fn invalid() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, "this is no HTTP response")
}

fn fields(head: &str) -> impl Iterator<Item = (String, &str)> {
    head.lines().filter_map(|line| line.split_once(": ")).map(|(name, value)| (name.to_ascii_lowercase(), value))
}

fn lines(head: &str) -> Vec<String> {
    let ours = fields(head).filter(|(name, _)| name.starts_with("access-control-") || name == "vary");
    let mut lines: Vec<_> = ours.map(|(name, value)| format!("{name}: {value}")).collect();
    lines.sort_unstable();
    lines
}
