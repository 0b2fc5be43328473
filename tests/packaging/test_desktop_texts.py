"""What a desktop reads about In Turn agrees with the app, with itself, and in both languages."""

import configparser
import re
from datetime import date
from xml.etree import ElementTree as ET

import pytest
from linux import entries, facts

from coach import APP_ID, __version__
from coach.store.sealed_file import seal
from tests.hygiene.project import ROOT
from tests.packaging import frozen_linux as frozen

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


def _entry() -> configparser.SectionProxy:
    reader = configparser.RawConfigParser()
    reader.optionxform = str  # pyright: ignore[reportAttributeAccessIssue] - names keep their case
    reader.read(entries.TEXTS / f"{APP_ID}.desktop", "utf-8")
    return reader["Desktop Entry"]


def _kinds() -> ET.Element:
    return ET.parse(entries.TEXTS / f"{APP_ID}.xml").getroot()  # noqa: S314 - ours


def _shop(urls: dict[str, str] | None = None) -> ET.Element:
    return ET.fromstring(entries.metainfo(frozen.told(urls=urls)))  # noqa: S314 - ours


def test_the_entry_says_what_people_read_in_spanish_too() -> None:
    entry = _entry()
    said = {"GenericName", "Comment", "Keywords"}
    assert {key.removesuffix("[es]") for key in entry if key.endswith("[es]")} == said
    assert all(entry[key] != entry[f"{key}[es]"] for key in said)


def test_the_entry_opens_exactly_the_kinds_of_file_that_are_told() -> None:
    told = {kind.get("type") for kind in _kinds()}
    assert set(_entry()["MimeType"].rstrip(";").split(";")) == told
    assert set(facts.MEDIA_TYPES.values()) == told
    assert {media.text for media in _shop().iterfind("provides/mediatype")} == told
    assert _entry()["Exec"] == "inturn %f"


def test_the_entry_finds_the_window_and_the_icon() -> None:
    from ui.start import NAME

    assert _entry()["StartupWMClass"] == NAME == _entry()["Name"]
    assert _entry()["Icon"] == APP_ID


def test_a_locked_file_is_known_by_how_it_begins() -> None:
    match = _kinds().find(f"{_MIME}mime-type/{_MIME}magic/{_MIME}match")
    assert match is not None
    begin = (match.get("value") or "").encode().decode("unicode_escape").encode("latin-1")
    assert seal(b"all", "four plain old words").startswith(begin)
    assert match.get("offset") == "0"


def test_each_kind_of_file_has_a_name_in_both_languages_and_an_icon_of_ours() -> None:
    import icons

    for kind in _kinds():
        assert {words.get(_LANG) for words in kind.iterfind(f"{_MIME}comment")} == {None, "es"}
    shown = {icon.get("name") for icon in _kinds().iter(f"{_MIME}icon")}
    assert shown == {f"{APP_ID}-{name}" for name in icons.FILES}
    assert icons.FILES.keys() == facts.MEDIA_TYPES.keys()


@pytest.mark.parametrize("place", [".", "description", "description/ul"])
def test_the_shop_says_everything_in_spanish_too(place: str) -> None:
    inside = _shop().find(place)
    assert inside is not None
    words = [part for part in inside if part.tag in {"summary", "p", "li"}]
    english = [part.tag for part in words if part.get(_LANG) is None]
    assert english
    assert english == [part.tag for part in words if part.get(_LANG) == "es"]


def test_the_shop_tells_every_release_and_what_is_new() -> None:
    shop = _shop()
    assert [one.get("version") for one in shop.iterfind("releases/release")] == ["1.2.3"]
    news = [one.text for one in shop.iterfind("releases/release/description/ul/li")]
    assert news == list(frozen.RELEASE.changes)


def test_without_an_address_none_is_made_up() -> None:
    shop = _shop()
    assert shop.find("screenshots") is None
    assert shop.find("url") is None


def test_with_an_address_the_shop_has_pictures_in_both_languages() -> None:
    shop = _shop({"Homepage": "https://example.org", "Pictures": "https://example.org/p/"})
    assert shop.findtext("url") == "https://example.org"
    shown = [image.text for image in shop.iterfind("screenshots/screenshot/image")]
    assert shown == [f"https://example.org/p/{name}.png" for name in entries.PICTURES]
    assert len(shop.findall("screenshots/screenshot/caption")) == 2 * len(shown)
    assert len(shop.findall("screenshots/screenshot[@type='default']")) == 1


@pytest.mark.parametrize("name", entries.PICTURES)
def test_every_picture_is_there(name: str) -> None:
    assert (ROOT / entries.picture(name)).is_file()


def test_the_changelog_begins_with_this_version() -> None:
    releases = facts.read_releases((ROOT / "build" / "CHANGELOG.md").read_text("utf-8"))
    assert releases[0].version == __version__
    days = [date.fromisoformat(release.day) for release in releases]
    assert days == sorted(days, reverse=True)
    assert all(release.changes for release in releases)


def test_a_long_change_is_read_as_one_line() -> None:
    (release,) = facts.read_releases("# x\n\n## 2.0 - 2027-01-01\n\n- One\n  change.\n- Two.\n")
    assert release == facts.Release("2.0", "2027-01-01", ("One change.", "Two."))


def test_no_text_has_a_word_left_to_fill_in() -> None:
    from linux import archive, debian, manual

    what = frozen.told()
    texts = [debian.control(what, frozen.NEEDS, 1), debian.copyright_file(ROOT)]
    texts += [archive.filled(name, what, frozen.NEEDS) for name in archive.FILLED]
    texts += [manual.page(program, what) for program in facts.PROGRAMS]
    assert not re.findall(r"@[A-Z]+@", "".join(texts))
