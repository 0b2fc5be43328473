"""Rehearse: a hard conversation alone, with a practice partner. What joins it is ``ui.rehearsing``."""
