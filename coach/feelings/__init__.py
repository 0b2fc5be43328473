"""Choosing words for a feeling or a need: looking for them, at most three, what they say."""
