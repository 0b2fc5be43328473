"""Tests of two computers."""
