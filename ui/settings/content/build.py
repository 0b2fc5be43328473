"""Makes the page of *Content* from what is known: pure."""

from collections.abc import Sequence
from pathlib import Path

from coach.cards.came import Coming
from coach.cards.files import KEPT, said
from coach.cards.shelf import OWN
from coach.content.deck import Deck
from coach.content.packs.keep import about_of
from coach.content.packs.model import LeftOut, Looked, Pack
from coach.content.prose import PaperWords, SharingWords
from coach.content.prose.base import Note
from coach.content.words import fill
from ui.settings.content.view import Block, CountLine, HomeView, LookView, PackLine

#: So many faults are shown; the rest is a number.
_SHOWN = 3


def home(
    words: SharingWords, paper: PaperWords, decks: Sequence[Deck], packs: Sequence[Path], lot: str,
    told: str,
) -> HomeView:  # fmt: skip
    """Show what is there."""
    named = tuple((deck.id, deck.name) for deck in decks)
    return HomeView(
        packs=_block(words.packs),
        added=tuple(_pack_line(words, decks, folder) for folder in packs),
        can=_block(words.can),
        bring=_block(words.bring),
        take=_block(words.take),
        lots=((OWN, paper.own), (KEPT, paper.kept), *named),
        lot=lot,
        told=told,
    )


def pack(words: SharingWords, file: str, looked: Looked, before: int | None) -> LookView:
    """Show a pack; ``before`` is the version that was added already, None where none was."""
    if looked.pack is None:
        faults = tuple(Block(one.file, " · ".join(filter(None, (one.key, one.reason))))
                       for one in looked.mistakes)  # fmt: skip
        shown, more = _few(words, faults)
        return LookView(words.refused_title, file, "", words.refused, (), "", shown, more, "")
    found = looked.pack
    about = found.about
    shown, more = _few(words, tuple(_left_out(words, out) for out in found.left_out))
    by = fill(words.by, {"by": about.by}) if about.by else ""
    return LookView(
        title=words.look_title,
        name=about.name,
        aside=about.licence,
        line=" ".join(filter(None, (about.line, by))),
        counts=_counts(words, found),
        remark=_remark(words, about.version, before),
        faults=shown,
        more=more,
        add=words.replace if before is not None and before < about.version else _add(words, found),
    )


def cards(words: SharingWords, file: str, coming: Coming) -> LookView:
    """Show a file of cards."""
    faults = tuple(Block(said(fault, words), "") for fault in coming.faults)
    new = tuple(card.text for card in coming.new)
    counts = [CountLine(str(len(new)), words.cards_new, "", new)]
    if coming.there:
        counts.append(CountLine(str(coming.there), words.cards_there, ""))
    one = words.add_card if len(new) == 1 else fill(words.add_cards, {"count": str(len(new))})
    shown, more = _few(words, faults)
    return LookView(
        title=words.look_title,
        name=file,
        aside="",
        line=words.bring.text if new else words.no_cards,
        counts=tuple(counts),
        remark="",
        faults=shown,
        more=more,
        add=one if new else "",
    )


def _block(note: Note) -> Block:
    return Block(note.title, note.text)


def _pack_line(words: SharingWords, decks: Sequence[Deck], folder: Path) -> PackLine:
    about = about_of(folder)
    if about is None:
        return PackLine(folder.name, folder.name, words.pack_unreadable)
    names = {kind: {path.stem for path in folder.glob(f"{kind}/*.toml")}
             for kind in ("decks", "walkthroughs", "drills")}  # fmt: skip
    mine = [deck for deck in decks if deck.id in names["decks"]]
    facts = {
        "cards": str(sum(len(deck.cards) for deck in mine)),
        "talks": str(len(names["walkthroughs"])),
        "drills": str(len(names["drills"])),
        "licence": about.licence,
    }
    return PackLine(about.id, about.name, fill(words.pack_line, facts))


def _counts(words: SharingWords, found: Pack) -> tuple[CountLine, ...]:
    lines: list[CountLine] = []
    if found.cards:
        where = fill(words.counted_in, {"names": ", ".join(deck.name for deck in found.decks)})
        texts = tuple(card.text for deck in found.decks for card in deck.cards)
        lines.append(_count(found.cards, words.count_card, words.count_cards, where, texts))
    if found.walkthroughs:
        names = tuple(f"{talk.name}: {talk.purpose}" for talk in found.walkthroughs)
        where = _minutes(words, [talk.minutes for talk in found.walkthroughs])
        lines.append(_count(len(names), words.count_talk, words.count_talks, where, names))
    if found.drills:
        names = tuple(f"{drill.name}: {drill.line}" for drill in found.drills)
        lines.append(_count(len(names), words.count_drill, words.count_drills, "", names))
    return tuple(lines)


def _count(number: int, one: str, more: str, where: str, texts: tuple[str, ...]) -> CountLine:
    return CountLine(str(number), one if number == 1 else more, where, texts)


def _minutes(words: SharingWords, minutes: list[int]) -> str:
    least, most = min(minutes), max(minutes)
    text = words.counted_minute if least == most else words.counted_minutes
    return fill(text, {"least": str(least), "most": str(most)})


def _remark(words: SharingWords, version: int, before: int | None) -> str:
    if before is None:
        return ""
    return words.newer if version > before else words.same


def _left_out(words: SharingWords, out: LeftOut) -> Block:
    places = {"number": str(out.number), "found": out.found}
    if out.found:
        return Block(fill(words.left_out_says, places), words.left_out_line)
    return Block(fill(words.left_out_twice, places), words.left_out_twice_line)


def _add(words: SharingWords, found: Pack) -> str:
    out = found.left_out
    if not out:
        return words.add
    if len(out) == 1:
        return fill(words.add_but_one, {"number": str(out[0].number)})
    return fill(words.add_but_some, {"count": str(len(out))})


def _few(words: SharingWords, faults: tuple[Block, ...]) -> tuple[tuple[Block, ...], str]:
    rest = len(faults) - _SHOWN
    more = fill(words.more_faults, {"count": str(rest)}) if rest > 0 else ""
    return faults[:_SHOWN], more
