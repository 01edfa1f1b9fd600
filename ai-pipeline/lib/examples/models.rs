//! Prints what a provider serves now, one id a line.
//!
//! ```sh
//! cargo run -p ai-pipeline --features api --example models -- groq
//! ```
//!
//! The key is taken from the environment (`GROQ_API_KEY`). Behind the provider's id an address
//! may follow that is asked instead, and the seconds that all of it may take.

use std::error::Error;
use std::io::Write as _;
use std::time::Duration;
use std::{env, io};

use ai_pipeline::rigging::providers::api::{Limits, ModelsRequest};
use ai_pipeline::rigging::providers::models::provider::Provider;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let provider: Provider = arguments.next().ok_or("which provider?")?.parse()?;

    let key = provider.api_key_from_env();
    let mut request = ModelsRequest::new(provider.config()).key(key.as_ref());
    if let Some(base_url) = arguments.next() {
        request = request.base_url(base_url);
    }
    if let Some(seconds) = arguments.next() {
        request = request.limits(Limits {
            timeout: Duration::from_secs_f64(seconds.parse()?),
            ..Limits::default()
        });
    }
    for model in request.send()? {
        writeln!(io::stdout(), "{model}")?;
    }
    Ok(())
}
