"""Tests of answering a line."""
