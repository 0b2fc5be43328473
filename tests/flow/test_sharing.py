"""What others wrote, and what goes to paper, in the real application and by keyboard alone."""

from pathlib import Path

from pypdf import PdfReader
from PySide6.QtWidgets import QFileDialog

from coach.content.packs.keep import add
from coach.content.packs.look import look
from coach.content.packs.places import added
from tests.coach.content.packs.made import CARDS, as_zip, pack
from tests.coach.content.samples import CONTENT
from tests.flow.conftest import Start
from tests.flow.two_people import TwoPeople


def answer(app: TwoPeople, file: Path) -> None:
    """Choose a file in the computer's own dialog, which no test can reach by keys."""
    dialog = app.program.window.findChildren(QFileDialog)[-1]
    dialog.fileSelected.emit(str(file))
    dialog.reject()
    app.shell.activateWindow()
    app.until(lambda: app.focus != "", "the keyboard")


def test_a_talk_of_a_pack_comes_to_its_end(start: Start) -> None:
    found = look(pack(), CONTENT).pack
    assert found is not None
    add(start.data, found, pack())
    start.known().begin("night-try").to_the_summary().finish().go_to("Progress")


def test_a_pack_is_added_and_its_cards_are_there_at_once_and_gone_with_it(
    start: Start, tmp_path: Path
) -> None:
    app = start.known().go_to("Cards").until_words("Heard and seen")
    app.go_to("Settings").reach("Content").until_words("A pack …").choose("A pack …")
    answer(app, as_zip(tmp_path / "new-baby.zip", pack()))
    app.until_words("Look before you add")
    app.page.setFocus()
    app.press("Return").until_words("“New baby” was added.")
    assert [path.name for path in added(app.home)] == ["new-baby"]
    app.go_to("Cards").until_words("Short nights")
    app.go_to("Settings").until_words("Remove").choose("Remove New baby")
    app.until_words("“New baby” was removed.").press("Ctrl+Z").until_words("Remove New baby")
    assert [path.name for path in added(app.home)] == ["new-baby"]


def test_the_list_is_saved_as_a_pdf(start: Start, tmp_path: Path) -> None:
    app = start.known().go_to("Cards").until_words("Heard and seen")
    app.choose("Print this list").until_words("Cards to cut out")
    app.choose("Save as a PDF")
    answer(app, tmp_path / "cards.pdf")
    app.until((tmp_path / "cards.pdf").is_file, "the PDF")
    assert len(PdfReader(tmp_path / "cards.pdf").pages) == 15
    app.press("Esc").until_words("Print this list")


def test_what_a_kill_left_half_is_not_there_at_the_next_start(start: Start) -> None:
    half = start.data / "packs" / ".new-new-baby" / "decks"
    half.mkdir(parents=True)
    (half / "short-nights.toml").write_text(CARDS[0][1], "utf-8")
    start.known().go_to("Cards").until_words("Heard and seen")
    assert list((start.data / "packs").iterdir()) == []
