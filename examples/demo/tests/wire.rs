//! HTTP by hand, so that no library smooths over what is sent.

use std::{
    io::{Read, Write},
    net::{Ipv4Addr, TcpStream},
    time::Duration,
};

pub(super) struct Answer {
    pub(super) status: u16,
    head: Vec<String>,
    pub(super) body: String,
}

impl Answer {
    /// The lines that CORS is about, sorted, as they were sent.
    pub(super) fn cors(&self) -> Vec<&str> {
        let ours = |line: &&str| line.starts_with("access-control-") || line.starts_with("vary:");
        let mut lines: Vec<_> = self.head.iter().map(String::as_str).filter(ours).collect();
        lines.sort_unstable();
        lines
    }
}

pub(super) fn send(server: &str, request: &str, headers: &[&str], body: &str) -> Answer {
    let authority = server.strip_prefix("http://").unwrap();
    let (_, port) = authority.split_once(':').unwrap();
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port.parse().unwrap())).unwrap();
    // So that a hanging server fails a test instead of hanging it.
    stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    let mut head = vec![format!("{request} HTTP/1.1"), format!("Host: {authority}"), "Connection: close".to_owned()];
    head.extend(headers.iter().map(|&line| line.to_owned()));
    if !body.is_empty() {
        head.push(format!("Content-Length: {}", body.len()));
    }
    stream.write_all(format!("{}\r\n\r\n{body}", head.join("\r\n")).as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    let mut head = head.split("\r\n").map(str::to_owned);
    let status = head.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
    Answer { status, head: head.collect(), body: body.to_owned() }
}
