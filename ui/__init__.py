"""The window of In Turn: Qt Widgets, one folder for each place that a person sees."""

from ui.counted import keep_constants

# Before anything here loads Qt.
keep_constants()
