"""What is shipped: all of it is somebody's, each licence fits, and both lists can be trusted."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from notices import NoticesError, write
from notices.model import ROOT, our_version
from notices.shipped import LISTED, NOTICES
from tests.packaging.shipped_folder import Folder, Site

_SOUND = "_internal/coach/_resources/sounds/rest.wav"


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path)


@pytest.fixture
def site(tmp_path: Path) -> Site:
    return Site(tmp_path)


def _written(folder: Folder, site: Site, into: str = "out") -> tuple[str, str]:
    """Write both lists; give them as text."""
    out = folder.dist.parent / into
    people, machines = write(folder.contents, folder.dist, out, site.everything())
    return people.read_text("utf-8"), machines.read_text("utf-8")


def _problems(folder: Folder, site: Site) -> str:
    with pytest.raises(NoticesError) as stopped:
        _written(folder, site)
    assert not (folder.dist.parent / "out" / NOTICES).exists()
    return str(stopped.value)


def test_a_file_from_nowhere_stops_it_and_is_named(
    folder: Folder, site: Site, tmp_path: Path
) -> None:
    folder.ship("_internal/libfound.so.1", tmp_path / "libfound.so.1")
    assert "_internal/libfound.so.1: belongs to nothing known" in _problems(folder, site)


def test_a_file_of_which_the_freeze_said_nothing_stops_it(folder: Folder, site: Site) -> None:
    folder.ship("_internal/forgotten.dat")
    assert "_internal/forgotten.dat: belongs to nothing known" in _problems(folder, site)


def test_a_module_from_nowhere_stops_it(folder: Folder, site: Site, tmp_path: Path) -> None:
    folder.ship(_SOUND)
    folder.hold("found.by_chance", tmp_path / "by_chance.py")
    assert "module found.by_chance: belongs to nothing known" in _problems(folder, site)


def test_paths_may_be_written_as_windows_does(folder: Folder, site: Site) -> None:
    folder.ship("_internal/kind/kind.py", site.add("kind", "MIT"))
    told = folder.contents.read_text("utf-8")
    folder.contents.write_text(told.replace("_internal/kind/", r"_internal\\kind\\"), "utf-8")
    assert "Files: _internal/kind/kind.py" in _written(folder, site)[0]


def test_an_empty_folder_is_no_app(folder: Folder, site: Site) -> None:
    assert "there is nothing in" in _problems(folder, site)


@pytest.mark.parametrize("licence", ["GPL-3.0-or-later", "AGPL-3.0-only", "MIT AND SSPL-1.0"])
def test_a_licence_that_does_not_fit_stops_it(folder: Folder, site: Site, licence: str) -> None:
    folder.ship("_internal/greedy.py", site.add("greedy", licence))
    assert f"greedy 1.0: {licence} does not fit" in _problems(folder, site)


def test_of_two_licences_the_one_that_fits_is_taken(folder: Folder, site: Site) -> None:
    folder.ship("_internal/kind.py", site.add("kind", "GPL-2.0-only OR MIT"))
    people, machines = _written(folder, site)
    assert "Taken under: MIT" in people
    assert json.loads(machines)["components"][0]["licenses"][0]["expression"] in people


def test_a_library_under_the_lgpl_must_say_how_it_is_replaced(folder: Folder, site: Site) -> None:
    folder.ship("_internal/shared.py", site.add("shared", "LGPL-3.0-only"))
    assert "nothing says how a user can replace it" in _problems(folder, site)


def test_a_library_under_the_lgpl_may_not_lie_in_the_program_file(
    folder: Folder, site: Site
) -> None:
    folder.ship(_SOUND)
    folder.hold("frozendict", site.add("frozendict", "LGPL-3.0-only"))
    assert "may not lie in the program file (frozendict)" in _problems(folder, site)


def test_a_library_under_the_lgpl_as_a_file_is_told_of_first(folder: Folder, site: Site) -> None:
    folder.ship("_internal/frozendict.py", site.add("frozendict", "LGPL-3.0-only"))
    people, _ = _written(folder, site)
    first, _, rest = people.partition("2. What is in here")
    assert "Files: _internal/frozendict.py" in first
    assert "How: Put your own files of frozendict" in first
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in rest


def test_a_module_that_was_compiled_to_be_shipped_as_a_file_has_its_owner(
    folder: Folder, site: Site, tmp_path: Path
) -> None:
    site.add("plain", "MIT")
    folder.ship("_internal/plain.pyc", tmp_path / "work" / "localpycs" / "0" / "plain.pyc")
    assert "Files: _internal/plain.pyc" in _written(folder, site)[0]


def test_a_text_that_two_share_stands_there_once(folder: Folder, site: Site) -> None:
    text = "Copyright (c) 2026 The two\nDo as you like, and be kind."
    folder.ship("_internal/one.py", site.add("one", "MIT", text))
    folder.ship("_internal/two.py", site.add("two", "MIT", text.replace("\n", "\r\n  ")))
    people, _ = _written(folder, site)
    assert people.count("Do as you like, and be kind.") == 1
    assert "For: one, two" in people


def test_a_link_in_the_folder_belongs_to_what_it_leads_to(folder: Folder, site: Site) -> None:
    folder.ship("_internal/one/one.py", site.add("one", "MIT"))
    folder.link("_internal/one.py", "_internal/one/one.py")
    assert "Files: _internal/one.py, _internal/one/one.py" in _written(folder, site)[0]


def test_our_own_modules_are_ours_wherever_they_were_frozen(
    folder: Folder, site: Site, tmp_path: Path
) -> None:
    folder.ship(_SOUND)
    folder.hold("coach.clock", tmp_path / "elsewhere" / "coach" / "clock.py")
    assert "In the program file: coach" in _written(folder, site)[0]


def test_the_same_folder_gives_the_same_bytes(
    folder: Folder, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    folder.ship(_SOUND)
    folder.ship("_internal/one.py", site.add("one", "MIT"))
    assert _written(folder, site, "first") == _written(folder, site, "second")


def test_lists_that_were_laid_into_the_folder_are_no_part_of_it(folder: Folder, site: Site) -> None:
    folder.ship(_SOUND)
    before = _written(folder, site)
    write(folder.contents, folder.dist, folder.dist, site.everything())
    assert _written(folder, site) == before


def test_another_folder_gives_another_number(folder: Folder, site: Site) -> None:
    folder.ship(_SOUND)
    before = json.loads(_written(folder, site)[1])["serialNumber"]
    folder.ship("_internal/one.py", site.add("one", "MIT"))
    assert json.loads(_written(folder, site)[1])["serialNumber"] != before


def test_the_moment_is_the_one_that_the_build_was_told(
    folder: Folder, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder.ship(_SOUND)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    told = json.loads(_written(folder, site)[1])
    assert told["metadata"]["timestamp"] == "1970-01-02T00:00:00+00:00"


def test_the_list_for_machines_keeps_to_its_form(folder: Folder, site: Site) -> None:
    folder.ship(_SOUND)
    folder.ship("_internal/one.py", site.add("one", "MIT"))
    _, machines = _written(folder, site)
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(machines) is None
    listed = {one["name"]: one for one in json.loads(machines)["components"]}
    assert listed["one"]["purl"] == "pkg:pypi/one@1.0"
    assert {"name": "inturn:file", "value": "_internal/one.py"} in listed["one"]["properties"]


def _command(folder: Folder, *more: str) -> tuple[int, str]:
    """Run the command as a person does; give its exit code and what it printed."""
    named = ["--contents", folder.contents, "--dist", folder.dist, "--out", folder.dist.parent]
    done = subprocess.run(
        [sys.executable, str(ROOT / "build" / "notices"), *map(str, named), *more],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


def test_the_command_writes_both_lists(folder: Folder) -> None:
    folder.ship(_SOUND)
    code, said = _command(folder)
    assert (code, [Path(line).name for line in said.splitlines()]) == (
        0,
        [NOTICES, LISTED.replace("*", our_version())],
    )


def test_the_command_only_looks_when_asked_to(folder: Folder) -> None:
    folder.ship("_internal/forgotten.dat")
    code, said = _command(folder, "--check")
    assert (code, said.splitlines()[-1]) == (1, "_internal/forgotten.dat: belongs to nothing known")
    assert not (folder.dist.parent / NOTICES).exists()


def test_the_command_says_where_nothing_is_frozen_yet(folder: Folder) -> None:
    folder.contents.unlink()
    code, said = _command(folder)
    assert code == 1
    assert "run build/freeze.py first" in said
