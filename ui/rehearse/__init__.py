"""Rehearse: a hard conversation alone, with a practice partner. ``ui.rehearsing`` joins it."""
