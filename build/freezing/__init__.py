"""What goes into the frozen app and what does not, and how it proves that it works."""
