//! What a user may rely on, in both styles: one text, compiled against each.
//!
//! `crate::models` is what was generated, for the provider `small` with the models `plain-1`
//! and `Vendor/Odd:2`, and for the provider `large` with those of `model-0` and so on.

use std::collections::{BTreeSet, HashSet};

use crate::models::large::ProviderModelLarge as Large;
use crate::models::provider::{ApiKey, Provider};
use crate::models::provider_model::ProviderModel;
use crate::models::small::ProviderModelSmall as Small;

pub fn common() {
    let ids: Vec<&str> = Small::ALL.iter().map(Small::model_id).collect();
    assert_eq!(ids, ["Vendor/Odd:2", "plain-1"]);
    for model in Small::ALL {
        let id = model.model_id();
        assert_eq!(id.parse().as_ref(), Ok(model));
        assert_eq!(model.to_string(), id);
        assert_eq!(format!("{model:>14}"), format!("{id:>14}"));
        assert_eq!(AsRef::<str>::as_ref(model), id);
        assert_eq!(String::from(model.clone()), id);
        assert_eq!(Small::try_from(id).as_ref(), Ok(model));
        assert_eq!(Small::try_from(id.to_string()).as_ref(), Ok(model));
        assert!(model.is_known());
        assert_eq!(model.clone(), *model);
    }
    assert_eq!(format!("{:?}", Small::ALL[1]).to_lowercase().replace('_', ""), "plain1");
    assert!(Small::ALL.windows(2).all(|pair| pair[0] < pair[1]));
    assert_eq!(Small::ALL.iter().collect::<HashSet<_>>().len(), 2);
    assert_eq!(Small::ALL.iter().max(), Small::ALL.last());
    const FIRST: Option<&Small> = Small::ALL.first();
    const IS_KNOWN: bool = Small::ALL[0].is_known();
    assert_eq!((FIRST, IS_KNOWN), (Small::ALL.first(), true));

    assert_eq!(Large::ALL.len(), 700);
    for model in Large::ALL {
        assert_eq!(model.model_id().parse().as_ref(), Ok(model));
    }
    assert_eq!(Large::ALL.iter().map(Large::model_id).collect::<BTreeSet<_>>().len(), 700);

    for provider in [Provider::Small, Provider::Large] {
        assert_eq!(provider.to_string().parse(), Ok(provider));
        for model in provider.models() {
            assert_eq!(model.provider(), provider);
            assert!(model.is_known());
            let text = format!("{provider}:{}", model.model_id());
            assert_eq!(model.to_string(), text);
            assert_eq!(text.parse(), Ok(model));
        }
    }
    assert_eq!(ProviderModel::PROVIDERS, [Provider::Large, Provider::Small]);
    assert_eq!(ProviderModel::all().count(), 702);
    assert_eq!(Provider::Groq.models().count(), 0);
    let plain = ProviderModel::from(Small::ALL[1].clone());
    assert_eq!("small:plain-1".parse(), Ok(plain));
    for (text, expected) in [
        ("plain-1", "expected `<provider>:<model>`, such as `openai:gpt-4o`"),
        ("", "expected `<provider>:<model>`"),
        ("smal:plain-1", "begins with none of `large:` `small:`"),
        ("groq:x", "begins with none of `large:` `small:`"),
        (":x", "begins with none of"),
    ] {
        let error = text.parse::<ProviderModel>().unwrap_err();
        assert!(error.to_string().contains(expected), "{error}");
        assert_eq!(error.text(), text);
    }
    let error = "Small".parse::<Provider>().unwrap_err();
    assert!(error.to_string().starts_with("\"Small\" is not a provider: expected one of `"));
    assert!(error.to_string().contains(" `small`"));
    assert_eq!(error.id(), "Small");
    keys();
}

fn keys() {
    let read = |name: &str| match name {
        "OPENROUTER_API_KEY" => Some(" ".to_string()),
        "OPEN_ROUTER_API_KEY" => Some(" sk-secret\n".to_string()),
        _ => None,
    };
    let key: ApiKey = Provider::OpenRouter.api_key_from(read).unwrap();
    assert_eq!(key.expose(), "sk-secret");
    assert_eq!(format!("{key:?} {key:#?}"), "ApiKey(…) ApiKey(…)");
    assert!(Provider::Groq.api_key_from(read).is_none());
    assert!(Provider::Ollama.api_key_from(|_| Some("x".to_string())).is_none());
    assert!(ApiKey::new(" ").is_none());
}

