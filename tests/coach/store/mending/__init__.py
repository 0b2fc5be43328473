"""Tests of a damaged database."""
