"""Tests of the house rules: where words, colours and errors may stand, what is shipped."""
