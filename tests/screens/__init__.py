"""Pictures of every screen, to look at and to compare: ``python -m tests.screens OUT``."""
