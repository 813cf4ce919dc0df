//! Arabic letters, with those of Persian and Urdu (near ICAO Doc 9303 part 3 section 6 C and
//! BGN/PCGN 1956, without the marks and letter codes of either).
//!
//! Short vowels are not written, so a word is spelt by its consonants, its long vowels once as
//! consonants and once as vowels. Names that are borne by millions are spelt with their vowels from
//! a table.

use super::{Letter, Spellings, spell_each};

/// Systems: long vowels as consonants; as vowels (`u`, `i`); as vowels (`o`, `e`); as the first.
pub(super) fn spell(letters: &[Letter]) -> Vec<String> {
    let word: String = letters.iter().map(|letter| letter.base).collect();
    let mut found: Vec<String> = Vec::new();
    found.extend(vocalised(&word).map(str::to_owned));
    found.extend(spell_each(letters, |at| {
        letters.get(at).and_then(|letter| spelt(letter.base, at == 0, at + 1 == letters.len()))
    }));
    found
}

const fn spelt(base: char, initial: bool, last: bool) -> Option<Spellings> {
    Some(match base {
        'ا' | 'ٱ' | 'ى' => &["a"],
        'ب' => &["b"],
        'پ' => &["p"],
        'ت' | 'ط' | 'ٹ' => &["t"],
        'ث' => &["th", "th", "s", "th"],
        'ج' => &["j", "j", "g", "dj"],
        'چ' => &["ch"],
        'ح' | 'ه' | 'ہ' | 'ھ' | 'ە' => &["h"],
        'خ' => &["kh"],
        'د' | 'ض' | 'ڈ' => &["d"],
        'ذ' => &["dh", "dh", "z", "dh"],
        'ر' | 'ڑ' => &["r"],
        'ز' | 'ظ' => &["z"],
        'ژ' => &["zh"],
        'س' | 'ص' => &["s"],
        'ش' => &["sh", "sh", "ch", "sh"],
        'ع' if initial => &["a"],
        'ع' | 'ء' | 'ـ' => &[""],
        'غ' => &["gh"],
        'ف' => &["f"],
        'ڤ' => &["v"],
        'ق' => &["q", "q", "k", "q"],
        'ك' | 'ک' => &["k"],
        'گ' => &["g"],
        'ل' => &["l"],
        'م' => &["m"],
        'ن' | 'ں' => &["n"],
        'و' if initial => &["w", "w", "o", "v"],
        'و' => &["w", "u", "o", "v"],
        'ي' | 'ی' if initial => &["y"],
        'ي' | 'ی' | 'ے' if last => &["i"],
        'ي' | 'ی' | 'ے' => &["y", "i", "e", "y"],
        'ة' => &["a", "a", "ah", "a"],
        _ => return None,
    })
}

/// The usual spelling of very common names, by their letters without marks.
#[rustfmt::skip]
fn vocalised(word: &str) -> Option<&'static str> {
    Some(match word {
        "محمد" => "muhammad", "احمد" => "ahmad", "محمود" => "mahmud", "حامد" | "حميد" => "hamid",
        "علي" | "على" | "علی" => "ali", "حسن" => "hasan", "حسين" | "حسین" => "husayn",
        "عمر" => "umar", "عثمان" => "uthman", "ابوبكر" | "ابوبکر" => "abubakr",
        "خالد" => "khalid", "وليد" | "ولید" => "walid", "سعيد" | "سعید" => "said",
        "سعد" => "saad", "يوسف" | "یوسف" => "yusuf", "ابراهيم" | "ابراهیم" => "ibrahim",
        "اسماعيل" | "اسماعیل" => "ismail", "اسحاق" => "ishaq", "يعقوب" | "یعقوب" => "yaqub",
        "موسى" | "موسی" => "musa", "عيسى" | "عیسی" => "isa", "داود" | "داوود" => "dawud",
        "سليمان" | "سلیمان" => "sulayman", "هارون" => "harun", "طارق" => "tariq",
        "كريم" | "کریم" => "karim", "رحيم" | "رحیم" => "rahim", "رحمن" | "رحمان" => "rahman",
        "عبدالله" => "abdullah", "عبدالرحمن" => "abdulrahman", "عبدالعزيز" => "abdulaziz",
        "عزيز" | "عزیز" => "aziz", "جمال" => "jamal", "كمال" | "کمال" => "kamal",
        "مصطفى" | "مصطفی" => "mustafa", "مرتضى" => "murtada", "رضا" => "rida",
        "مهدي" | "مهدی" => "mahdi", "هادي" | "هادی" => "hadi", "ناصر" => "nasir", "نصر" => "nasr",
        "بشير" | "بشیر" => "bashir", "نبيل" => "nabil", "سمير" => "samir",
        "امير" | "امیر" => "amir", "انور" => "anwar", "حمزة" | "حمزه" => "hamza",
        "عباس" => "abbas", "قاسم" => "qasim", "هاشم" => "hashim", "جعفر" => "jafar",
        "صالح" => "salih", "صلاح" => "salah", "فيصل" => "faysal", "فهد" => "fahd",
        "ماجد" | "مجيد" => "majid", "راشد" | "رشيد" => "rashid", "زياد" => "ziyad",
        "زيد" => "zayd", "بلال" => "bilal", "اسامة" => "usama", "ايمن" => "ayman",
        "عادل" => "adil", "كاظم" => "kazim", "باقر" => "baqir", "صادق" => "sadiq",
        "منصور" => "mansur", "فاطمة" | "فاطمه" => "fatima", "عائشة" | "عايشة" => "aisha",
        "خديجة" => "khadija", "زينب" | "زینب" => "zaynab", "مريم" | "مریم" => "maryam",
        "ليلى" | "لیلا" => "layla", "نور" => "nur", "هدى" => "huda", "سارة" | "سارا" => "sara",
        "امينة" => "amina", "سميرة" => "samira", "رقية" => "ruqayya", "حياة" => "hayat",
        "سلمى" => "salma",
        _ => return None,
    })
}
