"""Two computers that meet in a folder."""
