use model_id::ModelId;

#[derive(ModelId)]
enum Typed<T> {
    A,
    B(T),
}

#[derive(ModelId)]
enum Borrowed<'a> {
    A(&'a str),
}

#[derive(ModelId)]
enum Counted<const N: usize> {
    A,
}

#[derive(ModelId)]
#[model_id("gpt-4o")]
enum Attributed {
    A,
}

fn main() {}
