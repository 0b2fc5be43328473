"""Today: one suggestion, what waits, and quiet ways into the rest."""
