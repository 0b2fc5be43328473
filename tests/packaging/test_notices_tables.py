"""The tables of licences: they know all that would be shipped from here, and have the texts."""

import re
import tomllib
from importlib import metadata
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement

from notices import licences
from notices.making import Everything
from notices.model import HERE, ROOT, standard
from notices.parts import Parts
from notices.shipped import Shipped
from notices.wheels import Wheels, canonical

_TABLES = ("ours.toml", "native.toml", "qt.toml")


def _table(name: str) -> dict[str, Any]:
    return tomllib.loads((HERE / name).read_text("utf-8"))


def _brought(names: list[str]) -> set[str]:
    """Give the distributions of these names, and all that they bring here."""
    found: set[str] = set()
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            told = [Requirement(line) for line in metadata.distribution(name).requires or ()]
            waiting += [canonical(one.name) for one in told if _wanted(one)]
    return found


def _wanted(one: Requirement) -> bool:
    return one.marker is None or one.marker.evaluate({"extra": ""})


def _dependencies() -> list[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    asked = [Requirement(line) for line in project["dependencies"]]
    return sorted(_brought([canonical(one.name) for one in asked if _wanted(one)]))


@pytest.fixture(scope="module")
def everything() -> Everything:
    return Everything()


@pytest.mark.parametrize("name", [*_dependencies(), "pyinstaller"])
def test_all_that_the_app_brings_has_its_licence_and_its_texts(
    everything: Everything, name: str
) -> None:
    component = everything.wheels.component(name)
    assert licences.problems(component) == []
    assert all(len(text.body) > 100 for text in component.texts)


@pytest.mark.parametrize("name", _dependencies())
def test_all_that_is_compiled_into_it_has_its_licence(everything: Everything, name: str) -> None:
    for component in everything.wheels.inside(name):
        assert licences.problems(component) == [], component.name


def test_the_crates_of_rust_and_openssl_are_found_inside(everything: Everything) -> None:
    found = {
        (one.name, one.purl.partition("@")[0]) for one in everything.wheels.inside("cryptography")
    }
    assert {("pyo3", "pkg:cargo/pyo3"), ("openssl", "pkg:generic/openssl")} <= found


@pytest.mark.parametrize(
    ("path", "whose"),
    [
        ("fonts/AtkinsonHyperlegibleNext_400Regular.ttf", "Atkinson Hyperlegible Next"),
        ("icons/x.svg", "Lucide icons"),
        ("sounds/rest.wav", "Sounds of In Turn"),
        ("models/wording/wording.onnx", "Model of Say it, from all-MiniLM-L6-v2"),
        ("models/wording/vocab.txt", "Words of BERT (bert-base-uncased)"),
        ("models/listening/speech.onnx", "Silero VAD"),
        ("models/listening/voice.onnx", "Voice encoder, from Resemblyzer"),
        ("models/listening/turns.npz", "What listening learnt from LibriSpeech"),
        ("vault/words.txt", "inturn"),
        ("content/en/feelings.toml", "inturn"),
    ],
)
def test_what_lies_in_the_resources_is_told_apart(
    everything: Everything, path: str, whose: str
) -> None:
    found = everything.of_shipped(Shipped(f"_internal/coach/_resources/{path}", None))
    assert found is not None
    assert (found.name, licences.problems(found)) == (whose, [])


@pytest.mark.parametrize(
    ("path", "whose"),
    [
        ("_internal/PySide6/Qt/lib/libQt6Core.so.6", "Qt"),
        ("_internal/PySide6/Qt/lib/libavcodec.so.63", "FFmpeg"),
        ("_internal/PySide6/Qt/lib/libicuuc.so.73", "ICU"),
        ("_internal/numpy.libs/libscipy_openblas64_-32a4b2a6.so", "OpenBLAS, with LAPACK"),
        ("_internal/PySide6/Qt6Core.dll", "Qt"),
        ("_internal/PySide6/avcodec-63.dll", "FFmpeg"),
        ("_internal/VCRUNTIME140.dll", "Microsoft Visual C++ Runtime and Universal C Runtime"),
        ("_internal/libcrypto-3-x64.dll", "OpenSSL"),
        ("Contents/Frameworks/PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore", "Qt"),
        ("Contents/Frameworks/libssl.3.dylib", "OpenSSL"),
        ("inturn-cli", "pyinstaller"),
        ("inturn.exe", "pyinstaller"),
        ("_internal/base_library.zip", "CPython"),
    ],
)
def test_native_libraries_are_known_by_their_names_on_each_system(
    everything: Everything, path: str, whose: str
) -> None:
    found = everything.of_shipped(Shipped(path, None))
    assert found is not None
    assert (found.name, licences.problems(found)) == (whose, [])


def test_what_qt_has_taken_in_is_told_with_the_library_that_is_shipped(
    everything: Everything,
) -> None:
    path = "_internal/PySide6/Qt/lib/libQt6Core.so.6"
    qt = everything.of_shipped(Shipped(path, None))
    assert qt is not None
    inside = {one.name: one for one in everything.parts.inside({path: qt})}
    assert {"PCRE2", "TinyCBOR", "BLAKE2 (reference implementation)"} <= inside.keys()
    assert not {"LibPNG", "XSVG"} & inside.keys()
    assert {problem for one in inside.values() for problem in licences.problems(one)} == set()


@pytest.mark.parametrize("table", _TABLES)
def test_every_entry_of_a_table_fits_and_has_its_texts(table: str) -> None:
    for part in _table(table)["part"]:
        assert licences.taken(part["licence"]), part["name"]
        assert part.get("texts") or licences.standard_texts(part["licence"]), part["name"]
        assert part.get("files") or part.get("within"), part["name"]


def test_every_package_of_debian_in_the_table_fits() -> None:
    packages = _table("debian.toml")["package"]
    unfit = [name for name, said in packages.items() if not licences.taken(said["licence"])]
    assert unfit == []


def test_every_text_is_spoken_of() -> None:
    fit = _table("licences.toml")
    spoken = {name for names in fit["fit"].values() for name in names}
    spoken |= {name for names in fit["texts"].values() for name in names}
    spoken |= {
        name
        for table in _TABLES
        for part in _table(table)["part"]
        for name in part.get("texts", ())
    }
    spoken |= {"CPython-incorporated", "PSF-2.0"}
    kept = {
        file.relative_to(HERE / "texts").with_suffix("") for file in (HERE / "texts").rglob("*.txt")
    }
    assert {path.as_posix() for path in kept} <= spoken


def test_a_table_for_another_version_of_a_library_stops_the_build(tmp_path: Path) -> None:
    info = tmp_path / "numpy-0.1.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: numpy\nVersion: 0.1\n", "utf-8")
    wheels = Wheels([metadata.Distribution.at(info)])
    (problem,) = Parts(wheels, ("native.toml",)).outdated()
    assert re.match(r"numpy is 0\.1, .*native\.toml was written for \d", problem)


def test_the_tables_are_for_the_versions_that_are_installed(everything: Everything) -> None:
    assert everything.parts.outdated() == []


def test_a_standard_text_is_found_by_its_name() -> None:
    assert "SIL OPEN FONT LICENSE" in standard("OFL-1.1").body
