"""Holds which section is open, and puts every choice into effect at once."""

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QObject, Signal

from coach.content.library import Library
from coach.content.prose import SettingsWords, WelcomeWords
from coach.people import Couple, Hue, Side
from ui.after import UNDO_FOR, After, after_with
from ui.preferences import LONGEST_NAME, Choices, Preferences
from ui.settings.rest import Rest
from ui.settings.steps import PACES, SCALES, VOLUMES, nearest
from ui.settings.tongues import SYSTEM, tongues
from ui.settings.view import (
    AskErase,
    Choose,
    ComfortView,
    EraseAll,
    KeepAll,
    Leave,
    NameIt,
    OpenFolder,
    OpenSection,
    PeopleView,
    PlayOne,
    PutBack,
    Section,
    SettingsRequest,
    SettingsView,
    Step,
    SwapSides,
    TakeShape,
    TurnSound,
    TypeWord,
    Undo,
)
from ui.sound import Tone
from ui.theme.comfort import Motion, Theme

#: The colours of the left and the right person, by the left one's.
_HUES = {
    Hue.LAGOON: (Hue.LAGOON, Hue.CLAY),
    Hue.CLAY: (Hue.CLAY, Hue.LAGOON),
    Hue.INK: (Hue.INK, Hue.INK),
}


