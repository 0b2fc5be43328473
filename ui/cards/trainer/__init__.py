"""Answering a line: what an answer did, and other ways to say it."""