#[cfg(not(no_std))]
pub fn std_only() {
    std::env::set_var("GROQ_API_KEY", "sk-from-env");
    assert_eq!(Provider::Groq.api_key_from_env().unwrap().expose(), "sk-from-env");
}

#[cfg(no_std)]
pub fn std_only() {}

#[cfg(bespoke)]
pub fn bespoke() {
    let text = String::from("released-today");
    let address = text.as_ptr();
    let model = Small::from(text);
    assert_eq!(model, Small::from("released-today"));
    assert_eq!(Ok(&model), "released-today".parse::<Small>().as_ref());
    assert!(matches!(&model, Small::Bespoke(id) if id.as_ptr() == address));
    assert_eq!(model.model_id(), "released-today");
    assert!(!model.is_known());
    assert!(Small::ALL.iter().all(|known| *known < model));
    assert!(!Large::from("Model-0").is_known());
    assert!(Large::from("model-0".to_string()).is_known());
    assert_eq!(String::from(model).as_ptr(), address);
    let anywhere: ProviderModel = "small:released:today".parse().unwrap();
    assert_eq!(anywhere.model_id(), "released:today");
    assert!(!anywhere.is_known());
    assert_eq!(anywhere.to_string().parse(), Ok(anywhere));
    let empty: ProviderModel = "small:".parse().unwrap();
    assert_eq!(empty.to_string(), "small:");
}

#[cfg(not(bespoke))]
pub fn bespoke() {
    use crate::models::small::ParseProviderModelSmallError as ParseError;

    const ID: &str = Small::ALL[0].model_id();
    assert_eq!(ID, "Vendor/Odd:2");
    let error: ParseError = "plain-2".parse::<Small>().unwrap_err();
    assert_eq!(error.id(), "plain-2");
    assert!(error.to_string().contains("\"plain-2\" is not the id of a model of"));
    assert_eq!(Small::try_from("plain-2"), Err(error.clone()));
    assert_eq!(Small::try_from("plain-2".to_string()), Err(error.clone()));
    let _: Box<dyn std::error::Error + Send + Sync> = Box::new(error);
    assert!("model-701".parse::<Large>().is_err());
    let copied = Small::ALL[0];
    assert_eq!(copied, Small::ALL[0]);
    let error = "small:plain-2".parse::<ProviderModel>().unwrap_err();
    assert!(error.to_string().ends_with("a model that `small` is not known to have"));
}

