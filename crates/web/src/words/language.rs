//! The official languages of the Union.
// LEGAL: Regulation No 1 determining the languages to be used (as amended), Art 1.

/// One official language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Language {
    /// Its code, ISO 639-1 and BCP 47.
    pub code: &'static str,
    /// Its name in itself.
    pub name: &'static str,
}

/// All 24, in the order in which the institutions list them: by the language's own name.
pub(crate) const LANGUAGES: [Language; 24] = [
    language("bg", "български"),
    language("es", "español"),
    language("cs", "čeština"),
    language("da", "dansk"),
    language("de", "Deutsch"),
    language("et", "eesti"),
    language("el", "ελληνικά"),
    language("en", "English"),
    language("fr", "français"),
    language("ga", "Gaeilge"),
    language("hr", "hrvatski"),
    language("it", "italiano"),
    language("lv", "latviešu"),
    language("lt", "lietuvių"),
    language("hu", "magyar"),
    language("mt", "Malti"),
    language("nl", "Nederlands"),
    language("pl", "polski"),
    language("pt", "português"),
    language("ro", "română"),
    language("sk", "slovenčina"),
    language("sl", "slovenščina"),
    language("fi", "suomi"),
    language("sv", "svenska"),
];

/// The codes of the official languages, which files of an authority's own words are named by.
pub fn language_codes() -> impl Iterator<Item = &'static str> {
    LANGUAGES.into_iter().map(|language| language.code)
}

/// What is spoken where nothing else is asked for.
pub(crate) const ENGLISH: Language = language("en", "English");

const fn language(code: &'static str, name: &'static str) -> Language {
    Language { code, name }
}

impl Language {
    /// The language of a code, if there are words in it.
    pub(crate) fn of(code: &str) -> Option<Self> {
        LANGUAGES.into_iter().find(|language| language.code == code).filter(Self::is_shipped)
    }

    /// Every language that there are words in.
    pub(crate) fn shipped() -> impl Iterator<Item = Self> {
        LANGUAGES.into_iter().filter(Self::is_shipped)
    }

    /// The first language of an `Accept-Language` header that there are words in (RFC 9110 12.5.4;
    /// the order counts, weights of zero refuse).
    pub(crate) fn preferred(header: &str) -> Option<Self> {
        header
            .split(',')
            .filter(|part| !part.ends_with(";q=0"))
            .filter_map(|part| part.split([';', '-']).next())
            .find_map(|code| Self::of(code.trim().to_ascii_lowercase().as_str()))
    }

    fn is_shipped(&self) -> bool {
        super::LOCALES.iter().any(|(code, _)| *code == self.code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_words_in_every_official_language() {
        assert_eq!(Language::shipped().count(), LANGUAGES.len());
    }

    #[test]
    fn the_first_language_with_words_is_taken() {
        assert_eq!(Language::preferred("xx, el-GR;q=0.8, en").map(|found| found.code), Some("el"));
        assert_eq!(Language::preferred("en;q=0"), None);
        assert_eq!(Language::preferred("\u{0}, ;;;"), None);
    }
}
