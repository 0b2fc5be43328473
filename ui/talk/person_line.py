"""A person's badge and a few words about what they do: "Sam listens"."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from coach.people import Person
from ui.parts.badge import PartnerBadge
from ui.parts.text import Text
from ui.talk.stage_view import Who
from ui.theme.look import Look


def person_of(who: Who) -> Person:
    """Give a person of the view as the parts draw them."""
    return Person(who.name, who.shape, who.hue)


class PersonLine(QWidget):
    """The badge, then the words in the person's own strong colour, 26 px."""

    def __init__(self, look: Look, badge: int = 48) -> None:
        super().__init__()
        self._badge = PartnerBadge(look, badge)
        self._words = Text(look, "lead", balanced=False)
        self._shown: tuple[Who, str] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px("space.near"))
        row.addWidget(self._badge)
        row.addWidget(self._words, 1)

    def show_person(self, who: Who, words: str) -> None:
        """Show who it is and what is said of them."""
        if (who, words) == self._shown:
            return
        self._shown = (who, words)
        self._badge.show_person(person_of(who))
        # The words name the person already: the badge is not read out beside them.
        self._badge.setAccessibleName("")
        self._words.say(words)
        self._words.set_color(f"{who.hue.value}.strong")
