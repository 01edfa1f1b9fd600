use model_id::ModelId;

#[derive(ModelId)]
enum Models {
    ALL,
}

fn main() {}
