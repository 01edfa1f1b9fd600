//! Models in a configuration file, each as its exact id: `serde = true` in `gen-models.toml`.

mod models;

use models::anthropic::ProviderModelAnthropic;
use models::openai::ProviderModelOpenAi;
use serde::{Deserialize, Serialize};

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Settings {
    model: ProviderModelOpenAi,
    judge: ProviderModelAnthropic,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let settings: Settings = toml::from_str("model = 'gpt-4o'\njudge = 'claude-77'")?;
    println!("{settings:?}\n\n{}", toml::to_string(&settings)?);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "model = \"gpt-4o\"\njudge = \"claude-77\"\n";

    #[test]
    fn a_model_is_its_id() {
        let settings: Settings = toml::from_str(FILE).unwrap();
        assert_eq!(settings.model, ProviderModelOpenAi::Gpt__4o);
        assert_eq!(settings.judge.model_id(), "claude-77");
        assert_eq!(toml::to_string(&settings).unwrap(), FILE);
    }

    #[test]
    fn what_is_no_text_is_refused() {
        assert!(toml::from_str::<Settings>("model = 4\njudge = 'x'").is_err());
    }
}
