//! An application that wants to know of new models, before and after they are in its enum.
//!
//! A new variant stops `tier` from compiling, since no arm takes all that is left: whoever
//! generates the enum anew decides what the new model is for. And `check` tells what the
//! provider lists that the enum does not have yet, or has no more.

use std::error::Error;

use ai_pipeline::rigging::providers::api::{Freshness, ModelsRequest};
use ai_pipeline::rigging::providers::models::deepseek::ProviderModelDeepseek;
use ai_pipeline::rigging::providers::models::provider::Provider;

/// What a model is used for here.
#[derive(Debug, PartialEq)]
enum Tier {
    Fast,
    Thorough,
    /// Nobody has judged it yet.
    Unknown,
}

#[deny(clippy::wildcard_enum_match_arm)]
fn tier(model: &ProviderModelDeepseek) -> Tier {
    match model {
        ProviderModelDeepseek::Deepseek__Chat | ProviderModelDeepseek::Deepseek__V4__Flash => {
            Tier::Fast
        }
        ProviderModelDeepseek::Deepseek__Reasoner | ProviderModelDeepseek::Deepseek__V4__Pro => {
            Tier::Thorough
        }
        ProviderModelDeepseek::Bespoke(_) => Tier::Unknown,
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    for model in ProviderModelDeepseek::ALL {
        println!("{model}: {:?}", tier(model));
    }
    let key = Provider::Deepseek.api_key_from_env();
    let request = ModelsRequest::new(Provider::Deepseek.config()).key(key.as_ref());
    println!("{}", check(&request)?);
    Ok(())
}

fn check(request: &ModelsRequest) -> Result<Freshness, Box<dyn Error>> {
    let live = request.send()?;
    Ok(Freshness::of(
        Provider::Deepseek,
        ProviderModelDeepseek::ALL,
        &live,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_known_model_has_a_tier() {
        for model in ProviderModelDeepseek::ALL {
            assert_ne!(tier(model), Tier::Unknown, "{model}");
        }
        let newer = "deepseek-v77".parse().unwrap();
        assert_eq!(tier(&newer), Tier::Unknown);
    }

    #[test]
    fn what_is_new_is_told() {
        let known = ProviderModelDeepseek::ALL
            .iter()
            .map(|model| format!(r#"{{"id": "{model}"}}"#));
        let rows: Vec<String> = known
            .skip(1)
            .chain([r#"{"id": "deepseek-v77"}"#.into()])
            .collect();
        let provider =
            loopback::Provider::answering(&format!(r#"{{"data": [{}]}}"#, rows.join(",")));
        let request = ModelsRequest::new(Provider::Deepseek.config()).base_url(provider.url());
        let freshness = check(&request).unwrap();
        assert_eq!(freshness.new, ["deepseek-v77"]);
        assert_eq!(freshness.gone, [ProviderModelDeepseek::ALL[0].model_id()]);
    }
}
