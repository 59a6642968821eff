"""Months, weekdays, zones and the words for days near at hand, as press offices write them. Keys are lower case."""

MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            ("january", "jan"), ("february", "feb", "febr"), ("march", "mar"), ("april", "apr"), ("may",), ("june", "jun"),
            ("july", "jul"), ("august", "aug"), ("september", "sept", "sep"), ("october", "oct"), ("november", "nov"),
            ("december", "dec"),
        ),
        start=1,
    )
    for name in names
}  # fmt: skip

# Months in other languages of press offices (Romance, Germanic, Slavic, Turkish, Indonesian), and misprints of the English names.
# Read in datelines alone, where a number stands beside them and nothing else could be meant; in prose "set", "ago" and
# "mai" are other words.
MONTHS_ABROAD: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "janvier janv gennaio gen enero ene janeiro januar jän jänner januari január siječnja siječanj leden ledna stycznia ian januára ianuarie ocak januára janury januray janaury januarry",
            "février fevrier févr fevr fév febbraio febrero fevereiro fev februar februari február veljače veljača únor února lutego februarie şubat febuary feburary februrary febraury februaury",
            "mars mac marzo março marco märz maerz maart marts március marca ožujka ožujak března marca martie mart maret marhc mrach",
            "avril avr aprile abril abr április apríla travnja travanj dubna kwietnia aprilie nisan apirl",
            "mai maggio mag mayo maio mei maj maja május svibnja svibanj května máj mayıs",
            "juin giugno giu junio junho juni június júna lipnja lipanj iun června czerwca iunie haziran",
            "juillet juil julai luglio lug julio julho juli július júla srpnja srpanj iul července lipca iulie temmuz",
            "août aout ogos agosto ago augustus augusti augusztus augusta kolovoza kolovoz srpna sierpnia ağustos agustus agust augst",
            "septembre settembre set septiembre setiembre setembro septembris szeptember septembra rujna rujan září września septembrie eylül septmber setpember septmeber septembr",
            "octobre ottobre ott octubre outubro out oktober okt október októbra října października octombrie ekim ocotber",
            "novembre noviembre novembro novembra studenoga studenog studeni listopadu listopada noiembrie kasım novemeber novmeber novemebr novemer",
            "décembre decembre disember déc dicembre dic diciembre dezembro dez dezember desember decembra prosinca prosinac prosince grudnia decembrie aralık decmber decmeber decemeber",
        ),
        start=1,
    )
    for name in names.split()
}

WEEKDAYS: dict[str, int] = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
}  # fmt: skip

# Days of the week in other languages, before a date alone.
WEEKDAYS_ABROAD: tuple[str, ...] = (
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì",
    "sabato", "domenica", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo", "montag", "dienstag", "mittwoch",
    "donnerstag", "freitag", "samstag", "sonntag", "hétfő", "kedd", "szerda", "csütörtök", "péntek", "szombat", "vasárnap",
    "poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela", "pondělí", "úterý", "středa", "čtvrtek", "pátek", "segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira",
)  # fmt: skip

# Months in Roman figures, as dates of Central Europe print them between day and year.
ROMAN_MONTHS: dict[str, int] = {
    name: number for number, name in enumerate(("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"), start=1)
}

# Short forms are read only before a date ("Wed., March 4"): "Sun" and "Sat" alone are other words.
WEEKDAYS_SHORT: dict[str, int] = {
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip

# Days told from the day of publication: how many days later they are.
NEAR_DAYS: dict[str, int] = {
    "today": 0, "tonight": 0, "this morning": 0, "this afternoon": 0, "this evening": 0,
    "yesterday": -1, "last night": -1, "last evening": -1, "tomorrow": 1, "day before yesterday": -2, "day after tomorrow": 2,
}  # fmt: skip

# Stretches told from the day of publication: kept as words, no day is made of them.
NEAR_STRETCHES: tuple[str, ...] = ("week", "weekend", "month", "year")

PARTS_OF_DAY: tuple[str, ...] = ("morning", "afternoon", "evening", "night")

# A number and a month that name something other than a day: "the 14 March Alliance", "1 May Street".
NAMED_AFTER_DAYS: tuple[str, ...] = (
    "Movement", "Alliance", "Street", "Square", "Avenue", "Bridge", "Brigade", "Coalition", "Declaration", "Boulevard", "Airport",
    "percent", "pct", "per cent", "million", "billion", "members", "countries", "people", "years",
)  # fmt: skip

# Zones that a stamp prints beside its time.
ZONES: dict[str, str] = {
    "gmt": "+00:00", "utc": "+00:00", "z": "+00:00", "bst": "+01:00", "cet": "+01:00", "cest": "+02:00", "eet": "+02:00",
    "eest": "+03:00", "msk": "+03:00", "gst": "+04:00", "pkt": "+05:00", "ist": "+05:30", "sgt": "+08:00", "hkt": "+08:00",
    "jst": "+09:00", "kst": "+09:00", "aest": "+10:00", "est": "-05:00", "edt": "-04:00", "cst": "-06:00", "cdt": "-05:00",
    "mst": "-07:00", "mdt": "-06:00", "pst": "-08:00", "pdt": "-07:00",
}  # fmt: skip
