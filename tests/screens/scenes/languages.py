"""Other languages: Spanish, and the one that nobody speaks, from right to left.

What a name begins with says the language (``tests.screens.studio``).
"""

from tests.screens.scenes.before import SCENES as BEFORE
from tests.screens.scenes.cards import SCENES as CARDS
from tests.screens.scenes.room import SCENES as ROOM
from tests.screens.setting import Builder

SCENES: dict[str, Builder] = {
    "es-card-large": CARDS["card-large"],
    "es-first-page": BEFORE["first-page"],
    "es-stage-answer": ROOM["stage-answer"],
    "pseudo-library": BEFORE["library"],
    "pseudo-stage-turn": ROOM["stage-turn"],
}
