"""Drills: a few short lines to look at, one by one, as pure functions."""
