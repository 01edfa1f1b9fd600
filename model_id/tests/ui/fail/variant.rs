use model_id::ModelId;

#[derive(ModelId)]
enum Models {
    A = 1,
    B = (2),
    C = number::<3, 4>(),
    D,
}

const fn number<const A: isize, const B: isize>() -> isize {
    A + B
}

fn main() {}
