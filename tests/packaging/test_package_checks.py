"""The checks of the packages: nothing that those who know remark on passes unsaid."""

from pathlib import Path

import pytest
from linux import checks, entries

from coach import APP_ID
from machine.world import Stop
from tests.packaging import frozen_linux as frozen
from tests.packaging.machines import Answer, Computer


@pytest.fixture
def packed(tmp_path: Path) -> checks.Packed:
    share = frozen.share(tmp_path / "share", frozen.told())
    return checks.Packed(share, tmp_path / "inturn.deb", tmp_path)


def _pass_all(computer: Computer, packed: checks.Packed) -> None:
    checks.pass_texts(computer.world(), packed)
    checks.pass_package(computer.world(), packed)


def _found(packed: checks.Packed, **answers: Answer) -> str:
    names = {name.replace("_", "-"): answer for name, answer in answers.items()}
    with pytest.raises(Stop) as stop:
        _pass_all(Computer(answers=names), packed)
    return str(stop.value)


def test_what_is_clean_is_told(packed: checks.Packed) -> None:
    computer = Computer()
    _pass_all(computer, packed)
    assert [line.split(": ")[1] for line in computer.said] == ["clean"] * 5
    assert {command[0] for command in computer.ran} == {
        "desktop-file-validate", "appstreamcli", "update-mime-database", "sh", "lintian",
    }  # fmt: skip


def test_a_remark_counts_as_a_mistake(packed: checks.Packed) -> None:
    assert "lintian: P: inturn: x" in _found(packed, lintian=(2, ["P: inturn: x"]))
    said = _found(packed, desktop_file_validate=(0, ["hint: more"]))
    assert "desktop-file-validate: hint: more" in said


def test_one_that_fails_without_a_word_is_seen(packed: checks.Packed) -> None:
    assert "update-mime-database: it failed (1)" in _found(packed, update_mime_database=(1, []))


def test_the_capitals_of_the_name_are_kept(packed: checks.Packed) -> None:
    kept = "P: org.inturn.InTurn:3: cid-contains-uppercase-letter org.inturn.InTurn"
    said = _found(packed, appstreamcli=(3, [kept, "E: org.inturn.InTurn:9: url-invalid", ""]))
    assert "url-invalid" in said
    assert "uppercase" not in said


def test_kinds_of_file_that_are_no_xml_are_seen(packed: checks.Packed) -> None:
    (packed.share / "mime" / "packages" / f"{APP_ID}.xml").write_text("<mime", "utf-8")
    said = _found(packed)
    assert "update-mime-database: " in said


def test_each_program_that_checks_has_a_package() -> None:
    assert {"dpkg-deb", "lintian", "appstreamcli", "man"} <= checks.PROGRAMS_NEEDED.keys()
    assert entries.TEXTS.is_dir()


def test_an_override_that_is_not_needed_here_is_no_mistake(packed: checks.Packed) -> None:
    unused = "I: inturn: unused-override hardening-no-relro"
    counted = "N: 9 hints overridden; 1 unused override"
    computer = Computer(answers={"lintian": (0, [unused, counted])})
    _pass_all(computer, packed)
    assert computer.said[-1] == "  lintian: clean"


def test_every_override_has_its_reason() -> None:
    text = (entries.TEXTS / "lintian-overrides").read_text("utf-8")
    for block in text.split("\n\n")[1:]:
        first, *_, last = block.splitlines()
        assert first.startswith("# ")
        assert last.startswith("inturn: ")
        assert "usr/lib/inturn/" in last
