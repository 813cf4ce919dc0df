# Statistics for everybody.

statistics-title = Public statistics
statistics-of = Public statistics { $period }
statistics-what = How many records this authority holds, and how often they were asked, hit and changed. The law has these numbers published. They contain no personal data.
statistics-years = Years
statistics-span = Counted from { $from } to { $until }.
statistics-held = What is held: as of { $at }.
statistics-absent = What did not happen in this time is not listed.
statistics-small = Small numbers are left out, and with them others that would give them away.
