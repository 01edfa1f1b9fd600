//! A provider on this machine, for the tests of the examples: it gives one answer to every
//! request, and tells what it was sent.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::Duration;

use serde_json::Value;

/// A provider that gives one answer to whoever asks.
pub struct Provider {
    url: String,
    bodies: Receiver<Value>,
}

impl Provider {
    /// Listens on a free port, and answers every request with this JSON.
    ///
    /// # Panics
    ///
    /// There is no free port.
    #[must_use]
    pub fn answering(json: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let (sender, bodies) = channel();
        let answer = json.to_owned();
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (answer, sender) = (answer.clone(), sender.clone());
                thread::spawn(move || converse(&stream, &answer, &sender));
            }
        });
        Self { url, bodies }
    }

    /// A provider in whose place every chat completion is `hello`.
    #[must_use]
    pub fn of_chat_completions() -> Self {
        Self::answering(
            r#"{"id": "1", "object": "chat.completion", "created": 1, "model": "any",
                "choices": [{"index": 0, "finish_reason": "stop",
                             "message": {"role": "assistant", "content": "hello"}}],
                "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}}"#,
        )
    }

    /// A provider in whose place every answer of the Responses API is `hello`.
    #[must_use]
    pub fn of_responses() -> Self {
        Self::answering(
            r#"{"id": "1", "object": "response", "created_at": 1, "status": "completed",
                "model": "any", "output": [{"id": "2", "type": "message", "role": "assistant",
                    "status": "completed", "content": [
                        {"type": "output_text", "text": "hello", "annotations": []}]}],
                "usage": {"input_tokens": 1, "output_tokens": 1, "total_tokens": 2,
                          "input_tokens_details": {"cached_tokens": 0},
                          "output_tokens_details": {"reasoning_tokens": 0}},
                "parallel_tool_calls": false, "tools": [], "tool_choice": "auto"}"#,
        )
    }

    /// Its address: scheme, host and port.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The `model` of the next request's body, as it came over the wire.
    ///
    /// # Panics
    ///
    /// There is no such request, or it names no model.
    #[must_use]
    pub fn model(&self) -> String {
        let body = self.bodies.recv_timeout(Duration::from_secs(10)).unwrap();
        body["model"].as_str().unwrap().to_owned()
    }
}

fn converse(stream: &TcpStream, answer: &str, bodies: &Sender<Value>) -> Option<()> {
    let mut reader = BufReader::new(stream);
    loop {
        let length = read_head(&mut reader)?;
        let mut body = vec![0; length];
        reader.read_exact(&mut body).ok()?;
        bodies
            .send(serde_json::from_slice(&body).unwrap_or_default())
            .ok()?;
        let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length:";
        let mut writer = stream;
        write!(writer, "{head} {}\r\n\r\n{answer}", answer.len()).ok()?;
    }
}

/// Reads a request up to its body, and returns how long that is; none if no request came.
fn read_head(reader: &mut impl BufRead) -> Option<usize> {
    let mut length = 0;
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).ok()? == 0 {
            return None;
        }
        let line = line.trim_end().to_ascii_lowercase();
        if let Some(value) = line.strip_prefix("content-length:") {
            length = value.trim().parse().ok()?;
        }
        if line.is_empty() {
            return Some(length);
        }
    }
}
