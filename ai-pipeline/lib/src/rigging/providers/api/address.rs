//! Where a provider is asked from this machine.

use std::env;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use url::{Host, Url};

use super::error::ErrorKind;
use crate::rigging::providers::models::provider::ProviderConfig;

/// Returns the address of the listing: `base_url`, or what the environment says instead, and
/// the endpoint and parameters of the provider.
pub(super) fn listing_url(
    provider: &ProviderConfig,
    base_url: Option<&str>,
) -> Result<Url, ErrorKind> {
    let base = match base_url {
        Some(base) => base.to_owned(),
        None => base_on_this_machine(provider, |name| env::var(name).ok())?,
    };
    let text = format!("{}{}", base.trim_end_matches('/'), provider.models_endpoint);
    let mut url = Url::parse(&text).map_err(|_| ErrorKind::BadAddress)?;
    if !matches!(url.scheme(), "http" | "https") || !url.has_host() {
        return Err(ErrorKind::BadAddress);
    }
    if !provider.params.is_empty() {
        url.query_pairs_mut().extend_pairs(provider.params);
    }
    Ok(url)
}

/// Whether an address is this machine by its very name.
pub(super) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

fn base_on_this_machine(
    provider: &ProviderConfig,
    variable: impl Fn(&str) -> Option<String>,
) -> Result<String, ErrorKind> {
    let name = provider.base_url_env.unwrap_or_default();
    let value = match name {
        "" => String::new(),
        name => variable(name).unwrap_or_default(),
    };
    match value.trim().trim_end_matches('/') {
        "" => with_tenant(provider.base_url, variable),
        value => completed(value, provider.base_url)
            .ok_or_else(|| ErrorKind::MissingVariable(name.to_owned())),
    }
}

/// Returns an address in which each `{NAME}` is the value of that environment variable: a
/// name, an id or a host, which may be told as an address.
fn with_tenant(
    base_url: &str,
    variable: impl Fn(&str) -> Option<String>,
) -> Result<String, ErrorKind> {
    let mut url = String::new();
    let mut rest = base_url;
    while let Some((before, (name, after))) = rest
        .split_once('{')
        .and_then(|(before, behind)| Some((before, behind.split_once('}')?)))
    {
        let value = variable(name).unwrap_or_default();
        let value = value.trim();
        let part = value
            .strip_prefix("https://")
            .unwrap_or(value)
            .trim_end_matches('/');
        if !is_part(part) {
            return Err(ErrorKind::MissingVariable(name.to_owned()));
        }
        url.push_str(before);
        url.push_str(part);
        rest = after;
    }
    Ok(url + rest)
}

/// Whether a text is a name, an id or a host, perhaps with a port, and leads nowhere else.
fn is_part(text: &str) -> bool {
    let (name, port) = text.split_once(':').unwrap_or((text, "1"));
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"._-".contains(&byte);
    name.starts_with(|first: char| first.is_ascii_alphanumeric())
        && name.bytes().all(is_plain)
        && (1..=5).contains(&port.len())
        && port.bytes().all(|byte| byte.is_ascii_digit())
}

/// Returns an address with what it lacks from another one.
///
/// `OLLAMA_HOST`, for one, may lack scheme and port, may be a bare IPv6 address, and may name
/// the address that a server binds to.
fn completed(value: &str, default: &str) -> Option<String> {
    let default = Url::parse(default).ok()?;
    let has_scheme = value.contains("://");
    let is_bare_ipv6 = !has_scheme && !value.contains('[') && value.matches(':').count() > 1;
    let text = match (has_scheme, is_bare_ipv6) {
        (true, _) => value.to_owned(),
        (false, true) => format!("{}://[{value}]", default.scheme()),
        (false, false) if value.starts_with(':') => {
            format!("{}://localhost{value}", default.scheme())
        }
        (false, false) => format!("{}://{value}", default.scheme()),
    };
    let mut url = Url::parse(&text).ok()?;
    if !has_scheme && !names_port(&text) {
        url.set_port(default.port()).ok()?;
    }
    let reachable: Option<IpAddr> = match url.host()? {
        Host::Ipv4(address) if address.is_unspecified() => Some(Ipv4Addr::LOCALHOST.into()),
        Host::Ipv6(address) if address.is_unspecified() => Some(Ipv6Addr::LOCALHOST.into()),
        _ => None,
    };
    if let Some(address) = reachable {
        url.set_ip_host(address).ok()?;
    }
    Some(url.as_str().trim_end_matches('/').to_owned())
}

