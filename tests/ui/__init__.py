"""Screens and widgets, built from plain values."""
