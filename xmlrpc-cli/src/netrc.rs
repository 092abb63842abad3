//! `~/.netrc`: names and passwords by machine.

/// The login and the password for a host, from the text of a netrc. The entry of the host itself
/// comes before `default`.
pub(crate) fn find(text: &str, host: &str) -> Option<(String, String)> {
    let mut words = Words(text);
    let mut found = None;
    let mut current: Option<(bool, String, String)> = None;
    let mut keep = |entry: Option<(bool, String, String)>| {
        if let Some((exact, login, password)) = entry
            && (exact || found.is_none())
            && !found
                .as_ref()
                .is_some_and(|(exact, ..): &(bool, String, String)| *exact)
        {
            found = Some((exact, login, password));
        }
    };
    while let Some(word) = words.next() {
        match word.as_str() {
            "machine" => {
                keep(current.take());
                let name = words.next()?;
                current = name
                    .eq_ignore_ascii_case(host)
                    .then(|| (true, String::new(), String::new()));
            }
            "default" => {
                keep(current.take());
                current = Some((false, String::new(), String::new()));
            }
            "login" => {
                let word = words.next().unwrap_or_default();
                if let Some(entry) = &mut current {
                    entry.1 = word;
                }
            }
            "password" => {
                let word = words.next().unwrap_or_default();
                if let Some(entry) = &mut current {
                    entry.2 = word;
                }
            }
            "account" => {
                words.next();
            }
            // a macro ends at an empty line
            "macdef" => words.skip_paragraph(),
            _ => {}
        }
    }
    keep(current);
    found.map(|(_, login, password)| (login, password))
}

struct Words<'a>(&'a str);

impl Words<'_> {
    fn next(&mut self) -> Option<String> {
        loop {
            self.0 = self.0.trim_start();
            if !self.0.starts_with('#') {
                break;
            }
            self.0 = self.0.split_once('\n').map_or("", |(_, rest)| rest);
        }
        let mut word = String::new();
        let mut chars = self.0.char_indices();
        if self.0.starts_with('"') {
            chars.next();
            while let Some((_, c)) = chars.next() {
                match c {
                    '"' => break,
                    '\\' => word.extend(chars.next().map(|(_, c)| c)),
                    c => word.push(c),
                }
            }
            self.0 = chars.as_str();
            return Some(word);
        }
        let end = self.0.find(char::is_whitespace).unwrap_or(self.0.len());
        let (word, rest) = self.0.split_at(end);
        self.0 = rest;
        (!word.is_empty()).then(|| word.to_owned())
    }

    fn skip_paragraph(&mut self) {
        self.0 = self.0.find("\n\n").map_or("", |at| &self.0[at..]);
    }
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn entries() {
        let text = "# comment\nmachine a login x password y\nmachine b.example\n  login \"z z\"\n  \
                    password \"p\\\"q\" # not the end\nmacdef init\n machine c\n\nmachine d password only\n\
                    default login anonymous password guest\nmachine e login after password default";
        let table = [
            ("a", Some(("x", "y"))),
            ("A", Some(("x", "y"))),
            ("b.example", Some(("z z", "p\"q"))),
            ("c", Some(("anonymous", "guest"))),
            ("d", Some(("", "only"))),
            ("e", Some(("after", "default"))),
        ];
        for (host, expected) in table {
            let expected = expected.map(|(l, p): (&str, &str)| (l.to_owned(), p.to_owned()));
            assert_eq!(find(text, host), expected, "{host}");
        }
        assert_eq!(find("machine a login x", "b"), None);
        assert_eq!(find("machine", "b"), None);
        assert_eq!(find("", "b"), None);
    }
}
