"""Tests of the place Rehearse."""
