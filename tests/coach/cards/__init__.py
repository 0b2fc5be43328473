"""Tests of the cards engine."""
