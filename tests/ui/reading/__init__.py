"""Tests of what reads, and of the field with marks."""
