"""Cut a harsh text into pieces of one thought each."""

import re
from collections.abc import Sequence

import msgspec

from coach.wording.findings import Category, Finding, Strength
from coach.wording.rewriting.barbs import is_barb, names_things
from coach.wording.rewriting.contracted import whole
from coach.wording.rewriting.judges import without_judges
from coach.wording.rewriting.lexicon import Lexicon
from coach.wording.rewriting.names import lowered
from coach.wording.rewriting.neutral import strip_openers, without_fillers
from coach.wording.rewriting.plain import plain
from coach.wording.rewriting.setups import plainly
from coach.wording.rewriting.softened import headless, softened
from coach.wording.rewriting.taunts import gives_leave, meant, taunts, to_nobody
from coach.wording.rewriting.tidy import tidy
from coach.wording.rewriting.times import starts_later
from coach.wording.rewriting.tokens import is_word, put, sentences, trim
from coach.wording.rewriting.verbs import base, finite, is_person

#: Others are held up here: only what the two did is told.
_OTHERS_TOO = frozenset({Category.COMPARISON, Category.ALLIES})
#: What these mark is not told again, only what it is about.
_ONLY_TOPIC = frozenset(
    {
        Category.CONTEMPT,
        Category.LABEL,
        Category.MINDREAD,
        Category.COMPARISON,
        Category.THERAPIZE,
        Category.ALLIES,
    }
)
_BETWEEN = frozenset({",", ";", ":", "-", "(", ")"})
_JOINS = frozenset("and but so because cause then yet or however".split())
_ASKS = frozenset("do does did are is can could would have don't didn't aren't".split())
_ASKED_BY = frozenset(
    "what how why when where who that and than as nor neither so times often much come once".split()
)
_SAYING = frozenset("say tell hear see swear bet promise ask guess".split())
#: What mocking leave begins with.
_LETS = frozenset(("sure", "go on", "go ahead", "by all means", "no no", "feel free"))
_CAN_DO = frozenset("i you we they".split())
_GUESS = re.compile(r"(?:i (?:guess|suppose|bet)|seems|apparently|looks like)\b", re.IGNORECASE)
_LEADS_ON = frozenset("and but so because or then yet regardless anyway".split())
_SELVES = frozenset("itself themselves herself himself".split())
#: What it was meant to bring about is a guess.
_PURPOSE = re.compile(
    r"so (?:that )?(?:(?:i|you|we)'d|(?:i|you|we) (?:would|could|can|never|won't|don't)|nobody)\b",
    re.IGNORECASE,
)
#: "Did you even read it?" is asked where it was not.
_EVEN = re.compile(r"(?:did|have|do) you (?:even|ever)\b", re.IGNORECASE)
_RELATIVE = frozenset(["who", "which", "whose"])
_WHEN = frozenset("when after if every each whenever".split())
_STARTS = frozenset(
    (
        "you i we he she they it there you're i'm we're he's she's they're it's i'll you'll "
        "you've i've you'd i'd this that's"
    ).split()
)


class Piece(msgspec.Struct, frozen=True):
    """One thought: its tokens, whether it asks, and whether only its topic may be used."""

    tokens: tuple[str, ...]
    asks: bool = False
    only_topic: bool = False
    barb: bool = False  # its topic is used only where there is nothing else


def pieces(lex: Lexicon, text: str, findings: Sequence[Finding]) -> list[Piece]:
    """Cut ``text`` at sentences, commas and where a new clause begins."""
    found: list[Piece] = []
    start = 0
    leave = False
    for end in [*_ends(text), len(text)]:
        sentence = text[start:end]
        topic = _covered(findings, start, end)
        spared = topic is not None and topic is not Category.THERAPIZE
        for tokens in sentences(tidy(lex, sentence)):
            asks = tokens[-1] == "?"
            uttered = softened(lex, whole(lex, tokens[:-1] if asks else tokens))
            said = meant(lex, without_judges(uttered))
            # What others are called to witness is the partner's own deed once they are left out.
            of = None if topic is Category.ALLIES and said != uttered else topic
            marked = of is not None or leave or taunts(said)
            leave = gives_leave(said)
            for piece in _of_sentence(lex, said, asks=asks, topic=marked, later=bool(found)):
                ours, guessed = topic not in _OTHERS_TOO, topic is Category.MINDREAD
                known = spared and plain(lex, piece.tokens, ours=ours, guessed=guessed)
                found.append(msgspec.structs.replace(piece, only_topic=False) if known else piece)
        start = end
    return found


