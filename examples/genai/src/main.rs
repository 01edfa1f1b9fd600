//! genai takes a variant as its model.
//!
//! It takes what becomes its own `ModelSpec`, and no crate but that of the enum may say how.
//! So `gen-models.toml` says `into = ["genai::ModelSpec"]`, and the generated enum does.

mod models;

use std::error::Error;

use genai::Client;
use genai::chat::ChatRequest;
use models::openai::ProviderModelOpenAi;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    println!("{}", greet(&Client::new()?).await?);
    Ok(())
}

async fn greet(client: &Client) -> Result<String, Box<dyn Error>> {
    let request = ChatRequest::from_user("Say hello.");
    let answer = client
        .exec_chat(ProviderModelOpenAi::Gpt__4o, request, None)
        .await?;
    Ok(answer.into_first_text().ok_or("there is no answer")?)
}

#[cfg(test)]
mod tests {
    use genai::ServiceTarget;
    use genai::adapter::AdapterKind;
    use genai::resolver::{AuthData, Endpoint, Error, ServiceTargetResolver};

    use super::*;

    fn client_of(url: &str) -> Client {
        let endpoint = Endpoint::from_owned(format!("{url}/"));
        let resolver = ServiceTargetResolver::from_resolver_fn(
            move |mut target: ServiceTarget| -> Result<ServiceTarget, Error> {
                target.endpoint = endpoint.clone();
                target.auth = AuthData::from_single("sk-test");
                target.model.adapter_kind = AdapterKind::OpenAI;
                Ok(target)
            },
        );
        Client::builder()
            .with_service_target_resolver(resolver)
            .build()
            .unwrap()
    }

    #[tokio::test]
    async fn the_exact_id_is_sent() {
        let provider = loopback::Provider::of_chat_completions();
        assert_eq!(greet(&client_of(provider.url())).await.unwrap(), "hello");
        assert_eq!(provider.model(), "gpt-4o");
    }
}
