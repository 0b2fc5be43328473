"""The man pages tell of all that the programs can do, and of nothing that they cannot."""

import gzip
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from linux import facts, manual

from tests.packaging import frozen_linux as frozen

Main = Callable[[Sequence[str]], int]


def _asked(main: Main, capsys: pytest.CaptureFixture[str]) -> manual.Asked:
    """Give what asks a program for its help, without starting one."""

    def asked(words: Sequence[str]) -> str:
        with pytest.raises(SystemExit):
            main([*words, "--help"])
        return capsys.readouterr().out

    return asked


@pytest.mark.parametrize("program", facts.PROGRAMS)
def test_a_page_and_its_program_agree(
    program: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    import coach.__main__
    import ui.__main__

    monkeypatch.setenv("COLUMNS", "200")
    main: Main = coach.__main__.main if program == "inturn-cli" else ui.__main__.main
    said = manual.spoken(_asked(main, capsys))
    assert "--version" in said
    assert manual.told(manual.page(program, frozen.told())) == said


def test_a_command_that_is_missing_in_a_page_is_seen() -> None:
    pages = {
        "": "usage\n\noptions:\n  -h, --help  show\n\nx:\n  COMMAND\n    data     look after\n",
        "data": "usage\n\nx:\n  ACTION\n    check    see\n    move-in  open\n",
        "data check": "usage\n\noptions:\n  --home HOME  where\n  --mend       bring back\n",
        "data move-in": "usage\n\noptions:\n  --passphrase-fd N  read\n",
    }
    said = manual.spoken(lambda words: pages[" ".join(words)])
    assert said == {
        "--help", "--home", "data check", "data check --mend",
        "data move-in", "data move-in --passphrase-fd",
    }  # fmt: skip


def test_a_page_is_read_by_its_headings_and_options() -> None:
    text = '.SH OPTIONS\n.BI \\-\\-home " DIR"\n.SS "data check"\n.B \\-\\-mend\nSee \\-\\-this.\n'
    assert manual.told(text) == {"--home", "data check", "data check --mend"}


def test_a_page_bears_version_and_day_and_is_pressed_without_a_moment(tmp_path: Path) -> None:
    what = frozen.told()
    manual.lay(tmp_path, ["inturn"], what)
    pressed = (tmp_path / "man/man1/inturn.1.gz").read_bytes()
    assert pressed[4:8] == bytes(4)
    head = gzip.decompress(pressed).decode().splitlines()[0]
    assert head == '.TH INTURN 1 "2027-01-15" "In Turn 1.2.3" "User Commands"'
