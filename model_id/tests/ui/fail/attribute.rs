use model_id::ModelId;

#[derive(ModelId)]
enum Models {
    #[model_id]
    Bare,
    #[model_id()]
    Nothing,
    #[model_id = "x"]
    Equals,
    #[model_id(5)]
    Number,
    #[model_id(b"x")]
    Bytes,
    #[model_id("x"y)]
    Suffix,
    #[model_id(concat!("x", "y"))]
    Macro,
    #[model_id("x", "y")]
    TwoArguments,
    #[model_id("x")]
    #[model_id("y")]
    #[model_id]
    Repeated,
    #[model_id("")]
    Empty,
    #[model_id("x")]
    Bespoke(String),
}

fn main() {}
