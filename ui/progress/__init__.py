"""Progress: what was practised, in pictures, tables and letters, and as one list."""
