"""The rule that a screen is read as it stands, shown one that breaks it and one that keeps it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.audit_read import reading
from ui.talk.columns import Columns


def shown(qtbot: QtBot, screen: QWidget) -> QWidget:
    qtbot.addWidget(screen)
    screen.resize(400, 300)
    screen.show()
    return screen


def test_rows_and_columns_are_read_as_they_stand(qtbot: QtBot) -> None:
    screen = QWidget()
    column = QVBoxLayout(screen)
    column.addWidget(QLabel("Who is here?"))
    row = QHBoxLayout()
    column.addLayout(row)
    for side in ("left", "right"):
        part = QWidget()
        inner = QVBoxLayout(part)
        for word in ("name", "shape"):
            inner.addWidget(QPushButton(f"{side} {word}"))
        row.addWidget(part)
    assert list(reading(shown(qtbot, screen))) == []


def test_what_stands_first_and_was_made_last_is_found(qtbot: QtBot) -> None:
    screen = QWidget()
    column = QVBoxLayout(screen)
    column.addWidget(QPushButton("Go on"))
    column.insertWidget(0, QLabel("Who is here?"))
    (found,) = reading(shown(qtbot, screen))
    assert (found.rule, found.where) == ("read", "StaticText 'Who is here?'")


def test_a_row_is_read_from_the_right_where_the_language_is(qtbot: QtBot) -> None:
    screen = QWidget()
    screen.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    row = QHBoxLayout(screen)
    row.addWidget(QPushButton("first"))
    row.addWidget(QPushButton("second"))
    assert list(reading(shown(qtbot, screen))) == []
    row.setDirection(QHBoxLayout.Direction.RightToLeft)
    qtbot.waitUntil(lambda: [one.where for one in reading(screen)] == ["Button 'second'"])


def test_of_two_people_whoever_has_the_floor_is_read_first_on_either_side(qtbot: QtBot) -> None:
    screen = QWidget()
    columns = Columns(screen)
    floor, listener = QLabel("Sam has the floor"), QLabel("Noor listens")
    columns.addWidget(floor)
    columns.addWidget(listener)
    columns.set_mirrored(True)
    assert list(reading(shown(qtbot, screen))) == []
    assert floor.x() > listener.x()
    columns.set_mirrored(False)
    floor.raise_()  # but nobody else
    qtbot.waitUntil(lambda: [one.rule for one in reading(screen)] == ["read"])


def test_what_is_hidden_is_not_read(qtbot: QtBot) -> None:
    screen = QWidget()
    column = QVBoxLayout(screen)
    column.addWidget(QPushButton("Go on"))
    late = QLabel("Who is here?")
    column.insertWidget(0, late)
    late.hide()
    assert list(reading(shown(qtbot, screen))) == []
