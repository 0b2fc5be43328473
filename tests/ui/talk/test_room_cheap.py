"""Many renders a second: what did not change costs nothing, and nobody who types is disturbed."""

import msgspec
import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from tests.ui.talk import sample_floor as floor
from tests.ui.talk import sample_steps as steps
from tests.ui.talk.sample_views import SAMPLES
from tests.ui.talk.screens import holder, settle, type_words
from tests.ui.talk.shown_room import ShownRoom
from ui.parts.ring import TurnRing
from ui.talk.stage_view import LineView, StageView


class Work(QObject):
    """Counts what a room draws and lays out, by the class of the widget."""

    def __init__(self, screen: QWidget) -> None:
        super().__init__(screen)
        self.painted: list[QWidget] = []
        self.laid_out = 0
        for widget in (screen, *screen.findChildren(QWidget)):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and isinstance(watched, QWidget):
            self.painted.append(watched)
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize, QEvent.Type.Move}:
            self.laid_out += 1
        return False


@pytest.mark.parametrize("name", SAMPLES)
def test_the_same_view_again_does_no_work(room: ShownRoom, name: str) -> None:
    room.show(name)
    settle()
    work = Work(room.screen)
    same = msgspec.msgpack.encode(SAMPLES[name])  # an equal view, but another object
    room.screen.show_view(msgspec.msgpack.decode(same, type=type(SAMPLES[name])))
    settle()
    assert work.laid_out == 0
    assert [widget for widget in work.painted if not _breathes(widget)] == []


def _breathes(widget: QWidget) -> bool:
    """Say whether the breath may be drawn meanwhile, with what it lies on."""
    return any(type(one).__name__ == "BreathShape" for one in widget.findChildren(QWidget)) or (
        type(widget).__name__ == "BreathShape"
    )


def test_a_tick_draws_a_piece_of_the_ring_and_lays_nothing_out(room: ShownRoom) -> None:
    room.show(floor.turn(look=floor.ring(0.50)))
    settle()
    work = Work(room.screen)
    room.screen.show_view(floor.turn(look=floor.ring(0.56)))
    settle()
    ring = room.part(TurnRing)
    assert work.laid_out == 0
    assert ring in work.painted
    assert all(one is ring or one.isAncestorOf(ring) for one in work.painted)


def test_in_the_still_form_the_ring_stands_for_ten_seconds(room: ShownRoom) -> None:
    room.show(floor.turn(look=floor.ring(90 / 180)))
    settle()
    work = Work(room.screen)
    room.screen.show_view(floor.turn(look=floor.ring(99 / 180)))
    settle()
    assert work.painted == []


def test_a_tick_takes_the_keyboard_from_nobody(room: ShownRoom) -> None:
    room.show(floor.turn(look=floor.ring(0.5)))
    field = room.part(QLineEdit)
    field.setFocus()
    type_words("the Fri")
    field.setCursorPosition(2)
    room.screen.show_view(floor.turn(look=floor.ring(0.6, "a good minute left")))
    assert holder() is field
    assert (field.text(), field.cursorPosition()) == ("the Fri", 2)


def test_a_late_view_does_not_take_back_what_was_typed_since(room: ShownRoom) -> None:
    view = steps.closing()
    room.show(view)
    field = room.part(QLineEdit)
    field.setFocus()
    field.setCursorPosition(len(field.text()))
    type_words(" And")
    typed = field.text()
    room.screen.show_view(msgspec.structs.replace(view, bar=floor.bar("Done now")))
    assert field.text() == typed


def test_an_editor_is_left_alone_while_somebody_writes(room: ShownRoom) -> None:
    view = steps.line()
    room.show(view)
    editor = room.part(QPlainTextEdit)
    editor.setFocus()
    type_words("So you")
    room.screen.show_view(_with_text(view, "So"))
    assert editor.toPlainText() == "So you"
    room.screen.setFocus()
    room.screen.show_view(_with_text(view, "So you come home"))
    assert editor.toPlainText() == "So you come home"
    assert editor.accessibleName() == "What you would say back"


def _with_text(view: StageView, text: str) -> StageView:
    body = view.body
    assert isinstance(body, LineView)
    field = msgspec.structs.replace(body.field, text=text)
    return msgspec.structs.replace(view, body=msgspec.structs.replace(body, field=field))


def test_choices_are_marked_and_not_made_anew(room: ShownRoom) -> None:
    room.show("answer")
    before = set(map(id, room.screen.findChildren(QWidget)))
    room.show("answer-chosen")
    assert set(map(id, room.screen.findChildren(QWidget))) <= before
