"""The rule that a screen is read as it stands, shown one that breaks it and one that keeps it."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.audit_read import reading


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


def test_what_is_hidden_is_not_read(qtbot: QtBot) -> None:
    screen = QWidget()
    column = QVBoxLayout(screen)
    column.addWidget(QPushButton("Go on"))
    late = QLabel("Who is here?")
    column.insertWidget(0, late)
    late.hide()
    assert list(reading(shown(qtbot, screen))) == []
