//! async-openai takes a variant as its model.

use std::error::Error;

use ai_pipeline::rigging::providers::models::openai::ProviderModelOpenAi;
use async_openai::Client;
use async_openai::config::OpenAIConfig;
use async_openai::types::chat::{
    ChatCompletionRequestUserMessage, CreateChatCompletionRequestArgs,
};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    println!("{}", greet(&Client::new()).await?);
    Ok(())
}

async fn greet(client: &Client<OpenAIConfig>) -> Result<String, Box<dyn Error>> {
    let request = CreateChatCompletionRequestArgs::default()
        .model(ProviderModelOpenAi::Gpt__4o)
        .messages([ChatCompletionRequestUserMessage::from("Say hello.").into()])
        .build()?;
    let answer = client.chat().create(request).await?;
    let text = answer
        .choices
        .into_iter()
        .next()
        .and_then(|choice| choice.message.content);
    Ok(text.ok_or("there is no answer")?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn the_exact_id_is_sent() {
        let provider = loopback::Provider::of_chat_completions();
        let config = OpenAIConfig::new()
            .with_api_base(provider.url())
            .with_api_key("sk-test");
        assert_eq!(greet(&Client::with_config(config)).await.unwrap(), "hello");
        assert_eq!(provider.model(), "gpt-4o");
    }
}
