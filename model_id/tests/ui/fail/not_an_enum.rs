use model_id::ModelId;

#[derive(ModelId)]
struct Named {
    id: String,
}

#[derive(ModelId)]
union Overlaid {
    id: u8,
}

fn main() {}
