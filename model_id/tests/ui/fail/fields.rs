use model_id::ModelId;

#[derive(ModelId)]
enum Models {
    Fine,
    Tuple(String),
    Several(u8, u8),
    Parentheses(),
    Named {
        id: String,
    },
    #[model_id()]
    Both(u8),
    Bespoke(String),
}

#[derive(ModelId)]
enum BespokeUnit {
    Bespoke,
}

#[derive(ModelId)]
enum BespokeOther {
    Bespoke(u8),
}

#[derive(ModelId)]
enum BespokeBorrowed {
    Bespoke(&'static str),
}

#[derive(ModelId)]
enum BespokeTwo {
    Bespoke(String, String),
}

#[derive(ModelId)]
enum BespokeNamed {
    Bespoke { id: String },
}

fn main() {}