#[cfg(info)]
pub fn info() {
    use crate::models::info::{Date, Modality, ModelInfo, ModelKind, Price, UsdPerMtok};

    let odd = Small::try_from("Vendor/Odd:2").unwrap().info().unwrap();
    assert_eq!(odd.id, "Vendor/Odd:2");
    assert_eq!(odd.name, Some("An \"odd\" name\\"));
    assert_eq!(odd.kind, Some(ModelKind::Chat));
    assert_eq!(
        (odd.context_tokens, odd.max_input_tokens, odd.max_output_tokens),
        (Some(1_000_000), Some(7), Some(999))
    );
    assert_eq!(
        odd.input_modalities,
        Some(&[Modality::Image, Modality::Text, Modality::Other("smell")][..])
    );
    assert_eq!(odd.output_modalities, Some(&[Modality::Text][..]));
    assert_eq!((odd.reasoning, odd.tool_call), (Some(true), Some(false)));
    assert_eq!((odd.structured_output, odd.deprecated), (Some(true), Some(true)));
    assert_eq!(odd.input_price, Some(Price::usd("0.15")));
    assert_eq!(odd.output_price, Some(Price::Variable));
    assert_eq!(odd.cache_read_price.unwrap().to_string(), "0");
    assert_eq!(odd.cache_write_price.unwrap().to_string(), "1000000");
    assert_eq!(odd.released, Some(Date::new("2024-05-13")));
    assert_eq!(odd.knowledge.unwrap().to_string(), "2024-05");
    let retires = odd.retires.unwrap();
    assert_eq!((retires.year, retires.month, retires.day), (2026, None, None));
    assert_eq!((odd.replacement, odd.alias_of), (Some("plain-1"), Some("x")));
    assert_eq!(odd.canonical, Some("vendor/odd"));

    assert_eq!(Small::try_from("plain-1").unwrap().info(), None);
    let zero = Large::try_from("model-0").unwrap();
    assert_eq!(zero.info().unwrap().canonical, Some("vendor/odd"));
    let same: Vec<String> = ProviderModel::with_canonical("vendor/odd")
        .map(|model| model.to_string())
        .collect();
    assert_eq!(same, ["large:model-0", "small:Vendor/Odd:2"]);
    let elsewhere: Vec<String> = ProviderModel::from(zero)
        .same_elsewhere()
        .map(|model| model.to_string())
        .collect();
    assert_eq!(elsewhere, same);
    let nowhere = ProviderModel::from(Small::try_from("plain-1").unwrap());
    assert_eq!(nowhere.same_elsewhere().count(), 0);

    assert_eq!(ModelInfo::UNKNOWN.id, "");
    for text in ["0", "0.15", "0.000000000001", "12.5", "999999.999999999999", "1000000"] {
        assert_eq!(UsdPerMtok::new(text).to_string(), text);
        assert_eq!(UsdPerMtok::new(text).as_f64().to_string(), text.parse::<f64>().unwrap().to_string());
    }
    assert_eq!(UsdPerMtok::new("0.150"), UsdPerMtok::new("0.15"));
    assert_eq!(UsdPerMtok::new("0.15").picos(), 150_000_000_000);
    assert_eq!(format!("{:.2} {:.2}", UsdPerMtok::new("3"), UsdPerMtok::new("0.075")), "3.00 0.075");
    assert!(UsdPerMtok::new("2.5") < UsdPerMtok::new("10"));
    assert_eq!(Price::Variable.fixed(), None);
    assert_eq!(Price::usd("1").fixed(), Some(UsdPerMtok::new("1")));
    assert_eq!(Price::Variable.to_string(), "variable");
    for text in [
        "", ".5", "5.", "1.2.3", "-1", "1e3", "1_000", "1000000.1", "0.0000000000001", "99999999999999999999",
    ] {
        assert!(std::panic::catch_unwind(|| UsdPerMtok::new(text)).is_err(), "{text}");
    }
    for text in ["2024", "2024-05", "2024-05-13", "0001-01-01"] {
        assert_eq!(Date::new(text).to_string(), text);
    }
    for text in ["", "24", "2024-", "2024-5", "2024-05-1", "2024/05", "2024-05-13T", "x024"] {
        assert!(std::panic::catch_unwind(|| Date::new(text)).is_err(), "{text}");
    }
    let mut dates = ["2024-05-13", "2024", "2023-12", "2024-05"].map(Date::new);
    dates.sort_unstable();
    assert_eq!(dates.map(|date| date.to_string()), ["2023-12", "2024", "2024-05", "2024-05-13"]);
}

#[cfg(not(info))]
pub fn info() {}

#[cfg(serde)]
pub fn serde() {
    for model in Small::ALL {
        let text = serde_json::to_string(model).unwrap();
        assert_eq!(text, format!("{:?}", model.model_id()));
        assert_eq!(serde_json::from_str::<Small>(&text).unwrap(), *model);
        let text = serde_json::to_string(&ProviderModel::from(model.clone())).unwrap();
        assert_eq!(text, format!("\"small:{model}\""));
        assert!(serde_json::from_str::<ProviderModel>(&text).is_ok());
    }
    let owned = serde_json::from_value::<Small>(serde_json::json!("plain-1")).unwrap();
    assert_eq!(owned.model_id(), "plain-1");
    let error = serde_json::from_str::<Small>("1").unwrap_err();
    assert!(error.to_string().contains("expected the id of a model"));
    let error = serde_json::from_str::<ProviderModel>("\"x\"").unwrap_err();
    assert!(error.to_string().contains("names no provider"));
    let unknown = serde_json::from_str::<Small>("\"released-today\"");
    assert_eq!(unknown.is_ok(), cfg!(bespoke));
}

#[cfg(not(serde))]
pub fn serde() {}
