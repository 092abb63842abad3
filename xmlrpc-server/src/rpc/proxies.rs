//! Who calls, when it is a proxy that connects.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use http::HeaderMap;

/// The networks of the proxies that are believed.
#[derive(Clone, Debug, Default)]
pub(crate) struct Proxies {
    networks: Arc<[Network]>,
}

/// The addresses that share their first bits, or everything on this machine that comes by a
/// Unix socket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Network {
    Ip { address: IpAddr, bits: u8 },
    Unix,
}

impl Network {
    /// Reads `10.0.0.0/8`, `::1` or `unix:`.
    fn parse(text: &str) -> Option<Self> {
        if text == "unix:" {
            return Some(Self::Unix);
        }
        let (address, bits) = match text.split_once('/') {
            Some((address, bits)) => (address, Some(bits.parse().ok()?)),
            None => (text, None),
        };
        let address: IpAddr = address.parse().ok()?;
        let most = if address.is_ipv4() { 32 } else { 128 };
        let bits = bits.unwrap_or(most);
        (bits <= most).then_some(Self::Ip { address, bits })
    }

    fn contains(self, peer: Option<IpAddr>) -> bool {
        match (self, peer) {
            (Self::Unix, None) => true,
            (Self::Ip { address, bits }, Some(peer)) => match (address, peer.to_canonical()) {
                (IpAddr::V4(network), IpAddr::V4(peer)) => {
                    let differing = network.to_bits() ^ peer.to_bits();
                    differing.leading_zeros() >= u32::from(bits)
                }
                (IpAddr::V6(network), IpAddr::V6(peer)) => {
                    let differing = network.to_bits() ^ peer.to_bits();
                    differing.leading_zeros() >= u32::from(bits)
                }
                _ => false,
            },
            _ => false,
        }
    }
}

impl Proxies {
    /// Adds networks; what is not a network goes to `mistakes`.
    pub(crate) fn add<N: AsRef<str>>(
        &mut self,
        networks: impl IntoIterator<Item = N>,
        mistakes: &mut Vec<String>,
    ) {
        let mut all = self.networks.to_vec();
        for text in networks {
            match Network::parse(text.as_ref()) {
                Some(network) => all.push(network),
                None => mistakes.push(text.as_ref().to_owned()),
            }
        }
        self.networks = all.into();
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.networks.is_empty()
    }

    fn trust(&self, peer: Option<IpAddr>) -> bool {
        self.networks.iter().any(|network| network.contains(peer))
    }

    /// The address of the client: the last one that no trusted proxy has.
    ///
    /// Each proxy adds the address of its peer at the end of `X-Forwarded-For`; what stands before
    /// the first one that is not trusted, anybody may have written.
    pub(crate) fn client(&self, peer: Option<IpAddr>, headers: &HeaderMap) -> Option<IpAddr> {
        let mut client = peer;
        if !self.trust(peer) {
            return client;
        }
        let lines: Vec<_> = headers.get_all("x-forwarded-for").iter().collect();
        let lines = lines.iter().rev();
        let hops = lines.flat_map(|line| line.to_str().unwrap_or("").rsplit(','));
        for hop in hops {
            let Some(address) = parse_hop(hop.trim()) else {
                // what it says cannot be used, nor what stands before it
                return client;
            };
            client = Some(address);
            if !self.trust(client) {
                return client;
            }
        }
        client
    }
}

/// An address, which some proxies write with a port.
fn parse_hop(text: &str) -> Option<IpAddr> {
    let bare = text
        .strip_prefix('[')
        .and_then(|text| text.strip_suffix(']'));
    let address = bare.unwrap_or(text).parse();
    let address = address.or_else(|_| text.parse().map(|socket: SocketAddr| socket.ip()));
    address.ok().map(|address: IpAddr| address.to_canonical())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn networks() {
        let usable = [
            "10.0.0.0/8",
            "10.1.2.3",
            "::1",
            "fd00::/8",
            "0.0.0.0/0",
            "unix:",
        ];
        let unusable = [
            "",
            "10.0.0.0/33",
            "::/129",
            "10.0.0/8",
            "localhost",
            "10.0.0.0/",
            "/8",
        ];
        for text in usable {
            assert!(Network::parse(text).is_some(), "{text}");
        }
        for text in unusable {
            assert_eq!(Network::parse(text), None, "{text}");
        }
    }

    #[test]
    fn clients() {
        let mut proxies = Proxies::default();
        let mut mistakes = Vec::new();
        let networks = ["10.0.0.0/8", "fd00::/8", "unix:", "here"];
        proxies.add(networks, &mut mistakes);
        assert_eq!(mistakes, ["here"]);
        // the peer, the header, the client
        let table = [
            ("192.0.2.1", "", "192.0.2.1"),
            ("192.0.2.1", "198.51.100.7", "192.0.2.1"),
            ("10.0.0.1", "", "10.0.0.1"),
            ("10.0.0.1", "198.51.100.7", "198.51.100.7"),
            ("::ffff:10.0.0.1", "198.51.100.7", "198.51.100.7"),
            ("fd00::1", "198.51.100.7:4711", "198.51.100.7"),
            ("fd00::1", "[2001:db8::1]:80", "2001:db8::1"),
            ("fd00::1", "[2001:db8::1]", "2001:db8::1"),
            ("10.0.0.1", "1.2.3.4, 198.51.100.7", "198.51.100.7"),
            (
                "10.0.0.1",
                "1.2.3.4, 198.51.100.7 ,10.9.9.9",
                "198.51.100.7",
            ),
            ("10.0.0.1", "10.1.1.1, 10.2.2.2", "10.1.1.1"),
            ("10.0.0.1", "1.2.3.4, unknown", "10.0.0.1"),
            ("10.0.0.1", "1.2.3.4, unknown, 10.2.2.2", "10.2.2.2"),
            ("unix", "198.51.100.7", "198.51.100.7"),
            ("unix", "", "unix"),
        ];
        for (peer, forwarded, client) in table {
            let value = http::HeaderValue::from_static(forwarded);
            let mut headers = HeaderMap::new();
            if !forwarded.is_empty() {
                headers.insert("x-forwarded-for", value);
            }
            let found = proxies.client(peer.parse().ok(), &headers);
            assert_eq!(found, client.parse().ok(), "{peer} {forwarded}");
        }
        let mut headers = HeaderMap::new();
        for line in ["1.2.3.4", "198.51.100.7"] {
            headers.append("x-forwarded-for", http::HeaderValue::from_static(line));
        }
        let found = proxies.client("10.0.0.1".parse().ok(), &headers);
        assert_eq!(found, "198.51.100.7".parse().ok());
    }
}
