"""What the rewriting knows of English: word lists, read once from ``resources/wording``."""

import re
from collections.abc import Mapping
from functools import cache

import msgspec

from coach.files import resources


class _Feelings(msgspec.Struct, frozen=True):
    plain: str
    phrases: str
    nouns: dict[str, str]
    said: dict[str, str]


class _Attack(msgspec.Struct, frozen=True):
    danger: str
    absolutes: str
    swearing: str
    fillers: str
    openers: str
    judging: str
    colouring: str
    nicknames: str
    figures: str
    verdicts: str
    inside: str


class _File(msgspec.Struct, frozen=True):
    irregular: str
    regular: str
    doubling: str
    noun_first: str
    modals: str
    be: str
    have: str
    do: str
    pronouns: str
    subjects: str
    possessives: str
    determiners: str
    prepositions: str
    conjunctions: str
    adverbs: str
    question_words: str
    time_words: str
    time_heads: str
    adjectives: str
    nouns: str
    mass: str
    capital: str
    maybe_names: str
    name_before: str
    whole_capital: str
    written: dict[str, str]
    feelings: _Feelings
    faux: dict[str, str]
    neutral: dict[str, str]
    attack: _Attack


Words = frozenset[str]


class Verb(msgspec.Struct, frozen=True):
    """The forms of one verb."""

    base: str
    past: str
    participle: str
    doubles: bool


class Lexicon(msgspec.Struct, frozen=True):
    """All lists. A verb is found by each of its forms in ``forms``."""

    verbs: Mapping[str, Verb]
    forms: Mapping[str, tuple[Verb, str]]
    noun_first: Words
    modals: Words
    auxiliaries: Words
    pronouns: Words
    subjects: Words
    possessives: Words
    determiners: Words
    prepositions: Words
    conjunctions: Words
    adverbs: Words
    question_words: Words
    time_words: Words
    time_heads: Words
    adjectives: Words
    nouns: Words
    mass: Words
    small: Words
    capital: Words
    maybe_names: Words
    name_before: Words
    whole_capital: Words
    written: Mapping[str, str]
    feelings: Words
    feeling_phrases: tuple[str, ...]
    feeling_nouns: Mapping[str, str]
    feelings_said: Mapping[str, str]
    faux: Mapping[str, tuple[str, ...]]
    neutral: Mapping[str, str]
    danger: Words
    absolutes: Words
    swearing: Words
    fillers: tuple[tuple[str, ...], ...]
    openers: tuple[tuple[str, ...], ...]
    judging: Words
    colouring: Words
    nicknames: tuple[tuple[str, ...], ...]
    figures: Words
    verdicts: Words
    inside: Words


@cache
def lexicon() -> Lexicon:
    """Read the lists; from the second time on they are there."""
    path = resources() / "wording" / "en.toml"
    return _built(msgspec.toml.decode(path.read_bytes(), type=_File))


