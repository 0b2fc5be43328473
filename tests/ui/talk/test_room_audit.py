"""Every state of the room is whole and reachable, in both text sizes at the smallest window."""

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.audit import audit
from tests.ui.finding import seen
from tests.ui.talk.sample_views import SAMPLES
from tests.ui.talk.shown_room import ShownRoom
from ui.parts.action_bar import ActionBar
from ui.parts.buttons import Primary
from ui.theme.look import Look


@pytest.mark.parametrize("scale", [1.0, 1.25, 2.0])
@pytest.mark.parametrize("name", SAMPLES)
def test_a_state_passes_the_audit(qtbot: QtBot, still: Look, name: str, scale: float) -> None:
    still.set_scale(scale)
    room = ShownRoom(qtbot, still, (1024, 768)).show(name)
    primary = next((one for one in seen(room.screen, Primary) if one.isEnabled()), None)
    bars = list(seen(room.screen, ActionBar))
    assert audit(room.screen, primary=primary, regions=bars) == []
