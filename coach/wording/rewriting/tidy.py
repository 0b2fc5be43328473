"""Put right what was typed in haste: texting, dialect, slips, the grammar of a second language."""

from collections.abc import Sequence

from coach.wording.rewriting.lexicon import Lexicon
from coach.wording.rewriting.names import capitals, shouted
from coach.wording.rewriting.tokens import cut, is_word
from coach.wording.rewriting.verbs import base, plural

_AFTER_A_NOUN_WORD = frozenset("ma da cause tha def till ill no".split())
_OWNERS = frozenset("dads mums moms nans grans sisters brothers mothers fathers".split())
_WHO = frozenset("i you we they he she".split())
_BEFORE_ILL = frozenset(
    "was am is be feel felt so very really i'm are were got been fell bit".split()
)
_BEFORE_NOUNS = frozenset("my your his her our their the a an this that me".split())
#: "its" before these is "it is".
_IT_IS = frozenset(
    "a an the only not just so too my your under over dry ok fine hard been like late in on time "
    "what how always never about all because really very easier better important our us".split()
)
_YOU_ARE = frozenset(
    "a an so not always never late going being just the too such very really on in out at with "
    "home here there gone drunk mean rude lazy sorry busy tired right wrong done".split()
)
_MODAL = frozenset(
    (
        "did didn't do don't does doesn't to can can't could couldn't will won't would "
        "wouldn't should shouldn't must"
    ).split()
)
_LONG = frozenset(
    (
        "second seconds minute minutes hour hours day days night nights week weeks month "
        "months year years ages"
    ).split()
)
_MANY = frozenset(
    "one two three four five six seven eight nine ten a many few several some".split()
)


def tidy(lex: Lexicon, text: str) -> list[str]:
    """Give the tokens of ``text``, put right."""
    tokens = _loud(lex, shouted(cut(text)))
    tokens = _written(lex, tokens)
    tokens = _homophones(lex, tokens)
    tokens = _agreeing(lex, tokens)
    tokens = _based(lex, tokens)
    tokens = _since(tokens)
    tokens = [token for token in tokens if token.lower() not in lex.swearing]
    return capitals(lex, _there_is_a(lex, _once(tokens)))


def _loud(lex: Lexicon, tokens: Sequence[str]) -> list[str]:
    """Give small words in capitals their small letters: "ONE text"."""
    return [
        token.lower()
        if token.isupper() and len(token) > 1 and token.lower() in lex.small
        else token
        for token in tokens
    ]


def _written(lex: Lexicon, tokens: Sequence[str]) -> list[str]:
    found: list[str] = []
    for token in tokens:
        word = token.lower()
        before = found[-1].lower() if found else ""
        new = lex.written.get(word) or _timed(word)
        if new is None and word.endswith("in") and f"{word}g" in lex.forms and len(word) > 4:
            new = f"{word}g" if word not in lex.nouns and word not in {"begin", "within"} else None
        if new is None and word.startswith("t'") and len(word) > 3:
            new = f"the {word[2:]}"
        if (word == "ill" and before in _BEFORE_ILL) or (word == "lets" and before):
            new = None
        if new is None or (word in _AFTER_A_NOUN_WORD and before in _BEFORE_NOUNS):
            found.append(token)
            continue
        if word == "aye" and before in lex.auxiliaries | lex.subjects:
            new = "always"
        if word == "ur" and not found:
            new = "your"
        if token[:1].isupper() and word[:1].isalpha():
            new = new[:1].upper() + new[1:]
        found += new.split()
    return found


def _timed(word: str) -> str | None:
    """Write "2 hours" for "2hrs"."""
    number = word.rstrip("abcdefghijklmnopqrstuvwxyz")
    unit = _UNITS.get(word[len(number) :])
    return f"{number} {unit}" if number.isdigit() and unit else None


_UNITS = {"hrs": "hours", "hr": "hour", "mins": "minutes", "min": "minutes", "yrs": "years"}


