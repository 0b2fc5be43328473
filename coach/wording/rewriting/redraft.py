"""From a harsh text alone to a draft: its facts stay, what only the person can know is a blank."""

import re
from collections.abc import Callable, Iterator, Sequence

from coach.content.prose.wording import WordingWords
from coach.wording.drafts import MOST_WORDS, Draft, Form, Slot, Tone
from coach.wording.findings import Category, Reading, Verdict
from coach.wording.rewriting.asked import Asked, Who
from coach.wording.rewriting.facts import Told, told
from coach.wording.rewriting.feelings import felt
from coach.wording.rewriting.framing import Parts, framed, voice_of
from coach.wording.rewriting.lexicon import Lexicon, lexicon
from coach.wording.rewriting.pieces import Piece, pieces
from coach.wording.rewriting.polish import polished
from coach.wording.rewriting.seen import How, Seen
from coach.wording.rewriting.tokens import count
from coach.wording.rewriting.topic import only_time
from coach.wording.rewriting.verbs import base, is_person, plural

_MOST_SEEN = 26
_ANY = frozenset("a an one some no any another half all every".split())
_MOST_FACTS = 4
_STANDS_IN = "sad"
_STANDS_IN_ASK = "talk with me tonight"
_MOST_ABOUT = 16
#: So many things at most to talk about, three only where they are short.
_MOST_LEFT = 3
_SHORT = 9
#: Names are called here, or somebody is mocked or measured.
_MOCKING = frozenset({Category.CONTEMPT, Category.LABEL, Category.COMPARISON, Category.THERAPIZE})
#: "You interrupt": that much alone can be talked about.
_HEARD = frozenset("interrupt shout scream yell laugh snore smoke drink swear stare mumble".split())
_LIKENS = frozenset(("like", "as", "it's", "that's", "you're"))
_NAMES_IT = frozenset((("it", "is"), ("that", "is"), ("you", "are"), ("that", "was")))
_WORD = re.compile(r"[\w']+")


#: Says of a sentence whether it would itself sting.
Stings = Callable[[str], bool]


def redraft(
    reading: Reading, words: WordingWords, tone: Tone = Tone.PLAIN, stings: Stings | None = None
) -> Draft:
    """Draft another way to put what was read. Where it is about safety there is none.

    Where ``stings`` says that a draft would sting, a plainer one that names less is given.
    """
    if reading.verdict is Verdict.SAFETY:
        return Draft()
    lex = lexicon()
    found = pieces(lex, reading.text, reading.findings)
    said = _said(lex, found)
    feel = next((one for one in (_felt(lex, piece.feel) for piece in said) if one), "")
    wish = next((one.asked for one in said if one.asked.text), Asked())
    mocked = _mocked(reading, found)
    parts = _gentlest(_ways(lex, said, feel, wish, words, mocked), words, stings)
    text = polished(lex, framed(parts, voice_of(words, Form.I, tone), words.blank))
    missing = (
        (Slot.SEE, not parts.seen.text),
        (Slot.FEEL, not feel),
        (Slot.WHY, True),
        (Slot.ASK, not wish.text),
    )
    return Draft(
        text,
        tuple(slot for slot, open_ in missing if open_),
        count(text) > MOST_WORDS,
        words.blank in text,
    )


def _said(lex: Lexicon, found: Sequence[Piece]) -> list[Told]:
    """Read the pieces; what a mocking question is about counts where nothing else was said."""
    said = [told(lex, piece) for piece in found if not piece.barb]
    if any(one.seen or one.asked.text or one.about for one in said):
        return said
    return said + [told(lex, piece) for piece in found if piece.barb]


def _ways(
    lex: Lexicon,
    said: Sequence[Told],
    feel: str,
    wish: Asked,
    words: WordingWords,
    mocked: frozenset[str],
) -> Iterator[Parts]:
    """Give ways to put it, from all that can be told to nothing."""
    seen = _seen(lex, said, words)
    asked = _with_it(lex, wish, seen) if wish.text else _to_talk_about(lex, said, seen, mocked)
    yield Parts(seen, feel, asked=asked)
    yield Parts(seen, feel)
    for fact in _facts(lex, said):
        yield Parts(fact, feel)
    yield Parts(_topic(_best(lex, _about(said)), words), feel)
    yield Parts(Seen(past=False), feel)


def _gentlest(ways: Iterator[Parts], words: WordingWords, stings: Stings | None) -> Parts:
    """Give the first way that does not sting; the last one names nothing and cannot."""
    parts = next(ways)
    plain = voice_of(words, Form.I, Tone.PLAIN)
    while stings is not None and parts.seen.text:
        # Blanks are no words: a feeling and a wish stand in for them while it is read.
        whole = Parts(parts.seen, parts.feel or _STANDS_IN, asked=parts.asked)
        if not stings(framed(whole, plain, _STANDS_IN_ASK)):
            break
        parts = next(ways)
    return parts


def _felt(lex: Lexicon, tokens: Sequence[str]) -> str:
    found = felt(lex, tokens, "") if tokens else None
    return found.text if found and not found.guessed else ""


def _seen(lex: Lexicon, said: Sequence[Told], words: WordingWords) -> Seen:
    facts = _facts(lex, said)
    about = _about(said)
    if facts:
        joined = _joined(facts)
        left = _left(lex, about, joined.text)
        if count(joined.text) > 3 or len(left) < max(2, len(about)):
            return joined
    wish = next((one.asked for one in said if one.asked.text), Asked())
    left = _left(lex, about, wish.text)
    about = _best(lex, left if wish.who is Who.THING else about)
    return _topic(about, words)


