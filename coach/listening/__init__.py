"""Hears who has the voice: sound in, events out. Pure, and the time is that of the sound.

``told.py`` and ``wav.py`` are light. All else is heavy (numpy, onnxruntime): only a worker and the
command line import it.
"""
