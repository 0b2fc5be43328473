"""Progress: what was practised, newest first."""
