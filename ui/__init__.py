"""The window of In Turn: Qt Widgets, one folder for each place that a person sees."""