def _built(file: _File) -> Lexicon:
    verbs = _verbs(file)
    small = (
        file.pronouns, file.possessives, file.determiners, file.prepositions, file.conjunctions,
        file.adverbs, file.question_words, file.modals, file.be, file.have, file.do,
    )  # fmt: skip
    return Lexicon(
        verbs=verbs,
        forms=_forms(verbs),
        noun_first=_set(file.noun_first),
        modals=_set(file.modals),
        auxiliaries=_set(f"{file.modals} {file.be} {file.have} {file.do}"),
        pronouns=_set(file.pronouns),
        subjects=_set(file.subjects),
        possessives=_set(file.possessives),
        determiners=_set(file.determiners),
        prepositions=_set(file.prepositions),
        conjunctions=_set(file.conjunctions),
        adverbs=_set(file.adverbs),
        question_words=_set(file.question_words),
        time_words=_set(file.time_words),
        time_heads=_set(file.time_heads),
        adjectives=_set(file.adjectives),
        nouns=_set(file.nouns),
        mass=_set(file.mass),
        small=_set(" ".join(small)),
        capital=_set(file.capital),
        maybe_names=_set(file.maybe_names),
        name_before=_set(file.name_before),
        whole_capital=_set(file.whole_capital),
        written=file.written,
        feelings=_set(file.feelings.plain),
        feeling_phrases=_phrases(file.feelings.phrases),
        feeling_nouns=file.feelings.nouns,
        feelings_said=file.feelings.said,
        faux={word.replace("_", " "): tuple(under.split()) for word, under in file.faux.items()},
        neutral=file.neutral,
        danger=_set(file.attack.danger),
        absolutes=_set(file.attack.absolutes),
        swearing=_set(file.attack.swearing),
        fillers=_rows(file.attack.fillers),
        openers=_rows(file.attack.openers),
        judging=_set(file.attack.judging),
        colouring=_set(file.attack.colouring),
        nicknames=_rows(file.attack.nicknames),
        figures=_set(file.attack.figures),
        verdicts=_set(file.attack.verdicts),
        inside=_set(file.attack.inside),
    )


def _set(words: str) -> Words:
    return frozenset(words.split())


def _phrases(words: str) -> tuple[str, ...]:
    """Give phrases, long ones first."""
    return tuple(sorted((word.replace("_", " ") for word in words.split()), key=len, reverse=True))


def _rows(words: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(phrase.split()) for phrase in _phrases(words))


def _verbs(file: _File) -> dict[str, Verb]:
    more = _set(file.doubling)
    verbs = {
        base: Verb(base, past, participle, base in more or _short(base))
        for base, past, participle in (row.split() for row in file.irregular.split(";"))
    }
    for base in file.regular.split():
        if base not in verbs:
            doubles = base in more or _short(base)
            past = _regular_past(base, doubles=doubles)
            verbs[base] = Verb(base, past, past, doubles)
    return verbs


def _short(base: str) -> bool:
    """Say whether a verb doubles its last letter: "step, stepped"."""
    return re.fullmatch(r"(?:[^aeiou]+|qu|[^aeiou]*qu)?[aeiou][^aeiouwxy]", base) is not None


def _regular_past(base: str, *, doubles: bool) -> str:
    if base.endswith("e"):
        return f"{base}d"
    if base.endswith("y") and base[-2:-1] not in "aeiou":
        return f"{base[:-1]}ied"
    return f"{base}{base[-1] if doubles else ''}ed"


def _forms(verbs: Mapping[str, Verb]) -> dict[str, tuple[Verb, str]]:
    """Give each form with what it is; where one form is several, the first that fits stays."""
    forms: dict[str, tuple[Verb, str]] = {}
    for verb in verbs.values():
        forms.setdefault(verb.base, (verb, "base"))
    for verb in verbs.values():
        forms.setdefault(verb.past, (verb, "past"))
        forms.setdefault(third(verb), (verb, "third"))
        forms.setdefault(gerund(verb), (verb, "gerund"))
        forms.setdefault(verb.participle, (verb, "participle"))
    for form in ("am", "is", "are"):
        forms[form] = (verbs["be"], "third")
    forms["were"] = (verbs["be"], "past")
    return forms


def third(verb: Verb) -> str:
    """Give the form for he, she and it."""
    base = verb.base
    odd = {"have": "has", "be": "is", "do": "does", "go": "goes"}
    if base in odd:
        return odd[base]
    if base.endswith(("s", "x", "z", "ch", "sh")):
        return f"{base}es"
    if base.endswith("y") and base[-2:-1] not in "aeiou":
        return f"{base[:-1]}ies"
    return f"{base}s"


def gerund(verb: Verb) -> str:
    """Give the form in -ing."""
    base = verb.base
    if base.endswith("ie"):
        return f"{base[:-2]}ying"
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")) and base != "be":
        return f"{base[:-1]}ing"
    return f"{base}{base[-1] if verb.doubles else ''}ing"
