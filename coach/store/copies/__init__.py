"""Copies of the database: made, kept for a while, looked at, brought back."""
