//! What compiles, and the exact words when it does not.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// As many models as the largest catalog may hold.
const LARGE: usize = 5_000;

/// Enums that compile and run, and errors that read as recorded in `ui/fail`.
#[test]
fn compiles_or_says_why() {
    let cases = trybuild::TestCases::new();
    cases.pass("tests/ui/pass/*.rs");
    cases.compile_fail("tests/ui/fail/*.rs");
    cases.pass(write_large_enum(Path::new(env!("CARGO_TARGET_TMPDIR"))).unwrap());
}

/// Writes a program whose enum has [`LARGE`] models, and returns its path.
fn write_large_enum(directory: &Path) -> io::Result<PathBuf> {
    let mut source = String::from("#[derive(Debug, PartialEq, model_id::ModelId)]\nenum Large {\n");
    for number in 0..LARGE {
        writeln!(
            source,
            "    #[model_id(\"maker/model:{number}\")]\n    M{number},"
        )
        .unwrap();
    }
    source.push_str("    Bespoke(String),\n}\n");
    source.push_str("fn main() {\n    for model in Large::ALL {\n");
    source.push_str("        assert_eq!(model.model_id().parse().as_ref(), Ok(model));\n    }\n");
    writeln!(source, "    assert_eq!(Large::ALL.len(), {LARGE});\n}}").unwrap();
    let path = directory.join("large_enum.rs");
    fs::write(&path, source)?;
    Ok(path)
}
