"""All the plain parts on a few pages, to look at: ``python -m tests.ui.parts.gallery OUT``.

The tests show the same pages, so that what is looked at is what is tested.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from ui.parts.action_bar import ActionBar
from ui.parts.buttons import BackLink, IconOnly, Primary, QuietLink, Secondary
from ui.parts.chips import Chips
from ui.parts.choice import ANSWER, PERSON, WAY, WORD, Choice, ChoiceGroup
from ui.parts.field import LabelledField
from ui.parts.panel import Panel
from ui.parts.pills import Pill, PillList
from ui.parts.place_item import Place
from ui.parts.rail import LARGE, Rail
from ui.parts.rows import Row, RowList
from ui.parts.scroll import Scroll
from ui.parts.segmented import Segmented
from ui.parts.sheet import Sheet
from ui.parts.text import Text
from ui.parts.toast import UndoNote
from ui.theme.comfort import Comfort, Motion, Theme, Wishes
from ui.theme.look import Look

LEFT = Qt.AlignmentFlag.AlignLeft

PLACES = (
    Place("today", "sun", "Today"),
    Place("talk", "messages-square", "Talk"),
    Place("say", "message-circle", "Say it"),
    Place("cards", "bookmark", "Cards"),
    Place("rehearse", "drama", "Rehearse"),
    Place("reflect", "book-open", "Reflect"),
    Place("progress", "sprout", "Progress"),
)
FOOT = (Place("help", "life-buoy", "Help & safety"), Place("settings", "settings", "Settings"))


def column(parent: QWidget, margin: int = 48, gap: int = 16) -> QVBoxLayout:
    box = QVBoxLayout(parent)
    box.setContentsMargins(margin, margin, margin, margin)
    box.setSpacing(gap)
    return box


def stage(look: Look) -> QWidget:
    """A speaker's panel, a listener's, a bar with an undo note."""
    page = QWidget()
    box = column(page, 48 if look.scale < 1.5 else 24, 24)
    both = QWidget()
    halves = (QHBoxLayout if look.scale < 1.5 else QVBoxLayout)(both)
    halves.setContentsMargins(0, 0, 0, 0)
    halves.setSpacing(24)
    floor = Panel(look, ground="lagoon.tint", inner=48 if look.scale < 1.5 else 32, floor=True)
    floor.body.addWidget(Text(look, "title", "Did it come across?"))
    floor.body.addSpacing(24)
    answers = ChoiceGroup(look, "Did it come across?", parent=floor)
    for key, icon, word, line in (
        ("got", "check", "Got it", "That is what I meant."),
        ("partly", "repeat-2", "Partly", "I say the missing bit again."),
        ("not", "message-circle", "Not yet", "I try it shorter. Thank you for trying."),
    ):
        answers.add(Choice(look, ANSWER, key, word, line, icon=icon))
    answers.choose("partly")
    floor.body.addWidget(answers)
    floor.body.addStretch(1)
    listens = Panel(look, inner=36)
    listens.body.addWidget(Text(look, "lead", "Sam listens", color="clay.strong"))
    listens.body.addSpacing(24)
    task = "Stay with it. Listen for the wish underneath. Your turn comes next."
    listens.body.addWidget(Text(look, "aloud", task))
    listens.body.addStretch(1)
    park = LabelledField(
        look, "A thought you want to keep?", hint="Park it here, one line", label_role="strong"
    )
    park.say_help("Parked: ask about Friday", "pin")
    listens.body.addWidget(park)
    halves.addWidget(floor, 744)
    halves.addWidget(listens, 416)
    box.addWidget(Scroll(look, both), 1)
    bar = ActionBar(look)
    box.addWidget(bar)
    bar.set_others(
        Secondary(look, "Pause", icon="pause"),
        Secondary(look, "We need a break", icon="coffee"),
    )
    bar.set_primary(Primary(look, "Hand over to Sam", icon_after="arrow-right"))
    note = UndoNote(look, "Undo")
    bar.set_note(note)
    note.show_words("Handed over to Sam")
    return page


def place(look: Look) -> QWidget:
    """The rail, needs, filters and rows."""
    page = QWidget()
    large = look.scale >= LARGE
    across = (QVBoxLayout if large else QHBoxLayout)(page)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(0)
    rail = (
        Rail(look, "In Turn", PLACES[:3], FOOT)
        if look.scale > 1
        else Rail(look, "In Turn", PLACES, FOOT)
    )
    rail.show_current("talk")
    across.addWidget(rail)
    content = QWidget()
    across.addWidget(Scroll(look, content), 1)
    box = column(content, 24 if large else 48, 24)
    box.addWidget(Text(look, "title", "What would help right now?"))
    parts = (QVBoxLayout if large else QHBoxLayout)()
    parts.setSpacing(40)
    needs = PillList(look, "Needs")
    words = ("We keep arguing about the same thing", "We feel far apart", "It got loud")
    needs.set_rows(tuple(Pill(look, word, word) for word in words))
    needs.choose(words[0])
    parts.addWidget(needs, 312, Qt.AlignmentFlag.AlignTop)
    right = QVBoxLayout()
    right.setSpacing(24)
    lengths = (("any", "Any length"), ("10", "10 min"), ("20", "20 min"), ("40", "40 min"))
    right.addWidget(Segmented(look, "Length", lengths, chosen="any"))
    rows = RowList(look, "Exercises")
    rows.set_rows(
        (
            Row(
                look,
                "p01",
                "Say it back",
                "Hear each other before anything is solved.",
                remark="A good first one",
                fact="15 min",
                fact_icon="clock",
            ),
            Row(
                look,
                "p02",
                "Open gently",
                "Find a first sentence that can be heard.",
                fact="8 min",
                fact_icon="clock",
            ),
        )
    )
    right.addWidget(rows)
    right.addWidget(QuietLink(look, "All 18, by name"))
    right.addStretch(1)
    parts.addLayout(right, 632)
    box.addLayout(parts, 1)
    page.resizeEvent = lambda event: rail.fit(event.size())
    return page


def controls(look: Look) -> QWidget:
    """One of each of the smaller things."""
    inner = QWidget()
    box = column(inner, 6, 20)
    box.addWidget(BackLink(look, "Back to Talk"), alignment=LEFT)
    box.addWidget(Text(look, "prompt", "Nothing has to be solved tonight"))
    box.addWidget(Text(look, "body", "says a little, one to three sentences", opening="Noor"))
    box.addWidget(Segmented(look, "Look", (("l", "Light"), ("d", "Dark")), chosen="d", tall=True))
    sounds = Chips(look, "Sounds", (("t", "Your turn"), ("n", "Nearly time"), ("r", "Rest")))
    sounds.turn(("t", "r"))
    box.addWidget(sounds)
    who = (
        Choice(
            look,
            PERSON,
            "one",
            "Noor",
            icon="user-round",
            color="lagoon.strong",
            chosen_ground="lagoon.tint",
        ),
        Choice(look, PERSON, "two", "Sam", icon="user-round", color="clay.strong"),
    )
    begins = ChoiceGroup(look, "Who begins?", who, across=look.scale < 1.5)
    begins.choose("one")
    box.addWidget(begins)
    yes = (Choice(look, WORD, "yes", "Yes"), Choice(look, WORD, "later", "Later"))
    box.addWidget(ChoiceGroup(look, "Do you want this talk now?", yes, across=True))
    name = LabelledField(look, "Name, or anything you like", words="aloud", limit=24)
    name.set_words("Sam")
    name.show_problem("There is room for 24 characters. The rest was left out.")
    box.addWidget(name)
    row = QHBoxLayout()
    row.addWidget(Secondary(look, "Play one", icon="volume-1", small=True))
    row.addWidget(IconOnly(look, "x", "Close"))
    row.addStretch(1)
    box.addLayout(row)
    box.addStretch(1)
    page = QWidget()
    outer = column(page, 42)
    outer.addWidget(Scroll(look, inner))
    return page


def sheet(look: Look) -> QWidget:
    """The break sheet over the stage."""
    page = stage(look)
    over = Sheet(look, page, "A break is part of it")
    over.setObjectName("sheet")
    over.body.addWidget(Text(look, "title", "A break is part of it"))
    sentence = "Your time waits. Nothing is lost, and nobody has to say why."
    over.body.addWidget(Text(look, "body", sentence, color="ink_soft"))
    over.body.addSpacing(24)
    ways = ChoiceGroup(look, "Kind of break", gap=14)
    for key, icon, word, line in (
        ("quiet", "wind", "One quiet minute", "Stay here and breathe together."),
        ("apart", "coffee", "Twenty-five minutes apart", "Then back to this very step."),
        ("stop", "moon", "Stop for tonight", "Step 3 waits until you both want it."),
    ):
        ways.add(Choice(look, WAY, key, word, line, icon=icon))
    ways.choose("apart")
    over.body.addWidget(ways)
    over.body.addSpacing(16)
    over.body.addWidget(QuietLink(look, "This does not feel safe", icon="life-buoy"))
    over.bar.set_others(Secondary(look, "Back to the talk", icon="arrow-left"))
    over.bar.set_primary(Primary(look, "Take 25 minutes"))
    return page


PAGES: dict[str, Callable[[Look], QWidget]] = {
    "stage": stage,
    "place": place,
    "controls": controls,
    "sheet": sheet,
}


def show(look: Look, name: str, width: int, height: int) -> QWidget:
    """Show one page; the caller grabs and closes it."""
    page = PAGES[name](look)
    page.resize(width, height)
    page.show()
    over = page.findChild(Sheet)
    if over is not None:
        over.open()
    for _ in range(3):
        QApplication.processEvents()
    return page


def main(out: Path) -> None:
    """Write a picture of every page in every look."""
    app = QApplication([])
    out.mkdir(parents=True, exist_ok=True)
    wishes = Wishes()
    look = Look(Comfort(motion=Motion.STILL), wishes)
    look.apply(app)
    for theme in ("light", "dark", "high", "high-dark"):
        wishes.dark = theme == "high-dark"
        for scale, width, height in ((1.0, 1280, 800), (1.25, 1024, 768), (2.0, 1024, 768)):
            look.set_comfort(Comfort(Theme(theme.partition("-")[0]), scale, Motion.STILL))
            for name in PAGES:
                page = show(look, name, width, height)
                page.grab().save(str(out / f"{name}-{theme}-{round(scale * 100)}.png"))
                page.close()
                page.deleteLater()
                QApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete.value)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
