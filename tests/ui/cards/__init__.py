"""Tests of the place Cards."""
