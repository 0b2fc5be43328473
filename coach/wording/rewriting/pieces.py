"""Cut a harsh text into pieces of one thought each."""

import re
from collections.abc import Sequence

import msgspec

from coach.wording.findings import Category, Finding, Strength
from coach.wording.rewriting.barbs import is_barb, names_things
from coach.wording.rewriting.contracted import whole
from coach.wording.rewriting.joining import joined
from coach.wording.rewriting.judges import without_judges
from coach.wording.rewriting.lexicon import Lexicon
from coach.wording.rewriting.names import lowered
from coach.wording.rewriting.neutral import judged, strip_openers, without_fillers
from coach.wording.rewriting.orders import is_order
from coach.wording.rewriting.plain import plain
from coach.wording.rewriting.setups import plainly
from coach.wording.rewriting.softened import headless, softened
from coach.wording.rewriting.taunts import gives_leave, meant, taunts, to_nobody
from coach.wording.rewriting.tidy import tidy
from coach.wording.rewriting.times import starts_later
from coach.wording.rewriting.tokens import is_word, put, sentences, trim
from coach.wording.rewriting.turned import in_order, turned
from coach.wording.rewriting.unsure import left_alone, unsure, would_be
from coach.wording.rewriting.verbs import base, finite

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
_CAN_DO = frozenset("i you we they".split())
_WHERE = frozenset("in on at with without during under outside before after from by".split())
_NO_MATTER = frozenset(["bother", "problem", "worries", "wonder"])
_LEADS_ON = frozenset("and but so because or then yet regardless anyway ok okay no".split())
_RELATIVE = frozenset(["who", "which", "whose"])
_WHEN = frozenset("when after if every each whenever".split())
_OR_HALF = re.compile(r"or (?:do|are|is|am|does|were|was|will|would|can) ", re.IGNORECASE)
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
            spoken = in_order(lex, tokens[:-1] if asks else tokens)
            uttered = softened(lex, whole(lex, spoken))
            said = meant(lex, without_judges(lex, uttered))
            # What others are called to witness is the partner's own deed once they are left out.
            # "Even when my father was ill" calls nobody.
            alone = said != uttered or [one.lower() for one in said[:2]] == ["even", "when"]
            of = None if topic is Category.ALLIES and alone else topic
            taunt = leave or taunts(said)
            leave = gives_leave(said)
            if found and _hangs_on(lex, said, found[-1]):
                longer = (*found[-1].tokens, *lowered(lex, said))
                found[-1] = msgspec.structs.replace(found[-1], tokens=longer)
                continue
            for piece in _of_sentence(lex, said, asks, of is not None, taunt, bool(found)):
                ours, guessed = topic not in _OTHERS_TOO, topic is Category.MINDREAD
                known = spared and plain(lex, piece.tokens, ours=ours, guessed=guessed)
                found.append(msgspec.structs.replace(piece, only_topic=False) if known else piece)
        start = end
    return found


def _hangs_on(lex: Lexicon, said: Sequence[str], last: Piece) -> bool:
    """Say whether a sentence only adds where or how: "In the rain.", "Without me."."""
    if last.only_topic or last.asks or len(said) > 5 or said[0].lower() not in _WHERE:
        return False
    told = finite(lex, last.tokens) is not None and last.tokens[-1].lower() not in lex.conjunctions
    new = said[-1].lower() not in {token.lower() for token in last.tokens}
    return told and new and len(said) > 1 and finite(lex, said) is None and not judged(lex, said)


def _of_sentence(
    lex: Lexicon, said: Sequence[str], asks: bool, topic: bool, taunt: bool, later: bool
) -> list[Piece]:
    found: list[Piece] = []
    parts = _with_subjects(lex, _parts(lex, said))
    related = False
    if parts and parts[0][0].lower() == "first" and len(parts[0]) > 1 and _counts(parts[1:]):
        parts[0] = parts[0][1:]
    for at, part in enumerate(parts):
        if to_nobody(part) or _quoted(part) or left_alone(lex, part) or would_be(part, parts[0]):
            continue
        # "My mother, who was there, saw it": what follows is not about the partner.
        related |= bool(at) and not asks and part[0].lower() in _RELATIVE
        granted = _granted(part, parts[at + 1 : at + 2])
        clean = lowered(lex, trim(part)) if not at else trim(part)
        beside = later if len(parts) == 1 else at in {0, len(parts) - 1}
        before = " ".join(parts[at - 1]).lower() if at else ""
        guessed = unsure(lex, part, clean, before)
        if clean[1:2] == ["time"] and clean[0].lower() in {"every", "each"} and len(clean) > 4:
            clean = joined(lex, clean[2:])
        told = plainly(lex, _let(lex, clean) if at and gives_leave(parts[at - 1]) else clean)
        # Behind "it's hilarious how" stands a deed, whatever the whole was meant to do.
        mocks = topic and (told == clean or told[0].lower() not in {"you", "your", "i"})
        mocks |= _but_not(part)
        mocks |= taunt and is_order(lex, [token.lower() for token in clean])
        bare = trim(strip_openers(lex, headless(told)))
        bare = turned(lex, _without_end(trim(without_fillers(lex, bare))))
        if not bare:
            continue
        barb = is_barb(lex, bare, tail=beside)
        # Where a deed was told of what mocked, the mockery is gone.
        barb |= told == clean and is_barb(lex, clean, tail=beside)
        # "Or do you just buy whatever has a cartoon on the box?" is no real choice.
        barb |= bool(at) and asks and _OR_HALF.match(put(part)) is not None
        if not barb:
            found.append(Piece(tuple(bare), asks, mocks or granted or related or guessed))
        elif names_things(lex, bare) or _OR_HALF.match(put(part)):
            found.append(Piece(tuple(bare), asks, only_topic=True, barb=True))
    return found


def _but_not(part: Sequence[str]) -> bool:
    """Say whether a part only says for what there is none: "but not for the kids"."""
    return [token.lower() for token in part[:2]] == ["but", "not"]


def _counts(parts: Sequence[Sequence[str]]) -> bool:
    """Say whether what began with "first" goes on with "then" or "now"."""
    return any(part[0].lower() in {"then", "now"} for part in parts)


def _quoted(part: Sequence[str]) -> bool:
    """Say whether a part is only what was quoted."""
    return part[0] == part[-1] == '"'


def _let(lex: Lexicon, clean: list[str]) -> list[str]:
    """Tell "sure, put your boots on the rug" as what is done: nobody is asked to."""
    form = lex.forms.get(clean[0].lower())
    deed = form is not None and form[1] == "base" and len(clean) > 2
    return ["you", *clean] if deed else clean


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
    while tokens and tokens[-1].lower() in _LEADS_ON and tokens[-2:-1] != ["said"]:
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
    return (
        bool(after)
        and after[0] == "no"
        and not _NO_MATTER & set(after[1:2])
        and finite(lex, after) is None
    )


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
    if word == "but" and after == "not" and len(part) > 2 and "can" not in part:
        return finite(lex, part) is not None
    if word == "or" and after in {"is", "are", "do", "did", "does"} and len(part) > 3:
        return True
    before = tokens[at - 1].lower()
    if word in _ASKS and after in {"you", "i"} and len(part) > 3:
        return before not in _ASKED_BY | lex.modals
    if word in {"but", "and"} and len(part) > 2:
        rest = tokens[at + 1 :]
        return after in lex.possessives | {"the"} and finite(lex, rest) is not None
    return False
