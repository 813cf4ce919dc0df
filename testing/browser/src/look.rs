//! How a page is looked at: size, zoom, colours, motion, language.

use crate::page::Page;
use serde_json::json;

/// A window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Size {
    /// 1280 x 900.
    Desktop,
    /// 360 x 740.
    Phone,
    /// 320 x 640, the narrowest that must do.
    Narrow,
    /// 3840 x 2160.
    Huge,
}

impl Size {
    const fn pixels(self) -> (u32, u32) {
        match self {
            Self::Desktop => (1280, 900),
            Self::Phone => (360, 740),
            Self::Narrow => (320, 640),
            Self::Huge => (3840, 2160),
        }
    }
}

/// What the person has chosen in the system's settings.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Look {
    /// Dark rather than light.
    pub dark: bool,
    /// Colours of the person's own choice, as with high contrast.
    pub forced_colours: bool,
    /// As little motion as can be.
    pub still: bool,
    /// As printed.
    pub print: bool,
}

impl Page {
    /// Gives the window a size, without zoom.
    pub async fn size(&self, size: Size) {
        let (width, height) = size.pixels();
        self.metrics(width, height, 1).await;
    }

    /// Zooms the desktop's window to so many hundreds of percent: 2 and 4 are what must do.
    pub async fn zoom(&self, times: u32) {
        let (width, height) = Size::Desktop.pixels();
        // As browsers do it: the same glass holds fewer pixels of the page, each of them larger.
        self.metrics(width / times, height / times, times).await;
    }

    /// Takes on a look.
    pub async fn look(&self, look: Look) {
        self.state().look = look;
        let either = |on, yes, no| if on { yes } else { no };
        let media = json!({
            "media": either(look.print, "print", "screen"),
            "features": [
                { "name": "prefers-color-scheme", "value": either(look.dark, "dark", "light") },
                { "name": "forced-colors", "value": either(look.forced_colours, "active", "none") },
                {
                    "name": "prefers-reduced-motion",
                    "value": either(look.still, "reduce", "no-preference"),
                },
            ],
        });
        self.devtools("Emulation.setEmulatedMedia", media).await;
    }

    /// Asks for pages in this language from now on, such as `el`.
    pub async fn language(&self, tag: &str) {
        let agent = self.script("return navigator.userAgent").await;
        let names = json!({ "userAgent": agent, "acceptLanguage": tag });
        self.devtools("Network.setUserAgentOverride", names).await;
    }

    /// Asserts that nothing is wider than the window: no scrolling from side to side.
    ///
    /// # Panics
    /// If the page is wider; says what sticks out.
    pub async fn fits(&self) {
        let fault = self.script(include_str!("fits.js")).await;
        assert!(fault.is_null(), "{}", fault.as_str().unwrap_or_default());
    }

    /// Looks at the page as it is on a desktop and on a phone: asserts that it is accessible and
    /// fits the narrowest window, and pictures it as `NAME` and `NAME-phone`.
    ///
    /// # Panics
    /// As [`Page::accessible`] and [`Page::fits`].
    pub async fn looked_at(&self, name: &str) {
        self.accessible().await;
        self.shot(name).await;
        self.size(Size::Narrow).await;
        self.fits().await;
        self.size(Size::Phone).await;
        self.shot(&format!("{name}-phone")).await;
        self.size(Size::Desktop).await;
    }

    async fn metrics(&self, width: u32, height: u32, scale: u32) {
        let metrics = json!({
            "width": width,
            "height": height,
            "deviceScaleFactor": scale,
            "mobile": false,
        });
        self.devtools("Emulation.setDeviceMetricsOverride", metrics).await;
    }
}
