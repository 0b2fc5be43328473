"""The workflows: what they call is there, they may do little, and they tell no secret."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from macos import keychain, notarise
from macos import sign as mac_sign
from windows import sign as windows_sign

from tests.hygiene.project import ROOT

_FOLDER = ROOT / ".github" / "workflows"
_NAMES = ("test", "release")
#: A script of ours in a line that is run.
_SCRIPT = re.compile(r"(?:\.ci/\w+|build/[\w/]+\.py)")
_SECRET = re.compile(r"secrets\.(\w+)")


def _read(name: str) -> dict[str, Any]:
    # YAML 1.1 takes the word "on" for true; GitHub does not.
    found = yaml.load((_FOLDER / f"{name}.yml").read_text("utf-8"), yaml.BaseLoader)  # noqa: S506
    assert isinstance(found, dict)
    return found  # pyright: ignore[reportUnknownVariableType]


def _jobs(name: str) -> dict[str, dict[str, Any]]:
    return _read(name)["jobs"]


def _steps(name: str) -> Iterator[tuple[str, dict[str, Any]]]:
    for job, of in _jobs(name).items():
        for step in of["steps"]:
            yield job, step


def _lines(name: str) -> list[str]:
    return [step["run"] for _, step in _steps(name) if "run" in step]


def test_there_are_two_and_no_other() -> None:
    assert {file.stem for file in _FOLDER.glob("*.yml")} == set(_NAMES)


@pytest.mark.parametrize("name", _NAMES)
def test_every_script_that_is_called_is_there_and_can_be_read(name: str) -> None:
    called = {script for line in _lines(name) for script in _SCRIPT.findall(line)}
    assert called
    for script in called:
        text = (ROOT / script).read_text("utf-8")
        assert not script.endswith(".py") or ast.parse(text)


@pytest.mark.parametrize("name", _NAMES)
def test_lists_by_which_packages_are_cached_are_there(name: str) -> None:
    lists = {
        s["with"]["cache-dependency-path"] for _, s in _steps(name) if "cache" in s.get("with", {})
    }
    assert lists == {"build/requirements-dev.txt"}
    assert all((ROOT / file).is_file() for file in lists)


@pytest.mark.parametrize("name", _NAMES)
def test_every_action_is_github_s_own_and_pinned_to_a_commit(name: str) -> None:
    used = {step["uses"] for _, step in _steps(name) if "uses" in step}
    assert [one for one in used if not re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40}", one)] == []


@pytest.mark.parametrize("name", _NAMES)
def test_every_job_comes_to_an_end_by_itself(name: str) -> None:
    assert all(0 < int(job["timeout-minutes"]) <= 120 for job in _jobs(name).values())
    assert _read(name)["concurrency"]["group"]


@pytest.mark.parametrize("name", _NAMES)
def test_whoever_checks_out_keeps_no_key_to_the_repository(name: str) -> None:
    for _, step in _steps(name):
        if step.get("uses", "").startswith("actions/checkout@"):
            assert step["with"]["persist-credentials"] == "false"


def test_only_the_draft_may_write() -> None:
    assert _read("test")["permissions"] == _read("release")["permissions"] == {"contents": "read"}
    jobs = {**_jobs("test"), **_jobs("release")}
    assert [name for name, job in jobs.items() if "permissions" in job] == ["draft"]
    rights = {"contents", "id-token", "attestations"}
    assert jobs["draft"]["permissions"] == dict.fromkeys(rights, "write")


def test_tests_know_no_secret() -> None:
    assert "secrets." not in (_FOLDER / "test.yml").read_text("utf-8")
    assert "pull_request_target" not in (_FOLDER / "test.yml").read_text("utf-8")


def test_a_secret_stands_in_the_environment_of_one_step_and_in_no_command() -> None:
    for _, step in _steps("release"):
        elsewhere = {key: value for key, value in step.items() if key != "env"}
        assert not _SECRET.search(str(elsewhere))
        assert not re.search(r"echo|printenv|set -x", step["run"]) if "env" in step else True
    for job in _jobs("release").values():
        assert not _SECRET.search(str(job.get("env", "")))


def test_every_secret_that_signing_wants_is_handed_over() -> None:
    handed: dict[str, set[str]] = {}
    for job, step in _steps("release"):
        handed.setdefault(job, set()).update(_SECRET.findall(str(step.get("env", ""))))
    assert handed["windows"] == set(windows_sign.SECRETS)
    wanted = {**keychain.SECRETS, **mac_sign.SECRETS, **notarise.SECRETS}
    assert handed["macos"] == set(wanted)
    assert handed["linux"] == handed["draft"] == set()


def test_without_a_signature_only_where_somebody_asked_for_it() -> None:
    said = _read("release")["env"]["UNSIGNED"]
    assert said == "${{ github.event_name == 'workflow_dispatch' && '--unsigned' || '' }}"
    packs = [line for line in _lines("release") if "/package.py" in line and "build/p" not in line]
    assert len(packs) == 2
    assert all(line.endswith(" $UNSIGNED") for line in packs)
    assert _jobs("release")["draft"]["if"] == "github.event_name == 'push'"


def test_a_draft_is_made_of_a_tag_that_is_the_version_and_of_all_systems() -> None:
    jobs = _jobs("release")
    assert set(jobs["draft"]["needs"]) == {"linux", "windows", "macos"}
    assert {jobs[name]["needs"] for name in ("linux", "windows", "macos")} == {"tag"}
    assert any("--draft --verify-tag" in line for line in _lines("release"))


@pytest.mark.parametrize("job", ["linux", "windows", "macos"])
def test_what_is_built_bears_the_moment_of_its_commit(job: str) -> None:
    lines = [step["run"] for of, step in _steps("release") if of == job and "run" in step]
    moment = next(i for i, line in enumerate(lines) if "SOURCE_DATE_EPOCH=$(git log" in line)
    freezing = next(i for i, line in enumerate(lines) if "build/freeze.py" in line)
    assert moment < freezing


def test_tests_run_on_the_oldest_and_the_newest_python_that_is_named() -> None:
    named = re.findall(r"Python :: (3\.\d+)", (ROOT / "pyproject.toml").read_text("utf-8"))
    matrix = _jobs("test")["test"]["strategy"]["matrix"]
    assert matrix["python"] == [named[0], named[-1]]
    assert [system.split("-")[0] for system in matrix["system"]] == ["ubuntu", "windows", "macos"]


def test_line_ends_stay_as_they_are_on_every_system() -> None:
    assert "* -text" in Path(ROOT / ".gitattributes").read_text("utf-8").splitlines()
