"""What is done about a damaged database: what is left of it, and what takes its place."""
