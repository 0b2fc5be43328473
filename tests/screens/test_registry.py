import pytest

from tests.screens.registry import chosen, screens
from tests.screens.setting import EVENING
from tests.screens.variant import ALL, APPROVED, Variant, file_name, pictured


def test_every_module_of_scenes_is_found() -> None:
    assert {"parts-people", "parts-turns"} <= screens().keys()


def test_a_screen_is_chosen_by_how_its_name_begins() -> None:
    assert list(chosen(screens(), ["parts-p"])) == ["parts-people"]


def test_nothing_asked_for_is_everything() -> None:
    assert chosen(screens(), []) == screens()


def test_an_unknown_screen_is_refused_with_the_known_ones() -> None:
    with pytest.raises(LookupError, match="parts-people"):
        chosen(screens(), ["nowhere"])


def test_each_look_is_pictured_at_both_text_sizes_in_three_windows() -> None:
    assert len(set(ALL)) == 3 * 2 * 3
    assert set(APPROVED) < set(ALL)


def test_a_file_says_what_it_shows() -> None:
    light = Variant(APPROVED[0].paint, 200, 1024, 768)
    assert file_name("stage", light) == "stage--light-1024-200.png"


def test_what_shows_the_rest_of_a_page_is_pictured_in_large_text_only() -> None:
    taken = [variant.percent for variant in APPROVED if pictured("large-letter", variant)]
    assert taken == [200]
    assert all(pictured("progress-letter", variant) for variant in ALL)


def test_it_is_always_the_same_evening() -> None:
    from datetime import UTC, datetime

    assert datetime.fromtimestamp(EVENING / 1000, UTC).isoformat() == "2026-11-22T19:42:00+00:00"
