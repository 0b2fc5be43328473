"""The coaching engines of In Turn: no window, no network, no clock of their own."""

__version__ = "0.1.0"
#: Who the app is to a desktop: the name of its entry and its icons, and its identifier on a Mac.
APP_ID = "org.inturn.InTurn"
