"""Tests of a practice round."""