def _homophones(lex: Lexicon, tokens: Sequence[str]) -> list[str]:
    found: list[str] = []
    for at, token in enumerate(tokens):
        word = token.lower()
        after = tokens[at + 1].lower() if at + 1 < len(tokens) else ""
        before = found[-1].lower() if found else ""
        form = lex.forms.get(after, (None, ""))[1]
        new = token
        two = tokens[at + 2].lower() if at + 2 < len(tokens) else "."
        bare = after in lex.adjectives | lex.judging and after not in lex.nouns
        alone = bare and two not in lex.nouns
        if word == "its" and (
            after in _IT_IS
            or form == "gerund"
            or (alone and (two in lex.small or not is_word(two)))
        ):
            new = "it's"
        elif word == "your" and (
            after in _YOU_ARE
            or (
                after in lex.adverbs
                and after not in lex.time_words
                and after not in lex.nouns | {"usual", "then"}
            )
            or (
                alone
                and after != "own"
                and (two in lex.small - lex.determiners or not is_word(two))
            )
            or (
                form in {"past", "participle"}
                and after not in lex.nouns | lex.adjectives
                and two in lex.prepositions
            )
            or (
                form == "gerund"
                and after not in lex.nouns
                and not (two in lex.forms.keys() - lex.nouns and _past(lex, two))
                and before not in {"of", "with", "by", "about", "for"}
            )
        ):
            new = "you're"
        elif word == "you're" and after in lex.nouns and after not in lex.adjectives:
            new = "your"
        elif (
            word == "me"
            and (before not in {"for", "to"} or two not in {"is", "means", "was"})
            and after in lex.nouns
            and after not in lex.forms
            and base(lex, before) not in _GIVEN
        ):
            new = "my"
        elif word == "y" and after in {
            "you",
            "do",
            "did",
            "are",
            "is",
            "can't",
            "don't",
            "didn't",
            "u",
        }:
            new = "why"
        elif (word in _OWNERS and is_word(after) and after not in lex.small | lex.forms.keys()) or (
            word[-1:] == "s"
            and word[:-1] in lex.capital
            and after in lex.nouns
            and word not in lex.capital
        ):
            new = f"{word[:-1]}'s"
        elif word == "of" and before in {"should", "could", "would", "must", "might"}:
            new = "have"
        elif word == "not" and before == "can":
            found[-1] = "cannot"
            continue
        elif (
            word == "to"
            and before == "with"
            and after in lex.determiners
            and len(found) > 1
            and found[-2].lower() in {"come", "came", "go", "went"}
        ):
            found.append("me")
        elif word == "no" and before == "don't":
            new = "know"
        elif word == "other" and before in {"buy", "bought", "get", "order"} and not plural(after):
            new = "another"
        found.append(_like(token, new))
    return found


def _past(lex: Lexicon, word: str) -> bool:
    """Say whether a verb tells of what did it: "your driving scared my mother"."""
    return lex.forms[word][1] in {"past", "third"} or word in {"is", "was", "has"}


_AT_HAND = frozenset("shut lock feed mow hoover".split())
_GIVEN = frozenset(
    (
        "give gave given tell told bring brought get got buy bought make made send sent ask "
        "asked show showed pass lend call called"
    ).split()
)


def _like(old: str, new: str) -> str:
    return new[:1].upper() + new[1:] if old[:1].isupper() else new


_OF_MANY = {
    "was": "were", "wasn't": "weren't", "is": "are", "isn't": "aren't", "has": "have",
    "hasn't": "haven't", "doesn't": "don't", "does": "do",
}  # fmt: skip
_OF_ME = {"were": "was", "is": "am", "are": "am", "has": "have", "doesn't": "don't"}
_KIN = frozenset("mother mum dad father sister brother son daughter".split())
_OF_ONE = {"don't": "doesn't", "were": "was", "weren't": "wasn't", "have": "has", "are": "is"}