def _of_sentence(
    lex: Lexicon, said: Sequence[str], *, asks: bool, topic: bool, later: bool
) -> list[Piece]:
    found: list[Piece] = []
    parts = _with_subjects(lex, _parts(lex, said))
    related = False
    counted = len(parts) > 1 and any(part[0].lower() in {"then", "now"} for part in parts[1:])
    for at, part in enumerate(parts):
        if to_nobody(part) or _quoted(part):
            continue
        if counted and part[0].lower() == "first" and len(part) > 1:
            part = part[1:]
        # "My mother, who was there, saw it": what follows is not about the partner.
        related |= bool(at) and not asks and part[0].lower() in _RELATIVE
        granted = _granted(part, parts[at + 1 : at + 2])
        clean = lowered(lex, trim(part)) if not at else trim(part)
        # "I guess the ironing does itself": that is no fact.
        guessed = _GUESS.match(" ".join(clean)) is not None or _guessed_last(clean)
        guessed |= _by_itself(lex, clean) or (bool(at) and _PURPOSE.match(put(part)) is not None)
        guessed |= _EVEN.match(put(clean)) is not None and "before" not in part
        beside = later if len(parts) == 1 else at in {0, len(parts) - 1}
        before = " ".join(parts[at - 1]).lower() if at else ""
        told = plainly(lex, _let(lex, clean) if before in _LETS else clean)
        # Behind "it's hilarious how" stands a deed, whatever the whole was meant to do.
        mocks = topic and (told == clean or told[0].lower() not in {"you", "your", "i"})
        mocks |= clean[0].lower() == "having" and before.endswith("nice")
        bare = trim(strip_openers(lex, headless(told)))
        bare = _without_end(trim(without_fillers(lex, bare)))
        if not bare:
            continue
        barb = is_barb(lex, clean, tail=beside) or is_barb(lex, bare, tail=beside)
        if not barb:
            found.append(Piece(tuple(bare), asks, mocks or granted or related or guessed))
        elif names_things(lex, bare):
            found.append(Piece(tuple(bare), asks, only_topic=True, barb=True))
    return found


def _quoted(part: Sequence[str]) -> bool:
    """Say whether a part is only what was quoted."""
    return part[0] == part[-1] == '"'


def _by_itself(lex: Lexicon, clean: Sequence[str]) -> bool:
    """Say whether a thing is said to have done it: "the bins took themselves out"."""
    low = [token.lower() for token in clean]
    at = next((at for at, word in enumerate(low) if word in _SELVES), 0)
    if not at or low[0] in _CAN_DO:
        return False
    living = any(is_person(word, lex) for word in low[:at])
    return not living or bool({"can", "will", "could"} & set(low[:at]))


def _let(lex: Lexicon, clean: list[str]) -> list[str]:
    """Tell "sure, put your boots on the rug" as what is done: nobody is asked to."""
    form = lex.forms.get(clean[0].lower())
    deed = form is not None and form[1] == "base" and len(clean) > 2
    return ["you", *clean] if deed else clean


def _guessed_last(clean: Sequence[str]) -> bool:
    return [token.lower() for token in clean[-2:]] in (["i", "guess"], ["i", "suppose"])


def _with_subjects(lex: Lexicon, parts: Sequence[list[str]]) -> list[list[str]]:
    """Give a deed the subject of the clause before: "I fed the kids, packed the car"."""
    given: list[list[str]] = []
    subject = ""
    for part in parts:
        low = [token.lower() for token in part]
        at = 1 if low[0] in {"and", "then"} and len(low) > 1 else 0
        form = lex.forms.get(low[at])
        deed = form is not None and form[1] == "past" and low[at] not in lex.nouns | lex.adjectives
        same = form is not None and form[0].past == form[0].base == low[at] and at > 0
        if subject and (deed or same) and len(low) > at + 1 and low[at] not in lex.auxiliaries:
            given.append([*part[:at], subject, *part[at:]])
        else:
            given.append(part)
            if finite(lex, part) is not None:
                subject = low[0].replace("i", "I") if low[0] in _CAN_DO else ""
    return given


