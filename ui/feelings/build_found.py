"""Makes what a search found from what was typed: pure."""

from collections.abc import Iterable

from coach.content.prose.feelings import Danger, FeelingsWords, Judging
from coach.content.words import fill
from coach.feelings.finding import find
from coach.feelings.picks import Kind, Pick, Picks, own
from coach.feelings.vocabulary import Entry, feelings_of, needs_of
from ui.feelings.state import State
from ui.feelings.view import FoundView, HelpView, JudgedView, WordView


def word_view(pick: Pick, means: str, picks: Picks, behind: str = "") -> WordView:
    """Make a word to choose."""
    return WordView(pick.key, pick.said, means, pick in picks, behind)


def found(state: State, words: FeelingsWords) -> FoundView:
    """Make what was found: words, what may lie under others, the way to help, one's own."""
    hits = find(words, state.typed)
    judged = tuple(_judged(state, words, one) for one in hits.judging)
    under = {word.key for one in judged for word in one.under}
    typed = own(state.kind, state.typed)
    known = {one.pick.said for one in hits.entries}
    known |= {one.word for one in (*hits.judging, *hits.danger)}
    offered = typed is not None and typed.said.casefold() not in known
    return FoundView(
        words=tuple(
            word_view(one.pick, one.means, state.picks, one.family)
            for one in hits.entries
            if one.pick.key not in under
        ),
        judged=judged,
        help=_help(state, words, hits.danger[0]) if hits.danger else None,
        nothing=words.found_nothing if hits.nothing else "",
        own=fill(words.own, {"word": typed.said}) if offered and typed else "",
    )


def _itself(state: State, word: str) -> WordView:
    return word_view(Pick(Kind.FEELING, word), "", state.picks)


def _judged(state: State, words: FeelingsWords, judging: Judging) -> JudgedView:
    return JudgedView(
        says=fill(words.under, {"word": judging.word}),
        under=(
            *_under(state, judging.feelings, feelings_of(words)),
            *_under(state, judging.needs, needs_of(words)),
        ),
        itself=_itself(state, judging.word),
    )


def _under(state: State, wanted: tuple[str, ...], entries: Iterable[Entry]) -> tuple[WordView, ...]:
    by_name = {one.pick.said: one for one in entries}
    there = (by_name[name] for name in wanted if name in by_name)
    return tuple(word_view(one.pick, one.means, state.picks, one.family) for one in there)


def _help(state: State, words: FeelingsWords, danger: Danger) -> HelpView:
    card = words.help
    return HelpView(_itself(state, danger.word), card.title, card.text, card.button)
