"""Makes what a search found from what was typed: pure."""

from collections.abc import Iterable

from coach.content.prose.feelings import Danger, FeelingsWords, Judging
from coach.content.words import fill
from coach.feelings.finding import find, named, plain
from coach.feelings.picks import Kind, Pick, Picks, own
from coach.feelings.vocabulary import Entry, feelings_of, needs_of
from ui.feelings.state import State
from ui.feelings.view import FoundView, HelpView, JudgedView, WordView


def word_view(pick: Pick, means: str, picks: Picks, behind: str = "") -> WordView:
    """Make a word to choose; a family that is called like it says nothing more."""
    same = behind.casefold() in {pick.said.casefold(), pick.word.casefold()}
    return WordView(pick.key, pick.said, means, pick in picks, "" if same else behind)


def found(state: State, words: FeelingsWords) -> FoundView:
    """Make what was found: words, what may lie under others, the way to help, one's own."""
    hits = find(words, state.typed)
    judged = _judged(state, words, hits.judging)
    shown = {word.key for one in judged for word in (*one.under, one.itself) if word}
    danger = _help(state, words, hits.danger[0]) if hits.danger else None
    typed = own(state.kind, state.typed)
    known = {one.pick.said for one in hits.entries}
    known |= {one.itself.words for one in (*judged, danger) if one and one.itself}
    offered = typed is not None and plain(typed.said) not in {plain(one) for one in known}
    return FoundView(
        words=tuple(
            word_view(one.pick, one.means, state.picks, one.family)
            for one in hits.entries
            if one.pick.key not in shown
        ),
        judged=judged,
        help=danger,
        nothing=words.found_nothing if hits.nothing else "",
        own=fill(words.own, {"word": typed.said}) if offered and typed else "",
    )


def _judged(
    state: State, words: FeelingsWords, judging: Iterable[Judging]
) -> tuple[JudgedView, ...]:
    seen: set[str] = set()
    views: list[JudgedView] = []
    for one in judging:
        name, whole = named(state.typed, one.word, one.also)
        itself = _itself(state, words, name, whole=whole)
        under = (
            *_under(state, one.feelings, feelings_of(words)),
            *_under(state, one.needs, needs_of(words)),
        )
        says = fill(words.wrote if whole else words.under, {"word": name})
        views.append(JudgedView(None if name in seen else itself, says, under))
        seen.add(name)
    return tuple(views)


def _itself(state: State, words: FeelingsWords, word: str, *, whole: bool) -> WordView:
    return word_view(Pick(Kind.FEELING, word), "", state.picks, words.yours if whole else "")


def _under(state: State, wanted: tuple[str, ...], entries: Iterable[Entry]) -> tuple[WordView, ...]:
    by_name = {one.pick.said: one for one in entries}
    there = (by_name[name] for name in wanted if name in by_name)
    return tuple(word_view(one.pick, one.means, state.picks, one.family) for one in there)


def _help(state: State, words: FeelingsWords, danger: Danger) -> HelpView:
    """Give the way to help beside the word; it stays as it was written, all of it."""
    card = words.help
    name, whole = named(state.typed, danger.word, danger.also)
    typed = own(state.kind, state.typed)
    if whole and typed is not None and plain(typed.said) != plain(name):
        name = typed.said
    itself = _itself(state, words, name, whole=whole)
    return HelpView(itself, card.title, card.text, card.button)