/// Whether an address has a port of its own; [`Url`] forgets one that is its scheme's.
fn names_port(url: &str) -> bool {
    let authority = url.split('/').nth(2).unwrap_or_default();
    let port = authority.rsplit_once(':').map_or("", |(_, port)| port);
    !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rigging::providers::models::provider::Provider;

    fn ollama(value: &str) -> Result<String, ErrorKind> {
        base_on_this_machine(Provider::Ollama.config(), |_| Some(value.to_owned()))
    }

    #[test]
    fn the_address_of_a_local_server_is_completed() {
        for (value, base) in [
            ("", "http://localhost:11434"),
            (" ", "http://localhost:11434"),
            ("box", "http://box:11434"),
            ("box:80", "http://box"),
            ("box:80/api", "http://box/api"),
            ("box:8080/", "http://box:8080"),
            (":8080", "http://localhost:8080"),
            ("0.0.0.0", "http://127.0.0.1:11434"),
            ("0.0.0.0:1", "http://127.0.0.1:1"),
            ("::", "http://[::1]:11434"),
            ("::1", "http://[::1]:11434"),
            ("https://box/api/", "https://box/api"),
        ] {
            assert_eq!(ollama(value).as_deref(), Ok(base), "{value}");
        }
    }

    #[test]
    fn what_is_no_address_is_named_by_its_variable() {
        let expected = ErrorKind::MissingVariable("OLLAMA_HOST".to_owned());
        for value in ["box:port", "a b", "[::1"] {
            assert_eq!(ollama(value), Err(expected.clone()), "{value}");
        }
    }

    #[test]
    fn an_address_of_a_tenant_is_completed() {
        let base = "https://{HOST_X}/accounts/{ID_Y}/ai";
        let with = |host: &'static str| {
            with_tenant(base, move |name| {
                Some(if name == "HOST_X" { host } else { "y" }.to_owned())
            })
        };
        let expected = "https://a.example:8443/accounts/y/ai";
        assert_eq!(with("a.example:8443").as_deref(), Ok(expected));
        assert_eq!(with(" https://a.example:8443/ ").as_deref(), Ok(expected));
        let missing = Err(ErrorKind::MissingVariable("HOST_X".to_owned()));
        for odd in [
            "",
            "b.example/a",
            "a@b",
            ".",
            "a:b",
            "http://a.example",
            "a?b",
            "{ID_Y}",
        ] {
            assert_eq!(with(odd), missing, "{odd}");
        }
    }

    #[test]
    fn only_web_addresses_are_asked() {
        let groq = Provider::Groq.config();
        for base in ["", "file:///etc/passwd", "ftp://a.example", "a.example"] {
            assert_eq!(
                listing_url(groq, Some(base)),
                Err(ErrorKind::BadAddress),
                "{base}"
            );
        }
        let url = listing_url(groq, Some("https://a.example/x/")).unwrap();
        assert_eq!(url.as_str(), "https://a.example/x/v1/models");
    }

    #[test]
    fn parameters_are_sent_once_for_each_value() {
        let url = listing_url(Provider::HuggingFace.config(), None).unwrap();
        let query = url.query().unwrap();
        assert!(query.contains("inference_provider=groq&"), "{query}");
        assert!(query.ends_with("&limit=1000"), "{query}");
    }
}
