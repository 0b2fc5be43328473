"""Every state of a private step and of the loop is whole and reachable, in large text, too."""

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.audit import audit
from tests.ui.finding import seen
from tests.ui.talk.private_ways import WAYS
from tests.ui.talk.shown_room import ShownRoom
from ui.parts.action_bar import ActionBar
from ui.parts.buttons import Primary
from ui.theme.look import Look


@pytest.mark.parametrize("scale", [1.0, 1.25, 2.0])
@pytest.mark.parametrize("name", WAYS)
def test_a_state_passes_the_audit(qtbot: QtBot, still: Look, name: str, scale: float) -> None:
    still.set_scale(scale)
    room = ShownRoom(qtbot, still, (1024, 768)).show(WAYS[name].room().view())
    primary = next((one for one in seen(room.screen, Primary) if one.isEnabled()), None)
    bars = list(seen(room.screen, ActionBar))
    assert audit(room.screen, primary=primary, regions=bars) == []