def _granted(part: Sequence[str], after: Sequence[Sequence[str]]) -> bool:
    """Say whether it is granted only to be taken back: "I know you are tired, but"."""
    low = [token.lower() for token in part[:2]]
    knows = low[:1] == ["i"] and low[-1] in {
        "know",
        "understand",
        "get",
        "hear",
        "see",
        "love",
        "appreciate",
    }
    return knows and bool(after) and after[0][0].lower() in {"but", "however", "yet"}


def _without_end(tokens: list[str]) -> list[str]:
    """Drop words at the end that only lead on."""
    while tokens and tokens[-1].lower() in _LEADS_ON:
        tokens = tokens[:-1]
    return tokens


def _ends(text: str) -> list[int]:
    return [
        at + 1
        for at, letter in enumerate(text)
        if letter in ".!?\n" and text[at + 1 : at + 2] in {" ", "", "\n"}
    ]


def _covered(findings: Sequence[Finding], start: int, end: int) -> Category | None:
    """Give as what most of a sentence is marked, where that cannot be told again."""
    marks = [
        (max(0, min(one.end, end) - max(one.start, start)), one.category)
        for one in findings
        if one.category in _ONLY_TOPIC and one.strength is Strength.SOLID
    ]
    whole = sum(length for length, _ in marks) > 0.8 * (end - start)
    return max(marks)[1] if marks and whole else None


def _parts(lex: Lexicon, tokens: Sequence[str]) -> list[list[str]]:
    parts: list[list[str]] = [[]]
    for at, token in enumerate(tokens):
        if token in _BETWEEN:
            if not _lists(lex, tokens, at):
                parts.append([])
                continue
        elif parts[-1] and _begins(lex, tokens, at, parts[-1]):
            parts.append([])
        parts[-1].append(token)
    return [part for part in parts if any(is_word(token) for token in part)]


def _lists(lex: Lexicon, tokens: Sequence[str], at: int) -> bool:
    """Say whether a comma stands in a list of things: "the laundry, the cooking"."""
    if tokens[at] != ",":
        return False
    if at and tokens[at - 1].isdigit() and tokens[at + 1 : at + 2] and tokens[at + 1].isdigit():
        return True
    after = [token.lower() for token in tokens[at + 1 : at + 6]]
    return bool(after) and after[0] == "no" and finite(lex, after) is None


def _begins(lex: Lexicon, tokens: Sequence[str], at: int, part: Sequence[str]) -> bool:
    """Say whether a new clause begins at ``at``."""
    word = tokens[at].lower()
    after = tokens[at + 1].lower() if at + 1 < len(tokens) else ""
    if word in _JOINS and after in _STARTS and len(part) > 2:
        # "Warn me first so I can wear make-up": that is what it is for.
        for_that = (
            word == "so" and tokens[at + 2 : at + 3] != [] and tokens[at + 2].lower() == "can"
        )
        return not for_that
    if word == "i" and after in {"feel", "felt"} and part[0].lower() in _WHEN and len(part) > 3:
        return True
    if word in {"i", "you", "we"} and len(part) == 2 and part[0].lower() == word:
        # "I cook I clean I do bath time".
        return base(lex, part[1].lower()) not in lex.inside | _SAYING
    if word in {"and", "but"} and len(part) > 2 and starts_later(put(tokens[at + 1 :])):
        return True
    if word in {"and", "but", "or"} and after in {"what", "why", "who", "how"}:
        return len(part) > 2
    if word == "or" and after in {"is", "are", "do"} and len(part) > 3:
        return True
    before = tokens[at - 1].lower()
    if word in _ASKS and after in {"you", "i"} and len(part) > 3 and before not in _ASKED_BY:
        return True
    if word in {"but", "and"} and len(part) > 2:
        rest = tokens[at + 1 :]
        return after in lex.possessives | {"the"} and finite(lex, rest) is not None
    return False
