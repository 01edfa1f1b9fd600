//! One mistake is one error, however much the enum is used.

use model_id::ModelId;

#[derive(ModelId)]
pub enum Open {
    A,
    Bespoke(u8),
}

#[derive(ModelId)]
pub enum Closed {
    A,
    #[model_id("")]
    B,
}

fn use_open(open: Open) -> String {
    let parsed: Result<Open, std::convert::Infallible> = "a".parse();
    println!("{} {:?} {}", Open::ALL.len(), open.as_ref(), parsed.is_ok());
    format!("{} {open}", Open::A.model_id()) + &String::from(open)
}

fn use_closed(id: &str) -> Result<Closed, ParseClosedError> {
    id.parse().map_err(|error: ParseClosedError| {
        println!("{} {error}", error.id());
        error
    })
}

fn main() {
    use_open(Open::A);
    let _ = use_closed("a");
}
