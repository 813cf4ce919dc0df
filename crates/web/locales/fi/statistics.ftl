# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.

statistics-title = Julkiset tilastot
statistics-of = Julkiset tilastot { $period }
statistics-what = Kuinka monta tietuetta tällä viranomaisella on ja kuinka usein niistä on kysytty, saatu osuma ja niitä on muutettu. Laki vaatii näiden lukujen julkaisemista. Ne eivät sisällä henkilötietoja.
statistics-years = Vuodet
statistics-span = Laskettu ajalta { $from } – { $until }.
statistics-held = Olemassa oleva: tilanne { $at }.
statistics-absent = Mitä ei tänä aikana tapahtunut, ei ole luettelossa.
statistics-small = Pienet luvut on jätetty pois ja niiden mukana muut, jotka paljastaisivat ne.
