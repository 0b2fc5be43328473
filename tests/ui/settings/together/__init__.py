"""Tests of two computers in Settings."""
