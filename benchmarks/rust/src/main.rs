//! How long it takes to find the model of an id, and the id of a model, in several ways.
//!
//! The enums are written for each run: modules of models, by how many there are, and in each
//! the ways that are compared.

use std::collections::HashMap;
use std::str::FromStr;
use std::sync::LazyLock;

use divan::Bencher;

include!(env!("GEN_MODELS_ENUMS"));

fn main() {
    divan::main();
}

/// Hands out each item in turn, far from the one before, so that no two calls are alike.
fn scattered<T: Copy>(items: &[T]) -> impl FnMut() -> T + '_ {
    let mut position = 0;
    move || {
        position = (position + 7919) % items.len();
        items[position]
    }
}

/// Measures what finds a model; the ids are others in memory than those of the enum.
fn parse<M>(bencher: Bencher, models: &[&str], find: impl Fn(&str) -> M) {
    let ids: Vec<String> = models.iter().map(|id| String::from(*id)).collect();
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    bencher
        .with_inputs(scattered(&ids))
        .bench_local_values(|id| find(id));
}

/// Measures what tells the id of a model.
fn tell<M>(bencher: Bencher, models: &[M], id: impl Fn(&M) -> &str) {
    let models: Vec<&M> = models.iter().collect();
    bencher
        .with_inputs(scattered(&models))
        .bench_local_values(|model| id(model));
}

fn parsed<M: FromStr>(id: &str) -> M {
    id.parse().ok().expect("each takes any id")
}

macro_rules! compare {
    ($size:ident) => {
        mod $size {
            use super::models::$size::{derived, perfect, plain, standalone, strummed, IDS};
            use super::*;

            mod parse_id {
                use super::*;

                #[divan::bench]
                fn plain_match(bencher: Bencher) {
                    parse(bencher, IDS, parsed::<plain::Model>);
                }

                #[divan::bench]
                fn standalone_style(bencher: Bencher) {
                    parse(bencher, IDS, parsed::<standalone::Model>);
                }

                #[divan::bench]
                fn derive_style(bencher: Bencher) {
                    parse(bencher, IDS, parsed::<derived::Model>);
                }

                #[divan::bench]
                fn strum(bencher: Bencher) {
                    parse(bencher, IDS, parsed::<strummed::Model>);
                }

                #[divan::bench]
                fn phf(bencher: Bencher) {
                    parse(bencher, IDS, |id| match perfect::MODELS.get(id) {
                        Some(model) => model.clone(),
                        None => plain::Model::Bespoke(String::from(id)),
                    });
                }

                #[divan::bench]
                fn lazy_map(bencher: Bencher) {
                    static MODELS: LazyLock<HashMap<&str, &plain::Model>> = LazyLock::new(|| {
                        let all = plain::Model::ALL.iter();
                        all.map(|model| (model.model_id(), model)).collect()
                    });
                    parse(bencher, IDS, |id| match MODELS.get(id) {
                        Some(model) => (*model).clone(),
                        None => plain::Model::Bespoke(String::from(id)),
                    });
                }
            }

            mod model_id {
                use super::*;

                #[divan::bench]
                fn plain_match(bencher: Bencher) {
                    tell(bencher, plain::Model::ALL, plain::Model::model_id);
                }

                #[divan::bench]
                fn standalone_style(bencher: Bencher) {
                    tell(bencher, standalone::Model::ALL, standalone::Model::model_id);
                }

                #[divan::bench]
                fn derive_style(bencher: Bencher) {
                    tell(bencher, derived::Model::ALL, derived::Model::model_id);
                }

                #[divan::bench]
                fn strum(bencher: Bencher) {
                    let ids = IDS.iter().map(|id| parsed(id));
                    let models: Vec<strummed::Model> = ids.collect();
                    tell(bencher, &models, AsRef::as_ref);
                }
            }
        }
    };
}

compare!(small);
compare!(medium);
compare!(large);
