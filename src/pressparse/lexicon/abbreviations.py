"""Abbreviations that end in a full stop, as this genre writes them, and the words that open a sentence after one.

All are kept without the last full stop and in lower case, so that "Gen" and "GEN" are one row.
"""

# Capitalised, and always followed by what they belong to (a name, a title): the full stop never ends a sentence.
LEADING = frozenset(
    {
        "mr", "mrs", "ms", "mx", "dr", "prof", "messrs", "mme", "mlle", "fr", "rev", "revd", "hon", "honble", "amb", "min",
        "pres", "dep", "asst", "gov", "lt", "sen", "rep", "del", "cong", "congr", "gen", "maj", "col", "capt", "cpt", "cmdr",
        "cdr", "adm", "brig", "sgt", "cpl", "pvt", "lieut", "lt.gen", "maj.gen", "brig.gen", "col.gen", "h.e", "h.h", "h.m",
        "h.r.h", "hrh", "s.e", "s.m", "ft", "mt", "engr", "eng", "arch", "supt", "insp", "det", "atty", "secy", "sec", "undersec",
        "pol", "uz", "uza", "mst", "mohd", "muhd", "rt", "rt.hon", "shri", "smt", "cr",
    }
)  # fmt: skip
# The same in any case.
LEADING_PLAIN = frozenset(
    {
        "vs", "viz", "cf", "e.g", "i.e",
    }
)  # fmt: skip

# Capitalised, and may end a sentence: they do where a word that opens sentences follows.
CLOSING = frozenset(
    {
        "jr", "sr", "md", "inc", "ltd", "co", "corp", "llc", "plc", "st", "ave", "blvd", "bldg", "rd", "dept", "univ", "assn", "bros",
        "est", "jan", "feb", "febr", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues",
        "wed", "thu", "thurs", "fri", "sat", "sun",
    }
)  # fmt: skip
# The same in any case.
CLOSING_PLAIN = frozenset(
    {
        "a.m", "p.m", "etc", "al", "ca", "approx", "incl", "esq", "ph.d", "ret", "retd", "rtd", "pct", "mln", "bln", "km", "kg",
    }
)  # fmt: skip

# Only before a figure ("No. 5", "Art. 12"); elsewhere the full stop ends the sentence ("No.").
COUNTING = frozenset(
    {
        "no", "nos", "nr", "art", "arts", "para", "paras", "pp", "p", "vol", "ch", "fig", "sect", "res", "ser",
    }
)  # fmt: skip

# Words that, capitalised, open a sentence far more often than they go on with a name.
OPENERS = frozenset(
    {
        "the", "a", "an", "he", "she", "it", "they", "we", "i", "you", "his", "her", "its", "their", "our", "this", "that",
        "these", "those", "there", "here", "both", "each", "all", "many", "some", "several", "in", "on", "at", "by", "for",
        "from", "with", "to", "of", "as", "after", "before", "during", "since", "when", "while", "where", "if", "although",
        "though", "because", "under", "over", "upon", "among", "between", "following", "according", "but", "and", "or", "so",
        "yet", "however", "also", "then", "thus", "earlier", "later", "today", "yesterday", "tomorrow", "meanwhile", "moreover",
        "furthermore", "additionally", "separately", "finally", "further", "first", "second", "speaking", "asked", "what", "who",
        "how", "why", "mr", "mrs", "ms", "not", "no", "one", "two", "other", "another", "such", "only", "even", "now", "once",
    }
)  # fmt: skip
