//! A model on the command line.
//!
//! An enum parses any text, so it is an argument as it is. Where only known models are to be
//! taken, and shown by `--help`, clap is given their ids.

use ai_pipeline::rigging::providers::models::deepseek::ProviderModelDeepseek;
use ai_pipeline::rigging::providers::models::openai::ProviderModelOpenAi;
use clap::Parser;
use clap::builder::{PossibleValuesParser, TypedValueParser};

#[derive(Parser)]
struct Arguments {
    /// Any model, also one that is newer than this program
    #[arg(long, default_value = "gpt-4o")]
    model: ProviderModelOpenAi,

    /// A known model
    #[arg(long, value_parser = known_model())]
    fallback: Option<ProviderModelDeepseek>,
}

/// Takes the ids of known models and no others.
fn known_model() -> impl TypedValueParser<Value = ProviderModelDeepseek> {
    let ids = ProviderModelDeepseek::ALL
        .iter()
        .map(ProviderModelDeepseek::model_id);
    PossibleValuesParser::new(ids).try_map(|id| id.parse())
}

fn main() {
    let arguments = Arguments::parse();
    println!("{}", arguments.model);
    if let Some(fallback) = arguments.fallback {
        println!("{fallback}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(arguments: &str) -> Result<Arguments, clap::Error> {
        Arguments::try_parse_from(arguments.split(' '))
    }

    #[test]
    fn any_model_is_taken() {
        assert_eq!(parsed("x").unwrap().model, ProviderModelOpenAi::Gpt__4o);
        let newer = parsed("x --model gpt-77").unwrap().model;
        assert_eq!(newer, ProviderModelOpenAi::Bespoke("gpt-77".to_owned()));
    }

    #[test]
    fn or_known_ones_alone() {
        let known = &ProviderModelDeepseek::ALL[0];
        let arguments = parsed(&format!("x --fallback {known}")).unwrap();
        assert_eq!(arguments.fallback.as_ref(), Some(known));
        let error = parsed("x --fallback nope").err().unwrap().to_string();
        assert!(error.contains(known.model_id()), "{error}");
    }
}
