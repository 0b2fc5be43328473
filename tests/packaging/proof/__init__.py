"""Proof by use: what a person downloads is installed in bare systems, used, upgraded, removed.

``python -m tests.packaging.proof`` runs it; README.md beside this says how.
"""
