//! Every variant of every committed enum gives an id that parses back to it.

use ai_pipeline::rigging::providers::models as providers;
use providers::provider::Provider;

/// Checks all variants of an enum, and that an unknown id passes through unchanged.
macro_rules! round_trip {
    ($($module:ident: $name:ident;)*) => {$(
        #[test]
        fn $module() {
            use providers::$module::$name as Model;

            assert!(!Model::ALL.is_empty());
            for model in Model::ALL {
                let id: String = model.clone().into();
                assert_eq!(id, model.model_id());
                assert_eq!(id, model.to_string());
                assert_eq!(id, AsRef::<str>::as_ref(model));
                assert_eq!(id.parse::<Model>().as_ref(), Ok(model));
                assert!(!matches!(model, Model::Bespoke(_)));
            }
            let newer = "vendor/Model-9:free".parse::<Model>().unwrap();
            assert_eq!(newer, Model::Bespoke("vendor/Model-9:free".into()));
            assert_eq!(newer.model_id(), "vendor/Model-9:free");
        }
    )*};
}

round_trip! {
    alibaba: ProviderModelAlibaba;
    anthropic: ProviderModelAnthropic;
    baseten: ProviderModelBaseten;
    cerebras: ProviderModelCerebras;
    chutes: ProviderModelChutes;
    cohere: ProviderModelCohere;
    deepinfra: ProviderModelDeepInfra;
    deepseek: ProviderModelDeepseek;
    fireworks: ProviderModelFireworks;
    gemini: ProviderModelGemini;
    github_models: ProviderModelGitHubModels;
    groq: ProviderModelGroq;
    huggingface: ProviderModelHuggingFace;
    inception: ProviderModelInception;
    minimax: ProviderModelMiniMax;
    mistral: ProviderModelMistral;
    moonshotai: ProviderModelMoonshotAi;
    nebius: ProviderModelNebius;
    novita: ProviderModelNovita;
    nvidia: ProviderModelNvidia;
    ollama_cloud: ProviderModelOllamaCloud;
    openai: ProviderModelOpenAi;
    openrouter: ProviderModelOpenRouter;
    perplexity: ProviderModelPerplexity;
    requesty: ProviderModelRequesty;
    scaleway: ProviderModelScaleway;
    siliconflow: ProviderModelSiliconFlow;
    stepfun: ProviderModelStepFun;
    together: ProviderModelTogether;
    upstage: ProviderModelUpstage;
    vercel: ProviderModelVercel;
    wandb: ProviderModelWandb;
    xai: ProviderModelXai;
    zai: ProviderModelZai;
    zenmux: ProviderModelZenMux;
}

#[test]
fn ids_that_no_name_can_spell_are_exact() {
    use providers::huggingface::ProviderModelHuggingFace as HuggingFace;
    use providers::openrouter::ProviderModelOpenRouter as OpenRouter;

    let upper_case = HuggingFace::Minimaxai___Minimax__M2;
    assert_eq!(upper_case.model_id(), "MiniMaxAI/MiniMax-M2");
    let suffixed = "openai/gpt-oss-20b:free".parse::<OpenRouter>().unwrap();
    assert_eq!(suffixed, OpenRouter::Openai___Gpt__Oss__20b__Free);
}

#[test]
fn every_provider_says_how_to_call_it() {
    assert!(Provider::ALL.len() >= 40);
    for provider in Provider::ALL {
        let config = provider.config();
        assert!(config.base_url.starts_with("http"), "{provider}");
        assert!(config.models_endpoint.starts_with('/'), "{provider}");
    }
    let groq = Provider::Groq.config();
    assert_eq!(groq.base_url, "https://api.groq.com/openai");
    assert_eq!(groq.models_endpoint, "/v1/models");
    assert_eq!(groq.env_vars, ["GROQ_API_KEY"]);
    assert_eq!(Provider::Groq.to_string(), "groq");
}
