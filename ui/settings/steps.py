"""The steps of the sliders in Settings, and the words for each."""

from PySide6.QtCore import QCoreApplication

#: Text sizes as factors.
SCALES = (1.0, 1.125, 1.25, 1.375, 1.5, 1.625, 1.75, 1.875, 2.0)
#: Loudness of the tones, 0 to 1.
VOLUMES = (0.0, 0.15, 0.3, 0.6, 1.0)
#: By how much every time is multiplied.
PACES = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 2.5, 3.0)


def nearest(steps: tuple[float, ...], value: float) -> int:
    """Give the step that is nearest to ``value``."""
    return min(range(len(steps)), key=lambda step: abs(steps[step] - value))


def scale_words() -> tuple[str, ...]:
    """Say each text size."""
    tr = QCoreApplication.translate
    kinds = (
        tr("Settings", "as made for two"),
        *(tr("Settings", "a little larger"),) * 3,
        *(tr("Settings", "larger, one column"),) * 2,
        *(tr("Settings", "much larger, one column"),) * 2,
        tr("Settings", "twice as large, one column"),
    )
    percent = tr("Settings", "{0} %, {1}")
    return tuple(
        percent.format(round(scale * 100), words)
        for scale, words in zip(SCALES, kinds, strict=True)
    )


def volume_words() -> tuple[str, ...]:
    """Say each loudness."""
    tr = QCoreApplication.translate
    return (
        tr("Settings", "silent"),
        tr("Settings", "very soft"),
        tr("Settings", "soft"),
        tr("Settings", "clear"),
        tr("Settings", "full"),
    )


def pace_words() -> tuple[str, ...]:
    """Say each pace."""
    tr = QCoreApplication.translate
    return (
        tr("Settings", "half as long"),
        tr("Settings", "a quarter shorter"),
        tr("Settings", "as set"),
        tr("Settings", "a quarter longer"),
        tr("Settings", "half as long again"),
        tr("Settings", "twice as long"),
        tr("Settings", "two and a half times as long"),
        tr("Settings", "three times as long"),
    )
