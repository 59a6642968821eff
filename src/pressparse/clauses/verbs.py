"""Verb groups: which words of a sentence are verbs, with voice, tense, modality and negation.

    group := (auxiliary | adverb | negation)* verb | "to" verb | verb

Only verbs of the tables count. A form that may also be a noun or an adjective ("visit", "talks", "held") is read by what stands before it.
"""

from pressparse import vocabulary as voc
from pressparse.clauses.clause import FINITE, INFINITIVE, PARTICIPIAL, REDUCED, Clause, Sentence
from pressparse.clauses.joints import before_by, is_held, owns, speaks
from pressparse.lexicon.verbs import DAY_PARTS, INTRANSITIVE, LISTS, MEANS, PAPERS, REPORTS
from pressparse.lexicon.words import COORDINATORS
from pressparse.phrases.actors import GROUP, PERSON, STATE, Actor
from pressparse.vocabulary import BASE, GERUND, PARTICIPLE, PAST, THIRD

_BEFORE_DAYS = frozenset(("on", "this", "next", "in", "later", "at", ","))
_AROUND_DAYS = frozenset("on , this next in later of the at from to".split())
_OF_SETTING = voc.TIME | voc.DIGIT | voc.ADV | voc.CAP
_LONGEST_SETTING = 18  # tokens
_OWNS = voc.DET | voc.POSS | voc.GENITIVE
_BEFORE_NOUNS = _OWNS | voc.PREP
_IN_ED = PAST | PARTICIPLE
_MONTH = voc.TIME | voc.CAP  # "May" is a month, "may" a modal
_OPENS_OBJECT = voc.DET | voc.POSS | voc.REL | voc.PRON
_BEHIND_PASSIVES = frozenset("in on at during between with from to under within for last earlier today yesterday after before . ,".split())
_ADJECTIVAL = ("al", "ive", "ous", "ful", "ic", "able", "ible", "ed")
_PERHAPS_ADJECTIVAL = (*_ADJECTIVAL, "ary", "ent", "ant")  # "recent", but also "statement" and "dignitary"


