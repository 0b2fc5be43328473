"""Tests of what people get: the two commands on a bare machine, the wheel, no network."""
