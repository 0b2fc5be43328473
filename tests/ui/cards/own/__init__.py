"""Tests of writing a card of one's own."""