class VerbReader:
    """Reads the verb groups of one sentence, from left to right."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence, self.tokens = sentence, sentence.tokens
        self.lookup = voc.verb_lookup()
        self.clauses: list[Clause] = []

    def read(self) -> list[Clause]:
        """The clauses, still without subjects."""
        sentence, bits = self.sentence, self.tokens.bits
        named, reached = sentence.named, sentence.first
        for at in self.tokens.where(voc.MAY_BE_VERB, reached, sentence.last):
            here = bits[at]
            if at < reached or at in named or here & _MONTH == _MONTH:
                continue
            clause = self._auxiliary_group(at) if here & voc.AUXILIARY else self._bare_verb(at)
            if clause is not None:
                self.clauses.append(clause)
                reached = clause.last
        return self.clauses

    # -- with auxiliaries ----------------------------------------------------------------------------------------

    def _auxiliary_group(self, first: int) -> Clause:
        """A group that opens with an auxiliary: "has been received", "will not meet", "is"."""
        clause = Clause(self.tokens, first, first, first + 1, "", FINITE, negated=self.tokens.keys[first - 1 : first] == ("never",))
        at = self._over_auxiliaries(clause)
        if clause.modal and (behind := self._behind_setting(at)) and self._forms(behind) & BASE:
            at = behind
        verb = at < self.sentence.last and (not self.sentence.is_covered(at) or bool(self.tokens.bits[at - 1] & voc.MODAL))
        if not (verb and self._takes(clause, at)):
            return self._copula(clause, at)
        clause.main, clause.last, clause.lemma = at, at + 1, self._lemma(at)
        return clause

    def _behind_setting(self, at: int) -> int:
        """The token behind the day and place that part a modal from its verb ("will on Thursday, 30 November, in Oslo host"); 0 where none does."""
        bits, keys, first = self.tokens.bits, self.tokens.keys, at
        if at >= self.sentence.last or keys[at] not in _BEFORE_DAYS:
            return 0
        last = min(self.sentence.last, first + _LONGEST_SETTING)
        while at < last and (
            bits[at] & _OF_SETTING or keys[at] in _AROUND_DAYS or keys[at] in DAY_PARTS or keys[at].lstrip("h").isdecimal()
        ):
            at += 1
        return at if first < at < self.sentence.last and not self.sentence.is_covered(at) else 0

    def _over_auxiliaries(self, clause: Clause) -> int:
        """Past auxiliaries, adverbs and negations, noting modality and tense."""
        tokens, named, at, last = self.tokens, self.sentence.named, clause.first, self.sentence.last
        while at < last and at not in named:
            bits = tokens.bits[at]
            if bits & voc.NEG:
                clause.negated = True
            elif bits & voc.AUXILIARY:
                if bits & voc.BE:
                    clause.passive = True
                elif bits & voc.HAVE:
                    clause.perfect = True
                elif bits & voc.MODAL:
                    clause.modal = tokens.keys[at]
            elif not (bits & voc.ADV or tokens.keys[at].endswith("ly") and not self._forms(at) & BASE):
                break  # a verb, be it "supply"
            at += 1
        return at

    def _takes(self, clause: Clause, at: int) -> bool:
        """Do the auxiliaries before ``at`` take the form that stands there?"""
        form, be = self._forms(at), clause.passive
        clause.passive = False
        if be and form & GERUND:
            clause.future = self.tokens.keys[clause.first] in ("is", "are") and not clause.modal
            return True
        if be and form & PARTICIPLE:
            clause.passive, clause.mood = True, REDUCED if self.tokens.keys[clause.first] == "being" else FINITE
            return True
        if clause.perfect or be:  # no verb of "will have separate meetings"
            return bool(clause.perfect and form & PARTICIPLE)
        return bool(form & BASE and (clause.modal or self.tokens.bits[clause.first] & voc.DO))

    def _copula(self, clause: Clause, at: int) -> Clause:
        """An auxiliary as the main verb ("had talks with", "is")."""
        bits = self.tokens.bits
        clause.last = max(min(at, self.sentence.last), clause.first + 1)
        clause.main = max(n for n in range(clause.first, clause.last) if bits[n] & voc.AUXILIARY)
        clause.lemma = "have" if bits[clause.main] & voc.HAVE else "do" if bits[clause.main] & voc.DO else "be"
        clause.passive = clause.perfect = False
        return clause

    # -- without -------------------------------------------------------------------------------------------------

    def _bare_verb(self, at: int) -> Clause | None:
        """A verb without auxiliary, where the word is a verb and no noun."""
        lemma, form = self.lookup[self.tokens.keys[at]]
        mood = self._mood(at, lemma, form)
        if mood is None:
            return None
        clause = Clause(self.tokens, at, at, at + 1, lemma, mood, mood == REDUCED)
        if mood == INFINITIVE and self.tokens.keys[before := self._back_over_adverbs(at)] == "to":
            clause.first = before
        clause.negated = clause.first > self.sentence.first and bool(self.tokens.bits[clause.first - 1] & voc.NEG)
        return clause

    def _mood(self, at: int, lemma: str, form: int) -> str | None:
        """How the bare ``form`` at ``at`` is used; None where it is a noun or adjective."""
        tokens, sentence = self.tokens, self.sentence
        if tokens.bits[at] & voc.CAP and not (at == sentence.first or sentence.is_heading or tokens.bits[at - 1] & voc.PUNCT):
            return None
        before = at - 1
        if tokens.bits[before] & voc.ADV or tokens.keys[before].endswith("ly"):
            before = self._back_over_adverbs(at)
        if before < sentence.first:
            return self._opening(at, form)
        key, bits = tokens.keys[before], tokens.bits[before]
        if key == "to" and form & BASE:
            return INFINITIVE
        if form & GERUND:
            noun = bits & _OWNS or owns(sentence, before) or bits & voc.LOWER and self._is_adjective(before, _PERHAPS_ADJECTIVAL)
            return None if noun else PARTICIPIAL
        if bits & _BEFORE_NOUNS and not bits & voc.REL and not sentence.is_covered(before):
            if key == "as" and before == sentence.first and form & PARTICIPLE:  # "As noted at the talks, …"
                return REDUCED
            return FINITE if key in ("each", "both", "all") and form & PAST else None
        return self._past(at, before, lemma, form) if form & _IN_ED else self._present(at, before, form)

    def _back_over_adverbs(self, at: int) -> int:
        """The token before ``at`` that is no adverb."""
        bits, keys, first, before = self.tokens.bits, self.tokens.keys, self.sentence.first, at - 1
        while before >= first and (bits[before] & voc.ADV or keys[before].endswith("ly")) and before not in self.sentence.named:
            before -= 1
        return before

    def _opening(self, at: int, form: int) -> str | None:
        """The mood of a verb that opens its sentence: "Hailing …"; in a heading "Meeting with" is a noun."""
        if form & GERUND:
            return None if self.sentence.is_heading and self.tokens.words[at].nouns else PARTICIPIAL
        if form & PARTICIPLE and self._governs_by(before_by(self.sentence, at)):
            return REDUCED
        told = form & PAST and at + 1 < self.sentence.last and self.tokens.bits[at + 1] & _OPENS_OBJECT  # "Thanked the divers."
        return FINITE if told or self.sentence.is_heading and form == BASE else None

    def _past(self, at: int, before: int, lemma: str, form: int) -> str | None:
        """A form in -ed: finite behind a subject, reduced ("talks held in Oslo") before what a passive takes."""
        tokens = self.tokens
        if form & PARTICIPLE and (not form & PAST or self._governs_by(at) or is_held(tokens.keys, at)):
            return REDUCED
        bits = tokens.bits[before]
        if self.sentence.is_covered(before) or bits & (voc.PRON | voc.REL) or form & PAST and self._closes_day(before):
            return FINITE
        if bits & voc.LOWER and not bits & voc.CONJ:
            if lemma not in INTRANSITIVE and self._lacks_object(at):
                return REDUCED
            if form & PARTICIPLE and self._is_adjective(before):  # "took" is no adjective
                return None
        return FINITE

    def _closes_day(self, at: int) -> bool:
        """Does a part of this day stand right before the verb: "this morning", "on Monday evening"?"""
        part = self.tokens.keys[at] in DAY_PARTS and at > self.sentence.first
        return part and bool(self.tokens.bits[at - 1] & (voc.DET | voc.TIME | voc.ADV))

    def _governs_by(self, at: int) -> bool:
        """Does an agent follow ("hosted by X"), no means ("met by telephone", "ended by thanking")?"""
        by, agent = (*self.tokens.keys[at + 1 : min(at + 3, self.sentence.last)], "", "")[:2]
        return by == "by" and agent not in MEANS and not agent.endswith("ing") and bool(agent)

    def _lacks_object(self, at: int) -> bool:
        """Is nothing behind the verb that it could act on?"""
        return at + 1 >= self.sentence.last or self.tokens.keys[at + 1] in _BEHIND_PASSIVES

    def _present(self, at: int, before: int, form: int) -> str | None:
        """A present form behind a subject of its number, or joined to another verb of that form."""
        actor, key, said = self._actor_before(before + 1), self.tokens.keys[before], self.tokens.keys[at]
        if key in COORDINATORS:
            return self.clauses[-1].mood if self._coordinates(form) else None
        if form & THIRD:
            spoken = speaks(self.sentence, at, before, self._lemma(at), alone=not self.clauses)
            if spoken or said in LISTS or key in PAPERS and said in REPORTS:
                return FINITE
            said_that = key == "that" and self.clauses and self.clauses[-1].last == before  # "said that talks with B"
            alone = not said_that and key in ("he", "she", "it", "who", "which", "that")
            return FINITE if alone or actor is not None and actor.kind != GROUP else None
        plural = said == "include" or actor is not None and self._is_plural(actor) or key in ("they", "we", "i", "you", "who", "which")
        return FINITE if plural else None

    def _actor_before(self, at: int) -> Actor | None:
        """The last actor that ends right before token ``at``."""
        return next((actor for actor in reversed(self.sentence.actors) if actor.last == at), None)

    def _is_plural(self, actor: Actor) -> bool:
        """Is the actor a group, or the last of several?"""
        joined = actor.kind in (PERSON, STATE) and actor.start > 0 and self.tokens.keys[actor.start - 1] == "and"
        return joined or actor.kind == GROUP or actor.head == "people"

    def _coordinates(self, form: int) -> bool:
        """Is the verb before of the same form, or under a modal of this one too ("will be received by A and hold talks")?"""
        clause = self.clauses[-1] if self.clauses else None
        if clause is None or clause.mood not in (FINITE, INFINITIVE):
            return False
        return bool(self._forms(clause.main) & form & (THIRD | BASE) or clause.passive and clause.modal and form & BASE)

    def _is_adjective(self, at: int, endings: tuple[str, ...] = _ADJECTIVAL) -> bool:
        """A lower-case word that makes what follows it a noun."""
        bits = self.tokens.bits[at]
        field = bits & voc.PORTFOLIO and not self.tokens.bits[at - 1] & (voc.DET | voc.GENITIVE)  # "the management discussed"
        return bool(bits & voc.MODIFIER or field) or self.tokens.keys[at].endswith(endings) and not bits & voc.VERB

    def _forms(self, at: int) -> int:
        """Which forms of a verb the word may be; of a verb that no table holds by its ending."""
        key = self.tokens.keys[at]
        if (found := self.lookup.get(key)) is not None:
            return found[1]
        if not self.tokens.bits[at] & voc.LOWER:
            return 0
        return PAST | PARTICIPLE if key.endswith("ed") else GERUND if key.endswith("ing") and len(key) > 5 else 0

    def _lemma(self, at: int) -> str:
        return self.lookup.get(self.tokens.keys[at], ("", 0))[0]
