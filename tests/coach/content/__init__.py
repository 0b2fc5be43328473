"""Tests of reading, holding and checking content."""
