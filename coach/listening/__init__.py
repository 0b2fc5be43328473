"""Hears who has the voice: sound in, events out. Pure, and the time is that of the sound."""
