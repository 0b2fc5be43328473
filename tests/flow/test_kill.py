"""The real application, killed while two people are in the middle of a talk."""

from pathlib import Path

import pytest

from tests.bench import kill9
from tests.flow.conftest import Start

PLAYER = "tests.flow.killed"


def test_a_killed_app_offers_to_go_on_and_loses_a_second_at_most(
    tmp_path: Path, start: Start
) -> None:
    cuts = kill9.rounds(tmp_path, count=5, seed=3, program=PLAYER)
    assert [cut.wrong for cut in cuts] == [()] * 5
    assert all(cut.states for cut in cuts)
    two = start(tmp_path / "data").until_words("Go on where you were")
    two.press("Return").until_page("RoomScreen")


@pytest.mark.slow
def test_ten_kills_lose_a_second_at_most(tmp_path: Path) -> None:
    cuts = kill9.rounds(tmp_path, count=10, seed=40, program=PLAYER)
    assert [cut.wrong for cut in cuts] == [()] * 10
    assert max(cut.lost for cut in cuts) <= kill9.ALLOWED
