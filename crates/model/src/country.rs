//! Countries and the other issuers a travel document may name.

use crate::Error;
use crate::schema::as_text;
use std::fmt;
use std::str::FromStr;

/// An ISO 3166-1 alpha-3 code or one of the further codes of ICAO Doc 9303 part 3 section 5.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country([u8; 3]);

impl Country {
    /// The three letters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        // INVARIANT: built from the ASCII tables below only.
        std::str::from_utf8(&self.0).unwrap_or("XXX")
    }

    /// True for a state or territory of ISO 3166-1, false for organisations, statelessness and
    /// specimens.
    #[must_use]
    pub fn is_territory(&self) -> bool {
        ISO_3166.binary_search(&&self.0).is_ok()
    }

    /// Every known code, sorted within its source: ISO 3166-1 first, then ICAO.
    pub fn all() -> impl Iterator<Item = Self> {
        ISO_3166.iter().chain(ICAO_9303).map(|code| Self(**code))
    }
}

impl FromStr for Country {
    type Err = Error;

    /// Reads a three-letter code of either case; `D` is Germany's code in machine readable zones.
    fn from_str(text: &str) -> Result<Self, Error> {
        let text = text.trim().trim_end_matches('<').to_ascii_uppercase();
        let text = if text == "D" { "DEU" } else { &text };
        let code: [u8; 3] = text.as_bytes().try_into().map_err(|_| Error::Country)?;
        if ISO_3166.binary_search(&&code).is_ok() || ICAO_9303.binary_search(&&code).is_ok() {
            return Ok(Self(code));
        }
        Err(Error::Country)
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Country({self})")
    }
}

as_text!(Country, "iso-3166-1-alpha-3");

#[rustfmt::skip]
const ISO_3166: &[&[u8; 3]] = &[
    b"ABW", b"AFG", b"AGO", b"AIA", b"ALA", b"ALB", b"AND", b"ARE", b"ARG", b"ARM", b"ASM",
    b"ATA", b"ATF", b"ATG", b"AUS", b"AUT", b"AZE", b"BDI", b"BEL", b"BEN", b"BES", b"BFA",
    b"BGD", b"BGR", b"BHR", b"BHS", b"BIH", b"BLM", b"BLR", b"BLZ", b"BMU", b"BOL", b"BRA",
    b"BRB", b"BRN", b"BTN", b"BVT", b"BWA", b"CAF", b"CAN", b"CCK", b"CHE", b"CHL", b"CHN",
    b"CIV", b"CMR", b"COD", b"COG", b"COK", b"COL", b"COM", b"CPV", b"CRI", b"CUB", b"CUW",
    b"CXR", b"CYM", b"CYP", b"CZE", b"DEU", b"DJI", b"DMA", b"DNK", b"DOM", b"DZA", b"ECU",
    b"EGY", b"ERI", b"ESH", b"ESP", b"EST", b"ETH", b"FIN", b"FJI", b"FLK", b"FRA", b"FRO",
    b"FSM", b"GAB", b"GBR", b"GEO", b"GGY", b"GHA", b"GIB", b"GIN", b"GLP", b"GMB", b"GNB",
    b"GNQ", b"GRC", b"GRD", b"GRL", b"GTM", b"GUF", b"GUM", b"GUY", b"HKG", b"HMD", b"HND",
    b"HRV", b"HTI", b"HUN", b"IDN", b"IMN", b"IND", b"IOT", b"IRL", b"IRN", b"IRQ", b"ISL",
    b"ISR", b"ITA", b"JAM", b"JEY", b"JOR", b"JPN", b"KAZ", b"KEN", b"KGZ", b"KHM", b"KIR",
    b"KNA", b"KOR", b"KWT", b"LAO", b"LBN", b"LBR", b"LBY", b"LCA", b"LIE", b"LKA", b"LSO",
    b"LTU", b"LUX", b"LVA", b"MAC", b"MAF", b"MAR", b"MCO", b"MDA", b"MDG", b"MDV", b"MEX",
    b"MHL", b"MKD", b"MLI", b"MLT", b"MMR", b"MNE", b"MNG", b"MNP", b"MOZ", b"MRT", b"MSR",
    b"MTQ", b"MUS", b"MWI", b"MYS", b"MYT", b"NAM", b"NCL", b"NER", b"NFK", b"NGA", b"NIC",
    b"NIU", b"NLD", b"NOR", b"NPL", b"NRU", b"NZL", b"OMN", b"PAK", b"PAN", b"PCN", b"PER",
    b"PHL", b"PLW", b"PNG", b"POL", b"PRI", b"PRK", b"PRT", b"PRY", b"PSE", b"PYF", b"QAT",
    b"REU", b"ROU", b"RUS", b"RWA", b"SAU", b"SDN", b"SEN", b"SGP", b"SGS", b"SHN", b"SJM",
    b"SLB", b"SLE", b"SLV", b"SMR", b"SOM", b"SPM", b"SRB", b"SSD", b"STP", b"SUR", b"SVK",
    b"SVN", b"SWE", b"SWZ", b"SXM", b"SYC", b"SYR", b"TCA", b"TCD", b"TGO", b"THA", b"TJK",
    b"TKL", b"TKM", b"TLS", b"TON", b"TTO", b"TUN", b"TUR", b"TUV", b"TWN", b"TZA", b"UGA",
    b"UKR", b"UMI", b"URY", b"USA", b"UZB", b"VAT", b"VCT", b"VEN", b"VGB", b"VIR", b"VNM",
    b"VUT", b"WLF", b"WSM", b"YEM", b"ZAF", b"ZMB", b"ZWE",
];

#[rustfmt::skip]
const ICAO_9303: &[&[u8; 3]] = &[
    b"EUE", b"GBD", b"GBN", b"GBO", b"GBP", b"GBS", b"RKS", b"UNA", b"UNK", b"UNO", b"UTO",
    b"XBA", b"XCC", b"XCO", b"XDC", b"XEC", b"XES", b"XIM", b"XMP", b"XOM", b"XPO", b"XXA",
    b"XXB", b"XXC", b"XXX", b"ZIM",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn iso_and_icao_codes_are_known_and_others_are_not() {
        assert_eq!("swe".parse::<Country>().unwrap().as_str(), "SWE");
        assert_eq!("D<<".parse::<Country>().unwrap().as_str(), "DEU");
        assert!(!"XXA".parse::<Country>().unwrap().is_territory());
        assert!("QQQ".parse::<Country>().is_err());
        assert!("SE".parse::<Country>().is_err());
    }

    #[test]
    fn the_tables_are_sorted_and_share_nothing() {
        assert!(ISO_3166.is_sorted() && ICAO_9303.is_sorted());
        assert!(ICAO_9303.iter().all(|code| ISO_3166.binary_search(code).is_err()));
        assert_eq!(Country::all().count(), ISO_3166.len() + ICAO_9303.len());
    }
}
