"""Tests of choosing words for feelings and needs."""
