"""The coaching engines of In Turn: no window, no network, no clock of their own."""

__version__ = "0.1.0"