def _agreeing(lex: Lexicon, tokens: Sequence[str]) -> list[str]:
    """Make the verb fit who does it: "you was", "the bins wasn't", "he don't"."""
    found = list(tokens)
    for at, token in enumerate(tokens[1:], 1):
        word, before = token.lower(), tokens[at - 1].lower()
        many = before in {"you", "we", "they"} or _many(lex, tokens, at)
        if many:
            if not _asks(tokens, at):
                found[at] = _like(token, _OF_MANY.get(word, token))
        elif before == "i":
            found[at] = _OF_ME.get(word, token)
        elif before in {"he", "she", "it"} or (before in _KIN and word == "don't"):
            found[at] = _OF_ONE.get(word, token)
    return found


def _asks(tokens: Sequence[str], at: int) -> bool:
    return (
        at > 1
        and tokens[at - 2].lower() in {"to", "with", "of", "for", "next", "from"}
        and (tokens[at - 1].lower() == "you")
    )


_ONE_IN_S = frozenset("chaos series lens maths politics physics gas atlas".split())


def _many(lex: Lexicon, tokens: Sequence[str], at: int) -> bool:
    """Say whether the noun before is of more than one, and the subject."""
    before = tokens[at - 1].lower()
    led = tokens[at - 2].lower() in lex.possessives | {"the", "those", "these"} if at > 1 else False
    unknown = led and before not in lex.forms.keys() | lex.adjectives | _ONE_IN_S
    if before not in lex.nouns and before not in {"stairs", "tickets", "people"} and not unknown:
        return False
    if not plural(before) or before in {"christmas", "news", "dishes'"}:
        return False
    ahead = tokens[at - 3 : at - 1] if at > 2 else tokens[: at - 1]
    return not any(one.lower() in {"of", "with", "about", "for", "from", "by"} for one in ahead)


def _based(lex: Lexicon, tokens: Sequence[str]) -> list[str]:
    """Put the base after "did" and "to"; give "you not call" its "did"."""
    found: list[str] = []
    for at, token in enumerate(tokens):
        word = token.lower()
        before = found[-1].lower() if found else ""
        two = found[-2].lower() if len(found) > 1 else ""
        form = lex.forms.get(word)
        helped = before in _MODAL or (before == "not" and two in _MODAL)
        # "The Christmas do was fun": no verb.
        helped = helped and not (before == "do" and word in {"was", "were"})
        if helped and form and form[1] == "past" and word not in lex.nouns and before != "to":
            found.append(form[0].base)
        elif form and form[1] == "participle" and before in _WHO and two not in lex.auxiliaries:
            found.append(form[0].past)
        elif (
            word == "not"
            and before in {"you", "we", "i", "they"}
            and at + 1 < len(tokens)
            and two not in {"or", "if", "do", "did", "are", "were", "have", "could", "would", "can"}
            and lex.forms.get(tokens[at + 1].lower(), (None, ""))[1] in {"base", "past"}
        ):
            found += ["did", "not"]
        elif (
            word == "no"
            and before in {"you", "we", "i", "they"}
            and lex.forms.get("".join(tokens[at + 1 : at + 2]).lower(), (None, ""))[1] == "base"
        ):
            found += ["do", "not"]
        elif word == "no" and _HAS & {before, before.partition("'")[2]} and _done(lex, tokens, at):
            found.append("not")
        elif _was_done(lex, tokens, at) or _went(lex, before, word):
            found.append(lex.forms[word][0].participle)
        elif before == "said" and word in {"me", "us", "you"} and _at_end(tokens, at):
            found[-1:] = ["told", token]
        elif before == "say" and word in {"me", "us", "him", "her"}:
            found[-1:] = ["tell", token]
        else:
            found.append(token)
    return found


_HAS = frozenset("have has ve haven't hasn't".split())
_WERE = frozenset("is was were are".split())


