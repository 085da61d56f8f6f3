//! Lambda's side of the runtime interface, as far as one event goes: the program asks for it, and posts its response.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    process::{Child, Command, Stdio},
    sync::{
        Arc, Mutex,
        mpsc::{self, Sender},
    },
    thread,
    time::Duration,
};

use serde_json::Value;

/// The event that waits to be asked for.
type Waiting = Arc<Mutex<Option<String>>>;

/// The program as Lambda runs it; it ends with this value.
struct Function(Child);

impl Drop for Function {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// What the program answers to an event, as API Gateway gets to see it.
pub(crate) fn invoke(event: &Value, variables: &[(&str, &str)]) -> Value {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let waiting: Waiting = Arc::new(Mutex::new(Some(event.to_string())));
    let (sender, response) = mpsc::channel();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let (waiting, sender) = (Arc::clone(&waiting), sender.clone());
            thread::spawn(move || serve(stream.unwrap(), &waiting, &sender));
        }
    });

    let mut command = Command::new(env!("CARGO_BIN_EXE_example-lambda"));
    command.env("AWS_LAMBDA_RUNTIME_API", address).env("AWS_LAMBDA_FUNCTION_NAME", "greeting");
    command.env("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "128").env("AWS_LAMBDA_FUNCTION_VERSION", "1");
    command.env("AWS_LAMBDA_LOG_STREAM_NAME", "stream").env("AWS_LAMBDA_LOG_GROUP_NAME", "group");
    let _function = Function(command.envs(variables.iter().copied()).stdout(Stdio::null()).spawn().unwrap());
    // So that a program that never answers fails a test instead of hanging it.
    response.recv_timeout(Duration::from_secs(60)).unwrap()
}

/// One connection, which may carry both requests or one.
fn serve(mut stream: TcpStream, waiting: &Waiting, responses: &Sender<Value>) {
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    while let Some((request, body)) = read(&mut reader) {
        if request.starts_with("GET /2018-06-01/runtime/invocation/next ") {
            // The second time there is nothing: Lambda keeps the program waiting.
            let Some(event) = waiting.lock().unwrap().take() else { continue };
            let head = format!(
                "HTTP/1.1 200 OK\r\nLambda-Runtime-Aws-Request-Id: 1\r\nLambda-Runtime-Deadline-Ms: 4102444800000\r\n\
                 Lambda-Runtime-Invoked-Function-Arn: arn:aws:lambda:eu-central-1:111122223333:function:greeting\r\n\
                 Content-Type: application/json\r\nContent-Length: {}\r\n\r\n",
                event.len()
            );
            stream.write_all((head + &event).as_bytes()).unwrap();
        } else {
            assert!(request.starts_with("POST /2018-06-01/runtime/invocation/1/response "), "{request}: {body}");
            // The test may have its answer and be gone.
            let _ = stream.write_all(b"HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n");
            let _ = responses.send(serde_json::from_str(&body).unwrap());
        }
    }
}

/// A request's first line and its body; nothing once the program has hung up.
fn read(reader: &mut BufReader<TcpStream>) -> Option<(String, String)> {
    let mut lines = reader.by_ref().lines().map_while(Result::ok);
    let request = lines.next()?;
    let head: Vec<String> = lines.take_while(|line| !line.is_empty()).map(|line| line.to_ascii_lowercase()).collect();
    let length = head.iter().find_map(|line| line.strip_prefix("content-length: "));
    let mut body = vec![0; length.map_or(0, |length| length.parse().unwrap())];
    reader.read_exact(&mut body).ok()?;
    Some((request, String::from_utf8(body).unwrap()))
}
