"""Data that is damaged: with a copy, with pieces alone, with nothing left."""

from datetime import datetime

from PySide6.QtWidgets import QWidget

from coach.content.library import Library
from coach.content.prose import DamageWords
from coach.store.mending.damage import Finding, Held
from tests.screens.setting import EVENING, Builder, Setting
from tests.ui.today.samples import DAY
from ui.aside.damaged.page import DamagePage
from ui.aside.damaged.view import damage_view
from ui.dates import local

FACTS = {"folder": "/home/noor/.local/share/inturn", "file": "inturn.db"}
HELD = Held(12, agreements=2, own_cards=3, books=2, rows=40, newest=EVENING - 3 * DAY)
COPY = local(EVENING - 2 * DAY)


def _damaged(finding: Finding) -> Builder:
    def build(setting: Setting) -> QWidget:
        now: datetime = local(EVENING)
        words = Library().prose(DamageWords)
        page = DamagePage(setting.look, "In Turn", damage_view(finding, FACTS, words, now.date()))
        page.focus()
        return page

    return build


SCENES: dict[str, Builder] = {
    "damaged-copy": _damaged(Finding(HELD, COPY, newer=2, lost=1, unsure=True)),
    "damaged-pieces": _damaged(Finding(HELD, None, unsure=True)),
    "damaged-nothing": _damaged(Finding(Held(), None, unsure=True)),
    "damaged-gone": _damaged(Finding(HELD, COPY, gone=True)),
}