def _went(lex: Lexicon, before: str, word: str) -> bool:
    """Say whether the past stands where the participle should: "you have forgot"."""
    form = lex.forms.get(word)
    if before not in {"have", "haven't", "i've", "you've"}:
        return False
    past_ = form is not None and form[1] == "past" and form[0].past != form[0].participle
    return past_ and word not in lex.nouns | lex.adjectives


def _at_end(tokens: Sequence[str], at: int) -> bool:
    return at + 1 == len(tokens) or not is_word(tokens[at + 1]) or tokens[at + 1].lower() == "to"


def _done(lex: Lexicon, tokens: Sequence[str], at: int) -> bool:
    """Say whether a participle follows: "you've no washed a dish"."""
    word = tokens[at + 1].lower() if at + 1 < len(tokens) else ""
    form = lex.forms.get(word)
    return form is not None and word == form[0].participle and word not in lex.nouns


def _was_done(lex: Lexicon, tokens: Sequence[str], at: int) -> bool:
    """Say whether a participle was forgotten: "the cake was finish"."""
    word = tokens[at].lower()
    form = lex.forms.get(word)
    if form is None or form[1] != "base" or word in lex.adjectives | lex.auxiliaries | lex.inside:
        return False
    before = [token.lower() for token in tokens[:at]]
    noun = word in lex.nouns or not before or "do" in before or "does" in before
    ends = _at_end(tokens, at) or tokens[at + 1].lower() == "by"
    return not noun and before[-1] in _WERE and ends and len(before) > 1


def _since(tokens: Sequence[str]) -> list[str]:
    """Write "for two weeks" where somebody wrote "since two weeks"."""
    found = list(tokens)
    for at, token in enumerate(tokens[:-2]):
        many = tokens[at + 1].lower()
        if (
            token.lower() == "since"
            and (many in _MANY or many.isdigit())
            and tokens[at + 2].lower() in _LONG
            and (at + 3 >= len(tokens) or tokens[at + 3].lower() != "ago")
        ):
            found[at] = "for"
    return found


def _bare(lex: Lexicon, low: Sequence[str], at: int) -> bool:
    """Say whether a thing at hand lost its article: "shut gate", "my side of bed"."""
    if low[at - 2 : at + 1] == ["side", "of", "bed"]:
        return True
    thing = low[at] in lex.nouns - lex.mass and not plural(low[at])
    alone = at + 1 == len(low) or low[at + 1] in lex.conjunctions | {",", "."}
    return thing and alone and base(lex, low[at - 1]) in _AT_HAND


def _there_is_a(lex: Lexicon, tokens: Sequence[str]) -> list[str]:
    """Give the article that was forgotten: "there is wet towel"."""
    found = list(tokens)
    low = [token.lower() for token in tokens]
    at = next((at for at in range(1, len(low)) if low[at - 1 : at + 1] == ["there", "is"]), 0) + 1
    while at > 1 and at < len(low) and low[at] in (lex.adverbs | lex.absolutes) - {"no"}:
        at += 1
    end = at
    while end < len(low) and low[end] in lex.adjectives - lex.nouns:
        end += 1
    one = end < len(low) and low[end] in lex.nouns - lex.mass and not plural(low[end])
    if at > 1 and one and low[end + 1 : end + 2] != ["and"]:
        found.insert(at, "an" if low[at][0] in "aeiou" else "a")
    low = [token.lower() for token in found]
    bare = next((at for at in range(1, len(low)) if _bare(lex, low, at)), len(low))
    return [*found[:bare], *["the"][: len(low) - bare], *found[bare:]]


def _once(tokens: Sequence[str]) -> list[str]:
    """Drop what was typed twice, and signs in a row."""
    found: list[str] = []
    for token in tokens:
        last = found[-1] if found else ""
        if token.lower() == last.lower() and (is_word(token) or token != '"'):
            continue
        if last and not is_word(last) and not is_word(token) and '"' not in {last, token}:
            found[-1] = "?" if "?" in {last, token} else min(last, token, key=".!?,;:-()".find)
            continue
        found.append(token)
    return found