class SettingsPresenter(QObject):
    """Settings. ``open`` is called each time they are shown."""

    #: The page is another one: a SettingsView.
    view_changed = Signal(object)
    #: A tone is to be heard: a ui.sound.Tone.
    tone_asked = Signal(object)
    #: The data folder is to be shown.
    folder_asked = Signal()
    #: Everything is to be erased: the word was typed.
    erase_asked = Signal()
    #: Back to Today.
    left = Signal()

    def __init__(
        self,
        library: Library,
        preferences: Preferences,
        after: After | None = None,
        parent: QObject | None = None,
        *,
        folder: str = "",
    ) -> None:
        """``folder`` is where everything is kept, as people read it."""
        super().__init__(parent)
        self._words = library.prose(WelcomeWords)
        self._tongues = tongues(library)
        self._rest = Rest(library.prose(SettingsWords), folder)
        self._preferences = preferences
        self._after = after or after_with(self)
        self._section = Section.COMFORT
        self._before = preferences.choices
        self._undone: Choices | None = None
        self._notes = 0
        self._no_sound = ""
        preferences.changed.connect(self._tell)

    def open(self, *, no_sound: bool = False, section: str = "") -> None:
        """Begin anew, at ``section``: *Put these back* goes back to what is chosen now."""
        if section:
            self._section = Section(section)
        self._before = self._preferences.choices
        self._undone = None
        self._rest.keep()
        self._no_sound = self.tr("No loudspeaker found") if no_sound else ""
        self._tell()

    @property
    def languages(self) -> tuple[tuple[str, str], ...]:
        """The languages that there are: keys, and what each calls itself."""
        return self._tongues.names()

    def view(self) -> SettingsView:
        """Make the page."""
        tr = QCoreApplication.translate
        titles = {
            Section.COMFORT: tr("Settings", "Comfort"),
            Section.PEOPLE: tr("Settings", "People and sides"),
            Section.MICROPHONE: tr("Settings", "Microphone"),
            Section.CONTENT: tr("Settings", "Content"),
            Section.DATA: tr("Settings", "Your data"),
            Section.TOGETHER: tr("Settings", "Two computers"),
            Section.ABOUT: tr("Settings", "About"),
        }
        return SettingsView(
            section=self._section,
            title=titles[self._section],
            comfort=self._comfort(),
            people=self._people(),
            data=self._rest.data(),
            about=self._rest.about(),
            changed=self._preferences.choices != self._before,
            note=self.tr("Put back as they were") if self._undone else "",
            sheet=self._rest.sheet(),
        )

    def ask(self, request: SettingsRequest) -> None:
        """Do what somebody asked for."""
        match request:
            case OpenSection(section):
                self._section = Section(section)
                self._tell()
            case PlayOne():
                self.tone_asked.emit(Tone.YOUR_TURN)
            case PutBack():
                self._put_back()
            case Undo() if self._undone is not None:
                choices, self._undone = self._undone, None
                self._preferences.choose(choices)
                self._tell()
            case OpenFolder():
                self.folder_asked.emit()
            case AskErase() | KeepAll() | TypeWord() | EraseAll():
                self._erase(request)
            case Leave():
                self.left.emit()
            case _:
                self._preferences.choose(self._chosen(request))

    def _erase(self, request: AskErase | KeepAll | TypeWord | EraseAll) -> None:
        """Ask, take the word letter by letter, and erase only when it stands there."""
        match request:
            case AskErase():
                self._rest.ask()
            case KeepAll():
                self._rest.keep()
            case TypeWord(text):
                self._rest.take_word(text)
            case EraseAll():
                if self._rest.ready:
                    self.erase_asked.emit()
                return
        self._tell()

    def _chosen(self, request: SettingsRequest) -> Choices:
        now = self._preferences.choices
        match request:
            case Step("scale", step):
                return replace(now, comfort=replace(now.comfort, scale=SCALES[step]))
            case Step("volume", step):
                return replace(now, sounds=replace(now.sounds, volume=VOLUMES[step]))
            case Step("pace", step):
                return replace(now, pace=PACES[step])
            case Choose("language", key):
                return replace(now, language="" if key == SYSTEM else key)
            case Choose("theme", key):
                return replace(now, comfort=replace(now.comfort, theme=Theme(key)))
            case Choose("motion", key):
                return replace(now, comfort=replace(now.comfort, motion=Motion(key)))
            case Choose("digits", key):
                return replace(now, digits=key == "digits")
            case TurnSound(tone, on):
                return replace(now, sounds=replace(now.sounds, **{Tone(tone).name.lower(): on}))
            case _:
                return replace(now, couple=self._couple(request, now.couple))

    def _couple(self, request: SettingsRequest, couple: Couple) -> Couple:
        match request:
            case NameIt(side, name):
                named = replace(couple.of(side), name=name[:LONGEST_NAME])
                return couple.with_person(side, named)
            case TakeShape(side, shape):
                return couple.with_person(side, replace(couple.of(side), shape=shape))
            case Choose("hues", key):
                one, two = _HUES[Hue(key)]
                return Couple(replace(couple.one, hue=one), replace(couple.two, hue=two))
            case SwapSides():
                return couple.swapped()
            case _:
                return couple

    def _comfort(self) -> ComfortView:
        now = self._preferences.choices
        wanted = {tone: getattr(now.sounds, tone.name.lower()) for tone in Tone}
        return ComfortView(
            scale=nearest(SCALES, now.comfort.scale),
            theme=now.comfort.theme.value,
            motion=now.comfort.motion.value,
            sounds=frozenset(tone.value for tone, on in wanted.items() if on),
            volume=nearest(VOLUMES, now.sounds.volume),
            pace=nearest(PACES, now.pace),
            digits="digits" if now.digits else "words",
            no_sound=self._no_sound,
            language=now.language or SYSTEM,
            language_note=self._tongues.note(now.language),
        )

    def _people(self) -> PeopleView:
        couple, words = self._preferences.choices.couple, self._words
        return PeopleView(
            couple=couple,
            names=(
                couple.of(Side.ONE).name.strip() or words.left,
                couple.of(Side.TWO).name.strip() or words.right,
            ),
            hues=couple.one.hue.value,
            swap=self.tr("Swap sides"),
        )

    def _put_back(self) -> None:
        if self._preferences.choices == self._before:
            return
        self._undone = self._preferences.choices
        self._notes += 1
        number = self._notes
        self._preferences.choose(self._before)
        self._tell()
        self._after(UNDO_FOR, lambda: self._end_note(number))

    def _end_note(self, number: int) -> None:
        if number == self._notes and self._undone is not None:
            self._undone = None
            self._tell()

    def _tell(self) -> None:
        self.view_changed.emit(self.view())
