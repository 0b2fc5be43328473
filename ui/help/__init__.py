"""Help & safety: how exercises work, when this app is the wrong tool, where to find help."""
