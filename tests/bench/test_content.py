"""The measuring of the words measures: it reads all of them, and prints its ratio."""

import pytest

from tests.bench.content import main, told


def test_all_words_are_read_and_timed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--times", "1"]) == 0
    line = capsys.readouterr().out
    assert " 0 mistakes" in line
    assert "allowed 60" in line


def test_the_ratio_is_that_of_the_pairs() -> None:
    text = told([(30.0, 60.0, 5, 1000, 0), (20.0, 80.0, 5, 1000, 0), (40.0, 40.0, 5, 1000, 0)])
    assert text == (
        "all words: 30.0 ms of process time (20.0 to 40.0), allowed 60; 5 files, 1 kB, "
        "0 mistakes; tomllib alone 60.0 ms, ratio 0.50"
    )
