"""Progress on paper: the pictures with their tables, and the letter."""
