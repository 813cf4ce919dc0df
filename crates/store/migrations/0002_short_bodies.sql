-- From here on the body of a record may be shortened: its first byte is then the number of the dictionary, and a
-- zstd frame without its magic number follows. A body that begins with { is JSON, as before, and is left as it is.
-- No table changes; the number of the schema keeps a program away that would not read such a body.
SELECT 1;
