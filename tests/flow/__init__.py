"""Whole sessions of the real application, as two people would have them."""
