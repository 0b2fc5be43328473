"""A file becomes a walkthrough, or a list of all that is wrong with it."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.content.model import Kind, Phase
from coach.content.prose import NeedsWords
from coach.content.reading import ContentBroken, read, read_walkthrough
from coach.errors import Problem
from tests.coach.content.samples import TALKS, changed, found


def test_a_shipped_walkthrough_is_read_as_it_is_written() -> None:
    talk = read_walkthrough(TALKS / "first-try.toml")
    assert (talk.id, talk.minutes, talk.gate.seconds) == ("first-try", 8, 30)
    assert [step.kind for step in talk.steps] == [
        Kind.TOGETHER,
        Kind.PIECES,
        Kind.PIECES,
        Kind.CLOSE,
    ]
    assert talk.steps[1].cards[Phase.TELL].seconds == 120
    assert len(talk.solo.steps[2].lines) >= 8


def test_the_only_part_of_a_step_has_its_time() -> None:
    talk = read_walkthrough(TALKS / "first-try.toml")
    assert talk.steps[0].cards[Phase.TOGETHER].seconds == talk.steps[0].seconds == 60
    assert talk.solo.steps[0].cards[Phase.ALONE].seconds == 60


def test_every_mistake_of_a_file_is_named_at_once(tmp_path: Path) -> None:
    path = changed(
        tmp_path,
        "first-try",
        ("minutes = 8", "minutes = 9"),
        ('remark = "', 'remarks = "'),
        ("{speaker}, two minutes", "{speeker}, two minutes"),
        ("pieces = 1", 'pieces = "one"'),
        ("calm = 5", "calm = 50"),
    )
    assert [key for key, _ in found(path)] == [
        "gate.calm",
        "steps[2].tell.title",
        "steps[2].pieces",
        "remarks",
        "minutes",
    ]


def test_the_mistakes_carry_the_file_and_a_code_for_the_window(tmp_path: Path) -> None:
    path = changed(tmp_path, "first-try", ("minutes = 8", "minutes = 9"))
    with pytest.raises(ContentBroken) as broken:
        read_walkthrough(path, "en/walkthroughs/first-try.toml")
    assert broken.value.problem is Problem.CONTENT_BROKEN
    assert broken.value.facts == {"file": "en/walkthroughs/first-try.toml"}
    assert [mistake.file for mistake in broken.value.mistakes] == ["en/walkthroughs/first-try.toml"]


def test_a_walkthrough_is_called_like_its_file(tmp_path: Path) -> None:
    path = changed(tmp_path, "first-try", ('id = "first-try"', 'id = "second-try"'))
    assert found(path) == [("id", "“second-try” is not the name of the file")]


def test_a_file_that_is_no_toml_has_one_mistake(tmp_path: Path) -> None:
    path = changed(tmp_path, "first-try", ("[gate]", "[gate"))
    ((key, reason),) = found(path)
    assert key == ""
    assert reason.startswith("not valid TOML: ")


def test_words_are_read_by_their_type(tmp_path: Path) -> None:
    path = tmp_path / "needs.toml"
    path.write_text('title = "What?"\nkept = "Kept"\n[[needs]]\nid = "a"\nsays = "A"\n', "utf-8")
    assert read(NeedsWords, path).needs[0].says == "A"


def test_words_with_a_mistake_are_not_given(tmp_path: Path) -> None:
    path = tmp_path / "needs.toml"
    path.write_text('title = "What?"\nkept = ""\n', "utf-8")
    with pytest.raises(ContentBroken) as broken:
        read(NeedsWords, path)
    assert [mistake.key for mistake in broken.value.mistakes] == ["needs", "kept"]


SHIPPED = (TALKS / "first-try.toml").read_text("utf-8").splitlines()
LINES = st.integers(0, len(SHIPPED) - 1)


@given(LINES, LINES, st.sampled_from(["", "x = 1", "[[steps]]", "[steps.tell]", "[solo]", "]"]))
def test_a_file_in_any_state_is_read_or_told(first: int, last: int, instead: str) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "first-try.toml"
        path.write_text("\n".join([*SHIPPED[:first], instead, *SHIPPED[last:]]), "utf-8")
        assert all(reason for _, reason in found(path))
