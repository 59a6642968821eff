"""The forms of an English verb from its lemma, and the plural of a noun.

Regular rules of spelling, and the irregular verbs that occur in press reports.
"""

from attrs import frozen

_IRREGULAR: dict[str, tuple[str, str]] = {
    "arise": ("arose", "arisen"), "be": ("was", "been"), "bear": ("bore", "borne"), "become": ("became", "become"), "bid": ("bade", "bidden"), "break": ("broke", "broken"), "begin": ("began", "begun"),
    "bring": ("brought", "brought"), "build": ("built", "built"), "buy": ("bought", "bought"), "catch": ("caught", "caught"), "choose": ("chose", "chosen"),
    "come": ("came", "come"), "cut": ("cut", "cut"), "deal": ("dealt", "dealt"), "do": ("did", "done"), "draw": ("drew", "drawn"),
    "drive": ("drove", "driven"), "fall": ("fell", "fallen"), "feel": ("felt", "felt"), "fight": ("fought", "fought"),
    "find": ("found", "found"), "fly": ("flew", "flown"), "forget": ("forgot", "forgotten"), "get": ("got", "got"),
    "give": ("gave", "given"), "go": ("went", "gone"), "grow": ("grew", "grown"), "have": ("had", "had"), "hear": ("heard", "heard"),
    "hit": ("hit", "hit"), "hold": ("held", "held"), "keep": ("kept", "kept"), "know": ("knew", "known"), "lay": ("laid", "laid"),
    "lead": ("led", "led"), "leave": ("left", "left"), "let": ("let", "let"), "lose": ("lost", "lost"), "make": ("made", "made"), "mean": ("meant", "meant"),
    "meet": ("met", "met"), "overcome": ("overcame", "overcome"), "oversee": ("oversaw", "overseen"), "pay": ("paid", "paid"), "put": ("put", "put"),
    "read": ("read", "read"), "ring": ("rang", "rung"), "rise": ("rose", "risen"), "run": ("ran", "run"), "say": ("said", "said"), "see": ("saw", "seen"),
    "seek": ("sought", "sought"), "sell": ("sold", "sold"), "send": ("sent", "sent"), "set": ("set", "set"), "show": ("showed", "shown"),
    "sit": ("sat", "sat"), "speak": ("spoke", "spoken"), "spend": ("spent", "spent"), "stand": ("stood", "stood"),
    "strike": ("struck", "struck"), "swear": ("swore", "sworn"), "take": ("took", "taken"), "teach": ("taught", "taught"),
    "tell": ("told", "told"), "think": ("thought", "thought"), "undertake": ("undertook", "undertaken"),
    "understand": ("understood", "understood"), "uphold": ("upheld", "upheld"), "win": ("won", "won"), "wind": ("wound", "wound"), "withdraw": ("withdrew", "withdrawn"),
    "write": ("wrote", "written"),
}  # fmt: skip

_DOUBLING = frozenset(
    "top span swap wrap flag jet allot drop dub enrol extol fulfil quip slam stem step sum underpin admit abet compel concur confer commit control deter emit equip excel expel incur occur omit permit plan prefer propel quit rebut recur refer regret remit rid ship stop submit transfer transmit".split()
)
_VOWELS = frozenset("aeiou")


@frozen
class VerbForms:
    """The five forms of a verb, in lower case."""

    base: str
    third: str
    past: str
    participle: str
    gerund: str


def verb_forms(lemma: str) -> VerbForms:
    """The forms of ``lemma``; British doubling ("travelled") is :func:`british_forms`.

    >>> verb_forms("emphasize").past, verb_forms("hold").past, verb_forms("reply").third
    ('emphasized', 'held', 'replies')
    """
    past, participle = _IRREGULAR.get(lemma, (_with_ed(lemma),) * 2)
    return VerbForms(lemma, _with_s(lemma), past, participle, _with_ing(lemma))


def spellings(lemma: str) -> tuple[str, ...]:
    """The lemma in both spellings, American and British.

    >>> spellings("emphasize")
    ('emphasize', 'emphasise')
    """
    if lemma.endswith("ize") and lemma not in ("seize", "size", "prize"):
        return lemma, lemma[:-3] + "ise"
    if lemma in ("honor", "favor", "endeavor", "labor", "harbor"):
        return lemma, lemma[:-2] + "our"
    return (lemma,)


def doubled(lemma: str) -> tuple[str, str] | None:
    """Past and gerund as British English has them, with a doubled l ("travelled") or in -t ("dwelt"), where there are such."""
    if lemma in ("dwell", "spell"):
        return lemma[:-1] + "t", lemma + "ing"
    if lemma.endswith(("vel", "gnal", "del", "cel", "sel", "bel", "tial")) and lemma not in ("compel", "excel"):
        return lemma + "led", lemma + "ling"
    return None


def _with_s(lemma: str) -> str:
    if lemma in ("have", "do", "be"):
        return {"have": "has", "do": "does", "be": "is"}[lemma]
    if lemma.endswith("y") and lemma[-2] not in _VOWELS:
        return lemma[:-1] + "ies"
    return lemma + ("es" if lemma.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")


def _with_ed(lemma: str) -> str:
    if lemma.endswith("e"):
        return lemma + "d"
    if lemma.endswith("y") and lemma[-2] not in _VOWELS:
        return lemma[:-1] + "ied"
    return lemma + (lemma[-1] if lemma in _DOUBLING else "") + "ed"


def _with_ing(lemma: str) -> str:
    if lemma.endswith("ie"):
        return lemma[:-2] + "ying"
    if lemma.endswith("e") and not lemma.endswith(("ee", "ye", "oe")) and lemma != "be":
        return lemma[:-1] + "ing"
    if lemma in _DOUBLING or lemma in ("begin", "cut", "get", "hit", "let", "put", "run", "set", "sit", "win", "forget"):
        return lemma + lemma[-1] + "ing"
    return lemma + "ing"


def plural(noun: str) -> str:
    """The plural of the main word of an office: its last word, or the word before "of", "-general" and the like."""
    first, mark, rest = noun.partition(" of ")
    if mark:
        return plural(first) + mark + rest
    for tail in ("-general", " general", "-in-chief", " in chief", "-elect", "-designate", "-at-large"):
        if noun.endswith(tail) and noun != tail.strip():
            return plural(noun.removesuffix(tail)) + tail
    if noun.endswith("man"):
        return noun[:-3] + "men"
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "x", "ch", "sh")) else "s")
