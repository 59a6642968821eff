"""Verb groups and their subjects, each construction with what it must give."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressparse.clauses import FINITE, Clause, Sentence, read_sentence
from pressparse.tokens import read_tokens


def sentence_of(text: str) -> Sentence:
    tokens = read_tokens(text, 0, len(text))
    return read_sentence(tokens, 0, len(tokens))[0]


def clause_of(text: str, lemma: str) -> Clause:
    """The first clause of the verb."""
    return next(clause for clause in sentence_of(text).clauses if clause.lemma == lemma)


def names(clause: Clause) -> list[str]:
    return [actor.official.name_text or actor.text if actor.official else actor.text for actor in clause.subject]


@pytest.mark.parametrize(
    ("text", "lemma", "subject"),
    [
        ("Ana Brandt met Teodor Vale.", "meet", ["Ana Brandt"]),
        ("On May 4, Ana Brandt, Minister of Trade of Norway, received Teodor Vale.", "receive", ["Ana Brandt"]),
        ("Ana Brandt and Teodor Vale discussed trade.", "discuss", ["Ana Brandt", "Teodor Vale"]),
        ("Ana Brandt, Teodor Vale and Hugo Lindqvist stressed unity.", "stress", ["Ana Brandt", "Teodor Vale", "Hugo Lindqvist"]),
        ("Ana Brandt met Teodor Vale and thanked him.", "thank", ["Ana Brandt"]),
        ("Ana Brandt said that Norway wants peace, and invited Teodor Vale.", "invite", ["Ana Brandt"]),
        ("Ana Brandt noted that exports had fallen and agreed to help.", "agree", ["Ana Brandt"]),
        ("Ana Brandt said that Teodor Vale came and invited her.", "invite", ["Teodor Vale"]),
        ("Ana Brandt noted that Teodor Vale has won and hosted a race.", "host", ["Teodor Vale"]),
        ("Ana Brandt, on her part, voiced gratitude.", "voice", ["Ana Brandt"]),
        ("Ana Brandt (Norway) also expressed gratitude.", "express", ["Ana Brandt"]),
        ("Hailing the deal, Ana Brandt noted progress.", "hail", ["Ana Brandt"]),
        ("Ana Brandt praised the deal, noting its reach.", "note", ["Ana Brandt"]),
        ("“We agree,” said Ana Brandt.", "say", ["Ana Brandt"]),
        ("“We agree,” Ana Brandt said.", "say", ["Ana Brandt"]),
        ("Ana Brandt, who chaired the session, thanked the guests.", "thank", ["Ana Brandt"]),
        ("Ana Brandt, who chaired the session, thanked the guests.", "chair", ["Ana Brandt"]),
        ("Ana Brandt spoke with Teodor Vale to stress unity.", "stress", ["Ana Brandt"]),
        ("The two presidents underlined the role of Oslo.", "underline", ["presidents"]),
        ("After the talks with Teodor Vale, Ana Brandt said trade grows.", "say", ["Ana Brandt"]),
        ("They reaffirmed the treaty.", "reaffirm", ["They"]),
        ("The Ministry of Trade announced a fair.", "announce", ["Ministry of Trade"]),
        ("Norway condemned the attack.", "condemn", ["Norway"]),
        ("President Vale yesterday met with Ana Brandt.", "meet", ["Vale"]),
        ("The visit of Ana Brandt to Oslo strengthened ties.", "strengthen", []),
        ("The value of visits by Ana Brandt was emphasized.", "emphasize", []),
    ],
)
def test_subjects(text: str, lemma: str, subject: list[str]) -> None:
    assert names(clause_of(text, lemma)) == subject


@pytest.mark.parametrize(
    ("text", "lemma", "facts"),
    [
        ("Ana Brandt was received by Teodor Vale.", "receive", {"passive": True}),
        ("Ana Brandt has received Teodor Vale.", "receive", {"perfect": True, "passive": False}),
        ("Ana Brandt will meet Teodor Vale.", "meet", {"modal": "will"}),
        ("Ana Brandt will not meet Teodor Vale.", "meet", {"modal": "will", "negated": True}),
        ("Ana Brandt did not sign the pact.", "sign", {"negated": True}),
        ("It was stated that trade grows.", "state", {"passive": True, "impersonal": True}),
        ("Ana Brandt is meeting Teodor Vale tomorrow.", "meet", {"future": True}),
        ("Ana Brandt is scheduled to meet Teodor Vale.", "meet", {"mood": "infinitive"}),
        ("They discussed talks held in Oslo by envoys.", "hold", {"mood": "reduced"}),
        ("Ana Brandt had talks with Teodor Vale.", "have", {"mood": FINITE}),
        ("The pact had been signed.", "sign", {"passive": True, "perfect": True}),
    ],
)
def test_verb_groups(text: str, lemma: str, facts: dict[str, object]) -> None:
    clause = clause_of(text, lemma)
    assert {name: getattr(clause, name) for name in facts} == facts


@pytest.mark.parametrize(
    ("text", "lemma"),
    [
        ("The official visit to Oslo ended.", "visit"),
        ("They held bilateral talks.", "talk"),
        ("A joint address by both sides followed.", "address"),
        ("Norway's hopes are high.", "hope"),
        ("The meeting took an hour.", "meet"),
        ("Her praise was warm.", "praise"),
    ],
)
def test_nouns_are_no_verbs(text: str, lemma: str) -> None:
    assert lemma not in [clause.lemma for clause in sentence_of(text).clauses]


@given(
    st.lists(
        st.sampled_from('Ana Brandt met said and , noted that to be was has will not the minister in Norway who ( ) " it they'.split()),
        max_size=40,
    )
)
def test_clauses_stand_in_order_inside_their_sentence(words: list[str]) -> None:
    text = " ".join(words)
    if not text:
        return
    sentence = sentence_of(text)
    ends = [sentence.first]
    for clause in sentence.clauses:
        assert ends[-1] <= clause.last
        assert clause.first <= clause.main < clause.last
        assert clause.end <= sentence.last
        assert all(actor in sentence.actors for actor in clause.subject)
        ends.append(clause.first)
