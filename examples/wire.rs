//! An example as a process of its own, and HTTP by hand, so that no library smooths over what is sent. The tests of the
//! examples share it.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::{Child, Command, Stdio},
    time::Duration,
};

/// A running example; it ends with this value.
pub(crate) struct Server {
    process: Child,
    authority: String,
}

impl Server {
    pub(crate) fn start(program: &str) -> Self {
        Self::run(&mut Command::new(program))
    }

    /// Starts a program that needs more than an address.
    pub(crate) fn run(command: &mut Command) -> Self {
        // The system chooses the port, and the program says which: tests run side by side, and nobody has to guess.
        let mut process = command.env("ADDRESS", "127.0.0.1:0").stdout(Stdio::piped()).spawn().unwrap();
        let mut greeting = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut greeting).unwrap();
        let authority = greeting.trim_end().strip_prefix("listening on http://").unwrap().to_owned();
        Self { process, authority }
    }

    /// A connection on which the head has been sent.
    pub(crate) fn open(&self, request: &str, fields: &[&str]) -> TcpStream {
        let mut stream = TcpStream::connect(&self.authority).unwrap();
        // So that a hanging server fails a test instead of hanging it.
        stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
        let mut head = format!("{request} HTTP/1.1\r\nHost: {}\r\n", self.authority);
        for field in fields {
            head.push_str(field);
            head.push_str("\r\n");
        }
        head.push_str("\r\n");
        stream.write_all(head.as_bytes()).unwrap();
        stream
    }

    pub(crate) fn ask(&self, request: &str, fields: &[&str], body: &str) -> Answer {
        let length = format!("Content-Length: {}", body.len());
        let mut all = vec!["Connection: close"];
        all.extend_from_slice(fields);
        if !body.is_empty() {
            all.push(&length);
        }
        let mut stream = self.open(request, &all);
        stream.write_all(body.as_bytes()).unwrap();
        let mut answer = Answer::read_head(&mut stream);
        stream.read_to_string(&mut answer.body).unwrap();
        answer
    }

    pub(crate) fn preflight(&self, path: &str, origin: &str, method: &str) -> Answer {
        let origin = format!("Origin: {origin}");
        let method = format!("Access-Control-Request-Method: {method}");
        self.ask(&format!("OPTIONS {path}"), &[&origin, &method], "")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself, which is for the test to notice.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// What came back.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    fields: Vec<String>,
    pub(crate) body: String,
}

impl Answer {
    /// Reads up to the empty line and not a byte more: what follows may be no HTTP.
    pub(crate) fn read_head(stream: &mut TcpStream) -> Self {
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            let mut byte = [0];
            stream.read_exact(&mut byte).unwrap();
            head.extend_from_slice(&byte);
        }
        let head = String::from_utf8(head).unwrap();
        let mut lines = head.trim_end().split("\r\n");
        let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
        // Servers differ in the case of names.
        let field = |line: &str| {
            let (name, value) = line.split_once(": ").unwrap();
            format!("{}: {value}", name.to_ascii_lowercase())
        };
        Self { status, fields: lines.map(field).collect(), body: String::new() }
    }

    pub(crate) fn has(&self, field: &str) -> bool {
        self.fields.iter().any(|line| line == field)
    }

    /// The lines that CORS is about, sorted.
    pub(crate) fn cors(&self) -> Vec<&str> {
        let ours = |line: &&str| line.starts_with("access-control-") || line.starts_with("vary:");
        let mut lines: Vec<_> = self.fields.iter().map(String::as_str).filter(ours).collect();
        lines.sort_unstable();
        lines
    }
}
