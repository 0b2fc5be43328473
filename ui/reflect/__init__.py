"""Reflect: the private books, one for each of the two."""
