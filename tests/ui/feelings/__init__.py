"""Tests of the page on which words for feelings and needs are chosen."""
