"""Help & safety."""
