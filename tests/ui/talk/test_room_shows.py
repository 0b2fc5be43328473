"""A view shows what it says, on the side to which it belongs, and is said aloud when it is new."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from tests.ui.grey import contrast_in, grey_of
from tests.ui.talk import sample_floor as floor
from tests.ui.talk.sample_people import LONG_NAMES, NOOR_AND_SAM
from tests.ui.talk.sample_views import SAMPLES
from tests.ui.talk.screens import holder, pressed, words_on
from tests.ui.talk.shown_room import ShownRoom
from ui.parts.badge import PartnerBadge
from ui.parts.band import TurnBand
from ui.parts.breath import BreathShape
from ui.parts.ring import TurnRing
from ui.talk.room.listener_panel import ListenerPanel
from ui.talk.room.speaker_panel import SpeakerPanel
from ui.talk.stage_view import RoomView
from ui.theme.look import Look

SAYS = {
    "turn": ["Say it back", "step 3 of 7", "Noor, tell it from your side", "Sam listens"],
    "disk-full": ["The disk is full. Talk on: nothing is lost while In Turn is open."],
    "answer": ["Noor answers", "Did it come across?", "Got it", "Partly", "Not yet"],
    "stuck": ["The piece in one line", "I want one evening without plans", "Leave it here"],
    "together": ["Choose one small thing", "The late trains on Thursdays"],
    "together-timed": ["about half a minute left"],
    "line": ["Practice partner, after a long week", "Hide the words, from memory"],
    "line-looked": ["Look again, for yourself", "Say mine again"],
    "closing": ["Before you finish", "Noor", "Sam", "One small next step"],
    "repair-quiet": ["A moment of quiet"],
    "break-sheet": ["A break is part of it", "How long?", "Who says “let us go on”?"],
    "rest": ["Back together at 20:45", "Music, a shower, warm hands", "Noor says “let us go on”."],
    "calm-left": ["How does your body feel?", "Sam, look away for a moment"],
    "calm-done": ["Calm enough to go on", "Sam: Thank you for coming back."],
    "summary": ["For waiting while I looked for the word.", "8", "turns, all whole"],
    "summary-disk-full": ["It is written down as soon as there is room."],
}


@pytest.mark.parametrize("name", SAYS)
def test_a_view_shows_what_it_says(room: ShownRoom, name: str) -> None:
    shown = words_on(room.show(name).screen)
    assert [words for words in SAYS[name] if words not in shown] == []


def test_a_field_hints_at_what_it_is_for(room: ShownRoom) -> None:
    room.show("turn")
    assert room.part(QLineEdit).placeholderText() == "Park it here, one line"


def place(room: ShownRoom, kind: type[QWidget]) -> tuple[int, int]:
    """Give left edge and width of a panel, in the window."""
    panel = room.part(kind)
    return panel.mapTo(room.screen, QPoint(0, 0)).x(), panel.width()


def test_each_keeps_their_side_and_the_floor_is_wide(room: ShownRoom) -> None:
    room.show("turn")
    assert place(room, SpeakerPanel) == (48, 744)
    assert place(room, ListenerPanel) == (816, 416)
    room.show("turn-right")
    assert place(room, SpeakerPanel) == (488, 744)
    assert place(room, ListenerPanel) == (48, 416)


def test_at_1024_the_two_panels_are_those_of_the_small_board(
    room: ShownRoom,
) -> None:
    room.screen.resize(1024, 768)
    room.show("turn")
    assert place(room, SpeakerPanel) == (32, 584)
    assert place(room, ListenerPanel) == (640, 352)


def test_in_one_column_the_ring_is_a_band_and_the_speaker_comes_first(
    room: ShownRoom, still: Look
) -> None:
    still.set_scale(1.5)
    room.show("turn-right")
    assert room.part(TurnBand).isVisible()
    assert not room.part(TurnRing).isVisible()
    assert place(room, SpeakerPanel) == (24, 1232)
    speaker, listener = (room.part(kind) for kind in (SpeakerPanel, ListenerPanel))
    assert speaker.geometry().bottom() < listener.geometry().top()
    assert "4 of 7" in words_on(room.screen)
    assert "Take a break" in words_on(room.screen)


def test_in_grey_the_ring_the_name_and_the_badge_are_still_seen(room: ShownRoom) -> None:
    room.show("turn")
    grey = grey_of(room.screen)
    for kind in (TurnRing, PartnerBadge):
        part = next(one for one in room.screen.findChildren(kind) if one.isVisible())
        area = QRect(part.mapTo(room.screen, QPoint(0, 0)), part.size())
        assert contrast_in(grey, area) >= 4.5


def test_what_is_half_typed_waits_with_the_one_who_typed_it(room: ShownRoom) -> None:
    room.show("turn")
    parking = room.part(ListenerPanel).parking
    parking.field.edit.setText("but on Friday")
    room.show("turn-right")
    assert parking.field.words == ""
    room.show("turn")
    assert parking.field.words == "but on Friday"


def test_a_hand_over_takes_the_keyboard_to_the_new_primary(room: ShownRoom) -> None:
    room.show("turn")
    room.part(ListenerPanel).parking.field.edit.setFocus()
    room.show("turn-right")
    assert holder() is pressed(room.screen, "Hand back to Noor")


def test_a_sheet_gives_the_keyboard_back_to_where_it_was(room: ShownRoom) -> None:
    room.show("turn")
    pressed(room.screen, "We need a break").setFocus()
    room.show("break-sheet")
    assert holder().accessibleName() == "Twenty-five minutes apart"
    room.show("turn")
    assert holder() is pressed(room.screen, "We need a break")


def test_one_sheet_follows_the_other_without_the_stage_between(room: ShownRoom) -> None:
    room.show("turn").show("repair-answer").show("break-sheet")
    seen = words_on(room.screen)
    assert "A break is part of it" in seen
    assert "And the other one?" not in seen


class Spoken:
    """What was said to screen readers."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.words: list[str] = []
        monkeypatch.setattr(QAccessible, "updateAccessibility", self._hear)

    def _hear(self, event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            self.words.append(event.message())


def test_a_new_step_is_said_once_and_a_tick_is_not(
    room: ShownRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoken = Spoken(monkeypatch)
    views: list[RoomView] = [
        SAMPLES["turn"],
        floor.turn(look=floor.ring(0.7)),
        SAMPLES["turn-right"],
        SAMPLES["rest"],
        SAMPLES["calm-done"],
        SAMPLES["summary"],
    ]
    for view in views:
        room.show(view)
    assert spoken.words == [
        "Noor, tell it from your side",
        "Sam, say back what you heard",
        "Back together at 20:45",
        "Calm enough to go on. One at a time, just as before.",
        "Thank you both",
    ]


def test_a_sheet_is_said_with_its_text(room: ShownRoom, monkeypatch: pytest.MonkeyPatch) -> None:
    spoken = Spoken(monkeypatch)
    room.show("turn").show("break-sheet").show("turn")
    assert spoken.words[1:] == [
        "A break is part of it. Your time waits. Nothing is lost, and nobody has to say why.",
        "Noor, tell it from your side",
    ]


class Windows(QObject):
    """Notes what becomes a window of its own, be it for a moment."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self.seen: set[str] = set()
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.add(type(watched).__name__)
        return False


def test_no_part_of_a_room_is_ever_a_window(room: ShownRoom, qapp: QApplication) -> None:
    windows = Windows(qapp)
    for view in SAMPLES.values():
        room.show(view)
    qapp.removeEventFilter(windows)
    assert windows.seen == {"RoomScreen"}


def test_the_breath_moves_only_while_it_is_seen(room: ShownRoom) -> None:
    room.show("rest")
    breath = room.part(BreathShape)
    assert breath.moving
    room.show("summary")
    assert not breath.moving


def test_no_half_keeps_what_the_other_chose(room: ShownRoom) -> None:
    room.show("calm-right").show("calm-left")
    assert "fairly calm" not in words_on(room.screen)


@pytest.mark.parametrize("pair", [NOOR_AND_SAM, LONG_NAMES], ids=["short", "long"])
def test_the_undo_note_stays_inside_the_window(room: ShownRoom, pair: object) -> None:
    room.show("quiet" if pair is NOOR_AND_SAM else "turn-right-long-names")
    undo = pressed(room.screen, "Undo")
    at = undo.mapTo(room.screen, undo.rect().bottomRight())
    assert undo.isVisible()
    assert room.screen.rect().contains(at)
