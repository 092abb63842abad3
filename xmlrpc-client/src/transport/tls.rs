//! The settings of TLS: **the only file that names rustls**.
//!
//! reqwest would make them itself, but with aws-lc, which takes minutes and cmake to build.

use std::sync::Arc;

use rustls::ClientConfig;
use rustls::crypto::{CryptoProvider, ring};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls_platform_verifier::Verifier;

use crate::error::BoxError;

/// The protocols that are offered to servers, the preferred one first.
const ALPN: &[&[u8]] = if cfg!(feature = "http2") {
    &[b"h2", b"http/1.1"]
} else {
    &[b"http/1.1"]
};

/// Trusts the system's authorities and these; shows the certificate, if there is one. All are PEM.
pub(super) fn config(
    roots: &[Vec<u8>],
    identity: Option<(&[u8], &[u8])>,
) -> Result<ClientConfig, BoxError> {
    // the provider of the program, if it chose one
    let provider = CryptoProvider::get_default()
        .cloned()
        .unwrap_or_else(|| Arc::new(ring::default_provider()));
    let verifier = verifier(roots, provider.clone())?;
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(verifier));
    let mut config = match identity {
        Some((chain, key)) => config
            .with_client_auth_cert(certificates(chain)?, PrivateKeyDer::from_pem_slice(key)?)?,
        None => config.with_no_client_auth(),
    };
    config.alpn_protocols = ALPN.iter().map(|protocol| protocol.to_vec()).collect();
    Ok(config)
}

fn verifier(roots: &[Vec<u8>], provider: Arc<CryptoProvider>) -> Result<Verifier, BoxError> {
    if roots.is_empty() {
        return Ok(Verifier::new(provider)?);
    }
    let mut all = Vec::new();
    for pem in roots {
        all.extend(certificates(pem)?);
    }
    #[cfg(not(target_os = "android"))]
    return Ok(Verifier::new_with_extra_roots(all, provider)?);
    #[cfg(target_os = "android")]
    return Err("Android takes no certificates beside the system's".into());
}

/// At least one.
fn certificates(pem: &[u8]) -> Result<Vec<CertificateDer<'static>>, BoxError> {
    let found: Vec<_> = CertificateDer::pem_slice_iter(pem).collect::<Result<_, _>>()?;
    if found.is_empty() {
        return Err("expected a certificate in PEM form, found none".into());
    }
    Ok(found)
}
