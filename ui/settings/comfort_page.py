"""Settings, comfort: text, look, movement, sounds, volume, pace, digits."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.parts.buttons import Secondary
from ui.parts.chips import Chips
from ui.parts.segmented import Segmented
from ui.parts.slider import WordSlider
from ui.settings.row import SettingRow
from ui.settings.steps import pace_words, scale_words, volume_words
from ui.settings.view import Choose, ComfortView, PlayOne, Step, TurnSound
from ui.sound import Tone
from ui.theme.look import Look


def tr(text: str) -> str:
    """Translate a label."""
    return QCoreApplication.translate("Settings", text)


class ComfortPage(QWidget):
    """A function of a ComfortView."""

    #: A SettingsRequest.
    asked = Signal(object)

    def __init__(self, look: Look, languages: Sequence[tuple[str, str]]) -> None:
        """``languages`` are keys, and what each language calls itself."""
        super().__init__()
        like = tr("Like the computer")
        ends = (tr("smaller"), tr("larger"))
        # Above all: who cannot read the rest finds their own here.
        self._language = self._one(look, "language", tr("Language"), (("system", like), *languages))
        self._scale = self._slider(look, "scale", tr("Text size"), scale_words(), ends)
        self._theme = self._one(
            look,
            "theme",
            tr("Look"),
            (
                ("system", like),
                ("light", tr("Light")),
                ("dark", tr("Dark")),
                ("high", tr("High contrast")),
            ),
        )
        self._motion = self._one(
            look,
            "motion",
            tr("Movement"),
            (("system", like), ("gentle", tr("Gentle")), ("still", tr("Still"))),
        )
        tones = (
            (Tone.YOUR_TURN.value, tr("Your turn")),
            (Tone.NEARLY_TIME.value, tr("Nearly time")),
            (Tone.REST.value, tr("Rest")),
        )
        self._sounds = Chips(look, tr("Sounds"), tones)
        self._sounds.chip_turned.connect(lambda tone, on: self.asked.emit(TurnSound(tone, on)))
        self._volume = self._slider(
            look, "volume", tr("Volume"), volume_words(), (tr("silent"), tr("full"))
        )
        self._play = Secondary(look, tr("Play one"), icon="volume-1")
        self._play.clicked.connect(lambda: self.asked.emit(PlayOne()))
        self._pace = self._slider(
            look, "pace", tr("Time for every step"), pace_words(), (tr("shorter"), tr("longer"))
        )
        self._digits = self._one(
            look,
            "digits",
            tr("Time in the ring"),
            (("words", tr("In words")), ("digits", tr("Words and digits"))),
        )
        self._rows = (
            SettingRow(look, tr("Language"), "", self._language),
            SettingRow(look, tr("Look"), tr("High contrast uses ink and shapes only"), self._theme),
            SettingRow(look, tr("Movement"), tr("Still: the ring steps"), self._motion),
            SettingRow(look, tr("Time in the ring"), "", self._digits),
            SettingRow(look, tr("Sounds"), "", self._sounds),
            SettingRow(look, tr("How it sounds"), "", self._play),
        )
        self._lay_out()

    def show_view(self, view: ComfortView) -> None:
        """Show this and nothing else."""
        self._language.choose(view.language)
        self._rows[0].say_line(view.language_note)
        self._scale.show_step(view.scale)
        self._theme.choose(view.theme)
        self._motion.choose(view.motion)
        self._sounds.turn(view.sounds)
        self._volume.show_step(view.volume)
        self._pace.show_step(view.pace)
        self._digits.choose(view.digits)
        self._rows[-1].say_line(view.no_sound)

    def set_below(self, below: bool) -> None:
        """Put controls under their words."""
        for row in self._rows:
            row.set_below(below)

    def _lay_out(self) -> None:
        language, look, motion, digits, sounds, heard = self._rows
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        scale, volume, pace = self._scale, self._volume, self._pace
        for widget in (language, scale, look, motion, digits, sounds, volume, heard, pace):
            column.addWidget(widget)
            if isinstance(widget, WordSlider):
                column.addSpacing(12)
        column.addStretch(1)

    def _slider(
        self, look: Look, what: str, name: str, words: tuple[str, ...], ends: tuple[str, str]
    ) -> WordSlider:
        slider = WordSlider(look, name, words, ends, "")
        slider.chosen.connect(lambda step: self.asked.emit(Step(what, step)))
        slider.setContentsMargins(0, 12, 0, 0)
        return slider

    def _one(
        self, look: Look, what: str, name: str, options: tuple[tuple[str, str], ...]
    ) -> Segmented:
        one = Segmented(look, name, options)
        one.choice_changed.connect(lambda key: self.asked.emit(Choose(what, key)))
        for member in one.group.members:
            # Two rows offer "Like the computer": a screen reader says of what.
            member.setAccessibleName(tr("{0}: {1}").format(name, member.words))
        return one
