//! What a session's owner recognises a device by: the family of the browser and of the system,
//! nothing finer.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A device as its owner recognises it in a list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Device {
    /// The family of the browser.
    pub browser: Browser,
    /// The family of the operating system.
    pub system: System,
}

/// The family of a browser.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Browser {
    /// Firefox and what is made of it.
    Firefox,
    /// Microsoft Edge.
    Edge,
    /// Opera.
    Opera,
    /// Chrome, Chromium and what does not say otherwise.
    Chrome,
    /// Safari.
    Safari,
    /// A program, or a browser that does not say.
    #[default]
    Other,
}

/// The family of an operating system.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum System {
    /// Windows.
    Windows,
    /// Android.
    Android,
    /// A telephone or tablet of Apple.
    Ios,
    /// A computer of Apple.
    Macos,
    /// ChromeOS.
    ChromeOs,
    /// Linux.
    Linux,
    /// Another, or unknown.
    #[default]
    Other,
}

// In this order: a browser names those it stands in for too.
const BROWSERS: [(&str, Browser); 9] = [
    ("Edg/", Browser::Edge),
    ("EdgA/", Browser::Edge),
    ("OPR/", Browser::Opera),
    ("Firefox/", Browser::Firefox),
    ("FxiOS/", Browser::Firefox),
    ("Chrome/", Browser::Chrome),
    ("CriOS/", Browser::Chrome),
    ("Chromium/", Browser::Chrome),
    ("Safari/", Browser::Safari),
];

const SYSTEMS: [(&str, System); 7] = [
    ("Windows", System::Windows),
    ("Android", System::Android),
    ("iPhone", System::Ios),
    ("iPad", System::Ios),
    ("Mac OS X", System::Macos),
    ("CrOS", System::ChromeOs),
    ("Linux", System::Linux),
];

impl Device {
    /// What the header field `User-Agent` tells; the text itself is not kept.
    #[must_use]
    pub fn of_user_agent(text: &str) -> Self {
        Self { browser: first(&BROWSERS, text), system: first(&SYSTEMS, text) }
    }
}

fn first<T: Copy + Default>(families: &[(&str, T)], text: &str) -> T {
    families
        .iter()
        .find(|(word, _)| text.contains(word))
        .map(|(_, family)| *family)
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_device_is_known_by_family_and_no_finer() {
        let of = |text: &str| {
            let Device { browser, system } = Device::of_user_agent(text);
            (browser, system)
        };
        let linux = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) \
                     Chrome/148.0.0.0 Safari/537.36";
        assert_eq!(of(linux), (Browser::Chrome, System::Linux));
        assert_eq!(of(&format!("{linux} Edg/148.0")), (Browser::Edge, System::Linux));
        let windows = "Mozilla/5.0 (Windows NT 10.0; rv:150.0) Gecko/20100101 Firefox/150.0";
        assert_eq!(of(windows), (Browser::Firefox, System::Windows));
        let phone = "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1 \
                     Version/19.0 Mobile/15E148 Safari/604.1";
        assert_eq!(of(phone), (Browser::Safari, System::Ios));
        let telephone = "Mozilla/5.0 (Linux; Android 15) Chrome/148.0 Mobile Safari/537.36";
        assert_eq!(of(telephone), (Browser::Chrome, System::Android));
        for nothing in ["", "curl/8.1", "\u{202e}<script>"] {
            assert_eq!(of(nothing), (Browser::Other, System::Other));
        }
    }
}
