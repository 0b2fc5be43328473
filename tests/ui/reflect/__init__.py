"""Tests of the place Reflect."""
