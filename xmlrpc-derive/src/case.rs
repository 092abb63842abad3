//! `rename_all`: the spellings that serde knows, computed as serde computes them.

use syn::LitStr;

use crate::ctxt::Ctxt;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Case {
    /// As written.
    #[default]
    None,
    Lower,
    Upper,
    Pascal,
    Camel,
    Snake,
    ScreamingSnake,
    Kebab,
    ScreamingKebab,
}

const CASES: [(&str, Case); 8] = [
    ("lowercase", Case::Lower),
    ("UPPERCASE", Case::Upper),
    ("PascalCase", Case::Pascal),
    ("camelCase", Case::Camel),
    ("snake_case", Case::Snake),
    ("SCREAMING_SNAKE_CASE", Case::ScreamingSnake),
    ("kebab-case", Case::Kebab),
    ("SCREAMING-KEBAB-CASE", Case::ScreamingKebab),
];

impl Case {
    /// The case of that name; an unknown one is an error that lists them.
    pub(crate) fn parse(cx: &Ctxt, name: &LitStr) -> Self {
        let value = name.value();
        if let Some(case) = Self::of_name(&value) {
            return case;
        }
        let known = CASES.map(|(known, _)| format!("\"{known}\"")).join(", ");
        cx.error(
            name,
            format!("unknown case \"{value}\", expected one of {known}"),
        );
        Self::None
    }

    pub(crate) fn of_name(name: &str) -> Option<Self> {
        let (_, case) = CASES.iter().find(|(known, _)| *known == name)?;
        Some(*case)
    }

    /// The name for a method or field written in `snake_case`.
    pub(crate) fn of_field(self, name: &str) -> String {
        match self {
            Self::None | Self::Lower | Self::Snake => name.to_owned(),
            Self::Upper | Self::ScreamingSnake => name.to_ascii_uppercase(),
            Self::Kebab => name.replace('_', "-"),
            Self::ScreamingKebab => name.to_ascii_uppercase().replace('_', "-"),
            Self::Pascal => pascal(name),
            Self::Camel => lower_first(&pascal(name)),
        }
    }

    /// The name for a variant written in `PascalCase`.
    pub(crate) fn of_variant(self, name: &str) -> String {
        match self {
            Self::None | Self::Pascal => name.to_owned(),
            Self::Lower => name.to_ascii_lowercase(),
            Self::Upper => name.to_ascii_uppercase(),
            Self::Camel => lower_first(name),
            Self::Snake => snake(name),
            Self::ScreamingSnake => snake(name).to_ascii_uppercase(),
            Self::Kebab => snake(name).replace('_', "-"),
            Self::ScreamingKebab => snake(name).to_ascii_uppercase().replace('_', "-"),
        }
    }
}

fn pascal(snake: &str) -> String {
    let mut pascal = String::with_capacity(snake.len());
    for word in snake.split('_') {
        let mut letters = word.chars();
        pascal.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        pascal.push_str(letters.as_str());
    }
    pascal
}

fn snake(pascal: &str) -> String {
    let mut snake = String::with_capacity(pascal.len() + 4);
    for (at, letter) in pascal.char_indices() {
        if at > 0 && letter.is_uppercase() {
            snake.push('_');
        }
        snake.push(letter.to_ascii_lowercase());
    }
    snake
}

fn lower_first(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::{CASES, Case};

    #[track_caller]
    fn check(rename: fn(Case, &str) -> String, name: &str, expected: [&str; 8]) {
        for ((case_name, case), expected) in CASES.into_iter().zip(expected) {
            assert_eq!(rename(case, name), expected, "{case_name} of {name}");
        }
        assert_eq!(rename(Case::None, name), name);
    }

    #[test]
    fn fields() {
        check(
            Case::of_field,
            "sample_count",
            [
                "sample_count",
                "SAMPLE_COUNT",
                "SampleCount",
                "sampleCount",
                "sample_count",
                "SAMPLE_COUNT",
                "sample-count",
                "SAMPLE-COUNT",
            ],
        );
        check(
            Case::of_field,
            "x",
            ["x", "X", "X", "x", "x", "X", "x", "X"],
        );
    }

    #[test]
    fn variants() {
        check(
            Case::of_variant,
            "NotFound",
            [
                "notfound",
                "NOTFOUND",
                "NotFound",
                "notFound",
                "not_found",
                "NOT_FOUND",
                "not-found",
                "NOT-FOUND",
            ],
        );
    }
}