def _topic(about: Sequence[str], words: WordingWords) -> Seen:
    """Say only what it is about."""
    if not about:
        return Seen(past=False)
    return Seen(words.topic.replace("{topic}", _listed(about)), How.WHEN, past=False)


def _facts(lex: Lexicon, said: Sequence[Told]) -> list[Seen]:
    """Give what was told; two words such as "you laughed" are enough after another fact."""
    seen = list(dict.fromkeys(one.seen for one in said if one.seen is not None))
    full = any(_enough(one.text) for one in seen)
    # "You interrupt" is little, but it is all that was told.
    alone = not full and not _about(said)
    return [
        one
        for one in seen
        if _enough(one.text)
        or (full and one.text.lower().split()[-1] not in lex.auxiliaries)
        or (alone and base(lex, one.text.lower().split()[-1]) in _HEARD)
    ]


def _enough(text: str) -> bool:
    """Say whether a fact can stand alone."""
    return count(text) > 2 and text != "I get nothing"


def _about(said: Sequence[Told]) -> list[str]:
    about: list[str] = []
    for one in said:
        for topic in one.about:
            if not any(topic.lower() in other.lower() for other in about):
                about.append(topic)
    return about


def _left(lex: Lexicon, about: Sequence[str], text: str) -> list[str]:
    """Give the topics of which no word is in ``text``."""
    there = {word.strip(",;") for word in text.lower().split()}
    return [
        one
        for one in about
        if not any(word in there for word in one.lower().split() if word not in lex.small)
    ]


def _listed(about: Sequence[str]) -> str:
    return f"{', '.join(about[:-1])} and {about[-1]}" if len(about) > 1 else about[0]


def _with_it(lex: Lexicon, wish: Asked, seen: Seen) -> Asked:
    """Say "fix it" where the roof was just named."""
    topic = seen.text.removeprefix("it comes to ")
    low = wish.text.split()
    words = topic.split()
    at = next((n for n in range(1, len(low)) if low[n : n + len(words)] == words), 0)
    if not at or topic == seen.text or {"it", "them"} & set(low) or len(words) > 3:
        return wish
    person = any(is_person(word.lower(), lex) for word in words)
    # "Your cereal" is not all of "your cereal bowl".
    more = low[at + len(words) :] and low[at + len(words)].lower() not in lex.small
    if person or more or low[at - 1].lower() not in lex.forms or " and " in topic:
        return wish
    it = "them" if plural(words[-1]) else "it"
    return Asked(" ".join([*low[:at], it, *low[at + len(words) :]]), wish.who)


def _mocked(reading: Reading, found: Sequence[Piece]) -> frozenset[str]:
    """Give the words with which a name is called, or somebody is mocked or likened."""
    said = [
        reading.text[one.start : one.end] for one in reading.findings if one.category in _MOCKING
    ]
    said += [" ".join(one.tokens) for one in found if _is_word_for_it(one.tokens)]
    return frozenset(word.lower() for part in said for word in _WORD.findall(part))


def _is_word_for_it(tokens: Sequence[str]) -> bool:
    """Say whether a piece only gives something a name: "professor", "it's your best joke"."""
    low = [token.lower() for token in tokens[:2]]
    return len(tokens) == 1 or low[0] in _LIKENS or tuple(low) in _NAMES_IT


def _to_talk_about(lex: Lexicon, said: Sequence[Told], seen: Seen, mocked: frozenset[str]) -> Asked:
    """Ask to talk about what was named and is not in the sentence yet; not in mockery."""
    left = [
        one
        for one in _left(lex, _about(said), seen.text)
        if not only_time(lex, one)
        and one.split()[0] not in _ANY
        and not {word.lower() for word in _WORD.findall(one)} - lex.small <= mocked
    ]
    left = left[: _MOST_LEFT if count(" ".join(left[:_MOST_LEFT])) <= _SHORT else 2]
    return Asked(f"talk about {_listed(left)}", Who.WE) if left and seen.text else Asked()


def _dated(text: str) -> bool:
    """Say whether a time can be looked up: a day with its name, a clock."""
    named = any(word[:1].isdigit() or word[:1].isupper() for word in text.split())
    return named and not text.lower().startswith("another ")


def _joined(facts: Sequence[Seen]) -> Seen:
    """Take facts in their order, as many as one can listen to."""
    first = facts[0]
    if len(facts) == 1:
        return first
    taken = [first]
    for one in facts[1:_MOST_FACTS]:
        if sum(count(each.text) + 1 for each in (*taken, one)) <= _MOST_SEEN:
            taken.append(one)
    how = first.how if len(taken) == 1 else How.WHEN
    return Seen(_listed([one.text for one in taken]), how, any(one.past for one in taken))


def _best(lex: Lexicon, about: Sequence[str]) -> list[str]:
    """Take things before times, and no more than fit; "every week" is no thing to talk about."""
    things = [one for one in about if not only_time(lex, one)]
    if things:
        about = [one for one in about if one in things or _dated(one)]
    chosen: list[str] = []
    for one in (*things, *[one for one in about if one not in things]):
        if len(chosen) < 4 and count(" ".join((*chosen, one))) <= _MOST_ABOUT:
            chosen.append(one)
    return [one for one in about if one in chosen]
