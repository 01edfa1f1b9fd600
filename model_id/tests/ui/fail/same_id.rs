use model_id::ModelId;

#[derive(ModelId)]
#[allow(non_camel_case_types)]
enum Models {
    Gpt__4o,
    GPT__4O,
    #[model_id("gpt-4o")]
    Third,
    #[model_id("a \"b\"")]
    Quoted,
    #[model_id(r#"a "b""#)]
    Raw,
    Bespoke(String),
}

fn main() {}
