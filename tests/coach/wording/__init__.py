"""Tests of what reads a text or a reply."""
