"""Two computers of one couple: what each knows, and how it becomes the same on both. Pure."""
