//! Names, transliteration, dates and documents: keys, scores, explanations, search structures
