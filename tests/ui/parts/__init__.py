"""Tests of the parts that more than one place uses."""
