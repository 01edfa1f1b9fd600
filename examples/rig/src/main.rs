//! rig takes a variant as the model of an agent.

use std::error::Error;

use ai_pipeline::rigging::providers::models::openai::ProviderModelOpenAi;
use rig::agent::AgentBuilder;
use rig::providers::openai::OpenAI;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    println!("{}", greet(&OpenAI::from_env()?).await?);
    Ok(())
}

async fn greet(client: &OpenAI) -> Result<String, Box<dyn Error>> {
    // Up to rig 0.42 this is `client.agent(ProviderModelOpenAi::Gpt__4o).build()`
    let agent = AgentBuilder::new(client.completion(ProviderModelOpenAi::Gpt__4o)).build();
    Ok(agent.prompt("Say hello.").await?.output())
}

#[cfg(test)]
mod tests {
    use rig::providers::openai::OpenAIConfig;

    use super::*;

    #[tokio::test]
    async fn the_exact_id_is_sent() {
        let provider = loopback::Provider::of_responses();
        let client = OpenAIConfig::new("sk-test")
            .with_base_url(provider.url())
            .client();
        assert_eq!(greet(&client).await.unwrap(), "hello");
        assert_eq!(provider.model(), "gpt-4o");
    }
}
