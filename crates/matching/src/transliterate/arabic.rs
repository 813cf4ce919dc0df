//! Arabic letters, with those of Persian and Urdu.
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
        'ا' | 'ٱ' | 'ى' => ["a"; 4],
        'ب' => ["b"; 4],
        'پ' => ["p"; 4],
        'ت' | 'ط' | 'ٹ' => ["t"; 4],
        'ث' => ["th", "th", "s", "th"],
        'ج' => ["j", "j", "g", "dj"],
        'چ' => ["ch"; 4],
        'ح' | 'ه' | 'ہ' | 'ھ' | 'ە' => ["h"; 4],
        'خ' => ["kh"; 4],
        'د' | 'ض' | 'ڈ' => ["d"; 4],
        'ذ' => ["dh", "dh", "z", "dh"],
        'ر' | 'ڑ' => ["r"; 4],
        'ز' | 'ظ' => ["z"; 4],
        'ژ' => ["zh"; 4],
        'س' | 'ص' => ["s"; 4],
        'ش' => ["sh", "sh", "ch", "sh"],
        'ع' if initial => ["a"; 4],
        'ع' | 'ء' | 'ـ' => [""; 4],
        'غ' => ["gh"; 4],
        'ف' => ["f"; 4],
        'ڤ' => ["v"; 4],
        'ق' => ["q", "q", "k", "q"],
        'ك' | 'ک' => ["k"; 4],
        'گ' => ["g"; 4],
        'ل' => ["l"; 4],
        'م' => ["m"; 4],
        'ن' | 'ں' => ["n"; 4],
        'و' if initial => ["w", "w", "o", "v"],
        'و' => ["w", "u", "o", "v"],
        'ي' | 'ی' if initial => ["y"; 4],
        'ي' | 'ی' | 'ے' if last => ["i"; 4],
        'ي' | 'ی' | 'ے' => ["y", "i", "e", "y"],
        'ة' => ["a", "a", "ah", "a"],
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
